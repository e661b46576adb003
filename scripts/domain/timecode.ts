// Clock strings <-> Seconds: `M:SS`, `H:MM:SS`, optional `.mmm`, ranges with an en dash or a hyphen.
// ASCII digits only: text/digits.ts folds Arabic-Indic digits first.

import { type Seconds, type Span, seconds } from "./seconds.ts";

const CLOCK = /^(?:(\d{1,3}):)?(\d{1,3}):(\d{2})(?:\.(\d{1,3}))?$/;
const RANGE = /^(.*?)\s*[–—-]\s*(.*)$/;

/** What is wrong with a clock string, for whoever words the message. `corrected` is what was probably meant. */
export class TimecodeError extends RangeError {
  override readonly name = "TimecodeError";
  readonly fault: "form" | "minutes" | "seconds" | "order";
  readonly corrected: string | null;
  constructor(fault: TimecodeError["fault"], text: string, corrected: string | null) {
    super(`parseTimecode: ${text}: ${fault}`);
    this.fault = fault;
    this.corrected = corrected;
  }
}

/**
 * Seconds from a clock string.
 * @param text `M:SS`, `MM:SS` or `H:MM:SS`, optional `.mmm`
 * @throws TimecodeError when the form is another, or minutes or seconds exceed 59
 * @example parseTimecode("1:02:05.5") // 3725.5
 */
export function parseTimecode(text: string): Seconds {
  const match = CLOCK.exec(text.trim());
  if (!match) throw new TimecodeError("form", text, null);
  const [, hours, minutes = "0", secs = "0", fraction = ""] = match;
  const total =
    Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(secs) + Number(`0.${fraction || "0"}`);
  if (Number(secs) > 59) throw new TimecodeError("seconds", text, formatTimecode(seconds(total)));
  if (Number(minutes) > 59) throw new TimecodeError("minutes", text, formatTimecode(seconds(total)));
  return seconds(total);
}

/**
 * A span from one clock string or two with a dash between.
 * @throws TimecodeError as parseTimecode; `order` when the end is not after the start
 * @example parseSpan("02:03–02:17") // { start: 123, end: 137 }
 */
export function parseSpan(text: string): Span {
  const range = RANGE.exec(text.trim());
  if (!range) return { start: parseTimecode(text), end: null };
  const start = parseTimecode(range[1] ?? "");
  const end = parseTimecode(range[2] ?? "");
  if (end <= start) {
    throw new TimecodeError("order", text, `${formatTimecode(end)}–${formatTimecode(start)}`);
  }
  return { start, end };
}

/**
 * The shortest clock string that parses back to the same time: `MM:SS` or `H:MM:SS`, with `.mmm` only when needed.
 * @example formatTimecode(seconds(3725.5)) // "1:02:05.500"
 */
export function formatTimecode(time: Seconds): string {
  const total = Math.round(time * 1000);
  const ms = total % 1000;
  const clock = formatClock(Math.floor(total / 1000));
  return ms === 0 ? clock : `${clock}.${pad(ms, 3)}`;
}

/** The clock a person reads, whole seconds, rounded down: `02:03`, `1:02:05`. */
export function formatClock(time: number): string {
  const whole = Math.floor(time);
  const hours = Math.floor(whole / 3600);
  const rest = `${pad(Math.floor(whole / 60) % 60, 2)}:${pad(whole % 60, 2)}`;
  return hours === 0 ? rest : `${hours}:${rest}`;
}

/** A span as an editor types it: `02:03` or `02:03–02:17`. */
export function formatSpan(span: Span): string {
  const start = formatTimecode(span.start);
  return span.end === null ? start : `${start}–${formatTimecode(span.end)}`;
}

/**
 * An ISO 8601 duration, as schema.org wants it.
 * @example isoDuration(seconds(3725)) // "PT1H2M5S"
 */
export function isoDuration(time: Seconds): string {
  const whole = Math.floor(time);
  const parts = [
    [Math.floor(whole / 3600), "H"],
    [Math.floor(whole / 60) % 60, "M"],
    [whole % 60, "S"],
  ] as const;
  const text = parts.map(([n, unit]) => (n === 0 ? "" : `${n}${unit}`)).join("");
  return `PT${text || "0S"}`;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
