// A difference between a quote and its place, as it is told: the words on both sides, where, and how grave it is.

import type { WordDifference } from "../domain/quote.ts";
import type { Step } from "./align-words.ts";
import type { Place } from "./place.ts";
import type { QuoteWords } from "./quote-words.ts";
import type { TranscriptIndex } from "./transcript-index.ts";

/**
 * What a difference weighs: `small` is spelling and what changes nothing; `hearing` another word that sounds alike;
 * `word` another word, one more or one fewer; `sense` a negation or a number.
 */
export type Weight = "small" | "hearing" | "word" | "sense";

/** A difference with its weight. `isSure`: whether the words beside it were heard as they are typed. */
export interface Finding {
  readonly difference: WordDifference;
  readonly weight: Weight;
  readonly isSure: boolean;
  /** The transcript's token where it is heard, or the next where nothing is. */
  readonly token: number;
}

export interface Comparison {
  readonly quote: QuoteWords;
  readonly index: TranscriptIndex;
  readonly place: Place;
}

export function finding(
  { quote, index, place }: Comparison,
  step: Step,
  kind: WordDifference["kind"],
  weight: Weight,
): Finding {
  const typed = kind === "dropped" ? null : typedText(quote, step);
  const heard = kind === "added" ? null : heardText(index, step);
  const at = Math.floor(quote.tokens[step.quoteFrom]?.from ?? quote.words.length);
  const isDoubted = isDoubtedWord(index, step);
  return {
    difference: { kind, typed, heard, at },
    weight: isDoubted && weight === "word" ? "hearing" : weight,
    isSure: !isDoubted && isBesideHeard(place, step),
    token: step.heardFrom,
  };
}

const LOW_CONFIDENCE = 0.5;

// What the recogniser itself took for no better than a guess proves nothing against the quote.
function isDoubtedWord(index: TranscriptIndex, { heardFrom, heardTo }: Step): boolean {
  if (index.by !== "machine" || heardTo === heardFrom) return false;
  for (let at = heardFrom; at < heardTo; at++) {
    const { confidence = 1 } = index.words[Math.floor(index.tokens[at]?.from ?? -1)] ?? {};
    if (confidence >= LOW_CONFIDENCE) return false;
  }
  return true;
}

// Each of the words beside it was heard as typed; at an end of the quote, the two on its other side.
function isBesideHeard(place: Place, step: Step): boolean {
  const at = place.steps.findIndex(
    ({ quoteFrom, heardFrom }) => quoteFrom >= step.quoteFrom && heardFrom >= step.heardFrom,
  );
  const isHeard = (number: number) => place.steps[number]?.likeness === 1;
  const [before, after] = [at > 0, at < place.steps.length - 1];
  if (before && after) return isHeard(at - 1) && isHeard(at + 1);
  return before ? isHeard(at - 1) && isHeard(at - 2) : isHeard(at + 1) && isHeard(at + 2);
}

export function typedText(quote: QuoteWords, step: Step): string {
  const from = quote.tokens[step.quoteFrom]?.from ?? 0;
  const to = quote.tokens[step.quoteTo - 1]?.to ?? 0;
  return quote.words.slice(Math.floor(from), Math.ceil(to)).map(bare).join(" ");
}

export function heardText(index: TranscriptIndex, step: Step): string {
  const from = index.tokens[step.heardFrom]?.from ?? 0;
  const to = index.tokens[step.heardTo - 1]?.to ?? 0;
  return index.words
    .slice(Math.floor(from), Math.ceil(to))
    .map((word) => bare(word.text))
    .join(" ");
}

// Without the punctuation around it; a word that is all punctuation stays.
export function bare(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%\u066A]+$/gu, "") || word;
}
