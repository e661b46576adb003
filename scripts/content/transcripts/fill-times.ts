// Words of which a recogniser could not place some, such as numbers -> words that all have a time.

import type { RawWord } from "./raw-cue.ts";

/** A word whose times may be missing. */
export interface HalfTimedWord {
  readonly text: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly confidence?: number;
}

/**
 * Null when no word has a time. A word without one stands between its neighbours.
 * @param from where the caption begins
 */
export function fillTimes(words: readonly HalfTimedWord[], from: number): readonly RawWord[] | null {
  const first = words.find((word) => word.start !== null)?.start ?? null;
  if (first === null) return null;
  const next: (number | null)[] = [];
  let after: number | null = null;
  for (let at = words.length - 1; at >= 0; at--) {
    next[at] = after;
    after = words[at]?.start ?? after;
  }
  let before = Math.min(from, first);
  return words.map((word, index) => {
    const start = word.start ?? before;
    const end = Math.max(start, word.end ?? (word.start === null ? start : (next[index] ?? start)));
    before = end;
    return { ...word, start, end };
  });
}
