// The line of time -> the pictures of the video: which is shown from when, and what stands on it. Pure.

import { directionOfLanguage } from "../text/bidi.ts";
import { formatDay, type InterfaceLanguage } from "../text/dates.ts";
import { readingChapters } from "./marks.ts";
import type { Passage, Reading } from "./reading.ts";
import type { TimedPassage, Timeline } from "./timeline.ts";

/** Everything that is written on one picture. Plain text: the page escapes it. */
export interface Frame {
  readonly kind: "title" | "chapter" | "prose" | "quote";
  readonly direction: "rtl" | "ltr";
  readonly language: string;
  readonly programme: string;
  /** What the file is: on every frame. */
  readonly label: string;
  readonly text: string;
  /** Over the text: the chapter, or the day on the title. */
  readonly over: string;
  readonly name: string;
  readonly role: string;
  readonly tone: number | null;
  readonly thread: Thread;
}

/** The programme as a line from 0 to 1: its parts, and the quotes on it. */
export interface Thread {
  readonly chapters: readonly { readonly from: number; readonly to: number; readonly isNow: boolean }[];
  readonly quotes: readonly {
    readonly from: number;
    readonly to: number;
    readonly tone: number;
    readonly isNow: boolean;
  }[];
}

/** A picture and the second from which it is shown, on a grid of frames. */
export interface Slide {
  readonly start: number;
  readonly frame: Frame;
}

/** Pictures a second: the light on the thread moves, nothing else does. */
export const FRAMES_PER_SECOND = 5;
// A picture is there a moment before its words.
const AHEAD = 0.25;
// So short an introduction is said over the quote it introduces.
const SHORT_INTRODUCTION = 12;

/** The pictures in order; the first is shown from 0. */
export function slidesOf(
  reading: Reading,
  timeline: Timeline,
  language: InterfaceLanguage,
): readonly Slide[] {
  const shown = timeline.passages.flatMap((passage, index) => shownFrom(passage, timeline.passages, index));
  return shown.map(({ passage, from }, index) => ({
    start: index === 0 ? 0 : onGrid(from - AHEAD),
    frame: frameOf(passage, from, { reading, timeline, language }),
  }));
}

/** The passages that have a picture of their own, with the time from which it is shown. */
function shownFrom(
  passage: TimedPassage,
  all: readonly TimedPassage[],
  index: number,
): { passage: TimedPassage; from: number }[] {
  const before = all[index - 1];
  switch (passage.passage.kind) {
    case "label":
      return [];
    case "title":
      return [{ passage, from: 0 }];
    case "quote":
      return [{ passage, from: before && introduces(before, passage) ? before.start : passage.start }];
    default: {
      const next = all[index + 1];
      return next && introduces(passage, next) ? [] : [{ passage, from: passage.start }];
    }
  }
}

function introduces(before: TimedPassage, quote: TimedPassage): boolean {
  return (
    quote.passage.kind === "quote" &&
    before.passage.kind === "prose" &&
    before.words.length <= SHORT_INTRODUCTION
  );
}

interface Making {
  readonly reading: Reading;
  readonly timeline: Timeline;
  readonly language: InterfaceLanguage;
}

function frameOf(timed: TimedPassage, from: number, making: Making): Frame {
  const { reading, timeline, language } = making;
  const { passage } = timed;
  const chapter = readingChapters(reading, timeline).findLast(({ start }) => start <= timed.start);
  const kind = passage.kind === "label" ? "title" : passage.kind;
  return {
    kind,
    direction: directionOfLanguage(reading.language),
    language: reading.language,
    programme: reading.programme,
    label: reading.episode.disclosure ?? reading.words.label,
    text: passage.text,
    over: overOf(kind, chapter?.title ?? "", formatDay(reading.episode.day, language)),
    name: passage.speaker.person === null ? "" : passage.speaker.name,
    role: passage.speaker.role ?? "",
    tone: passage.speaker.tone,
    thread: threadOf(making, timed, from),
  };
}

function overOf(kind: Frame["kind"], chapter: string, day: string): string {
  if (kind === "title") return day;
  return kind === "chapter" ? "" : chapter;
}

function threadOf({ reading, timeline }: Making, now: TimedPassage, from: number): Thread {
  const { duration } = timeline;
  const chapters = readingChapters(reading, timeline).map(({ start, end }) => ({
    from: start / duration,
    to: end / duration,
    isNow: start <= Math.max(from, 0.001) && from < end,
  }));
  const quotes = timeline.passages
    .filter(({ passage }) => isQuote(passage))
    .map((quote) => ({
      from: quote.start / duration,
      to: quote.end / duration,
      tone: quote.passage.speaker.tone ?? 0,
      isNow: quote === now,
    }));
  return { chapters, quotes };
}

function isQuote(passage: Passage): boolean {
  return passage.kind === "quote";
}

function onGrid(time: number): number {
  return Math.max(0, Math.floor(time * FRAMES_PER_SECOND) / FRAMES_PER_SECOND);
}
