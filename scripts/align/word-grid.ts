// The grid of a quote's words against a window's: what it costs at least to have come to each pair of them, and how.

import type { Window } from "./find-places.ts";
import type { LikenessTable } from "./likeness-table.ts";
import type { QuoteWords } from "./quote-words.ts";
import type { TranscriptIndex } from "./transcript-index.ts";
import { ASIDE, joinLikeness, NOT_TYPED, skipCosts, splitLikeness, weightOf } from "./word-costs.ts";

const NOT_HEARD = 0.7;
const LEFT_OUT = 0.002;
// However many words an editor cut out in one go.
const CUT = 1.7;
const LONGEST_CUT = 40;
const MERGE = 0.08;
const LEAST_MERGED = 0.72;

const PAIR = 1;
const ADDED = 2;
const DROPPED = 3;
const SPLIT = 4;
const JOINED = 5;
/** The move that takes several words of the window and none of the quote. */
export const CUT_OUT = 6;

/** How many words of the quote and of the window each other move takes. */
export const MOVES: Readonly<Record<number, readonly [number, number]>> = {
  [PAIR]: [1, 1],
  [ADDED]: [1, 0],
  [DROPPED]: [0, 1],
  [SPLIT]: [1, 2],
  [JOINED]: [2, 1],
};

/** Row by row, a row for each word of the quote and one before, a column for each of the window and one before. */
export interface Grid {
  readonly width: number;
  readonly costs: Float32Array;
  readonly moves: Uint8Array;
  /** How alike the words of a move are; of a cut, how many words it takes. */
  readonly alike: Float32Array;
}

// One function and no objects: it runs through millions of cells.
/** Every cell, each from the cheapest before it. */
export function fillGrid(
  quote: QuoteWords,
  index: TranscriptIndex,
  window: Window,
  table: LikenessTable,
): Grid {
  const length = window.to - window.from;
  const width = length + 1;
  const size = (quote.entries.length + 1) * width;
  const costs = new Float32Array(size);
  const moves = new Uint8Array(size);
  const alike = new Float32Array(size);
  const skip = skipCosts(index, window);
  quote.entries.forEach((typed, at) => {
    const weight = weightOf(quote.surprise[at] ?? 0);
    const both = weight + weightOf(quote.surprise[at - 1] ?? 0);
    const row = table.row(typed);
    const notHeard = quote.optional.has(at) ? ASIDE : NOT_HEARD * weight;
    const isBreak = quote.breaks.has(at + 1);
    const earlier = at > 0 ? quote.entries[at - 1] : undefined;
    const here = (at + 1) * width;
    costs[here] = (costs[here - width] ?? 0) + notHeard;
    moves[here] = ADDED;
    let cutFrom = 0;
    for (let j = 1; j <= length; j++) {
      const heard = index.ids[window.from + j - 1] ?? 0;
      const known = row[heard] ?? -1;
      const like = known >= 0 ? known : table.compare(row, typed, heard);
      let cost = (costs[here - width + j - 1] ?? 0) + (1 - like) * weight;
      let move = PAIR;
      let how = like;
      const added = (costs[here - width + j] ?? 0) + notHeard;
      if (added < cost) [cost, move, how] = [added, ADDED, 0];
      const dropped = (costs[here + j - 1] ?? 0) + (isBreak ? LEFT_OUT : (skip[j - 1] ?? NOT_TYPED));
      if (dropped < cost) [cost, move, how] = [dropped, DROPPED, 0];
      const cut = (costs[here + cutFrom] ?? 0) + CUT;
      if (cut < cost) [cost, move, how] = [cut, CUT_OUT, j - cutFrom];
      if (j > 1 && like < 1) {
        const before = costs[here - width + j - 2] ?? 0;
        if (before + MERGE < cost) {
          const merged = splitLikeness(typed, index, window.from + j - 2);
          const split = before + MERGE + (1 - merged) * weight;
          if (merged >= LEAST_MERGED && split < cost) [cost, move, how] = [split, SPLIT, merged];
        }
      }
      if (earlier && like < 1) {
        const before = costs[here - 2 * width + j - 1] ?? 0;
        if (before + MERGE < cost) {
          const merged = joinLikeness(earlier, typed, index.vocabulary.word(heard));
          const joined = before + MERGE + (1 - merged) * both;
          if (merged >= LEAST_MERGED && joined < cost) [cost, move, how] = [joined, JOINED, merged];
        }
      }
      if (cost < (costs[here + cutFrom] ?? 0) || j - cutFrom >= LONGEST_CUT) cutFrom = j;
      costs[here + j] = cost;
      moves[here + j] = move;
      alike[here + j] = how;
    }
  });
  return { width, costs, moves, alike };
}
