// A long feed in pages: the newest in the feed itself, the older ones in archive pages that never change.
// Spec: RFC 5005, section 4. Pages are counted from the oldest item and are only written when full, so an archive page
// stays as it is; the feed overlaps the last of them, which the RFC allows: readers know items by their ids.

import type { Show } from "../../domain/show.ts";

/** The most items in a feed. */
export const FEED_ITEMS = 300;
/** In every page of its archive: what the feed and the last of them both have is fewer than these. */
export const ARCHIVE_ITEMS = 100;

export interface FeedPage<Item> {
  /** Null for the feed itself; from 1, the oldest, for a page of its archive. */
  readonly number: number | null;
  /** The number of the archive page just before this one, null where there is none. */
  readonly previous: number | null;
  /** Newest first. */
  readonly items: readonly Item[];
}

/** A page's number, and the page when its document is made: it depends on it then. */
export interface AskedPage<Item> {
  readonly number: number | null;
  readonly ask: () => FeedPage<Item>;
}

/** The pages of a feed, to be asked of the Show. @param name of the feed */
export function askedPages<Item>(
  show: Show,
  name: string,
  items: readonly Item[],
): readonly AskedPage<Item>[] {
  return feedPages(items).map(({ number, previous, items: own }) => {
    const itemsOf = show.fact(`list:${name}:${number ?? "newest"}`, own);
    const previousOf = show.fact(`previous:${name}:${number ?? "newest"}`, previous);
    return { number, ask: () => ({ number, previous: previousOf(), items: itemsOf() }) };
  });
}

/**
 * A feed's pages, the feed itself first.
 * @param items newest first
 * @param most items in the feed
 * @param size items in a page of its archive, at most `most`
 */
export function feedPages<Item>(
  items: readonly Item[],
  most = FEED_ITEMS,
  size = ARCHIVE_ITEMS,
): readonly FeedPage<Item>[] {
  const archives = Math.max(0, Math.ceil((items.length - most) / size));
  const main = { number: null, previous: archives === 0 ? null : archives, items: items.slice(0, most) };
  const pages = Array.from({ length: archives }, (_, index) => {
    const newer = items.length - (index + 1) * size;
    return {
      number: index + 1,
      previous: index === 0 ? null : index,
      items: items.slice(newer, newer + size),
    };
  });
  return [main, ...pages];
}
