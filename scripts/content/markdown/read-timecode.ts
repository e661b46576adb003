// What stands in square brackets -> a time, a time typed wrongly, or no time at all.
// ASCII and Arabic-Indic digits are as good; the laws of a time code are domain/timecode.ts.

import { type Seconds, type Span, seconds } from "../../domain/seconds.ts";
import { formatSpan, parseSpan, TimecodeError } from "../../domain/timecode.ts";
import { withoutBidiControls } from "../../text/bidi.ts";
import { asciiDigits } from "../../text/digits.ts";

/** `corrected` is the time code that was probably meant, without brackets. */
export type TimecodeReading =
  | { readonly kind: "time"; readonly span: Span }
  | { readonly kind: "fault"; readonly fault: TimecodeError["fault"]; readonly corrected: string | null };

const MOST_LETTERS = 60;
// Nothing but digits, their separators and what stands between two times, with a colon between digits somewhere.
const TIME_LIKE =
  /^[\d\s:.,\u2010-\u2015\u2212~\u2192-]+(?:(?:\u0625\u0644\u0649|\u0627\u0644\u0649|\u062D\u062A\u0649|to)[\d\s:.,]+)?$/;
const COLON = /\d\s*:\s*\d/;
const BETWEEN =
  /\s*(?:[\u2010-\u2015\u2212~\u2192-]+|\u0625\u0644\u0649|\u0627\u0644\u0649|\u062D\u062A\u0649|to)\s*/;

/**
 * @param inside the text between the brackets
 * @returns null for what is not meant as a time: `[1]`, `[…]`, `[see below]`
 * @example readTimecode("٠٢:٠٣–٠٢:١٧") // { kind: "time", span: { start: 123, end: 137 } }
 */
export function readTimecode(inside: string): TimecodeReading | null {
  if (inside.length > MOST_LETTERS) return null;
  const text = plainDigits(inside);
  if (!TIME_LIKE.test(text) || !COLON.test(text)) return null;
  try {
    return { kind: "time", span: parseSpan(text) };
  } catch (error) {
    if (!(error instanceof TimecodeError)) throw error;
    return { kind: "fault", fault: error.fault, corrected: correct(text) };
  }
}

// One letter for each sign that several can be typed for.
function plainDigits(text: string): string {
  return withoutBidiControls(asciiDigits(text))
    .replace(/\uFF1A/g, ":")
    .replace(/\u066B/g, ".")
    .replace(/\u060C/g, ",")
    .trim();
}

/** Both times read as clocks that may overflow: 1:75:00 is 2:15:00. */
function correct(text: string): string | null {
  const [first = "", second, ...more] = text.split(BETWEEN);
  const start = overflowing(first);
  if (start === null || more.length > 0) return null;
  if (second === undefined || second === "") return formatSpan({ start, end: null });
  const end = overflowing(second) ?? sameMinute(start, second);
  if (end === null) return null;
  if (end === start) return formatSpan({ start, end: null });
  return formatSpan(end > start ? { start, end } : { start: end, end: start });
}

function overflowing(text: string): Seconds | null {
  const match = /^(\d{1,3}):(\d{1,3})(?::(\d{1,3}))?(?::\d{1,3})?(?:[.,](\d{1,3}))?$/.exec(
    text.replace(/\s/g, ""),
  );
  if (!match) return null;
  const [first = 0, second = 0] = match.slice(1, 3).map(Number);
  const fraction = Number(`0.${match[4] ?? "0"}`);
  const whole = match[3] === undefined ? first * 60 + second : first * 3600 + second * 60 + Number(match[3]);
  return seconds(whole + fraction);
}

/** The end of `02:03-17`: a second of the minute that the start is in. */
function sameMinute(start: Seconds, text: string): Seconds | null {
  const second = /^\d{1,2}$/.test(text) ? Number(text) : Number.NaN;
  const end = Math.floor(start / 60) * 60 + second;
  return second < 60 && end > start ? seconds(end) : null;
}
