// What stands beside a feed: chapters files and transcripts, fetched when an editor asks for it.

import type { Language } from "../domain/names.ts";
import type { Problem } from "../domain/problem.ts";
import { parseChaptersJson } from "../feed-import/chapters.ts";
import { decodeFeed } from "../feed-import/decode-feed.ts";
import type { FeedChapter, FeedItem } from "../feed-import/feed.ts";
import {
  type Fetched,
  type FetchedTranscript,
  type ImportSource,
  NOTHING_FETCHED,
} from "../feed-import/import-plan.ts";
import { bestTranscripts, transcriptForm, withoutEndMarks } from "../feed-import/transcripts.ts";
import { warning } from "../text/problems.ts";
import { fetchBytes, type ImportWire } from "./fetch-bytes.ts";
import { FetchFault } from "./fetch-fault.ts";
import type { FetchBehind } from "./import-feed-source.ts";

const MIB = 1024 * 1024;
const TIMEOUT = 30_000;
/** An import that was stopped and is run again within an hour goes on where it was. */
const FRESH = 3_600_000;
const AT_ONCE = 4;

export interface BesideOptions {
  readonly wire: ImportWire;
  readonly isFetching: boolean;
  readonly source: ImportSource;
  readonly behind: FetchBehind;
  /** Called once, with how many files there are to fetch. */
  readonly told: (count: number) => void;
}

interface Wanted {
  readonly url: string;
  readonly line: number;
  readonly take: (text: string) => boolean;
  /** What is told when it is not what it should be. */
  readonly refused: "feed.chapters-form" | "feed.transcript-form";
}

/** Never throws for what a server does: what cannot be had is told, and stays an address. */
export async function fetchBeside(
  items: readonly FeedItem[],
  spoken: Language | null,
  options: BesideOptions,
): Promise<{ readonly fetched: Fetched; readonly problems: readonly Problem[] }> {
  if (!options.isFetching) return { fetched: NOTHING_FETCHED, problems: [] };
  const chapters = new Map<string, readonly FeedChapter[]>();
  const transcripts = new Map<string, FetchedTranscript>();
  const wanted = items.flatMap((item) => [
    ...wantedChapters(item, chapters),
    ...wantedTranscripts(item, spoken, transcripts),
  ]);
  options.told(wanted.length);
  const problems: Problem[] = [];
  const queue = [...wanted];
  const worker = async () => {
    for (let one = queue.shift(); one; one = queue.shift()) problems.push(...(await fetchOne(one, options)));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return { fetched: { chapters, transcripts }, problems };
}

function wantedChapters(
  { chaptersUrl, line }: FeedItem,
  into: Map<string, readonly FeedChapter[]>,
): readonly Wanted[] {
  if (chaptersUrl === null) return [];
  const take = (text: string) => {
    const read = parseChaptersJson(text);
    if (read) into.set(chaptersUrl, read);
    return read !== null;
  };
  return [{ url: chaptersUrl, line, take, refused: "feed.chapters-form" }];
}

function wantedTranscripts(
  item: FeedItem,
  spoken: Language | null,
  into: Map<string, FetchedTranscript>,
): readonly Wanted[] {
  return [...bestTranscripts(item, spoken).values()].flatMap((transcript) => {
    const form = transcriptForm(transcript);
    if (form === null) return [];
    const take = (text: string) => {
      if (!looksLikeTranscript(text, form)) return false;
      into.set(transcript.url, { form, text: withoutEndMarks(text) });
      return true;
    };
    return [{ url: transcript.url, line: item.line, take, refused: "feed.transcript-form" as const }];
  });
}

/** A page that asks to log in, or nothing, is no transcript, whatever address it is at. */
function looksLikeTranscript(text: string, form: FetchedTranscript["form"]): boolean {
  if (form === "json") return /^\s*[[{]/.test(text);
  return /\d:\d{2}[.,:]\d/.test(text) && !/^\s*<(?:!doctype|html)/i.test(text);
}

async function fetchOne(
  { url, line, take, refused }: Wanted,
  options: BesideOptions,
): Promise<readonly Problem[]> {
  const { wire, source } = options;
  const place = { file: source.name, line, column: 1 };
  try {
    const limits = { most: 10 * MIB, timeout: TIMEOUT, fresh: FRESH };
    const found = await options.behind(url, limits);
    const { bytes, charset } = found ?? (await fetchBytes(url, wire, { ...limits, trusted: null }));
    const { text } = decodeFeed(bytes, charset);
    return text !== null && take(text) ? [] : [warning(refused, place, { url })];
  } catch (fault) {
    if (!(fault instanceof FetchFault)) throw fault;
    return [warning("feed.unfetched", place, { url, reason: fault.message })];
  }
}
