// Small edits of one text: what is between two letters is replaced, and not another letter is touched.
// Byte order mark, line ends and everything else stay as they were.

import type { Place } from "../domain/problem.ts";

/** What stands from `from` up to `to`, in code units of the text, becomes `text`. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const LINE_END = /\r\n|\r|\n/g;

/** The text edited. @throws RangeError for edits that overlap: a fault of this project */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = edits.toSorted((a, b) => a.from - b.from || a.to - b.to);
  let written = "";
  let done = 0;
  for (const { from, to, text: put } of sorted) {
    if (from < done) throw new RangeError("applyEdits: edits overlap");
    written += text.slice(done, from) + put;
    done = to;
  }
  return written + text.slice(done);
}

/** The one edit that makes a text another: what both begin and end with stays. */
export function editBetween(before: string, after: string): readonly TextEdit[] {
  if (before === after) return [];
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from] === after[from]) from++;
  let same = 0;
  while (same < most - from && before.at(-1 - same) === after.at(-1 - same)) same++;
  return [{ from, to: before.length - same, text: after.slice(from, after.length - same) }];
}

/** Where each line begins; columns are counted after a byte order mark. */
export function lineStarts(text: string): readonly number[] {
  const first = text.startsWith("\uFEFF") ? 1 : 0;
  return [first, ...[...text.matchAll(LINE_END)].map((end) => end.index + end[0].length)];
}

/** Where a line ends, without its line end. @param start where it begins */
export function lineEnd(text: string, start: number): number {
  const end = /[\r\n]/.exec(text.slice(start));
  return end === null ? text.length : start + end.index;
}

/** Where a place is in a text; null for one beyond its line. */
export function offsetOf(text: string, { line, column }: Pick<Place, "line" | "column">): number | null {
  const start = lineStarts(text)[line - 1];
  if (start === undefined || column < 1) return null;
  const at = start + column - 1;
  return at > lineEnd(text, start) ? null : at;
}
