// One segment of whisper.cpp's JSON (`-oj`, or `-ojf` with tokens) -> a caption.
// Its tokens are pieces of words, at times pieces of letters: Arabic letters cut between two tokens arrive as U+FFFD.

import { clockSeconds } from "./caption-time.ts";
import { type Fields, fieldsOf, type SegmentReading, SILENT, timeOf } from "./json-values.ts";
import type { RawWord } from "./raw-cue.ts";

/** A segment of `transcription`: offsets in milliseconds or timestamps `00:00:01,500`, text, perhaps tokens. */
export function whisperCppCue(segment: Fields): SegmentReading {
  const text = typeof segment.text === "string" ? segment.text.trim() : "";
  if (text === "") return SILENT;
  const [start, end] = offsetsOf(segment);
  const way = segment.offsets === undefined && segment.timestamps !== undefined ? "timestamps" : "offsets";
  if (start === null) return { cue: null, start: [way, "from"] };
  const voice = typeof segment.speaker === "string" ? segment.speaker.trim() : "";
  const cue = { start, end, voice: voice || null, text, words: wordsOf(text, segment.tokens) };
  return { cue, start: [way, "from"] };
}

function offsetsOf(fields: Fields): readonly [number | null, number | null] {
  const offsets = fieldsOf(fields.offsets);
  const stamps = fieldsOf(fields.timestamps);
  return [boundary(offsets.from, stamps.from), boundary(offsets.to, stamps.to)];
}

function boundary(offset: unknown, stamp: unknown): number | null {
  const ms = timeOf(offset);
  if (ms !== null) return ms / 1000;
  return typeof stamp === "string" ? clockSeconds(stamp.trim()) : null;
}

// A token that begins with a space begins a word. The words themselves come from the segment's own text.
function wordsOf(text: string, value: unknown): readonly RawWord[] | null {
  if (!Array.isArray(value)) return null;
  const spans: { start: number; end: number; confidence?: number }[] = [];
  for (const token of value.map(fieldsOf)) {
    const piece = typeof token.text === "string" ? token.text : "";
    const [start, end] = offsetsOf(token);
    if (piece.trim() === "" || /^\[_.*\]$/.test(piece) || start === null) continue;
    const open = spans.at(-1);
    const sure = timeOf(token.p);
    if (open && !/^\s/.test(piece)) {
      open.end = Math.max(open.end, end ?? start);
      // A word is as sure as its least sure piece.
      if (sure !== null) open.confidence = Math.min(open.confidence ?? 1, sure);
    } else spans.push({ start, end: end ?? start, ...(sure === null ? {} : { confidence: sure }) });
  }
  const words = text.split(/\s+/);
  if (words.length !== spans.length) return null;
  return words.map((word, index) => ({ text: word, start: 0, end: 0, ...spans[index] }));
}
