// A text file at the door: raw text -> text that everything behind reads, with a way back to line and column.
// BOM gone, line ends as \n, NFC, no NUL and no half of a surrogate pair, none of the isolates that our own messages
// set around what is to be written: whoever copies from them takes those along.

import type { Place } from "../domain/problem.ts";

/** A file's text, clean, and where each of its letters stands in the file. */
export interface SourceText {
  /** Relative to the project. */
  readonly file: string;
  readonly text: string;
  readonly lines: readonly string[];
  /** The place of an offset in `text`; beyond its end is its end. */
  readonly placeAt: (offset: number) => Place;
  /** The place of a column in a line of `lines`, both from 0. */
  readonly placeIn: (line: number, column: number) => Place;
}

const LETTER_WITH_MARKS = /\P{M}\p{M}*|\p{M}+/gu;

/** @param file as problems name it, such as `episodes/show.yml` */
export function sourceText(file: string, raw: string): SourceText {
  const rawLines = raw
    .replace(/^\uFEFF/, "")
    .replace(/\0|\p{Surrogate}/gu, "\uFFFD")
    .split(/\r\n|\r|\n/);
  const lines = rawLines.map((line) => withoutIsolates(line).normalize("NFC"));
  const starts = startsOf(lines);
  const placeIn = (line: number, column: number): Place => {
    const at = Math.max(0, Math.min(line, lines.length - 1));
    return { file, line: at + 1, column: rawColumn(rawLines[at] ?? "", lines[at] ?? "", column) + 1 };
  };
  const placeAt = (offset: number): Place => {
    const line = lineAt(starts, offset);
    return placeIn(line, offset - (starts[line] ?? 0));
  };
  return { file, text: lines.join("\n"), lines, placeAt, placeIn };
}

// U+2068 and U+2069. The latter closes other isolates too: where a line has those, somebody meant or pasted them.
const ISOLATES = /[\u2068\u2069]/g;
const OTHER_ISOLATES = /[\u2066\u2067]/;

function withoutIsolates(line: string): string {
  return OTHER_ISOLATES.test(line) ? line : line.replace(ISOLATES, "");
}

function startsOf(lines: readonly string[]): readonly number[] {
  let start = 0;
  return lines.map((line) => {
    const own = start;
    start += line.length + 1;
    return own;
  });
}

/** The last line that starts at or before the offset. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

// A line typed with decomposed letters, or with isolates, is longer in the file than in the text.
function rawColumn(raw: string, line: string, column: number): number {
  const wanted = Math.max(0, Math.min(column, line.length));
  if (raw === line) return wanted;
  let composed = 0;
  let typed = 0;
  const hasIsolates = raw.length !== 0 && withoutIsolates(raw) !== raw;
  for (const [letter] of raw.matchAll(LETTER_WITH_MARKS)) {
    const { length } = (hasIsolates ? letter.replace(ISOLATES, "") : letter).normalize("NFC");
    if (composed >= wanted && length > 0) break;
    composed += length;
    typed += letter.length;
  }
  return Math.min(typed, raw.length);
}
