// FeedLock -> the text of feed.lock.json: keys sorted, what is empty left out, one line a fact.

import type { FeedLock, LockedEnclosure, LockedEpisode, LockedFeed } from "../../domain/feed-lock.ts";

/** The version of the file's form. */
export const LOCK_VERSION = 1;

/** @example formatFeedLock(EMPTY_LOCK) // '{\n  "episodes": {},\n  "feeds": {},\n  "version": 1\n}\n' */
export function formatFeedLock(lock: FeedLock): string {
  const feeds = sorted(lock.feeds).map(([key, feed]) => [key, feedFields(feed)] as const);
  const episodes = sorted(lock.episodes).map(([guid, episode]) => [guid, episodeFields(episode)] as const);
  const whole = {
    episodes: Object.fromEntries(episodes),
    feeds: Object.fromEntries(feeds),
    version: LOCK_VERSION,
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

function feedFields({ artwork, formerUrls, guid, isRetired, url }: LockedFeed) {
  const picture = artwork && { sha256: artwork.sha256, url: artwork.url };
  return {
    ...(picture ? { artwork: picture } : {}),
    ...(formerUrls.length > 0 ? { formerUrls } : {}),
    guid,
    ...(isRetired ? { retired: true } : {}),
    url,
  };
}

function episodeFields(episode: LockedEpisode) {
  const { audio, video } = episode.enclosures;
  return {
    ...(audio.length > 0 ? { audio: audio.map(enclosureFields) } : {}),
    ...(episode.formerSlugs.length > 0 ? { formerSlugs: episode.formerSlugs } : {}),
    ...(episode.left.length > 0 ? { left: [...episode.left].sort() } : {}),
    ...(episode.quotes.length > 0 ? { quotes: [...episode.quotes].sort() } : {}),
    ...(episode.isRetired ? { retired: true } : {}),
    slug: episode.slug,
    ...(video.length > 0 ? { video: video.map(enclosureFields) } : {}),
  };
}

function enclosureFields({ bytes, sha256, type, url }: LockedEnclosure) {
  return { bytes, ...(sha256 === null ? {} : { sha256 }), type, url };
}

function sorted<T>(map: ReadonlyMap<string, T>): readonly (readonly [string, T])[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}
