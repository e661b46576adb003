// A feed's channel -> show.yml for a project that has none.

import { comment } from "../draft/comments.ts";
import { type YamlMap, yamlLines } from "../draft/front-matter.ts";
import { directionOf } from "../text/bidi.ts";
import { cutToBytes } from "../text/cut.ts";
import { interfaceLanguageOf } from "../text/languages.ts";
import type { FeedImportWords } from "../text/words/feed-import.ts";
import { countsOf, type Feed, type FeedItem } from "./feed.ts";
import type { ImportSource } from "./import-plan.ts";
import { type MappedCategories, mapCategories } from "./map-categories.ts";

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

interface ProposedShow {
  /** show.yml */
  readonly text: string;
  /** Whether the description was longer than Apple takes. */
  readonly isCut: boolean;
  /** Whether the feed names nobody to write to. */
  readonly isMailGuessed: boolean;
  readonly categories: MappedCategories["changed"];
}

interface ShowWriter {
  /** Ids of people who have or get a file. */
  readonly hosts: readonly string[];
  readonly words: FeedImportWords;
}

export function proposeShow(feed: Feed, source: ImportSource, { hosts, words }: ShowWriter): ProposedShow {
  const { host, site } = siteOf(feed, source);
  const title = feed.title || host;
  const about = feed.description.replace(/\s+/g, " ") || title;
  const description = cutToBytes(about, DESCRIPTION_BYTES);
  const { known, changed } = mapCategories(feed.categories);
  const times = feed.items.filter(({ hasHour }) => hasHour).map(({ published }) => published);
  const tongue = interfaceLanguage(feed);
  const some = <T>(list: readonly T[]) => (list.length === 0 ? null : list);
  const { locked = null, ...more } = feed.podcast;
  const podcast = yamlLines({ locked, hosts: some(hosts), funding: some(feed.funding), ...more }, "  ");
  const aboutLine = (text: string, values: YamlMap, indent = "") => [
    indent + comment(text),
    ...yamlLines(values, indent),
  ];
  const lines = [
    comment(words.showHead),
    "",
    ...yamlLines({ title, description, language: languageOf(feed), interface: tongue, messages: tongue }),
    ...aboutLine(words.aboutZone, {
      time_zone: zoneOf(mostly(times.map((published) => published.slice(19))) ?? "+00:00"),
      air_time: mostly(times.map((published) => published.slice(11, 16))) ?? "12:00",
    }),
    ...aboutLine(words.aboutSite, { site, author: feed.author }),
    "owner:",
    ...yamlLines({ name: feed.owner.name ?? feed.author ?? title }, "  "),
    ...(feed.owner.email === null
      ? aboutLine(words.aboutEmail, { email: `podcast@${host.replace(/^www\./, "")}` }, "  ")
      : yamlLines({ email: feed.owner.email }, "  ")),
    ...yamlLines({
      copyright: feed.copyright,
      categories: known.length > 0 ? known.map(({ name, sub }) => ({ name, sub })) : [{ name: "News" }],
      explicit: feed.isExplicit ?? false,
      type: feed.isSerial ? "serial" : null,
    }),
    ...(feed.image ? aboutLine(words.aboutArtwork, { artwork: feed.image }) : []),
    ...aboutLine(words.aboutGuid, {
      guid: isVideoFeed(feed.items) ? source.soundGuid : (feed.guid ?? source.guid),
    }),
    ...(podcast.length > 0 ? ["podcast:", ...podcast] : []),
  ];
  return {
    text: `${lines.join("\n")}\n`,
    isCut: description !== about,
    isMailGuessed: feed.owner.email === null,
    categories: changed,
  };
}

/** Where the new site is proposed: where the old one is, unless that is a page on somebody's platform. */
function siteOf({ link, isOwn }: Feed, { url }: ImportSource) {
  const place = new URL(link ?? url ?? "https://programme.example/");
  if (PLATFORMS.test(place.hostname))
    return { host: "programme.example", site: "https://programme.example/" };
  // A site of our own keeps its path, and with it every address.
  return { host: place.hostname, site: (isOwn && (link ?? url)) || `${place.origin}/` };
}

/** The site's own language for a feed: Arabic for Arabic, English for all others. */
export function interfaceLanguage(feed: Feed): "ar" | "en" {
  return interfaceLanguageOf(languageOf(feed));
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
  const [most] = [...countsOf(values)].toSorted(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}

/** Whether it is a video feed: most of its files are. */
export function isVideoFeed(items: readonly FeedItem[]): boolean {
  const films = items.filter(({ enclosure }) => enclosure?.type.startsWith("video/"));
  return films.length > items.filter(({ enclosure }) => enclosure !== null).length / 2;
}
