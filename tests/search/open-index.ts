// The real index of a programme, read from its files as a browser reads them.

import { createHash } from "node:crypto";
import { type Excerpt, excerptOf } from "../../scripts/browser/search/excerpt.ts";
import { type Chosen, finder } from "../../scripts/browser/search/find.ts";
import { openIndex as openReader } from "../../scripts/browser/search/index-reader.ts";
import type { SearchFinding, SearchKind } from "../../scripts/domain/search.ts";
import { SEARCH_FOLDER } from "../../scripts/domain/search-index.ts";
import type { Show } from "../../scripts/domain/show.ts";
import { indexFiles } from "../../scripts/render/search/index-files.ts";
import { indexShard, type RecordGroup } from "../../scripts/render/search/index-shard.ts";
import { searchShards } from "../../scripts/render/search/records.ts";

/** A finding in its place among those of its kind, from 1. */
export interface Hit extends SearchFinding {
  readonly rank: number;
  readonly excerpt: Excerpt;
}

export interface Answered {
  readonly hits: readonly Hit[];
  readonly isPartial: boolean;
  readonly meant: string | null;
}

export interface OpenIndex {
  readonly ask: (query: string, chosen?: Chosen) => Promise<Answered>;
  /** How many answer, with no row fetched. */
  readonly count: (query: string) => Promise<number>;
  /** As a reader who comes anew, with nothing fetched. */
  readonly reopen: () => Promise<void>;
  /** Files and bytes that were fetched so far. */
  readonly fetched: Map<string, number>;
  readonly close: () => void;
}

let opened = 0;

/** `fetch` answers from memory what is in the index, until it is closed. */
export async function openIndex(show: Show): Promise<OpenIndex> {
  return await openShards(searchShards(show));
}

/** The same of records that make no programme. */
export async function openShards(shards: readonly (readonly RecordGroup[])[]): Promise<OpenIndex> {
  const hash = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 8);
  opened += 1;
  const site = `http://index-${opened}/`;
  const files = new Map(
    indexFiles(shards.map(indexShard), hash).map(({ path, text }) => [`${site}${path}`, text]),
  );
  const fetched = new Map<string, number>();
  const before = globalThis.fetch;
  globalThis.fetch = async (address, options) => {
    const [path = ""] = String(address).split("?");
    if (!path.startsWith(site)) return await before(address, options);
    const text = files.get(path);
    fetched.set(path, text?.length ?? 0);
    return new Response(text ?? null, { status: text === undefined ? 404 : 200 });
  };
  const open = async () => finder(await openReader(`${site}${SEARCH_FOLDER}`));
  let find = await open();
  return {
    count: async (query) => (await find(query, {})).count,
    reopen: async () => {
      fetched.clear();
      find = await open();
    },
    ask: async (query, chosen = {}) => {
      const { groups, isPartial, marks, meant } = await find(query, chosen);
      const hits = groups.flatMap(({ matches }) =>
        matches.map(async (match, at): Promise<Hit> => {
          const finding = await match.load();
          return { ...finding, rank: at + 1, excerpt: excerptOf(finding, marks) };
        }),
      );
      return { hits: await Promise.all(hits), isPartial, meant };
    },
    fetched,
    close: () => {
      globalThis.fetch = before;
    },
  };
}

/** The words that are marked in a hit, title first. */
export function markedWords({ excerpt }: Hit): readonly string[] {
  return [...excerpt.title, ...excerpt.text].filter(({ isMarked }) => isMarked).map(({ text }) => text);
}

/** Whether a hit is of a kind and has these words, in its own spelling. */
export function isHit(hit: Hit, kind: SearchKind, words: string): boolean {
  return hit.kind === kind && `${hit.shown.title}\n${hit.shown.text}`.includes(words);
}
