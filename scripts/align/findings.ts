// A difference between a quote and its place, as it is told: the words on both sides, where, and how grave it is.

import type { WordDifference } from "../domain/quote.ts";
import type { Step } from "./align-words.ts";
import type { Place } from "./place.ts";
import type { QuoteWords } from "./quote-words.ts";
import type { TranscriptIndex } from "./transcript-index.ts";

/** A difference, and whether it can change the sense. */
export interface Finding {
  readonly difference: WordDifference;
  readonly isGrave: boolean;
}

export interface Comparison {
  readonly quote: QuoteWords;
  readonly index: TranscriptIndex;
  readonly place: Place;
}

export function finding(
  { quote, index }: Comparison,
  step: Step,
  kind: WordDifference["kind"],
  isGrave: boolean,
): Finding {
  const typed = kind === "dropped" ? null : typedText(quote, step);
  const heard = kind === "added" ? null : heardText(index, step);
  const at = Math.floor(quote.tokens[step.quoteFrom]?.from ?? quote.words.length);
  return { difference: { kind, typed, heard, at }, isGrave };
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
