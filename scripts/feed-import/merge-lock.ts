// What an import adds to the lock. What is there already is never changed, but for where a feed has been.

import {
  EMPTY_LOCK,
  type FeedKind,
  type FeedLock,
  type LockedEnclosure,
  type LockedEpisode,
  type LockedFeed,
} from "../domain/feed-lock.ts";
import type { AbsoluteUrl, Slug } from "../domain/names.ts";
import type { Feed, FeedItem } from "./feed.ts";
import type { ImportPlan, ImportSource, ImportTarget } from "./import-plan.ts";
import { isVideoFeed } from "./propose-show.ts";

/** The lock with the imported episodes and feeds in it. */
export function lockAfterImport(lock: FeedLock | null, { episodes, feeds }: ImportPlan): FeedLock {
  const before = lock ?? EMPTY_LOCK;
  const fresh = episodes.map((episode) => [episode.guid, episode] as const);
  const named = feeds.map((feed) => [feed.key, mergedFeed(before.feeds.get(feed.key), feed)] as const);
  return {
    episodes: new Map([...fresh, ...before.episodes]),
    feeds: new Map([...before.feeds, ...named]),
  };
}

function mergedFeed(known: LockedFeed | undefined, imported: LockedFeed): LockedFeed {
  if (known === undefined) return imported;
  const isHere = known.guid !== imported.guid || known.url === imported.url;
  const formerUrls = [...new Set([...known.formerUrls, imported.url])];
  return isHere ? known : { ...known, formerUrls };
}

/** What is remembered of an imported episode: it has told apps its guid and its files. */
export function lockedEpisode(
  { guid }: FeedItem,
  stem: Slug,
  enclosures: Readonly<Record<FeedKind, readonly LockedEnclosure[]>>,
): LockedEpisode {
  return { guid, slug: stem, formerSlugs: [], quotes: [], enclosures, left: [], isRetired: false, line: 0 };
}

/** The feed's guid and address, under the key of ours that takes its place; nothing without an address. */
export function lockedFeeds(
  feed: Feed,
  { url, guid, videoFeed }: ImportSource,
  { programmeGuid }: ImportTarget,
): readonly LockedFeed[] {
  const key = isVideoFeed(feed.items) ? "feed/video.xml" : "feed.xml";
  const own = feed.guid ?? (key === "feed.xml" ? (programmeGuid ?? guid) : guid);
  // A programme with a guid of its own has a feed of its own: this one is not it.
  const isOther = key === "feed.xml" && programmeGuid !== null && own !== programmeGuid;
  const locked = (of: string, its: { readonly guid: string; readonly url: AbsoluteUrl }): LockedFeed => ({
    key: of,
    guid: its.guid,
    url: its.url,
    formerUrls: [],
    isRetired: false,
    line: 0,
  });
  return [
    ...(url === null || isOther ? [] : [locked(key, { guid: own, url })]),
    ...(videoFeed && key === "feed.xml" ? [locked("feed/video.xml", videoFeed)] : []),
  ];
}
