// Captions as a file gives them -> captions in time: sorted, closed, with words inside their caption.
// Disorder and overlaps are told, and survived.

import { type Seconds, seconds } from "../../domain/seconds.ts";
import type { Cue, Word } from "../../domain/transcript.ts";
import { captionClock } from "./caption-time.ts";
import type { RawCue, RawWord } from "./raw-cue.ts";
import type { Report } from "./report.ts";

// Slower than this, nobody speaks: where only the next part's start is known, the rest is silence.
const SLOWEST_LETTERS_PER_SECOND = 6;
const BREATH = 1.5;
// Cutters round to frames.
const TOLERATED_OVERLAP = 0.1;
// A hundred hours and some: no recording, but no overflow either.
const LATEST = 1e8;

/** @returns cues sorted by start, in file order where starts are equal */
export function settleCues(raw: readonly RawCue[], report: Report): readonly Cue[] {
  const inTime = raw.filter((cue) => Number.isFinite(cue.start) && cue.start >= 0 && cue.start < LATEST);
  tellDisorder(inTime, report);
  const sorted = [...inTime].sort((a, b) => a.start - b.start);
  const cues = sorted.map((cue, index) => closeCue(cue, sorted[index + 1]?.start ?? null));
  tellOverlaps(cues, report);
  return cues;
}

function closeCue(cue: RawCue, next: number | null): Cue {
  const pace = cue.start + BREATH + cue.text.length / SLOWEST_LETTERS_PER_SECOND;
  const open = next === null ? pace : Math.min(pace, next);
  const end = seconds(Math.max(cue.start, Math.min(cue.end ?? open, LATEST)));
  const start = seconds(cue.start);
  const text = cue.text.replace(/[^\S\n]+/g, " ").trim();
  return {
    start,
    end,
    voice: cue.voice,
    text,
    words: cue.words && settleWords(cue.words, start),
    line: cue.line,
    ...(cue.column === undefined ? {} : { column: cue.column }),
  };
}

function settleWords(words: readonly RawWord[], from: Seconds): readonly Word[] | null {
  let before: number = from;
  const settled: Word[] = [];
  for (const word of words) {
    const text = word.text.trim();
    if (text === "") continue;
    const start = seconds(Math.min(LATEST, Math.max(before, word.start)));
    const end = seconds(Math.min(LATEST, Math.max(start, word.end)));
    const { confidence } = word;
    settled.push({ text, start, end, ...(confidence === undefined ? {} : { confidence }) });
    before = start;
  }
  return settled.length > 0 ? settled : null;
}

function tellDisorder(cues: readonly RawCue[], report: Report): void {
  let latest = 0;
  for (const cue of cues) {
    const values = { start: captionClock(cue.start), before: captionClock(latest) };
    if (cue.start < latest) report.warning("transcript.disorder", cue, values);
    latest = Math.max(latest, cue.start);
  }
}

function tellOverlaps(cues: readonly Cue[], report: Report): void {
  let before: Cue | null = null;
  for (const cue of cues) {
    const isOverlap = before !== null && cue.start < before.end - TOLERATED_OVERLAP;
    // Two voices at once are a conversation, not a fault.
    const isTalk = before?.voice != null && cue.voice !== null && before.voice !== cue.voice;
    if (before && isOverlap && !isTalk) {
      const values = { start: captionClock(cue.start), end: captionClock(before.end) };
      report.warning("transcript.overlap", cue, values);
    }
    before = before && before.end > cue.end ? before : cue;
  }
}
