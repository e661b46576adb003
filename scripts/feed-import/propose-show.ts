// A feed's channel -> show.yml for a project that has none.

import { directionOf } from "../text/bidi.ts";
import { cutToBytes } from "../text/cut.ts";
import type { Feed, FeedItem } from "./feed.ts";
import type { ImportSource } from "./import-plan.ts";
import { mapCategories } from "./map-categories.ts";
import type { ShowFile } from "./write-files.ts";

/** Apple's limit, in bytes. */
const DESCRIPTION_BYTES = 4000;
/** The zones most feeds of the region are dated in; others are told by their distance from Greenwich. */
const ZONES: Readonly<Record<string, string>> = {
  "+00:00": "Etc/UTC",
  "+03:00": "Asia/Riyadh",
  "+04:00": "Asia/Dubai",
};

/** Whose pages are no programme's own site: nobody can move one there. */
const PLATFORMS =
  /(?:^|\.)(?:youtube\.com|youtu\.be|soundcloud\.com|anchor\.fm|spotify\.com|apple\.com|facebook\.com)$/;

/** @param hosts ids of people who have or get a file */
export function proposeShow(feed: Feed, source: ImportSource, hosts: readonly string[]): ShowFile {
  const language = languageOf(feed);
  const named = feed.link ?? source.url;
  const place = named !== null && PLATFORMS.test(new URL(named).hostname) ? null : named;
  const host = place === null ? "programme.example" : new URL(place).hostname;
  const title = feed.title || host;
  const categories = mapCategories(feed.categories).known;
  const name = feed.owner.name ?? feed.author ?? title;
  const about = feed.description.replace(/\s+/g, " ") || title;
  const description = cutToBytes(about, DESCRIPTION_BYTES);
  const timed = feed.items.filter(({ hasHour }) => hasHour).map(({ published }) => published);
  return {
    title,
    description,
    isCut: description !== about,
    language,
    interface: interfaceLanguage(feed),
    timeZone: zoneOf(mostly(timed.map((published) => published.slice(19))) ?? "+00:00"),
    airTime: mostly(timed.map((published) => published.slice(11, 16))) ?? "12:00",
    // A site of our own keeps its path, and with it every address.
    site:
      feed.isOwn && place !== null ? place : `${place === null ? `https://${host}` : new URL(place).origin}/`,
    author: feed.author,
    owner: {
      name,
      email: feed.owner.email ?? `podcast@${host.replace(/^www\./, "")}`,
      isGuessed: feed.owner.email === null,
    },
    copyright: feed.copyright,
    categories: categories.length > 0 ? categories : [{ name: "News", sub: null }],
    isExplicit: feed.isExplicit ?? false,
    artwork: feed.image,
    guid: isVideoFeed(feed.items) ? source.soundGuid : (feed.guid ?? source.guid),
    hosts,
    funding: feed.funding,
    podcast: feed.podcast,
    isSerial: feed.isSerial,
  };
}

/** The site's own language for a feed: Arabic for Arabic, English for all others. */
export function interfaceLanguage(feed: Feed): "ar" | "en" {
  return languageOf(feed).startsWith("ar") ? "ar" : "en";
}

/** The feed's language; where it names none, the one that its title is written in. */
function languageOf({ language, title }: Feed): string {
  return language ?? (directionOf(title) === "ltr" ? "en" : "ar");
}

function zoneOf(offset: string): string {
  const known = ZONES[offset];
  if (known) return known;
  const [, sign, hours = "", minutes] = /^([+-])(\d\d):(\d\d)$/.exec(offset) ?? [];
  // POSIX counts westwards: Etc/GMT-2 is two hours east.
  const isWhole = minutes === "00" && Number(hours) > 0 && Number(hours) <= (sign === "+" ? 14 : 12);
  return isWhole ? `Etc/GMT${sign === "+" ? "-" : "+"}${Number(hours)}` : "Etc/UTC";
}

/** The value that stands most often, the first of them at a tie. */
function mostly(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}

/** Whether it is a video feed: most of its files are. */
export function isVideoFeed(items: readonly FeedItem[]): boolean {
  const films = items.filter(({ enclosure }) => enclosure?.type.startsWith("video/"));
  return films.length > items.filter(({ enclosure }) => enclosure !== null).length / 2;
}
