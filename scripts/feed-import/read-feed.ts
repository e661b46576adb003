// A podcast feed's text -> Feed, with what could not be taken. Never throws.
// Specs: RSS 2.0, Apple's itunes: elements, Podcasting 2.0, Podlove Simple Chapters.

import type { Problem } from "../domain/problem.ts";
import { lineCounter, mendSigns } from "../text/mend-xml.ts";
import { parseXml, type XmlFault } from "../text/parse-xml.ts";
import { error, type ProblemCode, warning } from "../text/problems.ts";
import { cleanXml } from "../text/xml.ts";
import { withAbsoluteAddresses } from "./absolute-addresses.ts";
import { channelOf, type FeedDocument } from "./channel-of.ts";
import { countsOf, distinct, type Feed, type FeedItem } from "./feed.ts";
import { cleanLine } from "./feed-values.ts";
import { orderIn } from "./item-dates.ts";
import { jsonFeedDocument } from "./json-feed.ts";
import { leftElements } from "./left-elements.ts";
import { feedNamedIn, looksLikeJsonFeed, looksLikeOpml, looksLikeWebPage } from "./looks-like-feed.ts";
import { readChannel } from "./read-channel.ts";
import { type ReadItem, readItem } from "./read-item.ts";
import { isWordPressExport, leftOut, publishedPost } from "./wordpress-export.ts";

export interface FeedReading {
  /** Null when the text is no podcast feed, or one whose structure cannot be trusted: a problem says why. */
  readonly feed: Feed | null;
  readonly problems: readonly Problem[];
}

/**
 * @param file how messages call the feed: its file's name or its address
 * @param text decoded; line numbers are its own
 */
export function readFeed(file: string, text: string): FeedReading {
  const at: At = (line) => ({ file, line: Math.max(1, line), column: 1 });
  const address = /^https?:/.test(file) ? file : null;
  const refuse = (code: ProblemCode, line: number, values: Problem["values"] = {}): FeedReading => ({
    feed: null,
    problems: [error(code, at(line), values)],
  });
  if (looksLikeWebPage(text)) {
    const url = feedNamedIn(text, file);
    return url === null ? refuse("feed.page", 1) : refuse("feed.page-of-feed", 1, { url });
  }
  if (looksLikeJsonFeed(text)) {
    try {
      return settleFeed(jsonFeedDocument(text), address, at);
    } catch (fault) {
      return refuse("feed.broken", 1, { reason: fault instanceof Error ? fault.message : String(fault) });
    }
  }
  if (looksLikeOpml(text)) return refuse("feed.opml", 1);
  const { feed: fromRoot, before } = withoutTextBefore(text);
  const declared = ownEntities(fromRoot);
  if (declared !== -1) return refuse("feed.entities", lineCounter(fromRoot)(declared));
  const mended = mendSigns(fromRoot);
  const { root, faults } = parseXml(mended.text);
  const broken = faults.find(({ kind }) => kind === "broken");
  if (broken) return refuse("feed.broken", broken.line, { reason: broken.reason });
  if (root === null) return refuse("feed.broken", 1, { reason: "no element" });
  const document = channelOf(withAbsoluteAddresses(root, address));
  if (document === null) return refuse("feed.not-rss", root.line, { root: root.name });
  const { feed, problems } = settleFeed(document, address, at);
  const signs = mended.signs.map(
    ({ sign, line }): XmlFault => ({ kind: "mended", line, reason: `bare ${sign}` }),
  );
  const found = [
    ...(before === "" ? [] : [warning("feed.before", at(1), { text: before })]),
    ...lostLetters(fromRoot, at),
    ...mendedProblems([...signs, ...faults], at),
    ...problems,
  ];
  return { feed, problems: found };
}

