// The lock that says what is published now: what is refused is meant, what is new is recorded.

import type { EpisodeHead } from "../domain/episode.ts";
import {
  EMPTY_LOCK,
  type FeedKind,
  type FeedLock,
  type LockedEnclosure,
  type LockedEpisode,
  type LockedFeed,
} from "../domain/feed-lock.ts";
import type { Slug } from "../domain/names.ts";
import type { Show } from "../domain/show.ts";
import { feedGuid } from "./feed-guid.ts";
import { matchEpisodes, slugsOf } from "./match-episodes.ts";
import {
  enclosureOf,
  FEED_KINDS,
  isSameFile,
  MAIN_FEED,
  publishedArtwork,
  publishedFeeds,
} from "./published.ts";

/**
 * The lock after a person has said that everything is meant. Nothing is forgotten: what is gone is kept as retired,
 * so that its guid is never given to another episode.
 * After it, checkLock has no error that the lock can answer for.
 */
export function acceptLock(show: Show, lock: FeedLock | null): FeedLock {
  const before = lock ?? EMPTY_LOCK;
  const { known, continued, fresh, vanished } = matchEpisodes(show, before);
  const episodes = new Map(before.episodes);
  const retire = (entry: LockedEpisode) => episodes.set(entry.guid, { ...entry, isRetired: true });
  for (const entry of vanished) retire(entry);
  for (const { entry } of continued.values()) retire(entry);
  for (const [episode, entry] of known) episodes.set(episode.guid, entryOf(episode, entry));
  for (const [episode, { entry }] of continued) episodes.set(episode.guid, entryOf(episode, entry));
  for (const episode of fresh) episodes.set(episode.guid, entryOf(episode, null));
  return { feeds: acceptFeeds(show, before), episodes };
}

function acceptFeeds(show: Show, lock: FeedLock): ReadonlyMap<string, LockedFeed> {
  const published = publishedFeeds(show).map(({ key, url }): readonly [string, LockedFeed] => {
    const before = lock.feeds.get(key);
    const guid = key === MAIN_FEED ? show.programme.guid : feedGuid(lock, key, url);
    const former = before ? [...before.formerUrls, before.url].filter((one) => one !== url) : [];
    const artwork = key === MAIN_FEED ? publishedArtwork(show) : null;
    const picture = artwork ? { artwork } : {};
    const formerUrls = [...new Set(former)];
    return [key, { key, guid, url, formerUrls, ...picture, isRetired: false, line: before?.line ?? 0 }];
  });
  const retired = [...lock.feeds].map(([key, feed]) => [key, { ...feed, isRetired: true }] as const);
  return new Map([...retired, ...published]);
}

function entryOf(episode: EpisodeHead, before: LockedEpisode | null): LockedEpisode {
  const history = (kind: FeedKind) => withLast(before?.enclosures[kind] ?? [], enclosureOf(episode, kind));
  const enclosures = { audio: history("audio"), video: history("video") };
  return {
    guid: episode.guid,
    slug: episode.slug,
    formerSlugs: formerSlugs(episode, before),
    quotes: [...new Set([...(before?.quotes ?? []), ...episode.quoteSummaries.map(({ id }) => id)])].sort(),
    enclosures,
    left: FEED_KINDS.filter((kind) => enclosures[kind].length > 0 && enclosureOf(episode, kind) === null),
    isRetired: false,
    line: before?.guid === episode.guid ? before.line : 0,
  };
}

/** A redirect that was taken away on purpose is forgotten; every one that is there is a promise. */
function formerSlugs(episode: EpisodeHead, before: LockedEpisode | null): readonly Slug[] {
  const led = new Set([...(before ? slugsOf(before) : []), ...episode.redirectFrom]);
  led.delete(episode.slug);
  return [...led].filter((slug) => episode.redirectFrom.includes(slug));
}

function withLast(
  history: readonly LockedEnclosure[],
  now: LockedEnclosure | null,
): readonly LockedEnclosure[] {
  if (now === null) return history;
  const isNow = (one: LockedEnclosure) =>
    one.url === now.url && one.sha256 === now.sha256 && isSameFile(one, now);
  return [...history.filter((one) => !isNow(one)), now];
}
