// What is published, held against what apps remember: refused is whatever would make them download again,
// show an episode twice, lose one, or lead a reader to a missing page.

import type { EpisodeHead } from "../domain/episode.ts";
import { FEED_LOCK_FILE, type FeedLock, type LockedEpisode } from "../domain/feed-lock.ts";
import type { AbsoluteUrl } from "../domain/names.ts";
import { dayInName } from "../domain/names.ts";
import { compareProblems, type Place, type Problem } from "../domain/problem.ts";
import type { EpisodeRecordHead, PersonRecord } from "../domain/record.ts";
import type { Show } from "../domain/show.ts";
import { episodeGuid } from "../model/ids.ts";
import { publishedEpisodes } from "../model/published-episodes.ts";
import { error, warning } from "../text/problems.ts";
import { matchEpisodes, slugsOf } from "./match-episodes.ts";
import {
  addressComparer,
  enclosureOf,
  FEED_KINDS,
  isSameFile,
  MAIN_FEED,
  publishedArtwork,
  publishedFeeds,
} from "./published.ts";

const SHOW_FILE = "episodes/show.yml";

/** The files behind a programme, as typed. */
export interface LockedFiles {
  /** Who is withdrawn has no feed any more, and that is meant. */
  readonly people?: readonly PersonRecord[];
  /** All episodes: those that are drafts or dated in the future are in no Show. */
  readonly episodes?: readonly EpisodeRecordHead[];
}

/**
 * The problems between a programme and its lock. What the lock does not hold yet is a warning.
 * @param lock null where there is no file; never where there is one that could not be read
 */
export function checkLock(
  show: Show,
  lock: FeedLock | null,
  { people = [], episodes = [] }: LockedFiles = {},
): readonly Problem[] {
  if (lock === null) return [...repeatProblems(show), ...missingLock(show)].sort(compareProblems);
  const { known, continued, fresh, vanished } = matchEpisodes(show, lock);
  if (isForeign(show, lock)) {
    const place = { file: FEED_LOCK_FILE, line: 1, column: 1 };
    return [error("lock.foreign", place, { was: lock.feeds.get(MAIN_FEED)?.guid ?? "" })];
  }
  const isSameUrl = addressComparer(show, lock);
  return [
    ...repeatProblems(show),
    ...feedProblems(show, lock),
    ...artworkProblems(show, lock, isSameUrl),
    ...[...known].flatMap(([episode, entry]) => entryProblems(episode, entry, isSameUrl)),
    ...[...continued].map(([episode, { entry, by }]) => continuedProblem(episode, entry, by)),
    ...vanished.map((entry) => vanishedProblem(entry, episodes, show.programme.guid)),
    // An episode that is gone takes its guests' and topics' feeds along: what is told then is the episode.
    ...(vanished.length > 0 ? [] : lostFeedProblems(show, lock, people)),
    ...fresh.map((episode) => warning("lock.new", topOf(episode), { slug: episode.slug })),
  ].sort(compareProblems);
}

/** Whether a lock came with another programme's files: another guid, and not one episode that is here. */
export function isForeign(show: Show, lock: FeedLock): boolean {
  const guid = lock.feeds.get(MAIN_FEED)?.guid;
  if (guid === undefined || guid === show.programme.guid) return false;
  const { known, continued } = matchEpisodes(show, lock);
  return known.size === 0 && continued.size === 0;
}

function missingLock(show: Show): readonly Problem[] {
  const count = publishedEpisodes(show).length;
  if (count === 0) return [];
  return [warning("lock.missing", { file: FEED_LOCK_FILE, line: 1, column: 1 }, { file: FEED_LOCK_FILE })];
}

function repeatProblems(show: Show): readonly Problem[] {
  const firstByGuid = new Map<string, EpisodeHead>();
  return publishedEpisodes(show)
    .toReversed()
    .flatMap((episode) => {
      const first = firstByGuid.get(episode.guid);
      if (first) return [error("lock.guid-twice", topOf(episode), { guid: episode.guid, file: first.file })];
      firstByGuid.set(episode.guid, episode);
      return [];
    });
}

function feedProblems(show: Show, lock: FeedLock): readonly Problem[] {
  const main = lock.feeds.get(MAIN_FEED);
  const guid = show.programme.guid;
  const place = { file: SHOW_FILE, line: 1, column: 1 };
  const url = show.addresses.feedRss.url;
  return [
    ...(main && main.guid !== guid ? [error("lock.feed-guid", place, { guid, was: main.guid })] : []),
    ...(main && main.url !== url ? [warning("lock.feed-moved", place, { url, was: main.url })] : []),
  ];
}

