// What an import adds to the lock. What is there already is never changed, but for where a feed has been.

import { EMPTY_LOCK, type FeedLock, type LockedFeed } from "../domain/feed-lock.ts";
import type { ImportPlan } from "./import-plan.ts";

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
