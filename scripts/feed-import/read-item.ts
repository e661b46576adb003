// One item of a feed -> FeedItem, with what it lacks.

import { GEO_POINT, type Location, OSM_OBJECT } from "../domain/location.ts";
import type { Problem } from "../domain/problem.ts";
import type { ProblemCode } from "../text/problems.ts";
import {
  attributeOf,
  categoriesIn,
  fileOf,
  imageIn,
  languageOf,
  lineIn,
  peopleIn,
  statedLength,
  stillIn,
  textIn,
  urlOf,
} from "./element-values.ts";
import type { EpisodeType, FeedChapter, FeedFile, FeedItem, FeedTranscript } from "./feed.ts";
import { cleanLine, cleanText, readCounter, readDate, readDuration, readExplicit } from "./feed-values.ts";
import { plainNotes, readNotes } from "./notes.ts";
import { childOf, childrenOf, type XmlElement } from "./parse-xml.ts";

export interface ItemFault {
  readonly code: ProblemCode;
  readonly line: number;
  readonly values: Problem["values"];
}

export interface ReadItem {
  /** Null when there is no telling when it was published, or what it is. */
  readonly item: FeedItem | null;
  readonly faults: readonly ItemFault[];
  readonly line: number;
}

export function readItem(item: XmlElement): ReadItem {
  const faults: ItemFault[] = [];
  const tell: Tell = (code, values = {}) => void faults.push({ code, line: item.line, values });
  const enclosures = enclosuresIn(item);
  const link = urlOf(textIn(item, "link", "atom:link"));
  const typed = textIn(item, "guid");
  const guid = typed || enclosures[0]?.url || link || "";
  const title = titleIn(item, guid);
  const date = textIn(item, "pubDate", "dc:date", "atom:published");
  const published = readDate(date);
  if (guid === "") tell("feed.nothing", { title: title || "—" });
  else if (published === null) {
    const values = { title: title || guid, date: cleanLine(date).slice(0, 60) };
    tell(date === "" ? "feed.no-date" : "feed.date", values);
  }
  if (published === null || guid === "") return { item: null, faults, line: item.line };
  if (typed === "") tell("feed.no-guid", { title, guid });
  if (lineIn(item, "title", "itunes:title") === "") tell("feed.no-title", { guid: title });
  const enclosure = playable(item, enclosures, title, tell);
  const chapters = childOf(item, "podcast:chapters");
  return {
    faults,
    line: item.line,
    item: {
      line: item.line,
      guid,
      title,
      published,
      link,
      summary: summaryIn(item),
      notes: textIn(item, "content:encoded", "description", "itunes:summary"),
      enclosure,
      alternates: alternatesIn(item),
      contentLinks: childrenOf(item, "podcast:contentLink").flatMap(
        (one) => urlOf(attributeOf(one, "href")) ?? [],
      ),
      duration: readDuration(textIn(item, "itunes:duration")),
      number: readCounter(textIn(item, "itunes:episode", "podcast:episode")),
      season: readCounter(textIn(item, "itunes:season", "podcast:season")),
      type: typeOf(textIn(item, "itunes:episodeType")),
      isExplicit: readExplicit(textIn(item, "itunes:explicit")),
      image: imageIn(item),
      still: stillIn(item),
      chapters: podloveChapters(item),
      chaptersUrl: chapters && urlOf(attributeOf(chapters, "url")),
      transcripts: transcriptsIn(item),
      people: peopleIn(item),
      categories: categoriesIn(item),
      location: locationIn(item),
      soundbites: soundbitesIn(item),
    },
  };
}

type Tell = (code: ProblemCode, values?: Problem["values"]) => void;

/** The title, else what else there is to call it by. */
function titleIn(item: XmlElement, guid: string): string {
  const number = readCounter(textIn(item, "itunes:episode"));
  const title = lineIn(item, "title", "itunes:title") || (number === null ? cleanLine(guid) : `#${number}`);
  return title.slice(0, 500);
}

function enclosuresIn(item: XmlElement): readonly FeedFile[] {
  return childrenOf(item, "enclosure").flatMap((one) => {
    const file = fileOf(attributeOf(one, "url"), attributeOf(one, "type"), attributeOf(one, "length"));
    return file ? [file] : [];
  });
}

