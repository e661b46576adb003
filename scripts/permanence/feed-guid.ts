// Each feed's podcast:guid: worked out from the feed's address once, remembered by the lock ever after.
// Spec: Podcasting 2.0 namespace, guid: UUIDv5 of the feed's URL without scheme and trailing slashes.

import type { FeedLock } from "../domain/feed-lock.ts";
import type { AbsoluteUrl } from "../domain/names.ts";
import type { Show } from "../domain/show.ts";
import { guidOfAddress } from "../model/ids.ts";
import { MAIN_FEED } from "./published.ts";

/**
 * A feed's podcast:guid.
 * @param lock null where there is none
 * @param key the feed's path below the site, such as `feed/video.xml`
 * @param url where the feed is now; asked only while the lock does not know the feed
 */
export function feedGuid(lock: FeedLock | null, key: string, url: AbsoluteUrl): string {
  return lock?.feeds.get(key)?.guid ?? guidOfAddress(url);
}

/**
 * Where a feed is now that has been somewhere else, for `itunes:new-feed-url`; null when it never moved.
 * It is told for good: nobody knows when the last app has asked at the old address.
 */
export function newFeedUrl(lock: FeedLock | null, key: string, url: AbsoluteUrl): AbsoluteUrl | null {
  const known = lock?.feeds.get(key);
  if (!known) return null;
  return known.url !== url || known.formerUrls.length > 0 ? url : null;
}

/** What render/ asks of a lock: each feed's own guid, and where it has moved to. The first feed's guid is show.yml's. */
export function feedIdentity({ programme }: Show, lock: FeedLock | null) {
  return {
    guid: (key: string, url: AbsoluteUrl) => (key === MAIN_FEED ? programme.guid : feedGuid(lock, key, url)),
    movedTo: (key: string, url: AbsoluteUrl) => newFeedUrl(lock, key, url),
  } as const;
}
