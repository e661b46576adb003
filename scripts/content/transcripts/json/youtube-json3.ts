// One event of YouTube's json3 captions -> a caption. Times are milliseconds; words count from their event's start.
// Events without segments are windows, those of a line break alone hold the rolling picture: both say nothing.

import { fieldsOf, type SegmentReading, SILENT, timeOf } from "../json-values.ts";
import type { RawWord } from "../raw-cue.ts";

/** An element of `events`. */
export function json3Cue(event: Readonly<Record<string, unknown>>): SegmentReading {
  const pieces = Array.isArray(event.segs) ? event.segs.map(fieldsOf) : [];
  const text = pieces.map((piece) => (typeof piece.utf8 === "string" ? piece.utf8 : "")).join("");
  if (text.trim() === "") return SILENT;
  const start = timeOf(event.tStartMs);
  if (start === null) return { cue: null, start: ["tStartMs"] };
  const length = timeOf(event.dDurationMs);
  const end = length === null ? null : (start + length) / 1000;
  const words = pieces.some((piece) => piece.tOffsetMs !== undefined) ? wordsOf(pieces, start, end) : null;
  return { cue: { start: start / 1000, end, voice: null, text: text.trim(), words }, start: ["tStartMs"] };
}

type Pieces = readonly Readonly<Record<string, unknown>>[];

function wordsOf(pieces: Pieces, from: number, end: number | null): readonly RawWord[] {
  const spoken = pieces.flatMap((piece) => {
    const text = typeof piece.utf8 === "string" ? piece.utf8.trim() : "";
    return text === "" ? [] : [{ text, start: (from + (timeOf(piece.tOffsetMs) ?? 0)) / 1000 }];
  });
  return spoken.map(({ text, start }, index) => ({
    text,
    start,
    end: spoken[index + 1]?.start ?? Math.max(start, Math.min(end ?? start, start + LAST_WORD)),
  }));
}

/** The picture stays longer than the last word is said. */
const LAST_WORD = 1;
