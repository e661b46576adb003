// A quote against one window of the recording, word for word: the cheapest way from one to the other.
// Semi-global: the whole quote, any stretch of the window. Words may be one for one, one for two (split by the
// recogniser), two for one (joined), dropped or added. Quadratic in the quote's length, linear in the window's.

import type { Window } from "./find-places.ts";
import type { LikenessTable } from "./likeness-table.ts";
import type { QuoteWords } from "./quote-words.ts";
import type { TranscriptIndex } from "./transcript-index.ts";
import { CUT_OUT, fillGrid, type Grid, MOVES } from "./word-grid.ts";

/** One step of the way: tokens of the quote, tokens of the transcript, how alike. Ends are exclusive. */
export interface Step {
  readonly quoteFrom: number;
  readonly quoteTo: number;
  readonly heardFrom: number;
  readonly heardTo: number;
  /** 0 where there is nothing on one side, or nothing alike. */
  readonly likeness: number;
}

export interface WordAlignment {
  readonly steps: readonly Step[];
  readonly cost: number;
}

// The same words said twice in a row are two places: each window is for the one it was opened for.
const AWAY = 0.015;
const MOST_AWAY = 0.2;

/** The cheapest alignment of the whole quote with a stretch of the window. */
export function alignWords(
  quote: QuoteWords,
  index: TranscriptIndex,
  window: Window,
  table: LikenessTable,
): WordAlignment {
  const grid = fillGrid(quote, index, window, table);
  const last = quote.entries.length;
  let end = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at < grid.width; at++) {
    const away = Math.abs(window.from + at - window.end);
    const here = (grid.costs[last * grid.width + at] ?? 0) + Math.min(MOST_AWAY, AWAY * away);
    if (here < least) [least, end] = [here, at];
  }
  return { steps: traceBack(grid, last, end, window.from), cost: grid.costs[last * grid.width + end] ?? 0 };
}

function traceBack(grid: Grid, quoteEnd: number, heardEnd: number, offset: number): readonly Step[] {
  const steps: Step[] = [];
  let [i, j] = [quoteEnd, heardEnd];
  while (i > 0) {
    const at = i * grid.width + j;
    const move = grid.moves[at] ?? 0;
    if (move === CUT_OUT) {
      const from = j - (grid.alike[at] ?? 1);
      for (; j > from; j--) steps.push(droppedStep(i, offset + j));
      continue;
    }
    const [typed, heard] = MOVES[move] ?? [1, 0];
    steps.push({
      quoteFrom: i - typed,
      quoteTo: i,
      heardFrom: offset + j - heard,
      heardTo: offset + j,
      likeness: grid.alike[at] ?? 0,
    });
    i -= typed;
    j -= heard;
  }
  return steps.reverse();
}

function droppedStep(quoteAt: number, heardTo: number): Step {
  return { quoteFrom: quoteAt, quoteTo: quoteAt, heardFrom: heardTo - 1, heardTo, likeness: 0 };
}
