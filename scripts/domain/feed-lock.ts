// What apps have been told and remember: guids, enclosures, addresses, each feed's own guid.
// Kept in episodes/feed.lock.json: content/ reads and writes it, permanence/ holds what is published against it.

import type { AbsoluteUrl, QuoteId, Slug } from "./names.ts";

/** The two families of feeds: an item's enclosure is a sound file in one, a video file in the other. */
export type FeedKind = "audio" | "video";

/** A file that a feed has carried. */
export interface LockedEnclosure {
  readonly url: AbsoluteUrl;
  readonly type: string;
  readonly bytes: number;
  /** Lower-case hex SHA-256, null for a file of another host. */
  readonly sha256: string | null;
}

/** An item that a feed has carried, by its guid. */
export interface LockedEpisode {
  readonly guid: string;
  readonly slug: Slug;
  /** Earlier slugs, oldest first: addresses that people have. */
  readonly formerSlugs: readonly Slug[];
  /** Ids of every quote it has had, sorted: each is an address that people have. */
  readonly quotes: readonly QuoteId[];
  /** Each family's files, oldest first; the last one is what the feed carries, unless the family is in `left`. */
  readonly enclosures: Readonly<Record<FeedKind, readonly LockedEnclosure[]>>;
  /** Families of feeds that the episode was taken out of on purpose. */
  readonly left: readonly FeedKind[];
  /** Taken out of every feed on purpose: its guid is never used again. */
  readonly isRetired: boolean;
  /** Its line in the file, from 1; 0 for what is not written yet. */
  readonly line: number;
}

/** A feed's identity: its address may change, its guid never does. */
export interface LockedFeed {
  /** Which feed of the site: its path below the site, such as `feed.xml`. */
  readonly key: string;
  /** podcast:guid. */
  readonly guid: string;
  readonly url: AbsoluteUrl;
  /** Where it was before, oldest first: subscribers may still ask there. */
  readonly formerUrls: readonly AbsoluteUrl[];
  /** The picture show.yml names, as apps and directories have it: by its URL. The first feed's alone. */
  readonly artwork?: LockedArtwork;
  /** Published no more, on purpose: its guid is kept for the day it comes back. */
  readonly isRetired: boolean;
  readonly line: number;
}

/** A picture that directories keep by its URL. */
export interface LockedArtwork {
  readonly url: AbsoluteUrl;
  /** Lower-case hex SHA-256. */
  readonly sha256: string;
}

export interface FeedLock {
  readonly feeds: ReadonlyMap<string, LockedFeed>;
  readonly episodes: ReadonlyMap<string, LockedEpisode>;
}

/** The lock of a programme that has published nothing. */
export const EMPTY_LOCK: FeedLock = { feeds: new Map(), episodes: new Map() };

/** The lock's file, relative to the project. */
export const FEED_LOCK_FILE = "episodes/feed.lock.json";
