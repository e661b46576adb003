// A clock as programs and hands leave it in a line of times -> seconds.
//   00:01:02.500   1:02,5   00:01:02:500 (milliseconds)   00:01:02:12 or 00:01:02;12 (frames)   00: 01: 02,500   1:02,499.9999

import { asciiDigits } from "../../text/digits.ts";
import type { Report } from "./report.ts";

/** A loose clock's pattern, with no group of its own; digits are ASCII. */
export const LOOSE_CLOCK =
  "(?:\\d{1,5} ?: ?)?\\d{1,3} ?: ?\\d{1,2}(?: ?[.,\\u066B\\u060C:;] ?\\d{1,20}(?:\\.\\d{1,20})?)?";

const PARTS =
  /^(?:(\d{1,5}) ?: ?)?(\d{1,3}) ?: ?(\d{1,2})(?: ?([.,\u066B\u060C:;]) ?(\d{1,20})(?:\.(\d{1,20}))?)?$/;

/** Seconds of a clock, and whether it was written in a way that other programs refuse. */
export interface ReadClock {
  readonly time: number;
  readonly isDamaged: boolean;
}

/** @param rate frames a second, for clocks whose last part counts frames */
export function looseClock(text: string, rate: number): ReadClock | null {
  const match = PARTS.exec(text.trim());
  if (!match) return null;
  const [whole, hours = "0", minutes = "0", secs = "0", mark = "", fraction = "", rest] = match;
  const isColon = mark === ":" || mark === ";";
  const isFrames = isColon && fraction.length < 3;
  const part = isFrames
    ? Number(fraction) / rate
    : Number(`0.${fraction || "0"}`) + roundedUp(fraction, rest);
  const time = Number(hours) * 3600 + Number(minutes) * 60 + Number(secs) + part;
  return {
    time,
    isDamaged: / /.test(whole) || rest !== undefined || (isColon && !isFrames) || fraction.length > 9,
  };
}

/** `,499.9999` is a number of milliseconds that was not rounded. */
function roundedUp(fraction: string, rest: string | undefined): number {
  return rest === undefined ? 0 : Number(`0.${rest}`) / 10 ** fraction.length;
}

const FRAMES = /\d{1,2}:\d\d:\d\d[:;](\d\d)(?!\d)/g;
const RATES = [25, 30, 50, 60] as const;
const ENOUGH = 20_000;

/**
 * The frames a second of a text whose clocks count frames: the lowest usual rate above all that it counts.
 * @returns null where no clock counts frames
 */
export function frameRate(text: string): number | null {
  let most = -1;
  let count = 0;
  for (const [whole, frames = "0"] of asciiDigits(text).matchAll(FRAMES)) {
    // A semicolon is NTSC's own: its dropped frames are counted at thirty.
    most = Math.max(most, Number(frames), /;\d\d$/.test(whole) ? 25 : 0);
    if (++count > ENOUGH) break;
  }
  return most < 0 ? null : (RATES.find((rate) => rate > most) ?? 100);
}

/** The frames a second that a file's clocks are read at; told, because no text form says its rate. */
export function tellFrames(lines: readonly string[], report: Report): number {
  const rate = frameRate(lines.join("\n"));
  if (rate === null) return 25;
  const line = lines.findIndex((text) => frameRate(text) !== null) + 1;
  report.warning("transcript.frames", line, { rate: String(rate) });
  return rate;
}