/** The first file that is sound or picture; an item that is elsewhere need not have one. */
function playable(
  item: XmlElement,
  enclosures: readonly FeedFile[],
  title: string,
  tell: Tell,
): FeedFile | null {
  const first = enclosures.find(({ type }) => /^(?:audio|video)\/|mpegurl/.test(type)) ?? null;
  const [other] = enclosures;
  const isElsewhere = childOf(item, "podcast:alternateEnclosure", "podcast:contentLink") !== null;
  if (first?.bytes === null) tellLength(item, first, title, tell);
  if (first || isElsewhere) return first;
  if (other) tell("feed.not-media", { title, type: other.type || "—", url: other.url });
  else tell("feed.no-media", { title });
  return null;
}

/** A length that is not there, or one that no recording has: many hosts write 0 or 1 for what they do not know. */
function tellLength(item: XmlElement, { url }: FeedFile, title: string, tell: Tell): void {
  const enclosure = childrenOf(item, "enclosure").find((one) => urlOf(attributeOf(one, "url")) === url);
  const length = enclosure ? statedLength(enclosure) : "";
  if (length === "") tell("feed.no-length", { title, url });
  else tell("feed.length", { title, url, length });
}

function alternatesIn(item: XmlElement): readonly FeedFile[] {
  return childrenOf(item, "podcast:alternateEnclosure").flatMap((one) => {
    const sources = childrenOf(one, "podcast:source").map((source) => attributeOf(source, "uri"));
    const uri = sources.find((source) => urlOf(source) !== null) ?? "";
    const file = fileOf(
      uri,
      attributeOf(one, "type"),
      attributeOf(one, "length"),
      attributeOf(one, "height"),
    );
    return file ? [file] : [];
  });
}

/** What the feed calls a summary, else the beginning of the notes. */
function summaryIn(item: XmlElement): string {
  const texts = ["itunes:summary", "description", "itunes:subtitle", "content:encoded"].map((name) =>
    plainNotes(readNotes(textIn(item, name), null)),
  );
  return cleanText(texts.find((text) => text !== "") ?? "");
}

function typeOf(text: string): EpisodeType {
  const word = text.toLowerCase();
  return word === "trailer" || word === "bonus" ? word : "full";
}

function locationIn(item: XmlElement): Location | null {
  const one = childOf(item, "podcast:location");
  const name = one === null ? "" : lineIn(item, "podcast:location");
  if (one === null || name === "") return null;
  return { name, geo: attributeLike(one, "geo", GEO_POINT), osm: attributeLike(one, "osm", OSM_OBJECT) };
}

function soundbitesIn(item: XmlElement): FeedItem["soundbites"] {
  return childrenOf(item, "podcast:soundbite").flatMap((one) => {
    const start = Number(attributeOf(one, "startTime") || Number.NaN);
    const duration = Number(attributeOf(one, "duration") || Number.NaN);
    return start >= 0 && duration > 0 && Number.isFinite(start + duration) ? [{ start, duration }] : [];
  });
}

function attributeLike(one: XmlElement, name: string, form: RegExp): string | null {
  const value = attributeOf(one, name);
  return form.test(value) ? value : null;
}

/** Podlove Simple Chapters: `<psc:chapter start="00:01:58.500" title="…"/>`. */
function podloveChapters(item: XmlElement): readonly FeedChapter[] {
  const list = childOf(item, "psc:chapters");
  if (list === null) return [];
  return childrenOf(list, "psc:chapter").flatMap((chapter) => {
    const clock = attributeOf(chapter, "start");
    const start = /^[0:.]*$/.test(clock) ? 0 : readDuration(clock);
    const title = cleanLine(attributeOf(chapter, "title"));
    return start === null || title === "" ? [] : [{ start, title }];
  });
}

function transcriptsIn(item: XmlElement): readonly FeedTranscript[] {
  return childrenOf(item, "podcast:transcript").flatMap((one) => {
    const url = urlOf(attributeOf(one, "url"));
    const type = attributeOf(one, "type").split(";")[0]?.trim().toLowerCase() ?? "";
    return url ? [{ url, type, language: languageOf(attributeOf(one, "language")) }] : [];
  });
}
