// The line of times over a caption: `00:01:02.500 --> 00:01:05.000 position:10%`, in WebVTT's form and in SRT's.
// Spec: WebVTT, 4.1 (timings). More hours than two digits are in the standard; commas are SRT's.

import { seconds } from "../../domain/seconds.ts";
import { asciiDigits } from "../../text/digits.ts";
import { excerpt, type Report } from "./report.ts";

// The decimal comma is also typed as Arabic's own, or as its comma.
const COMMA = /[,\u066B\u060C]/;
const CLOCK = /^(?:(\d{1,5}):)?(\d{1,3}):(\d{1,2})(?:[.,\u066B\u060C](\d{1,9}))?$/;
// What stands for the arrow in files made by hand; the hyphens may have become dashes.
const ARROW = /\s*(-->|--&gt;|[-\u2013\u2014]{1,3}>|=>|\u2192)\s*/;

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
  const text = asciiDigits(line).trim();
  if (!/^\d{1,5}:\d{1,3}/.test(text)) return false;
  const arrow = ARROW.exec(text.slice(0, 80));
  return arrow !== null && CLOCK.test(text.slice(0, arrow.index));
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

/**
 * The times on a line, or null after telling what is wrong with it.
 * @param isVtt WebVTT refuses a comma in a time; SRT writes one
 */
export function readTimes(line: string, at: number, isVtt: boolean, report: Report): CaptionTimes | null {
  const typed = line.trim();
  const text = asciiDigits(typed);
  const arrow = ARROW.exec(text.slice(0, 200));
  const from = arrow ? text.slice(0, arrow.index) : "";
  // What follows the second clock are settings: WebVTT's position and size, SRT's coordinates.
  const to = arrow ? (text.slice(arrow.index + arrow[0].length, 200).split(/\s/, 1)[0] ?? "") : "";
  const start = clockSeconds(from);
  const end = clockSeconds(to);
  if (arrow === null || start === null || end === null) {
    report.error("transcript.time", at, { text: excerpt(line) });
    return null;
  }
  if (arrow[1] !== "-->") report.error("transcript.arrow", at, { text: arrow[1] ?? "" });
  if (isVtt && !typed.startsWith(from)) {
    report.error("transcript.time-digits", at, { text: excerpt(typed), corrected: timesLine(start, end) });
  } else for (const clock of [from, to]) checkClock(clock, at, isVtt, report);
  if (end < start) {
    report.error("transcript.backwards", at, { start: captionClock(start), end: captionClock(end) });
  }
  return { start: seconds(start), end: seconds(Math.max(start, end)) };
}

function timesLine(start: number, end: number): string {
  return `${captionClock(start)} --> ${captionClock(end)}`;
}

function checkClock(clock: string, at: number, isVtt: boolean, report: Report): void {
  const [minutes = 0, secs = 0] =
    clock
      .split(/[.,\u066B\u060C]/, 1)[0]
      ?.split(":")
      .slice(-2)
      .map(Number) ?? [];
  const values = { text: clock, corrected: captionClock(clockSeconds(clock) ?? 0) };
  if (minutes > 59 || secs > 59) report.error("transcript.time-range", at, values);
  else if (isVtt && COMMA.test(clock)) report.error("transcript.time-comma", at, values);
}
