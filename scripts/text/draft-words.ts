// The words of drafts in a language, and their values filled in.

import type { InterfaceLanguage } from "./dates.ts";
import { draftWords as arabic } from "./words/ar/draft.ts";
import type { DraftWords } from "./words/draft-words.ts";
import { draftWords as english } from "./words/en/draft.ts";

/** A question that has a sentence. */
export type QuestionCode = keyof typeof english.questions;

const WORDS: Readonly<Record<InterfaceLanguage, DraftWords>> = { ar: arabic, en: english };

/** The catalogue of a language. */
export function draftWordsIn(language: InterfaceLanguage): DraftWords {
  return WORDS[language];
}

/** A sentence of the catalogue with its `{values}` in place. */
export function fillWords(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
