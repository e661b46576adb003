// What `new` and `import` say in a terminal, by language.

import type { InterfaceLanguage } from "./dates.ts";
import { draftingWords as arabic } from "./words/ar/drafting.ts";
import type { DraftingWords } from "./words/drafting-words.ts";
import { draftingWords as english } from "./words/en/drafting.ts";

const WORDS: Readonly<Record<InterfaceLanguage, DraftingWords>> = { ar: arabic, en: english };

/** The catalogue of a language. */
export function draftingWordsIn(language: InterfaceLanguage): DraftingWords {
  return WORDS[language];
}
