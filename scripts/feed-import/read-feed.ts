// A podcast feed's text -> Feed, with what could not be taken. Never throws.
// Specs: RSS 2.0, Apple's itunes: elements, Podcasting 2.0, Podlove Simple Chapters.

import type { Problem } from "../domain/problem.ts";
import { error, type ProblemCode, warning } from "../text/problems.ts";
import type { Feed, FeedItem } from "./feed.ts";
import { cleanLine } from "./feed-values.ts";
import { mendSigns } from "./mend-signs.ts";
import { childOf, childrenOf, parseXml, type XmlFault } from "./parse-xml.ts";
import { readChannel } from "./read-channel.ts";
import { type ReadItem, readItem } from "./read-item.ts";
import { feedNamedIn, looksLikeWebPage } from "./web-page.ts";

export interface FeedReading {
  /** Null when the text is no podcast feed, or one whose structure cannot be trusted: a problem says why. */
  readonly feed: Feed | null;
  readonly problems: readonly Problem[];
}

const MOST_MENDED = 5;
/** A feed of ten thousand items with one fault each is one page of messages. */
const MOST_OF_A_KIND = 20;

/**
 * @param file how messages call the feed: its file's name or its address
 * @param text decoded; line numbers are its own
 */
export function readFeed(file: string, text: string): FeedReading {
  const at = (line: number) => ({ file, line: Math.max(1, line), column: 1 });
  const refuse = (code: ProblemCode, line: number, values: Problem["values"] = {}): FeedReading => ({
    feed: null,
    problems: [error(code, at(line), values)],
  });
  if (looksLikeWebPage(text)) {
    const url = feedNamedIn(text, file);
    return url === null ? refuse("feed.page", 1) : refuse("feed.page-of-feed", 1, { url });
  }
  if (/<!ENTITY/i.test(text.slice(0, 100_000))) return refuse("feed.entities", lineOf(text, /<!ENTITY/i));
  const mended = mendSigns(text);
  const { root, faults } = parseXml(mended.text);
  const broken = faults.find(({ kind }) => kind === "broken");
  if (broken) return refuse("feed.broken", broken.line, { reason: broken.reason });
  if (root === null) return refuse("feed.broken", 1, { reason: "no element" });
  const channel = root.name === "rss" ? childOf(root, "channel") : null;
  if (channel === null) return refuse("feed.not-rss", root.line, { root: root.name });
  const read = childrenOf(channel, "item").map((item) => readItem(item));
  const { items, problems, untold } = settleItems(read, at);
  const feed = { ...readChannel(channel), items };
  const signs = mended.signs.map(
    ({ sign, line }): XmlFault => ({ kind: "mended", line, reason: `bare ${sign}` }),
  );
  const { told, rest } = mendedProblems([...signs, ...faults], at);
  const found = [...told, ...problems];
  if (read.length === 0) found.push(warning("feed.no-items", at(channel.line)));
  const count = rest + untold;
  // At the feed's very end, so that it stands below the list whose rest it counts, if the feed is one line long too.
  if (count > 0) found.push(warning("feed.more", { file, ...endOf(text) }, { count: String(count) }));
  return { feed, problems: found };
}

type At = (line: number) => Problem["place"];

/** One for each kind of fault, where it is met first, and how many there are besides. */
function mendedProblems(
  faults: readonly XmlFault[],
  at: At,
): { readonly told: readonly Problem[]; readonly rest: number } {
  const mended = faults.filter(({ kind }) => kind === "mended");
  const firsts = new Map(mended.toReversed().map((fault) => [fault.reason, fault]));
  const told = [...firsts.values()].sort((a, b) => a.line - b.line).slice(0, MOST_MENDED);
  return {
    told: told.map(({ line, reason }) => warning("feed.mended", at(line), { reason })),
    rest: mended.length - told.length,
  };
}

/** Items that can be taken, a guid once; the others are told, so many of a kind, and `untold` more there are. */
function settleItems(
  read: readonly ReadItem[],
  at: At,
): {
  readonly items: readonly FeedItem[];
  readonly problems: readonly Problem[];
  readonly untold: number;
} {
  const items = new Map<string, FeedItem>();
  const problems: Problem[] = [];
  const counts = new Map<string, number>();
  const tell = (problem: Problem) => {
    const before = counts.get(problem.code) ?? 0;
    counts.set(problem.code, before + 1);
    if (before < MOST_OF_A_KIND) problems.push(problem);
  };
  for (const { item, faults } of read) {
    for (const { code, line, values } of faults) tell(warning(code, at(line), values));
    if (item === null) continue;
    const twin = items.get(item.guid);
    if (twin) {
      const values = { guid: cleanLine(item.guid), line: String(twin.line) };
      tell(warning("feed.guid-twice", at(item.line), values));
    } else items.set(item.guid, item);
  }
  const untold = [...counts.values()].reduce((sum, count) => sum + Math.max(0, count - MOST_OF_A_KIND), 0);
  return { items: [...items.values()], problems, untold };
}

/** The place behind the last letter. */
function endOf(text: string): { readonly line: number; readonly column: number } {
  const lines = text.split(/\r\n?|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

function lineOf(text: string, pattern: RegExp): number {
  return text.slice(0, Math.max(0, text.search(pattern))).split("\n").length;
}
