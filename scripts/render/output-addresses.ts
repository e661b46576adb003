// Addresses of the files that hang below a page or a feed: one table, for whoever writes them and whoever links to them.

import type { Address } from "../domain/media.ts";
import type { AbsoluteUrl } from "../domain/names.ts";
import type { Person } from "../domain/person.ts";
import type { Show, Topic } from "../domain/show.ts";

/** An episode's recording alone, for a frame on another page. */
export function embedAddress({ address }: { readonly address: Address }): Address {
  return below(address, "embed/");
}

/** A file below a folder's address. @param name ASCII, `/` between folders */
export function below(folder: Address, name: string): Address {
  return { path: `${folder.path}${name}`, url: `${folder.url}${name}` as AbsoluteUrl };
}

/** A guest's feed: the episodes they were heard in. */
export function personFeed(person: Person): Address {
  return below(person.address, "feed.xml");
}

/** A topic's feed. */
export function topicFeed(topic: Topic): Address {
  return below(topic.address, "feed.xml");
}

/**
 * A page of a feed's archive, numbered from the oldest.
 * @example archivePage({ path: "/feed/video.xml", … }, 2) // "/feed/video/archive-2.xml"
 */
export function archivePage(feed: Address, number: number): Address {
  const dot = feed.path.lastIndexOf(".");
  const length = feed.path.length - dot;
  const name = `/archive-${number}${feed.path.slice(dot)}`;
  return {
    path: `${feed.path.slice(0, dot)}${name}`,
    url: `${feed.url.slice(0, -length)}${name}` as AbsoluteUrl,
  };
}

/** A page as Markdown, beside it. @param page a folder's address */
export function markdownTwin(page: Address): Address {
  return below(page, "index.html.md");
}

/** The icon as phones want it: files from the site's root, and their size in pixels. */
export const APP_ICONS = {
  small: { name: "icons/icon-192.png", size: 192 },
  large: { name: "icons/icon-512.png", size: 512 },
  // Where phones look for it unasked.
  touch: { name: "apple-touch-icon.png", size: 180 },
} as const;

/** Files that are there once, beside those of `show.addresses`. */
export function siteFiles({ addresses: { home } }: Show) {
  return {
    /** templates/styles/feed.css, for a feed opened in a browser. */
    feedStyle: below(home, "feed.css"),
    headers: below(home, "_headers"),
    redirects: below(home, "_redirects"),
    llms: below(home, "llms.txt"),
    manifest: below(home, "manifest.webmanifest"),
  } as const;
}

/** A sitemap's part, numbered from 1. */
export function sitemapPart({ addresses: { home } }: Show, number: number): Address {
  return below(home, `sitemap-${number}.xml`);
}

/**
 * The path of an address below the site: how a feed is known whatever the host.
 * @example keyOf(show, show.addresses.feedVideo) // "feed/video.xml"
 */
export function keyOf({ addresses: { home } }: Show, { path }: Address): string {
  return path.slice(home.path.length);
}
