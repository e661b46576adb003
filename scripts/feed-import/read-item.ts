// One item of a feed -> FeedItem, with what it lacks.

import type { Problem } from "../domain/problem.ts";
import { childOf, childrenOf, type XmlElement } from "../text/parse-xml.ts";
import type { ProblemCode } from "../text/problems.ts";
import type { DayOrder } from "../text/two-days.ts";
import { takeChapterLines } from "./chapters.ts";
import { textsIn } from "./element-text.ts";
import {
  addressIn,
  attributeOf,
  categoriesIn,
  imageIn,
  languageOf,
  lineIn,
  locationIn,
  peopleIn,
  stillIn,
  textIn,
  urlOf,
} from "./element-values.ts";
import type { EpisodeType, FeedChapter, FeedItem, FeedTranscript } from "./feed.ts";
import {
  cleanLine,
  cleanText,
  isNoDuration,
  readCounter,
  readDuration,
  readExplicit,
} from "./feed-values.ts";
import { MOST_LETTERS } from "./html-tree.ts";
import { publishedIn } from "./item-dates.ts";
import { filesOf } from "./item-files.ts";
import { plainNotes } from "./note-blocks.ts";
import { readNotes } from "./notes.ts";
import type { OwnEpisode } from "./own-episode.ts";
import { transcriptForm } from "./transcripts.ts";

export interface ItemFault {
  readonly code: ProblemCode;
  readonly line: number;
  readonly values: Problem["values"];
}

export interface ReadItem {
  /** Null when there is no telling when it was published, or what it is. */
  readonly item: FeedItem | null;
  readonly faults: readonly ItemFault[];
}

/** What an item's readers tell: the place is the item's. */
export type Tell = (code: ProblemCode, values?: Problem["values"]) => void;

/** Where an item's words stand; the first that has any is its notes. */
const TEXTS = [
  "content:encoded",
  "description",
  "itunes:summary",
  "media:description",
  "googleplay:description",
  "excerpt:encoded",
  "itunes:subtitle",
];

/** What an item's readers know of its feed. */
export interface FeedHabits {
  /** What relative links of the notes are relative to, for an item without a page. */
  readonly base: string | null;
  /** What comes first in dates of numbers alone. */
  readonly order: DayOrder | null;
  /** The item's own files, where this generator wrote the feed. */
  readonly own?: OwnEpisode | null;
}

export function readItem(item: XmlElement, { base, order, own = null }: FeedHabits): ReadItem {
  const faults: ItemFault[] = [];
  const { line } = item;
  const tell: Tell = (code, values = {}) => void faults.push({ code, line, values });
  const link = urlOf(textIn(item, "link", "atom:link"));
  const typed = textIn(item, "guid");
  const guid = typed || attributeOf(childOf(item, "enclosure") ?? item, "url") || link || "";
  const title = titleIn(item, guid);
  const moment = publishedIn(item, title || guid, { tell, order });
  if (guid === "") {
    faults.length = 0;
    tell("feed.nothing", { title: title || "—" });
  }
  if (moment === null || guid === "") return { item: null, faults };
  if (typed === "") tell("feed.no-guid", { title, guid });
  if (lineIn(item, ...TITLES) === "") tell("feed.no-title", { guid: title });
  const files = filesOf(item, title, tell);
  const typedDuration = textIn(item, "itunes:duration");
  const duration = readDuration(typedDuration) ?? files.duration;
  if (duration === null && !isNoDuration(typedDuration)) {
    tell("feed.duration", { title, duration: cleanLine(typedDuration).slice(0, 60) });
  }
  const [notes = "", ...otherTexts] = textsIn(item, TEXTS);
  const transcripts = transcriptsIn(item, (url, type) => tell("feed.transcript-left", { title, url, type }));
  if ([notes, ...otherTexts].some((text) => text.length > MOST_LETTERS)) tell("feed.notes-cut", { title });
  const chapters = childOf(item, "podcast:chapters");
  return {
    faults,
    item: {
      line,
      guid,
      title,
      published: moment.published,
      hasHour: moment.hasHour,
      link,
      summary: summaryIn(item),
      notes,
      otherTexts,
      base: link ?? base,
      enclosure: files.enclosure,
      alternates: files.others,
      contentLinks: childrenOf(item, "podcast:contentLink").flatMap((one) => addressIn(one, "href") ?? []),
      duration,
      number: readCounter(textIn(item, "itunes:episode", "podcast:episode")),
      season: readCounter(textIn(item, "itunes:season", "podcast:season")),
      type: typeOf(textIn(item, "itunes:episodeType")),
      isBlocked: /^(?:yes|true)$/i.test(textIn(item, "itunes:block")),
      isExplicit: readExplicit(textIn(item, "itunes:explicit")),
      image: imageIn(item),
      still: stillIn(item),
      chapters: podloveChapters(item),
      chaptersUrl: chapters && addressIn(chapters, "url"),
      transcripts,
      people: peopleIn(item),
      categories: categoriesIn(item),
      location: locationIn(item),
      own,
    },
  };
}

const TITLES = ["title", "itunes:title"];

/** The title, else what else there is to call it by. */
function titleIn(item: XmlElement, guid: string): string {
  const number = readCounter(textIn(item, "itunes:episode"));
  return (lineIn(item, ...TITLES) || (number === null ? cleanLine(guid) : `#${number}`)).slice(0, 500);
}

/** What the feed calls a summary, else the beginning of the notes; a list of chapters is none. */
function summaryIn(item: XmlElement): string {
  const texts = SUMMARIES.map((name) =>
    plainNotes(takeChapterLines(readNotes(textsIn(item, [name])[0] ?? "", null)).blocks),
  );
  return cleanText(texts.find((text) => text !== "") ?? "");
}

const SUMMARIES = [
  "itunes:summary",
  "description",
  "itunes:subtitle",
  "content:encoded",
  "media:description",
];

function typeOf(text: string): EpisodeType {
  const word = text.toLowerCase();
  return word === "trailer" || word === "bonus" ? word : "full";
}

/** Podlove Simple Chapters: `<psc:chapter start="00:01:58.500" title="…"/>`. */
function podloveChapters(item: XmlElement): readonly FeedChapter[] {
  return childrenOf(childOf(item, "psc:chapters") ?? item, "psc:chapter").flatMap((chapter) => {
    const clock = attributeOf(chapter, "start");
    const start = /^[0:.]*$/.test(clock) ? 0 : readDuration(clock);
    const title = cleanLine(attributeOf(chapter, "title"));
    const url = addressIn(chapter, "href");
    const links = url === null ? {} : { links: [{ text: url, url }] };
    return start === null || title === "" ? [] : [{ start, title, ...links }];
  });
}

/** @param tellLeft what is done with one that is no address, or has no times */
function transcriptsIn(
  item: XmlElement,
  tellLeft: (url: string, type: string) => void,
): readonly FeedTranscript[] {
  return childrenOf(item, "podcast:transcript").flatMap((one) => {
    const [url, typed] = [addressIn(one, "url"), attributeOf(one, "type")];
    const type = typed.split(";")[0]?.trim().toLowerCase() ?? "";
    const read = url && { url, type, language: languageOf(attributeOf(one, "language")) };
    if (read === null || transcriptForm(read) === null)
      tellLeft(attributeOf(one, "url") || "—", typed || "—");
    return read ?? [];
  });
}
