// What a build says of itself, in the language of messages to editors.

import type { InterfaceLanguage } from "./dates.ts";
import { buildWords as arabic } from "./words/ar/build.ts";
import { buildWords as english } from "./words/en/build.ts";

/** The catalogue: the keys of English, in any language. */
export type BuildWords = { readonly [Key in keyof typeof english]: string };

const CATALOGUES: Readonly<Record<InterfaceLanguage, BuildWords>> = { ar: arabic, en: english };

export function buildWords(language: InterfaceLanguage): BuildWords {
  return CATALOGUES[language];
}
