// Where a feed comes from: a file or an address -> the feed whole, its older pages with it; of a site of our own, all of it.

import { readFile, stat } from "node:fs/promises";
import { relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type AbsoluteUrl, absoluteUrl } from "../domain/names.ts";
import type { Problem } from "../domain/problem.ts";
import { distinct, type Feed, type FeedItem } from "../feed-import/feed.ts";
import type { ImportSource } from "../feed-import/import-plan.ts";
import { ownPlace, standsAt, type WholeFeed, withSisters } from "../feed-import/own-programme.ts";
import type { FeedReading } from "../feed-import/read-feed.ts";
import { guidOfAddress } from "../model/ids.ts";
import { warning } from "../text/problems.ts";
import { type FetchedBytes, type FetchLimits, fetchBytes, type ImportWire } from "./fetch-bytes.ts";
import { FetchFault } from "./fetch-fault.ts";
import { addressPage, filePage, MOST_PAGE, refusedPage } from "./import-feed-page.ts";

const MOST_PAGES = 300;
const TIMEOUT = 60_000;
const FRESH = 3_600_000;

export interface FeedSource {
  readonly feed: Feed | null;
  readonly source: ImportSource;
  readonly problems: readonly Problem[];
  readonly behind: FetchBehind;
}

/** What a feed names: that of a site of our own from where its feed was read; null where no such file lies on this machine. */
export type FetchBehind = (url: string, limits: Omit<FetchLimits, "trusted">) => Promise<FetchedBytes | null>;

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
  if (isAddress && !URL.canParse(from))
    return unread(from, refusedPage(from, "feed.unreadable", { reason: "no address" }));
  const address = isAddress ? absoluteUrl(from) : null;
  const path = resolve(cwd, from);
  const name = address ?? (relative(cwd, path) || from);
  const page = address
    ? await addressPage(address, answer ?? fetchTyped(address, wire))
    : await filePage(path, name);
  if (page.feed === null) return unread(name, page);
  const behind = address ? fromWeb(page.feed, address, wire) : fromFolder(page.feed, path);
  const whole = await withOlder(page.feed, name, behind);
  const problems = [...page.problems, ...whole.problems];
  if (ownPlace(page.feed) === null)
    return { feed: whole.feed, source: sourceOf(name, address, page.feed.self), problems, behind };
  const { feed, url, videoFeed, ...own } = await withSisters(whole.feed, name, async (sisters) => {
    const sister = await pageBehind(sisters, behind, 0);
    return sister?.feed ? await withOlder(sister.feed, sisters, behind) : null;
  });
  const source = { ...sourceOf(name, address, url ?? page.feed.self), videoFeed };
  return { feed, source, problems: [...problems, ...own.problems], behind };
}

function unread(name: string, { problems }: FeedReading): FeedSource {
  return { feed: null, source: sourceOf(name, null, null), problems, behind: async () => null };
}

function sourceOf(name: string, address: AbsoluteUrl | null, self: AbsoluteUrl | null): ImportSource {
  const url = self ?? address;
  const named = url ?? (`https://${encodeURIComponent(name)}/` as AbsoluteUrl);
  return { name, url, guid: guidOfAddress(named), soundGuid: guidOfAddress(`${named}#audio` as AbsoluteUrl) };
}

/** What stands at an address that a person typed: its host may be one of their own network. */
export async function fetchTyped(url: string, wire: ImportWire): Promise<FetchedBytes> {
  if (!URL.canParse(url)) throw new FetchFault("no address");
  return await fetchBytes(url, wire, limitsFor(new URL(url).host));
}

function limitsFor(trusted: string): FetchLimits {
  return { most: MOST_PAGE, timeout: TIMEOUT, trusted };
}

function fromWeb(feed: Feed, address: AbsoluteUrl, wire: ImportWire): FetchBehind {
  const typed = new URL(address);
  return (url, limits) =>
    fetchBytes((standsAt(url, feed, typed) ?? new URL(url)).href, wire, { ...limits, trusted: typed.host });
}

/** Where the site has it, or beside a feed that was saved alone. */
function fromFolder(feed: Feed, path: string): FetchBehind {
  return async (url, { most }) => {
    const stands = standsAt(url, feed, pathToFileURL(path));
    // `%2F` is no letter of a file's name.
    if (stands === null || /%(?:2f|5c|00)/i.test(stands.pathname)) return null;
    const named = url.endsWith("/feed.json") ? [path.replace(/\.\w+$/, ".json")] : [];
    for (const file of [fileURLToPath(stands), ...named]) {
      const facts = await stat(file).catch(() => null);
      if (facts?.isFile() && facts.size <= most)
        return { bytes: await readFile(file), url: file, charset: null };
    }
    return null;
  };
}

/** A page behind a feed. @param fresh for pages that an import which was stopped has fetched already */
function pageBehind(url: AbsoluteUrl, behind: FetchBehind, fresh: number): Promise<FeedReading | null> {
  return addressPage(url, behind(url, { most: MOST_PAGE, timeout: TIMEOUT, fresh }));
}

/** A feed with the pages before its first one, until there is none. One that cannot be read is told, and ends the walk. */
async function withOlder(feed: Feed, name: string, behind: FetchBehind): Promise<WholeFeed> {
  const items: FeedItem[] = [...feed.items];
  const problems: Problem[] = [];
  const seen = new Set<string>();
  let next = feed.previous;
  while (next !== null && !seen.has(next) && seen.size < MOST_PAGES) {
    seen.add(next);
    const page: FeedReading | null = await pageBehind(next, behind, FRESH);
    if (page === null)
      problems.push(warning("feed.older-pages", { file: name, line: 1, column: 1 }, { url: next }));
    problems.push(...(page?.problems ?? []).map((problem): Problem => ({ ...problem, severity: "warning" })));
    for (const item of page?.feed?.items ?? []) items.push(item);
    next = page?.feed?.previous ?? null;
  }
  return { feed: { ...feed, items: distinct(items, ({ guid }) => guid) }, problems };
}