/** A guest's or a topic's feed has its address from a name: with another name, who follows it hears of nothing more. */
function lostFeedProblems(show: Show, lock: FeedLock, people: readonly PersonRecord[]): readonly Problem[] {
  const published = new Set(publishedFeeds(show).map(({ key }) => key));
  // Nobody who asks to be left out waits for somebody to say so twice.
  const withdrawn = people.filter((person) => person.withdrawn === "name" || person.withdrawn === "all");
  for (const { id } of withdrawn) published.add(`guests/${id}/feed.xml`);
  return [...lock.feeds.values()]
    .filter(({ key, isRetired }) => !isRetired && !published.has(key))
    .flatMap(({ key, url, line }) => {
      const [, folder, id = ""] = /^(guests|topics)\/([^/]+)\//.exec(key) ?? [];
      if (folder === undefined) return [];
      const code = folder === "guests" ? "lock.guest-feed-lost" : "lock.topic-feed-lost";
      return [error(code, { file: FEED_LOCK_FILE, line: Math.max(1, line), column: 5 }, { id, url })];
    });
}

/** Directories ask for a picture again when its address is another one, and not before. */
function artworkProblems(show: Show, lock: FeedLock, isSameUrl: UrlComparer): readonly Problem[] {
  const before = lock.feeds.get(MAIN_FEED)?.artwork;
  const now = publishedArtwork(show);
  if (!before || !now || before.sha256 === now.sha256 || !isSameUrl(before.url, now.url)) return [];
  const values = { url: now.url, next: renamed(now.url) };
  return [error("lock.artwork-changed", { file: SHOW_FILE, line: 1, column: 1 }, values)];
}

type UrlComparer = (a: AbsoluteUrl, b: AbsoluteUrl) => boolean;

function entryProblems(
  episode: EpisodeHead,
  entry: LockedEpisode,
  isSameUrl: UrlComparer,
): readonly Problem[] {
  const { guid } = episode;
  if (entry.isRetired) return [error("lock.guid-retired", topOf(episode), { guid, slug: entry.slug })];
  return [...addressProblems(episode, entry), ...enclosureProblems(episode, entry, isSameUrl)];
}

function addressProblems(episode: EpisodeHead, entry: LockedEpisode): readonly Problem[] {
  const led = new Set([episode.slug, ...episode.redirectFrom]);
  return slugsOf(entry)
    .filter((slug) => !led.has(slug))
    .map((was) => error("lock.address-lost", topOf(episode), { was, slug: episode.slug }));
}

function enclosureProblems(
  episode: EpisodeHead,
  entry: LockedEpisode,
  isSameUrl: UrlComparer,
): readonly Problem[] {
  return FEED_KINDS.flatMap((kind): readonly Problem[] => {
    const now = enclosureOf(episode, kind);
    const last = entry.enclosures[kind].at(-1);
    if (now === null) {
      const isLost = last !== undefined && !entry.left.includes(kind);
      return isLost ? [error(`lock.${kind}-gone`, topOf(episode), { url: last.url })] : [];
    }
    const before = entry.enclosures[kind].findLast(({ url }) => isSameUrl(url, now.url));
    if (!before || isSameFile(before, now)) return [];
    const values = {
      url: now.url,
      bytes: String(now.bytes),
      was: String(before.bytes),
      next: renamed(now.url),
    };
    const code = before.bytes === now.bytes ? "lock.enclosure-replaced" : "lock.enclosure-changed";
    return [error(code, topOf(episode), values)];
  });
}

/** @example renamed("https://host/media/a.mp3") // "a-2.mp3" */
function renamed(url: string): string {
  const name = new URL(url).pathname.split("/").at(-1) || "file";
  const [, stem = name, turn = "1", ending = ""] = /^(.*?)(?:-(\d{1,3}))?(\.\w+)?$/.exec(name) ?? [];
  return `${stem}-${Number(turn) + 1}${ending}`;
}

function continuedProblem(episode: EpisodeHead, entry: LockedEpisode, by: "slug" | "file"): Problem {
  const values = { guid: episode.guid, was: entry.guid, slug: entry.slug };
  const isRenamed = by === "file" || entry.slug !== episode.slug;
  const isLed = [episode.slug, ...episode.redirectFrom].includes(entry.slug);
  if (!isLed) return error("lock.renamed", topOf(episode), values);
  return error(isRenamed ? "lock.guid-lost" : "lock.guid-changed", topOf(episode), values);
}

/** What is still there as a file is a draft, or has a day that is still to come: often a year that was mistyped. */
function vanishedProblem(
  entry: LockedEpisode,
  episodes: readonly EpisodeRecordHead[],
  programme: string,
): Problem {
  const file = episodes.find(
    ({ slug, guid }) => slug === entry.slug || (guid?.value ?? episodeGuid(programme, slug)) === entry.guid,
  );
  const values = { slug: entry.slug };
  if (file?.isDraft) return error("lock.turned-draft", file.draftPlace ?? file.datePlace, values);
  const named = file && dayInName(file.slug);
  if (file && named) {
    const date = { was: `${file.day}`, date: named };
    return error("lock.put-off", file.datePlace, { ...values, ...date });
  }
  if (file) return error("lock.turned-scheduled", file.datePlace, values);
  return error("lock.vanished", { file: FEED_LOCK_FILE, line: Math.max(1, entry.line), column: 5 }, values);
}

function topOf(episode: EpisodeHead): Place {
  return { file: episode.file, line: 1, column: 1 };
}
