// Found times into an episode's text: ` [02:03–02:17]` after each name, and nothing else touched, not a byte.

import type { Place } from "../domain/problem.ts";
import type { Span } from "../domain/seconds.ts";
import { applyEdits, lineEnd, offsetOf, type TextEdit } from "../text/text-edits.ts";
import { foundTimecode } from "./found-timecode.ts";

/** A time to write, and where: QuoteRecord's `timecodeGoesTo`. */
export interface TimecodeEdit {
  readonly place: Place;
  readonly span: Span;
}

/**
 * The text with the time codes in it; byte order mark, line ends and everything else as they were.
 * A place that already has a bracket after it, or is not in the text, is left alone.
 * @param text the whole file as read, undecoded beyond its encoding
 */
export function writeTimecodes(text: string, edits: readonly TimecodeEdit[]): string {
  const inserts = new Map<number, TextEdit>();
  for (const { place, span } of edits) {
    const at = offsetOf(text, place);
    if (at === null || /^[ \t]*\[/.test(text.slice(at, lineEnd(text, at))) || inserts.has(at)) continue;
    inserts.set(at, { from: at, to: at, text: ` [${foundTimecode(span)}]` });
  }
  return applyEdits(text, [...inserts.values()]);
}
