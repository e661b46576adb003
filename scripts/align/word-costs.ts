// What single words cost in an alignment: to leave them out, to run them together, and what they weigh.

import { asciiDigits } from "../text/digits.ts";
import type { Window } from "./find-places.ts";
import { joinedLikeness } from "./likeness.ts";
import type { TranscriptIndex } from "./transcript-index.ts";
import { isNegation, type VocabularyWord } from "./vocabulary.ts";

/** What the captioner or the editor adds in brackets costs next to nothing. */
export const ASIDE = 0.01;
/** A word of the recording that the quote has not. */
export const NOT_TYPED = 0.55;
// A negation left out is what is looked for: cheaper than to take the word before it for one never said.
const NEGATION = 0.35;
const FILLER = 0.15;
const REPEATED = 0.25;
// Words that tell more weigh more, but no word weighs nothing.
const LEAST_WEIGHT = 0.55;
const MOST_SURPRISE = 8;

/** What a token weighs in an alignment, by its surprise. */
export function weightOf(surprise: number): number {
  return LEAST_WEIGHT + (1 - LEAST_WEIGHT) * Math.min(1, surprise / MOST_SURPRISE);
}

/** What it costs that the quote has not a word of the window, for each of them. */
export function skipCosts(index: TranscriptIndex, window: Window): Float32Array {
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

/** How alike a typed word is to two heard ones, from token `at` on, run together. */
export function splitLikeness(typed: VocabularyWord, index: TranscriptIndex, at: number): number {
  if (typed.isNumber) return Number(typed.key === `#${figuresOf(index, at)}${figuresOf(index, at + 1)}`);
  const first = index.vocabulary.word(index.ids[at] ?? 0);
  const second = index.vocabulary.word(index.ids[at + 1] ?? 0);
  return canJoin(first, second, typed) ? joinedLikeness(first.key + second.key, typed) : 0;
}

// 20 19 is 2019, written apart; 20 and a number in words are two.
function figuresOf({ tokens, words }: TranscriptIndex, at: number): string {
  const token = tokens[at];
  if (!token || token.parts !== null) return "";
  return asciiDigits(words[Math.floor(token.from)]?.text ?? "").replace(/[^\p{L}\p{N}]/gu, "");
}

/** How alike two typed words, run together, are to a heard one. */
export function joinLikeness(first: VocabularyWord, second: VocabularyWord, heard: VocabularyWord): number {
  return canJoin(first, second, heard) ? joinedLikeness(first.key + second.key, heard) : 0;
}

// Cheap refusals first: lengths and first letters tell nearly always.
function canJoin(first: VocabularyWord, second: VocabularyWord, whole: VocabularyWord): boolean {
  if (first.isNumber || second.isNumber || whole.isNumber) return false;
  // What stands there whole was not cut in two: the other word is one more, and may be a negation.
  if (first.key === whole.key || second.key === whole.key) return false;
  const length = first.sounds.length + second.sounds.length;
  return Math.abs(length - whole.sounds.length) <= 2 && first.key[0] === whole.key[0];
}
