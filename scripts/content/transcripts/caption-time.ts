// The line of times over a caption: `00:01:02.500 --> 00:01:05.000 position:10%`, in WebVTT's form and in SRT's.
// Spec: WebVTT, 4.1 (timings). More hours than two digits are in the standard; commas are SRT's.

import { seconds } from "../../domain/seconds.ts";
import { asciiDigits } from "../../text/digits.ts";
import { LOOSE_CLOCK, looseClock } from "./clock.ts";
import { excerpt, type Report } from "./report.ts";
import { visible } from "./visible.ts";

// The decimal comma is also typed as Arabic's own, or as its comma.
const COMMA = /[,\u066B\u060C]/;
const CLOCK = /^(?:(\d{1,5}):)?(\d{1,3}):(\d{1,2})(?:[.,\u066B\u060C](\d{1,9}))?$/;
// What stands for the arrow in files made by hand; the hyphens may have become dashes.
const ARROW = "\\s*(-->|--&gt;|[-\\u2013\\u2014](?: ?[-\\u2013\\u2014]){0,2} ?>|=>|\\u2192)\\s*";
const TIMES = new RegExp(`^\\s*(${LOOSE_CLOCK})${ARROW}(${LOOSE_CLOCK})(?!\\S)`);
const OPENS_TIMES = new RegExp(`^\\s*${LOOSE_CLOCK}${ARROW}`);

/** A start and an end in seconds. */
export interface CaptionTimes {
  readonly start: number;
  readonly end: number;
}

/** Whether a line holds the arrow of times. Only the standard's own, so that speech is never taken for it. */
export function hasArrow(line: string): boolean {
  return line.includes("-->");
}

/** Whether a line looks like times with another arrow, as hands and converters write it. */
export function looksLikeTimes(line: string): boolean {
  return OPENS_TIMES.test(asciiDigits(visible(line.slice(0, 200))));
}

/** Seconds of a clock in a caption file, or null. `1:02:03.5`, `02:03,500`, any number of hours. */
export function clockSeconds(text: string): number | null {
  const match = CLOCK.exec(text);
  if (!match) return null;
  const [, hours = "0", minutes = "0", secs = "0", fraction = "0"] = match;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(secs) + Number(`0.${fraction}`);
}

/** A clock as WebVTT writes it: `00:01:02.500`. */
export function captionClock(time: number): string {
  const ms = Math.round(time * 1000);
  const two = (value: number) => String(value).padStart(2, "0");
  const hours = Math.floor(ms / 3_600_000);
  return `${two(hours)}:${two(Math.floor(ms / 60_000) % 60)}:${two(Math.floor(ms / 1000) % 60)}.${String(ms % 1000).padStart(3, "0")}`;
}

/** How a file's lines of times are to be read. */
export interface TimesReading {
  /** WebVTT refuses a comma in a time; SRT writes one. */
  readonly isVtt: boolean;
  /** Frames a second, for clocks whose last part counts frames. */
  readonly rate: number;
  readonly report: Report;
}

/** The times on a line, or null after telling what is wrong with it. Marks that nobody sees are passed over. */
export function readTimes(
  line: string,
  at: number,
  { isVtt, rate, report }: TimesReading,
): CaptionTimes | null {
  const typed = visible(line).trim();
  // What follows the second clock are settings: WebVTT's position and size, SRT's coordinates.
  const [, from = "", arrow = "", to = ""] = TIMES.exec(asciiDigits(typed.slice(0, 400))) ?? [];
  const [start, end] = [looseClock(from, rate), looseClock(to, rate)];
  if (start === null || end === null) {
    report.error("transcript.time", at, { text: excerpt(line) });
    return null;
  }
  const isDamaged = start.isDamaged || end.isDamaged || / /.test(arrow);
  const corrected = timesLine(start.time, end.time);
  if (isDamaged) report.warning("transcript.time-mended", at, { text: excerpt(typed), corrected });
  else if (arrow !== "-->") report.error("transcript.arrow", at, { text: arrow });
  if (isVtt && !typed.startsWith(from)) {
    report.error("transcript.time-digits", at, { text: excerpt(typed), corrected });
  } else if (!isDamaged) {
    const outOfRange = [from, to].filter(isOutOfRange);
    for (const text of outOfRange)
      report.error("transcript.time-range", at, {
        text,
        corrected: captionClock((text === from ? start : end).time),
      });
    // A line has one remedy, however many of its clocks have a comma.
    if (isVtt && outOfRange.length === 0 && (COMMA.test(from) || COMMA.test(to)))
      report.error("transcript.time-comma", at, { text: `${from} ${arrow} ${to}`, corrected });
  }
  if (end.time < start.time) {
    report.error("transcript.backwards", at, {
      start: captionClock(start.time),
      end: captionClock(end.time),
    });
  }
  return { start: seconds(start.time), end: seconds(Math.max(start.time, end.time)) };
}

function timesLine(start: number, end: number): string {
  return `${captionClock(start)} --> ${captionClock(end)}`;
}

function isOutOfRange(clock: string): boolean {
  const [, minutes = 0, secs = 0] = (/(\d+):(\d+)(?:[.,\u066B\u060C;]\d+)?$/.exec(clock) ?? []).map(Number);
  return minutes > 59 || secs > 59;
}
