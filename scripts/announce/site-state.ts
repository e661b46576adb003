// The texts of a built site's feeds and site map -> what of it is news, by digests.
// Dates of the build are left out: the same content is the same state.

import { createHash } from "node:crypto";
import { childOf, childrenOf, parseXml, textOf, type XmlElement } from "../text/parse-xml.ts";

/** A feed as its subscribers know it. */
export interface FeedState {
  /** Its own address, from its self link. */
  readonly url: string;
  /** `podcast:medium`; null for a feed that is no podcast of its own: without files, or blocked for directories. */
  readonly medium: string | null;
  /** A digest by guid, and one by `channel` for all that is not an item. */
  readonly items: ReadonlyMap<string, string>;
  /** A digest by the item's page. */
  readonly pages: ReadonlyMap<string, string>;
}

export interface SiteState {
  /** Sorted by address. */
  readonly feeds: readonly FeedState[];
  /** A digest by page: of its date in the site map and of the items that lead to it. */
  readonly pages: ReadonlyMap<string, string>;
}

/** The key of a feed's own head among its items. */
export const CHANNEL = "channel";
const BUILD_DATES = new Set(["lastBuildDate", "pubDate", "generator", "atom:updated", "atom:generator"]);

/**
 * The state of a site.
 * @param xmlFiles texts of its XML files, any of them: what is neither feed nor site map says nothing
 */
export function siteState(xmlFiles: readonly string[]): SiteState {
  const roots = xmlFiles.flatMap((text) => parseXml(text).root ?? []);
  const feeds = roots.flatMap((root) => feedState(root) ?? []).sort((a, b) => (a.url < b.url ? -1 : 1));
  const dates = new Map<string, string>();
  for (const root of roots) for (const [page, date] of sitemapPages(root)) dates.set(page, date);
  const pages = [...dates].map(([page, date]) => {
    const items = feeds.flatMap((feed) => feed.pages.get(page) ?? []);
    return [page, digest([date, ...items])] as const;
  });
  return { feeds, pages: new Map(pages) };
}

function feedState(root: XmlElement): FeedState | null {
  const channel = root.name === "rss" ? childOf(root, "channel") : root.name === "atom:feed" ? root : null;
  if (channel === null || childOf(channel, "fh:archive")) return null;
  const url = selfOf(channel);
  if (url === null) return null;
  const items = [...childrenOf(channel, "item"), ...childrenOf(channel, "atom:entry")];
  const isItem = new Set<unknown>(items);
  const head = channel.children.filter(
    (child) => typeof child === "string" || !(isItem.has(child) || BUILD_DATES.has(child.name)),
  );
  const digests = items.map((item) => [item, digest(form(item))] as const);
  return {
    url,
    medium: isPodcast(channel, items) ? mediumOf(channel) : null,
    items: new Map([
      [CHANNEL, digest(head.map(form).filter((one) => one !== ""))],
      ...digests.map(([item, value]) => [idOf(item), value] as const),
    ]),
    pages: new Map(digests.flatMap(([item, value]) => pageOf(item).map((page) => [page, value] as const))),
  };
}

function selfOf(channel: XmlElement): string | null {
  const self = childrenOf(channel, "atom:link").find((link) => link.attributes.get("rel") === "self");
  return self?.attributes.get("href") ?? null;
}

function isPodcast(channel: XmlElement, items: readonly XmlElement[]): boolean {
  const block = childOf(channel, "itunes:block");
  const isBlocked = block !== null && textOf(block).trim().toLowerCase() === "yes";
  return !isBlocked && items.some((item) => childOf(item, "enclosure"));
}

function mediumOf(channel: XmlElement): string {
  const medium = childOf(channel, "podcast:medium");
  return (medium && textOf(medium).trim()) || "podcast";
}

function idOf(item: XmlElement): string {
  const id = childOf(item, "guid", "atom:id", "link");
  return id ? textOf(id).trim() : digest(form(item));
}

function pageOf(item: XmlElement): readonly string[] {
  const link = childOf(item, "link", "atom:link");
  const page = link?.attributes.get("href") ?? (link ? textOf(link).trim() : "");
  return page === "" ? [] : [page];
}

function sitemapPages(root: XmlElement): readonly (readonly [string, string])[] {
  if (root.name !== "urlset") return [];
  return childrenOf(root, "url").flatMap((url) => {
    const place = childOf(url, "loc");
    const date = childOf(url, "lastmod");
    return place ? [[textOf(place).trim(), date ? textOf(date).trim() : ""] as const] : [];
  });
}

/** An element as plain values, without lines and without space between elements. */
function form(child: XmlElement | string): unknown {
  if (typeof child === "string") return child.trim();
  const children = child.children.map(form).filter((one) => one !== "");
  return [child.name, [...child.attributes], children];
}

function digest(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 16);
}
