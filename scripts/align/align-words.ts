// A quote against one window of the recording, word for word: the cheapest way from one to the other.
// Semi-global: the whole quote, any stretch of the window. Words may be one for one, one for two (split by the
// recogniser), two for one (joined), dropped or added. Quadratic in the quote's length, linear in the window's.

import type { Window } from "./find-places.ts";
import { joinedLikeness, likeness } from "./likeness.ts";
import type { QuoteWords } from "./quote-words.ts";
import type { TranscriptIndex } from "./transcript-index.ts";
import { isNegation, type VocabularyWord } from "./vocabulary.ts";

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

const NOT_HEARD = 0.7;
const NOT_TYPED = 0.55;
// A negation left out is what is looked for: cheaper than to take the word before it for one never said.
const NEGATION = 0.35;
const FILLER = 0.15;
const REPEATED = 0.25;
const ASIDE = 0.01;
const LEFT_OUT = 0.002;
// However many words an editor cut out in one go.
const CUT = 1.7;
const LONGEST_CUT = 40;
// The same words said twice in a row are two places: each window is for the one it was opened for.
const AWAY = 0.015;
const MOST_AWAY = 0.2;
const MERGE = 0.08;
const LEAST_MERGED = 0.72;
// Words that tell more weigh more, but no word weighs nothing.
const LEAST_WEIGHT = 0.55;
const MOST_SURPRISE = 8;

const START = 0;
const PAIR = 1;
const ADDED = 2;
const DROPPED = 3;
const SPLIT = 4;
const JOINED = 5;
const CUT_OUT = 6;

/** Compares words with a memory: most pairs come again. One for each transcript and batch of quotes. */
export class LikenessTable {
  readonly #index: TranscriptIndex;
  readonly #rows = new Map<number, Float32Array>();

  constructor(index: TranscriptIndex) {
    this.#index = index;
  }

  /** A row of likenesses by the transcript's words; -1 where not yet compared. */
  row(word: VocabularyWord): Float32Array {
    const known = this.#rows.get(word.id);
    if (known) return known;
    const row = new Float32Array(this.#index.ownWords).fill(-1);
    this.#rows.set(word.id, row);
    return row;
  }

  compare(row: Float32Array, typed: VocabularyWord, heard: number): number {
    const value = likeness(typed, this.#index.vocabulary.word(heard));
    row[heard] = value;
    return value;
  }
}

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

interface Grid {
  readonly width: number;
  readonly costs: Float32Array;
  readonly moves: Uint8Array;
  /** How alike the words of a move are; of a cut, how many words it takes. */
  readonly alike: Float32Array;
}

function fillGrid(quote: QuoteWords, index: TranscriptIndex, window: Window, table: LikenessTable): Grid {
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

/** What a token weighs in an alignment, by its surprise. */
export function weightOf(surprise: number): number {
  return LEAST_WEIGHT + (1 - LEAST_WEIGHT) * Math.min(1, surprise / MOST_SURPRISE);
}

// What it costs that the quote has not a word of the transcript.
function skipCosts(index: TranscriptIndex, window: Window): Float32Array {
  const costs = new Float32Array(window.to - window.from);
  for (let j = 0; j < costs.length; j++) {
    const at = window.from + j;
    const id = index.ids[at] ?? 0;
    const isRepeated = index.ids[at + 1] === id || index.ids[at - 1] === id;
    costs[j] = index.asides[at] ? ASIDE : skipCost(index.vocabulary.word(id), isRepeated);
  }
  return costs;
}

function skipCost(word: VocabularyWord, isRepeated: boolean): number {
  if (word.isFiller) return FILLER;
  if (isRepeated) return REPEATED;
  return isNegation(word.sense) ? NEGATION : NOT_TYPED;
}

// Cheap refusals first: lengths and first letters tell nearly always.
function splitLikeness(typed: VocabularyWord, index: TranscriptIndex, at: number): number {
  const first = index.vocabulary.word(index.ids[at] ?? 0);
  const second = index.vocabulary.word(index.ids[at + 1] ?? 0);
  return canJoin(first, second, typed) ? joinedLikeness(first.key + second.key, typed) : 0;
}

function joinLikeness(first: VocabularyWord, second: VocabularyWord, heard: VocabularyWord): number {
  return canJoin(first, second, heard) ? joinedLikeness(first.key + second.key, heard) : 0;
}

function canJoin(first: VocabularyWord, second: VocabularyWord, whole: VocabularyWord): boolean {
  if (first.isNumber || second.isNumber || whole.isNumber) return false;
  const length = first.sounds.length + second.sounds.length;
  return Math.abs(length - whole.sounds.length) <= 2 && first.key[0] === whole.key[0];
}

function traceBack(grid: Grid, quoteEnd: number, heardEnd: number, offset: number): readonly Step[] {
  const steps: Step[] = [];
  let [i, j] = [quoteEnd, heardEnd];
  while (i > 0) {
    const at = i * grid.width + j;
    const move = grid.moves[at] ?? START;
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

const MOVES: Readonly<Record<number, readonly [number, number]>> = {
  [PAIR]: [1, 1],
  [ADDED]: [1, 0],
  [DROPPED]: [0, 1],
  [SPLIT]: [1, 2],
  [JOINED]: [2, 1],
};
