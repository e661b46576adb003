// An episode's file: path and text -> record and problems. Pure: the same text gives the same answer, so it may be remembered.
// Media and transcripts are named here and looked at elsewhere: complete-episode.ts.

import {
  type Day,
  dayInName,
  type Instant,
  isSlug,
  type Language,
  type Slug,
  slug,
  UNREAD_DAY,
} from "../domain/names.ts";
import type { Place } from "../domain/problem.ts";
import type { EpisodeRecord, MediaSource, Typed } from "../domain/record.ts";
import { seconds } from "../domain/seconds.ts";
import type { Transcriber } from "../domain/transcript.ts";
import { episodeSchema } from "../schema/episode.ts";
import type { z } from "../schema/zod.ts";
import { stemOf, tellFileName } from "./files/file-name.ts";
import type { CheckedData } from "./front-matter/check-data.ts";
import { oneLine, type Placed, placed } from "./front-matter/typed.ts";
import { locationOf } from "./location.ts";
import { readBlocks } from "./markdown/blocks.ts";
import { readTimecode } from "./markdown/read-timecode.ts";
import { misplaced } from "./misplaced.ts";
import { parseMediaSource, parseVideoSource, sourceOf, type VideoSource } from "./parse-media-source.ts";
import type { Parsed } from "./parsed.ts";
import { readMarkdownFile } from "./read-front-matter.ts";
import { sourceText } from "./source-text.ts";
import { openTelling, type Telling } from "./telling.ts";

/** A transcript as an episode names it. */
export interface NamedTranscript {
  readonly language: Language;
  /** A file or an address; null for the file beside the episode. */
  readonly source: string | null;
  /** Who wrote it down, where the editor says so. */
  readonly by: Transcriber | null;
}

/** An episode before its files are looked at. */
export interface EpisodeText extends Omit<EpisodeRecord, "video" | "audio" | "poster" | "transcripts"> {
  readonly video: Typed<VideoSource> | null;
  readonly audio: Typed<MediaSource> | null;
  readonly poster: Typed<MediaSource> | null;
  /** Those of the `transcript` key: a path below the programme's folder, or an address. */
  readonly transcripts: readonly Typed<NamedTranscript>[];
  /** Pictures of the text, below media/. */
  readonly images: readonly Typed<string>[];
  /** What closes a blockquote that names nobody, and may be a name. */
  readonly closings: readonly Typed<string>[];
  /** Links to other pages of the site. */
  readonly inner: readonly Typed<string>[];
}

type EpisodeData = z.output<typeof episodeSchema>;

/** @returns a record even for a file with errors, with what could be read of it; null when its name is no address */
export function parseEpisode(file: string, text: string): Parsed<EpisodeText> {
  const source = sourceText(file, text);
  const telling = openTelling();
  const { data, body, problems } = readMarkdownFile(source, episodeSchema, telling);
  const elsewhere = misplaced(source, body.line, "episodes");
  if (elsewhere !== null) return { record: null, problems: [elsewhere] };
  const { blocks, images, closings, inner } = readBlocks(
    body.text,
    { source, firstLine: body.line },
    telling,
  );
  const stem = stemOf(file);
  if (!isSlug(stem)) tellFileName(file, telling);
  // One line end at its end: an editor's program leaves none, or several.
  const markdown = body.text.trim() === "" ? "" : `${body.text.trimEnd()}\n`;
  const own = { file, slug: stem as Slug, blocks, markdown, images, closings, inner };
  const record = isSlug(stem) ? makeEpisode(own, data, telling) : null;
  return { record, problems: [...problems, ...telling.problems()] };
}

type Own = Pick<EpisodeText, "file" | "slug" | "blocks" | "markdown" | "images" | "closings" | "inner">;

function makeEpisode(own: Own, data: CheckedData<EpisodeData> | null, telling: Telling): EpisodeText {
  const value: Partial<EpisodeData> = data?.value ?? {};
  const start: Place = { file: own.file, line: 1, column: 1 };
  const from = placed(data?.node ?? { kind: "map", entries: [], place: start });
  tellYear(own.slug, from.typed(value.date, "date"), telling);
  for (const key of ["topics", "redirect_from"] as const) tellTwice(from.each(value[key], key), key, telling);
  return {
    ...own,
    ...datesOf(value, from),
    ...mediaOf(value, from, telling),
    title: { value: oneLine(value.title ?? own.slug), place: from.at("title") },
    summary: { value: oneLine(value.summary ?? ""), place: from.at("summary") },
    number: from.typed(value.number, "number"),
    season: value.season ?? null,
    ...(value.kind === "trailer" || value.kind === "bonus" ? { kind: value.kind } : {}),
    ...(value.language === undefined ? {} : { language: value.language as Language }),
    ...(value.hidden === true ? { isHidden: true } : {}),
    ...(value.hosts === undefined ? {} : { hosts: from.each(value.hosts, "hosts") }),
    guests: guestsOf(value, from),
    topics: from.each(value.topics, "topics"),
    location: value.location ? locationOf(value.location) : null,
    isExplicit: value.explicit ?? null,
    isDraft: value.draft ?? false,
    ...(value.draft ? { draftPlace: from.at("draft") } : {}),
    guid: from.typed(value.guid?.trim(), "guid"),
    sources: (value.sources ?? []).map(({ title, url }) => ({ title: oneLine(title), url: url ?? null })),
    disclosure: value.disclosure === undefined ? null : oneLine(value.disclosure),
    recording: value.recording ?? null,
    corrections: correctionsOf(value, from),
    redirectFrom: from
      .each(value.redirect_from, "redirect_from")
      .map(({ value: former, place }) => ({ value: slug(former), place })),
  };
}

