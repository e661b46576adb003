// The words of the search in a language, and the words that are in every text and tell nothing.

import type { InterfaceLanguage } from "./dates.ts";
import type { PluralForms } from "./interface.ts";
import { searchWords as arabic } from "./words/ar/search.ts";
import { searchWords as english } from "./words/en/search.ts";

/** The catalogue: the keys of English, in any language. */
export type SearchWords = {
  readonly [Key in keyof typeof english]: (typeof english)[Key] extends string ? string : PluralForms;
};

const CATALOGUES: Readonly<Record<InterfaceLanguage, SearchWords>> = { ar: arabic, en: english };

export function searchWords(language: InterfaceLanguage): SearchWords {
  return CATALOGUES[language];
}
