// A time that alignment found, as an editor would have typed it: whole seconds, no word cut off.

import { type Span, seconds } from "../domain/seconds.ts";
import { formatSpan } from "../domain/timecode.ts";

/**
 * The code to write between the brackets.
 * @example foundTimecode({ start: seconds(123.4), end: seconds(136.2) }) // "02:03–02:17"
 */
export function foundTimecode(span: Span): string {
  return formatSpan(wholeSeconds(span));
}

/** A span with its start rounded down and its end rounded up. */
export function wholeSeconds({ start, end }: Span): Span {
  const from = seconds(Math.floor(start));
  return { start: from, end: end === null ? null : seconds(Math.max(from + 1, Math.ceil(end))) };
}
