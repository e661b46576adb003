// The words of a machine reading in a language.

import type { InterfaceLanguage } from "./dates.ts";
import { narrationWords as arabic, narrateMessages as arabicMessages } from "./words/ar/narration.ts";
import { narrationWords as english, narrateMessages as englishMessages } from "./words/en/narration.ts";
import type { NarrateMessages, NarrationWords } from "./words/narration-words.ts";

export type { NarrateMessages, NarrationWords } from "./words/narration-words.ts";

/** What a reading in a language says of itself; English for a language without words of its own. */
export function narrationWords(language: string): NarrationWords {
  return /^ar(-|$)/i.test(language) ? arabic : english;
}

/** What the command tells an editor. */
export function narrateMessages(language: InterfaceLanguage): NarrateMessages {
  return language === "ar" ? arabicMessages : englishMessages;
}
