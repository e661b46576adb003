// A real Pagefind index of a programme, asked through Pagefind's own script and our own, in Node.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Excerpt, excerptOf } from "../../scripts/browser/search/excerpt.ts";
import { type Chosen, finder } from "../../scripts/browser/search/find.ts";
import type { SearchKind } from "../../scripts/domain/search.ts";
import type { Show } from "../../scripts/domain/show.ts";
import { buildIndex } from "../../scripts/eleventy/search/build-index.ts";
import { searchRecords } from "../../scripts/render/search/records.ts";
import { readPayload, type SearchFinding } from "../../scripts/text/search-payload.ts";
import { serveFolder } from "../support/serve-folder.ts";

/** A finding in its place among those of its kind, from 1. */
export interface Hit extends SearchFinding {
  readonly rank: number;
  readonly excerpt: Excerpt;
}

export interface OpenIndex {
  readonly ask: (query: string, chosen?: Chosen) => Promise<{ hits: readonly Hit[]; isPartial: boolean }>;
  readonly close: () => Promise<void>;
}

export async function openIndex(show: Show): Promise<OpenIndex> {
  const folder = mkdtempSync(join(tmpdir(), "index-"));
  for (const { path, bytes } of await buildIndex(searchRecords(show), show.programme.language)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  const server = await serveFolder(folder);
  const script = pathToFileURL(join(folder, "pagefind/pagefind.js")).href;
  const pagefind = await import(/* @vite-ignore */ script);
  await pagefind.options({ basePath: `${server.url}/pagefind/`, noWorker: true });
  const find = finder(pagefind);
  return {
    ask: async (query, chosen = {}) => {
      const { groups, isPartial } = await find(query, chosen);
      const hits = groups.flatMap(({ matches }) =>
        matches.map(async (match, at): Promise<Hit> => {
          const finding = readPayload((await match.load()).raw_url);
          return { ...finding, rank: at + 1, excerpt: excerptOf(finding, match.places) };
        }),
      );
      return { hits: await Promise.all(hits), isPartial };
    },
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true });
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
