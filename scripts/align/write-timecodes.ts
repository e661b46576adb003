// Found times into an episode's text: ` [02:03–02:17]` after each name, and nothing else touched, not a byte.

import type { Place } from "../domain/problem.ts";
import type { Span } from "../domain/seconds.ts";
import { foundTimecode } from "./found-timecode.ts";

/** A time to write, and where: QuoteRecord's `timecodeGoesTo`. */
export interface TimecodeEdit {
  readonly place: Place;
  readonly span: Span;
}

const LINE_END = /\r\n|\r|\n/g;

/**
 * The text with the time codes in it; byte order mark, line ends and everything else as they were.
 * A place that already has a bracket after it, or is not in the text, is left alone.
 * @param text the whole file as read, undecoded beyond its encoding
 */
export function writeTimecodes(text: string, edits: readonly TimecodeEdit[]): string {
  const starts = lineStarts(text);
  const inserts = edits
    .map(({ place, span }) => ({ at: offsetOf(text, starts, place), span }))
    .filter((insert): insert is { at: number; span: Span } => insert.at !== null)
    .sort((a, b) => a.at - b.at);
  let written = "";
  let done = 0;
  for (const [index, { at, span }] of inserts.entries()) {
    if (index > 0 && inserts[index - 1]?.at === at) continue;
    written += `${text.slice(done, at)} [${foundTimecode(span)}]`;
    done = at;
  }
  return written + text.slice(done);
}

function lineStarts(text: string): readonly number[] {
  // Columns are counted after a byte order mark.
  const first = text.startsWith("\uFEFF") ? 1 : 0;
  return [first, ...[...text.matchAll(LINE_END)].map((end) => end.index + end[0].length)];
}

function offsetOf(text: string, starts: readonly number[], place: Place): number | null {
  const start = starts[place.line - 1];
  if (start === undefined || place.column < 1) return null;
  const end = /[\r\n]/.exec(text.slice(start))?.index ?? text.length - start;
  const at = place.column - 1;
  if (at > end || /^[ \t]*\[/.test(text.slice(start + at, start + end))) return null;
  return start + at;
}
