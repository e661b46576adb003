// Where a feed comes from: a file or an address -> the feed whole, its older pages with it.

import { open } from "node:fs/promises";
import { relative, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { type AbsoluteUrl, absoluteUrl } from "../domain/names.ts";
import type { Problem } from "../domain/problem.ts";
import { decodeFeed } from "../feed-import/decode-feed.ts";
import { distinct, type Feed, type FeedItem } from "../feed-import/feed.ts";
import type { ImportSource } from "../feed-import/import-plan.ts";
import { isOwnFeed, type WholeFeed, withSisters } from "../feed-import/own-programme.ts";
import { readFeed } from "../feed-import/read-feed.ts";
import { guidOfAddress } from "../model/ids.ts";
import { error, type ProblemCode, warning } from "../text/problems.ts";
import { type FetchedBytes, type FetchLimits, fetchBytes, type ImportWire } from "./fetch-bytes.ts";
import { FetchFault } from "./fetch-fault.ts";

const MIB = 1024 * 1024;
/** Ten thousand episodes with their notes are less. */
const MOST_MIB = 100;
const MOST_PAGES = 300;
const TIMEOUT = 60_000;
const FRESH = 3_600_000;

export interface FeedSource {
  readonly feed: Feed | null;
  readonly source: ImportSource;
  readonly problems: readonly Problem[];
}

/** The network, and what it answered to the address itself where somebody asked already. */
export interface FeedWire {
  readonly wire: ImportWire;
  readonly answer: Promise<FetchedBytes> | null;
}

/** @param from a path from `cwd`, or an address of http or https */
export async function readFeedSource(
  from: string,
  cwd: string,
  { wire, answer }: FeedWire,
): Promise<FeedSource> {
  const isAddress = /^https?:\/\//i.test(from);
  if (isAddress && !URL.canParse(from)) return unread(from, "feed.unreadable", { reason: "no address" });
  const address = isAddress ? absoluteUrl(from) : null;
  const name = address ?? (relative(cwd, resolve(cwd, from)) || from);
  const page = address
    ? await pageOf(address, answer ?? fetchTyped(address, wire))
    : await filePage(resolve(cwd, from), name);
  if (page.feed === null)
    return { feed: null, source: sourceOf(name, address, null), problems: page.problems };
  const source = sourceOf(name, address, page.feed.self);
  if (address === null)
    return { feed: page.feed, source, problems: [...page.problems, ...apart(page.feed, name)] };
  const asked = { trusted: new URL(address).host, wire };
  const whole = await withOlder(page.feed, asked);
  const problems = [...page.problems, ...whole.problems];
  if (!isOwnFeed(whole.feed)) return { feed: whole.feed, source, problems };
  const { feed, videoFeed, ...beside } = await withSisters(whole.feed, async (url) => {
    const sister = await pageOf(url, fetchBytes(url, wire, limitsFor(asked.trusted)));
    return sister.feed && (await withOlder(sister.feed, asked));
  });
  return { feed, source: { ...source, videoFeed }, problems: [...problems, ...beside.problems] };
}

/** What a file only names. */
function apart(feed: Feed, name: string): readonly Problem[] {
  const place = { file: name, line: 1, column: 1 };
  return [
    ...(feed.previous === null ? [] : [warning("feed.older-pages", place, { url: feed.previous })]),
    ...(isOwnFeed(feed) && feed.self ? [warning("feed.own-file", place, { url: feed.self })] : []),
  ];
}

function sourceOf(name: string, address: AbsoluteUrl | null, self: AbsoluteUrl | null): ImportSource {
  const url = self ?? address;
  const named = url ?? (`https://${encodeURIComponent(name)}/` as AbsoluteUrl);
  return { name, url, guid: guidOfAddress(named), soundGuid: guidOfAddress(`${named}#audio` as AbsoluteUrl) };
}

interface Page {
  readonly feed: Feed | null;
  readonly problems: readonly Problem[];
}

function unread(name: string, code: ProblemCode, values: Problem["values"]): FeedSource {
  const problems = [error(code, { file: name, line: 1, column: 1 }, values)];
  return { feed: null, source: sourceOf(name, null, null), problems };
}

function refused(name: string, code: ProblemCode, values: Problem["values"]): Page {
  return { feed: null, problems: unread(name, code, values).problems };
}

/** What stands at an address that a person typed: its host may be one of their own network. */
export async function fetchTyped(url: string, wire: ImportWire): Promise<FetchedBytes> {
  if (!URL.canParse(url)) throw new FetchFault("no address");
  return await fetchBytes(url, wire, limitsFor(new URL(url).host));
}

/** @param fresh for what stands behind the feed: pages that an import which was stopped has fetched already */
function limitsFor(trusted: string, fresh = 0): FetchLimits {
  return { most: MOST_MIB * MIB, timeout: TIMEOUT, trusted, fresh };
}

async function pageOf(url: AbsoluteUrl, answer: Promise<FetchedBytes>): Promise<Page> {
  try {
    const { bytes, charset } = await answer;
    return readBytes(url, bytes, charset);
  } catch (fault) {
    if (!(fault instanceof FetchFault)) throw fault;
    return refused(url, "feed.unreadable", { reason: fault.message });
  }
}

async function filePage(path: string, name: string): Promise<Page> {
  try {
    const file = await open(path, "r");
    try {
      const facts = await file.stat();
      if (!facts.isFile()) return refused(name, "feed.unreadable", { reason: "no file" });
      if (facts.size > MOST_MIB * MIB) return refused(name, "feed.too-large", { most: String(MOST_MIB) });
      return readBytes(name, await file.readFile(), null);
    } finally {
      await file.close();
    }
  } catch (fault) {
    const reason = fault instanceof Error && "code" in fault ? String(fault.code) : String(fault);
    return refused(name, "feed.unreadable", { reason });
  }
}

function readBytes(name: string, packed: Uint8Array, charset: string | null): Page {
  const bytes = unpacked(packed);
  if (bytes === null) return refused(name, "feed.unreadable", { reason: "gzip" });
  const decoded = decodeFeed(bytes, charset);
  if (decoded.text === null) return refused(name, "feed.encoding", { encoding: decoded.encoding });
  const page = readFeed(name, decoded.text);
  if (decoded.misnamed === null || page.feed === null) return page;
  const values = { named: decoded.misnamed, encoding: decoded.encoding };
  const other = warning("feed.encoding-other", { file: name, line: 1, column: 1 }, values);
  return { ...page, problems: [other, ...page.problems] };
}

/** A feed that was saved as it is sent, compressed; null for one that is damaged. */
function unpacked(bytes: Uint8Array): Uint8Array | null {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_MIB * MIB });
  } catch {
    return null;
  }
}

interface Asked {
  /** The host that a person typed. */
  readonly trusted: string;
  readonly wire: ImportWire;
}

/** A feed with the pages before its first one, until there is none. One that cannot be read is told, and ends the walk. */
async function withOlder(feed: Feed, { trusted, wire }: Asked): Promise<WholeFeed> {
  const items: FeedItem[] = [...feed.items];
  const problems: Problem[] = [];
  const seen = new Set<string>();
  let next = feed.previous;
  while (next !== null && !seen.has(next) && seen.size < MOST_PAGES) {
    seen.add(next);
    const page: Page = await pageOf(next, fetchBytes(next, wire, limitsFor(trusted, FRESH)));
    problems.push(...page.problems.map((problem): Problem => ({ ...problem, severity: "warning" })));
    for (const item of page.feed?.items ?? []) items.push(item);
    next = page.feed?.previous ?? null;
  }
  return { feed: { ...feed, items: distinct(items) }, problems };
}
