// Languages: each by its own name, and the one of ours that speaks for it.

import type { InterfaceLanguage } from "./dates.ts";

/** A language's name for itself: `ar` -> العربية, `en` -> English. The tag itself when nobody knows it. */
export function ownName(language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: "language", fallback: "code" }).of(language) ?? language;
  } catch {
    return language;
  }
}

/** The language of ours for a programme in `language`: Arabic for Arabic, English for every other. */
export function interfaceLanguageOf(language: string): InterfaceLanguage {
  return /^ar(-|$)/i.test(language) ? "ar" : "en";
}
