// Passages spoken one by one -> one line of time: when each begins and ends, and each of its words. Pure.

import type { Passage } from "./reading.ts";

/** A passage as a voice said it: times in seconds from its own beginning. */
export interface SpokenPassage {
  readonly passage: Passage;
  readonly words: readonly TimedWord[];
  readonly duration: number;
}

/** A written word in time, in seconds. */
export interface TimedWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A passage in the reading: `start` is its first word's, `end` its last word's. */
export interface TimedPassage {
  readonly passage: Passage;
  /** Where its sound is laid. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
  readonly words: readonly TimedWord[];
}

export interface Timeline {
  readonly passages: readonly TimedPassage[];
  /** Of the whole reading, its silences included. */
  readonly duration: number;
}

const LEAD_IN = 0.4;
const TAIL = 1.2;

/** Passages laid one after the other, with the silence that their kinds ask for. */
export function layTimeline(spoken: readonly SpokenPassage[]): Timeline {
  const passages: TimedPassage[] = [];
  let at = LEAD_IN;
  let last: Passage["kind"] | null = null;
  for (const { passage, words, duration } of spoken) {
    if (last !== null) at = toMilliseconds(at + silence(last, passage.kind));
    const placed = words.map(({ text, start, end }) => ({
      text,
      start: toMilliseconds(at + start),
      end: toMilliseconds(at + end),
    }));
    const start = placed[0]?.start ?? at;
    passages.push({ passage, at, words: placed, start, end: placed.at(-1)?.end ?? start });
    at += duration;
    last = passage.kind;
  }
  return { passages, duration: toMilliseconds(at + TAIL) };
}

/** Seconds between two passages: a chapter is heard to begin, a quote is heard to be another's. */
function silence(before: Passage["kind"], after: Passage["kind"]): number {
  if (after === "chapter") return 1.1;
  if (before === "chapter" || before === "title" || before === "label") return 0.8;
  if (after === "quote") return 0.45;
  return before === "quote" ? 0.7 : 0.6;
}

function toMilliseconds(time: number): number {
  return Math.round(time * 1000) / 1000;
}