/** A night between two years is no mistake. */
const DAYS_APART = 31;

/** A file is called after its day: another year in it was mistyped in one of the two. */
function tellYear(slug: Slug, date: Typed<string> | null, telling: Telling): void {
  const named = dayInName(slug);
  if (named === null || date === null || named.slice(0, 4) === date.value.slice(0, 4)) return;
  const apart = Math.abs(Date.parse(date.value) - Date.parse(named));
  if (apart > DAYS_APART * 86_400_000)
    telling.warning("date.year", () => date.place, { value: date.value, named });
}

function guestsOf({ guests }: Partial<EpisodeData>, from: Placed): EpisodeText["guests"] {
  return from.each(guests, "guests").map(({ value, place }) => {
    const { person, role } = typeof value === "string" ? { person: value } : value;
    return { value: { person, role: role === undefined ? null : oneLine(role) }, place };
  });
}

function correctionsOf({ corrections }: Partial<EpisodeData>, from: Placed): EpisodeText["corrections"] {
  return from.each(corrections, "corrections").map(({ value, place }) => {
    const { date, text, quote } = value;
    return { value: { date: dayPart(date), text: text.trim(), quote: quote?.trim() ?? null }, place };
  });
}

function datesOf({ date = UNREAD_DAY, updated }: Partial<EpisodeData>, from: Placed) {
  return {
    day: dayPart(date),
    instant: momentPart(date),
    datePlace: from.at("date"),
    updated: from.typed(
      updated === undefined ? undefined : (momentPart(updated) ?? dayPart(updated)),
      "updated",
    ),
  };
}

function mediaOf(value: Partial<EpisodeData>, from: Placed, telling: Telling) {
  return {
    video: sourceOf(from.typed(value.video, "video"), parseVideoSource, telling),
    audio: sourceOf(from.typed(value.audio, "audio"), parseMediaSource, telling),
    poster: sourceOf(from.typed(value.poster, "poster"), parseMediaSource, telling),
    duration: durationOf(from.typed(value.duration, "duration"), telling),
    transcripts: Object.entries(value.transcript ?? {}).map(([language, named]) => ({
      value: namedTranscript(language as Language, named),
      place: from.at("transcript", language),
    })),
  };
}

function namedTranscript(
  language: Language,
  named: string | { readonly file?: string | undefined; readonly by?: Transcriber | undefined },
): NamedTranscript {
  if (typeof named === "string") return { language, source: named.trim(), by: null };
  return { language, source: named.file?.trim() ?? null, by: named.by ?? null };
}

function durationOf(typed: Typed<string> | null, telling: Telling): EpisodeText["duration"] {
  const read = typed && readTimecode(typed.value);
  if (typed === null || read === null) return null;
  if (read.kind === "fault") {
    const values = { key: "duration", value: typed.value, write: `duration: ${read.corrected ?? "48:20"}` };
    telling.error("value.duration-near", () => typed.place, values);
    return null;
  }
  return { value: seconds(read.span.start), place: typed.place };
}

/** `2024-02-13` from a day or a moment. */
function dayPart(text: string): Day {
  return text.slice(0, 10) as Day;
}

/** A moment to the second, or null for a bare day: `T20:00+04:00` becomes `T20:00:00+04:00`. */
function momentPart(text: string): Instant | null {
  const match = /^(\S{10}T\d\d:\d\d)(:\d\d)?(?:\.\d+)?(\S+)$/.exec(text);
  return match ? (`${match[1]}${match[2] ?? ":00"}${match[3]}` as Instant) : null;
}

/** Tells of each item that stands in the list before. */
function tellTwice(items: readonly Typed<string>[], key: string, telling: Telling): void {
  const seen = new Set<string>();
  for (const { value, place } of items) {
    if (seen.has(value)) telling.error("value.twice", () => place, { key, value });
    seen.add(value);
  }
}