/** @param address the feed's own, by which relative ones are meant */
function settleFeed(document: FeedDocument, address: string | null, at: At): FeedReading {
  const channel = readChannel(document.channel);
  const isExport = isWordPressExport(document.channel);
  const posts = document.items.map((item) => (isExport ? publishedPost(item) : item));
  const unpublished = document.items.filter((_, n) => posts[n] === null);
  const taken = posts.filter((post) => post !== null);
  const habits = { base: channel.link ?? address ?? channel.self, order: orderIn(taken) };
  const read = taken.map((item) => readItem(item, { ...habits, own: document.own?.get(item) ?? null }));
  const { items, problems } = settleItems(read, at);
  const found = [...problems];
  if (unpublished.length > 0) {
    const values = { count: String(unpublished.length), kinds: leftOut(unpublished) };
    found.push(warning("feed.export", at(document.channel.line), values));
  }
  for (const { name, count, line } of channel.isOwn ? [] : leftElements(document.channel, taken)) {
    found.push(warning("feed.element-left", at(line), { name, count: String(count) }));
  }
  if (taken.length === 0) found.push(warning("feed.no-items", at(document.channel.line)));
  return { feed: { ...channel, items }, problems: found };
}

type At = (line: number) => Problem["place"];

const START = /<\?xml\s|<!DOCTYPE\s|<(?:rss|rdf:RDF|(?:\w+:)?feed)[\s>]/i;

/** A program's own messages may stand before a feed: they go, but for their line ends, and are told. */
function withoutTextBefore(text: string): { readonly feed: string; readonly before: string } {
  const start = Math.max(0, text.search(START));
  const head = text.slice(0, start);
  const before = cleanLine(head.replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, ""));
  if (before === "") return { feed: text, before };
  // A declaration is one at a document's start only.
  const rest = text.slice(start).replace(/^<\?xml\s[^>]*>/, "");
  return { feed: head.replace(/[^\n]+/g, "") + rest, before: before.slice(0, 80) };
}

/** Where a document type declares an entity; -1 where none does. What stands in a text or a remark is text. */
function ownEntities(text: string): number {
  const [prolog = ""] =
    /^(?:[^<]|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE(?:[^[\]>]|\[[\s\S]*?\]\s*(?=>))*>?)*/i.exec(
      text.slice(0, 100_000),
    ) ?? [];
  return prolog.replace(/<!--[\s\S]*?-->/g, (remark) => " ".repeat(remark.length)).search(/<!ENTITY/i);
}

/** Letters that were lost before anybody read them, a line once. */
function lostLetters(text: string, at: At): readonly Problem[] {
  if (!text.includes(LOST)) return [];
  return text.split("\n").flatMap((line, n) => {
    const column = line.indexOf(LOST);
    if (column === -1) return [];
    const around = cleanXml(line.slice(Math.max(0, column - 20), column + 20)).replace(/\s+/g, " ");
    return [warning("feed.lost-letter", at(n + 1), { text: around })];
  });
}

const LOST = "\uFFFD";

/** One for each kind of fault, where it is met first, and how many there are of it. */
function mendedProblems(faults: readonly XmlFault[], at: At): readonly Problem[] {
  const mended = faults.filter(({ kind }) => kind === "mended").toSorted((a, b) => a.line - b.line);
  const counts = countsOf(mended.map(({ reason }) => reason));
  return distinct(mended, ({ reason }) => reason).map(({ reason, line }) =>
    warning("feed.mended", at(line), { reason, count: String(counts.get(reason)) }),
  );
}

/** Items that can be taken, a guid once; the others are told. */
function settleItems(
  read: readonly ReadItem[],
  at: At,
): { readonly items: readonly FeedItem[]; readonly problems: readonly Problem[] } {
  const items = new Map<string, FeedItem>();
  const problems: Problem[] = [];
  for (const { item, faults } of read) {
    for (const { code, line, values } of faults) problems.push(warning(code, at(line), values));
    if (item === null) continue;
    const twin = items.get(item.guid);
    if (twin) {
      const values = { guid: cleanLine(item.guid), line: String(twin.line) };
      problems.push(warning("feed.guid-twice", at(item.line), values));
    } else items.set(item.guid, item);
  }
  return { items: [...items.values()], problems };
}
