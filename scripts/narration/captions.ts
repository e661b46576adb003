// Timed passages -> captions: at most two lines of 42 characters, one voice each, broken where the text breathes.

import type { NarrationWords } from "../text/words/narration.ts";
import type { TimedPassage, TimedWord, Timeline } from "./timeline.ts";

/** A caption with each of its words in time. `lines` are one or two. */
export interface CaptionCue {
  readonly start: number;
  readonly end: number;
  readonly voice: string;
  readonly lines: readonly (readonly TimedWord[])[];
}

/** Characters in a line, as broadcasters set them. */
export const LINE = 42;
const LONGEST = 7;
const SHORTEST = 1;
// A caption stays a breath longer than its last word.
const LINGER = 0.2;

/** Captions in order; none overlaps the next. */
export function captionsOf(timeline: Timeline, language: NarrationWords): readonly CaptionCue[] {
  const { spokenForms, breathBefore } = language;
  const breaks = { breaths: new Set(breathBefore.split(/\s+/)), bound: new Set(Object.keys(spokenForms)) };
  const cues = timeline.passages.flatMap((passage) => cuesOf(passage, breaks));
  return cues.map((cue, index) => {
    const next = cues[index + 1]?.start ?? timeline.duration;
    const end = Math.round((cue.end + LINGER) * 1000) / 1000;
    return { ...cue, end: Math.max(Math.min(end, next), cue.start + 0.001) };
  });
}

function cuesOf({ passage, words }: TimedPassage, breaks: BreakWords): CaptionCue[] {
  const roughness = words.map(({ text }, index) => breakCost(text, words[index + 1]?.text, breaks));
  const line = words.map((word, index) => ({ ...word, rough: roughness[index] ?? 0 }));
  return segment(line).map((piece) => ({
    start: piece[0]?.start ?? 0,
    end: piece.at(-1)?.end ?? 0,
    voice: passage.speaker.name,
    lines: breakLines(piece).map((words) => words.map(({ rough: _, ...word }) => word)),
  }));
}

/** A word with how badly a break after it would read. */
interface LineWord extends TimedWord {
  readonly rough: number;
}

/** The cheapest way to cut a passage: full captions, each ending where the sentence or clause does. */
function segment(words: readonly LineWord[]): readonly (readonly LineWord[])[] {
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
  for (let to = 1; to <= words.length; to++) {
    best[to] = { cost: Number.POSITIVE_INFINITY, from: to - 1 };
    for (let from = to - 1; from >= 0; from--) {
      const piece = words.slice(from, to);
      if (piece.length > 1 && breakLines(piece).some(tooLong)) break;
      const cost = (best[from]?.cost ?? 0) + costOf(piece);
      if (cost < (best[to]?.cost ?? 0)) best[to] = { cost, from };
    }
  }
  const pieces: (readonly LineWord[])[] = [];
  for (let to = words.length; to > 0; to = best[to]?.from ?? 0) {
    pieces.unshift(words.slice(best[to]?.from ?? 0, to));
  }
  return pieces;
}

function costOf(piece: readonly LineWord[]): number {
  const fill = Math.min(1, lengthOf(piece) / (2 * LINE));
  const time = (piece.at(-1)?.end ?? 0) - (piece[0]?.start ?? 0);
  const rough = piece.at(-1)?.rough ?? 0;
  return 0.25 + (1 - fill) ** 2 + rough + (time > LONGEST ? time - LONGEST : 0) + (time < SHORTEST ? 0.6 : 0);
}

/** A language's words that say where a line may end. */
interface BreakWords {
  /** A line may well begin with these, and never end with one. */
  readonly breaths: ReadonlySet<string>;
  /** Abbreviations: their full stop ends nothing. */
  readonly bound: ReadonlySet<string>;
}

/**
 * How badly a break after a word reads: a full stop is the best place, then a comma, then before a joining word;
 * worst of all is after one, or after an abbreviation, which leaves it hanging.
 */
function breakCost(word: string, next: string | undefined, { breaths, bound }: BreakWords): number {
  if (next === undefined) return 0;
  if (breaths.has(word) || bound.has(word)) return 0.9;
  if (/[.!?؟:;؛…]["”»)\]]*$/.test(word)) return 0;
  if (/[,،]["”»)\]]*$/.test(word)) return 0.1;
  // The Arabic "and" is written together with its word.
  return breaths.has(next) || next.startsWith("\u0648") ? 0.3 : 0.6;
}

/** One line when it fits, else two of about the same length, the break at a comma if one is near. */
function breakLines(piece: readonly LineWord[]): readonly (readonly LineWord[])[] {
  if (piece.length < 2 || lengthOf(piece) <= LINE) return [piece];
  let best = { cost: Number.POSITIVE_INFINITY, at: 1 };
  for (let at = 1; at < piece.length; at++) {
    const lengths = [lengthOf(piece.slice(0, at)), lengthOf(piece.slice(at))] as const;
    const over = Math.max(0, lengths[0] - LINE) + Math.max(0, lengths[1] - LINE);
    const uneven = Math.abs(lengths[0] - lengths[1]) / LINE;
    const cost = over * 100 + uneven + (piece[at - 1]?.rough ?? 0);
    if (cost < best.cost) best = { cost, at };
  }
  return [piece.slice(0, best.at), piece.slice(best.at)];
}

function lengthOf(words: readonly TimedWord[]): number {
  return words.reduce((sum, { text }) => sum + [...text].length + 1, -1);
}

function tooLong(line: readonly TimedWord[]): boolean {
  return lengthOf(line) > LINE;
}
