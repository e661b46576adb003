// Published episodes and the lock's entries, each with its own.

import type { EpisodeHead } from "../domain/episode.ts";
import type { FeedLock, LockedEnclosure, LockedEpisode } from "../domain/feed-lock.ts";
import type { Show } from "../domain/show.ts";
import { publishedEpisodes } from "../model/published-episodes.ts";
import { enclosureOf, FEED_KINDS } from "./published.ts";

/** How the published episodes and the lock's entries find each other. */
export interface Matching {
  /** The entry of each published episode that has one under its own guid. */
  readonly known: ReadonlyMap<EpisodeHead, LockedEpisode>;
  /** The entry that an episode continues under another guid, and what tells so. */
  readonly continued: ReadonlyMap<
    EpisodeHead,
    { readonly entry: LockedEpisode; readonly by: "slug" | "file" }
  >;
  /** Published for the first time. */
  readonly fresh: readonly EpisodeHead[];
  /** Entries that nothing published continues. */
  readonly vanished: readonly LockedEpisode[];
}

/**
 * By guid; else by an address of the entry's; else by the same recording. Each entry is continued once.
 * Of two episodes with one guid, the entry is the one's that has its address; the other is nobody's (it is a repeat).
 */
export function matchEpisodes(show: Show, lock: FeedLock): Matching {
  const episodes = publishedEpisodes(show);
  const byGuid = groupByGuid(episodes);
  const open = new Map([...lock.episodes].filter(([guid, { isRetired }]) => !isRetired && !byGuid.has(guid)));
  const bySlug = new Map([...open.values()].flatMap((entry) => slugsOf(entry).map((slug) => [slug, entry])));
  const byFile = new Map([...open.values()].flatMap((entry) => filesOf(entry).map((file) => [file, entry])));
  const known = new Map<EpisodeHead, LockedEpisode>();
  const continued = new Map<EpisodeHead, { entry: LockedEpisode; by: "slug" | "file" }>();
  const fresh: EpisodeHead[] = [];
  const take = (entry: LockedEpisode | undefined) => (entry && open.delete(entry.guid) ? entry : null);
  for (const [guid, entry] of lock.episodes) {
    const claimants = byGuid.get(guid) ?? [];
    const own = claimants.find(({ slug }) => slugsOf(entry).includes(slug)) ?? claimants[0];
    if (own) known.set(own, entry);
  }
  for (const episode of episodes) {
    if (lock.episodes.has(episode.guid)) continue;
    const slugs = [episode.slug, ...episode.redirectFrom];
    const files = FEED_KINDS.flatMap((kind) => enclosureOf(episode, kind) ?? []).flatMap(fileKeys);
    const entry = take(slugs.map((slug) => bySlug.get(slug)).find((one) => one !== undefined));
    const alike = entry ?? take(files.map((file) => byFile.get(file)).find((one) => one !== undefined));
    if (alike) continued.set(episode, { entry: alike, by: entry ? "slug" : "file" });
    else fresh.push(episode);
  }
  return { known, continued, fresh, vanished: [...open.values()] };
}

/** Every slug an entry has had, the present one last. */
export function slugsOf({ slug, formerSlugs }: LockedEpisode): readonly LockedEpisode["slug"][] {
  return [...formerSlugs, slug];
}

function filesOf({ enclosures }: LockedEpisode): readonly string[] {
  return FEED_KINDS.flatMap((kind) => enclosures[kind].flatMap(fileKeys));
}

function fileKeys({ url, sha256 }: LockedEnclosure): readonly string[] {
  return sha256 === null ? [url] : [url, sha256];
}

function groupByGuid(episodes: readonly EpisodeHead[]): ReadonlyMap<string, readonly EpisodeHead[]> {
  const groups = new Map<string, EpisodeHead[]>();
  for (const episode of episodes) {
    const group = groups.get(episode.guid);
    if (group) group.push(episode);
    else groups.set(episode.guid, [episode]);
  }
  return groups;
}
