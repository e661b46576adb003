// "Did you mean": the nearest known word to one that is not known.

import { fold } from "./fold.ts";

// A beginning shorter than this is anybody's.
const LEAST_BEGINNING = 3;

/**
 * The candidates near enough to be meant, nearest first: at most a third of the letters differ, after folding, or the
 * word is how the candidate begins.
 * @param most how many at the most
 */
export function nearest(word: string, candidates: readonly string[], most = 3): readonly string[] {
  const wanted = fold(word);
  return candidates
    .map((candidate) => ({ candidate, distance: editDistance(wanted, fold(candidate)) }))
    .filter(
      ({ candidate, distance }) =>
        distance <= Math.max(1, Math.max(wanted.length, candidate.length) / 3) || begins(wanted, candidate),
    )
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

function begins(beginning: string, candidate: string): boolean {
  return beginning.length >= LEAST_BEGINNING && fold(candidate).startsWith(beginning);
}

/**
 * Letters to add, drop, change or swap to get from one text to the other (optimal string alignment).
 * Cost grows with the product of the lengths: both are cut at 200 letters.
 */
export function editDistance(from: string, to: string): number {
  const a = [...from].slice(0, 200);
  const b = [...to].slice(0, 200);
  let before: number[] = [];
  let row = b.map((_, j) => j + 1);
  row.unshift(0);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
