// One place in the recording where a quote may have been said, measured.

import type { Step, WordAlignment } from "./align-words.ts";
import type { QuoteWords } from "./quote-words.ts";
import type { ToldWord } from "./stretch.ts";
import type { TranscriptIndex } from "./transcript-index.ts";
import { isNegation, type VocabularyWord } from "./vocabulary.ts";

export interface Place {
  readonly steps: readonly Step[];
  readonly cost: number;
  /** The transcript's tokens, `heardTo` exclusive. */
  readonly heardFrom: number;
  readonly heardTo: number;
  /** How many of the quote's tokens were looked for: all but negations that were not heard. */
  readonly length: number;
  /** How much of the quote is there, by what its words tell: 0 to 1. */
  readonly coverage: number;
  /** The same with every word worth the same. */
  readonly share: number;
  /** The share of the quote's worse half: low when two sentences were made one. */
  readonly weakHalf: number;
  /** Share of words that a recogniser ran together or cut in two: nobody invents those. */
  readonly merged: number;
  /** How many numbers are other numbers. */
  readonly otherNumbers: number;
  /** The quote's words that were looked for, and how well each was heard. */
  readonly told: readonly ToldWord[];
  /** What it takes to be one place among all, in nats. */
  readonly amongAll: number;
  /** How many times words are missing in a long row, without a mark of omission. */
  readonly cuts: number;
  /** Whether all is there word for word but for negations and the values of numbers. */
  readonly isNearExact: boolean;
  readonly isExact: boolean;
}

const LEAST_MERGED = 0.7;
const SHORTEST_HALF = 3;
const SHORTEST_CUT = 4;

/** The measures of an alignment; null when nothing of the quote is there. */
export function measurePlace(quote: QuoteWords, index: TranscriptIndex, found: WordAlignment): Place | null {
  const first = found.steps[0];
  const last = found.steps.at(-1);
  if (!first || !last || !found.steps.some((step) => step.likeness > 0)) return null;
  const tokens = wantedTokens(quote, found.steps);
  const alike = tokens.map((token) => token.likeness);
  const total = tokens.reduce((sum, token) => sum + token.surprise, 0);
  const told = tokens.reduce((sum, token) => sum + token.surprise * token.likeness, 0);
  return {
    steps: found.steps,
    cost: found.cost,
    heardFrom: first.heardFrom,
    heardTo: last.heardTo,
    length: tokens.length,
    coverage: told / Math.max(total, Number.EPSILON),
    share: mean(alike),
    weakHalf: weakestRun(alike, Math.max(SHORTEST_HALF, Math.ceil(alike.length / 2))),
    merged: found.steps.filter(isMerged).length / Math.max(1, tokens.length),
    otherNumbers: found.steps.filter((step) => isOtherNumber(quote, step)).length,
    told: tokens,
    amongAll: Math.log(index.ids.length),
    cuts: countCuts(quote, found.steps),
    isExact: found.steps.every(isSame),
    isNearExact: isNearExact(quote, index, found.steps),
  };
}

// An editor's negation is not what the place is known by; several that were not heard are another sentence.
function wantedTokens(quote: QuoteWords, steps: readonly Step[]): readonly ToldWord[] {
  const lone = steps.filter((step) => isLoneNegation(quote, step));
  return steps.flatMap((step) => {
    if (lone.length === 1 && step === lone[0]) return [];
    if (step.likeness === 0 && quote.optional.has(step.quoteFrom)) return [];
    const surprises = quote.surprise.slice(step.quoteFrom, step.quoteTo);
    return surprises.map((surprise) => ({ likeness: step.likeness, surprise }));
  });
}

function isLoneNegation(quote: QuoteWords, step: Step): boolean {
  if (step.quoteTo - step.quoteFrom !== 1 || step.likeness > 0) return false;
  return isNegation(quote.entries[step.quoteFrom]?.sense ?? null);
}

function isSame(step: Step): boolean {
  return step.likeness === 1 && step.quoteTo - step.quoteFrom === 1;
}

const FEWEST_WORDS = 2;
const MOST_CHANGES = 2;

function isNearExact(quote: QuoteWords, index: TranscriptIndex, steps: readonly Step[]): boolean {
  const others = steps.filter((step) => !isSame(step) && !isRestOfNumber(quote, steps, step));
  return (
    steps.length - others.length >= FEWEST_WORDS &&
    others.length <= MOST_CHANGES &&
    others.every(
      (step) =>
        isLoneNegation(quote, step) || isNegationHeard(index, step) || isOtherOfItsKind(quote, index, step),
    )
  );
}

// A negation put into a number leaves two numbers for one: the second is no change of its own.
function isRestOfNumber(quote: QuoteWords, steps: readonly Step[], rest: Step): boolean {
  if (rest.quoteTo - rest.quoteFrom !== 1 || rest.heardTo > rest.heardFrom) return false;
  if (quote.entries[rest.quoteFrom]?.isNumber !== true) return false;
  return steps.some((step) => isOtherNumber(quote, step) && Math.abs(step.quoteFrom - rest.quoteFrom) <= 2);
}

function isNegationHeard(index: TranscriptIndex, step: Step): boolean {
  if (step.quoteTo > step.quoteFrom) return false;
  return isNegation(index.vocabulary.word(index.ids[step.heardFrom] ?? 0).sense);
}

function countCuts(quote: QuoteWords, steps: readonly Step[]): number {
  let [cuts, run] = [0, 0];
  for (const step of steps) {
    const isDropped = step.quoteTo === step.quoteFrom && !quote.breaks.has(step.quoteFrom);
    run = isDropped ? run + 1 : 0;
    if (run === SHORTEST_CUT) cuts++;
  }
  return cuts;
}

function isMerged(step: Step): boolean {
  return (
    step.quoteTo - step.quoteFrom + (step.heardTo - step.heardFrom) === 3 && step.likeness > LEAST_MERGED
  );
}

function isOtherNumber(quote: QuoteWords, step: Step): boolean {
  const isOne = step.heardTo - step.heardFrom === 1 && step.likeness > 0 && step.likeness < 1;
  return isOne && quote.entries[step.quoteFrom]?.isNumber === true;
}

// Another number for a number, another negation for a negation: numbers are like nothing else.
function isOtherOfItsKind(quote: QuoteWords, index: TranscriptIndex, step: Step): boolean {
  const typed = quote.entries[step.quoteFrom];
  const isOne = step.heardTo - step.heardFrom === 1 && step.likeness > 0;
  return isOne && typed !== undefined && (typed.isNumber || isNegationFor(typed, index, step));
}

function isNegationFor(typed: VocabularyWord, index: TranscriptIndex, step: Step): boolean {
  return isNegation(typed.sense) && isNegation(index.vocabulary.word(index.ids[step.heardFrom] ?? 0).sense);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function weakestRun(values: readonly number[], length: number): number {
  if (values.length <= length) return mean(values);
  let sum = values.slice(0, length).reduce((total, value) => total + value, 0);
  let least = sum;
  for (let at = length; at < values.length; at++) {
    sum += (values[at] ?? 0) - (values[at - length] ?? 0);
    least = Math.min(least, sum);
  }
  return least / length;
}
