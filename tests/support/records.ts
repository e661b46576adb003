// Records for tests: a whole, valid one, with what the test is about put in its place.

import type { Html } from "../../scripts/domain/names.ts";
import {
  absoluteUrl,
  type Day,
  type Language,
  type PersonId,
  type QuoteId,
  type Slug,
  slug,
  type TopicId,
} from "../../scripts/domain/names.ts";
import { NO_FACTS } from "../../scripts/domain/person.ts";
import type { Place } from "../../scripts/domain/problem.ts";
import type { Prose } from "../../scripts/domain/prose.ts";
import type {
  EpisodeRecord,
  MediaFileRecord,
  PersonRecord,
  ProgrammeRecord,
  QuoteRecord,
  ShowRecord,
  TopicRecord,
  Typed,
} from "../../scripts/domain/record.ts";
import { type Seconds, seconds } from "../../scripts/domain/seconds.ts";
import type { Cue, Transcript } from "../../scripts/domain/transcript.ts";

export type { QuoteId };

const NOWHERE: Place = { file: "episodes/test.md", line: 1, column: 1 };

/** A value with a place. */
export function typed<T>(value: T, place: Place = NOWHERE): Typed<T> {
  return { value, place };
}

/** Prose of one paragraph, escaped. */
export function prose(text: string): Prose {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return [{ kind: "html", html: `<p>${escaped}</p>` as Html }];
}

export function makeShowRecord(over: Partial<ShowRecord> = {}): ShowRecord {
  return {
    file: "episodes/show.yml",
    title: "برنامج الاختبار",
    latin: "The Test Programme",
    tagline: "برنامج لا وجود له",
    description: "برنامج مختلق لاختبار المولّد.",
    language: "ar" as Language,
    interface: "ar",
    messages: "en",
    timeZone: "Asia/Dubai",
    airTime: "20:00",
    site: absoluteUrl("https://programme.example/"),
    author: "غرفة الاختبار",
    owner: { name: "غرفة الاختبار", email: "editor@programme.example" },
    copyright: "© غرفة الاختبار",
    categories: [{ name: "News", sub: "Politics" }],
    isExplicit: false,
    artwork: null,
    guid: "f2a1c6de-7d3b-5c61-9d3f-0a4f5b8c9d10",
    links: [],
    quotes: {
      altered: "error",
      absent: "error",
      ambiguous: "warning",
      doubtful: "warning",
      speaker: "error",
    },
    transcriber: null,
    ...over,
  };
}

export function makePersonRecord(id: string, over: Partial<PersonRecord> = {}): PersonRecord {
  return {
    id: slug<PersonId>(id),
    file: `episodes/people/${id}.md`,
    name: typed("ليلى المختلقة"),
    ...NO_FACTS,
    latin: "Layla al-Mukhtalaqa",
    roles: [{ text: "باحثة", from: null, to: null, since: null }],
    photo: null,
    withdrawn: null,
    bio: prose("شخصية مختلقة للاختبار."),
    bioPlain: "شخصية مختلقة للاختبار.",
    ...over,
  };
}

export function makeTopicRecord(id: string, name: string): TopicRecord {
  return { id: slug<TopicId>(id), name, description: null, place: NOWHERE };
}

export function makeMediaFileRecord(
  name: string,
  over: Partial<MediaFileRecord["facts"] & object> = {},
): MediaFileRecord {
  const isVideo = name.endsWith(".mp4");
  return {
    kind: "file",
    source: { kind: "local", path: `media/${name}` },
    facts: {
      type: isVideo ? "video/mp4" : "audio/mpeg",
      bytes: 123_456,
      duration: seconds(300.25),
      width: isVideo ? 854 : null,
      height: isVideo ? 480 : null,
      sha256: "00".repeat(32),
      ...over,
    },
  };
}

/** A quote by a name; `start` and `end` in seconds stand for a typed time code. */
export function makeQuoteRecord(name: string, text: string, start?: number, end?: number): QuoteRecord {
  const span =
    start === undefined
      ? null
      : typed({ start: seconds(start), end: end === undefined ? null : seconds(end) });
  return { text, prose: prose(text), name: typed(name), span, place: NOWHERE, timecodeGoesTo: NOWHERE };
}

export function makeCue(start: number, end: number, text: string, voice: string | null = null): Cue {
  return { start: seconds(start), end: seconds(end), text, voice, words: null, line: 1 };
}

export function makeTranscript(cues: readonly Cue[], language = "ar"): Transcript {
  return {
    language: language as Language,
    file: `episodes/test.${language}.vtt`,
    by: null,
    program: null,
    cues,
  };
}

export function makeEpisodeRecord(name: string, over: Partial<EpisodeRecord> = {}): EpisodeRecord {
  const place: Place = { file: `episodes/${name}.md`, line: 1, column: 1 };
  return {
    slug: slug<Slug>(name),
    file: place.file,
    title: typed("حلقة الاختبار", place),
    day: "2024-02-13" as Day,
    instant: null,
    datePlace: place,
    updated: null,
    summary: typed("ملخص حلقة الاختبار.", place),
    number: null,
    season: null,
    guests: [],
    topics: [],
    video: null,
    audio: typed(makeMediaFileRecord("test.mp3"), place),
    poster: null,
    duration: null as Typed<Seconds> | null,
    location: null,
    isExplicit: null,
    isDraft: false,
    guid: null,
    sources: [],
    disclosure: null,
    recording: null,
    corrections: [],
    redirectFrom: [],
    blocks: [{ kind: "prose", prose: prose("نص الحلقة."), plain: "نص الحلقة.", place }],
    transcripts: [],
    ...over,
  };
}

/** A programme with one person, one topic and the episodes given. */
export function makeProgramme(over: Partial<ProgrammeRecord> = {}): ProgrammeRecord {
  return {
    show: makeShowRecord(),
    topics: [makeTopicRecord("topic-one", "موضوع أول")],
    people: [makePersonRecord("layla")],
    episodes: [makeEpisodeRecord("2024-02-13-test")],
    ...over,
  };
}
