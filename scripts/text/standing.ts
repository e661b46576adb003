// What is said of a quote beside it, in the words that pages, cards and feeds share.

import type { QuoteStanding } from "../domain/quote.ts";
import { fillIn } from "./catalogue.ts";
import { formatDay, type InterfaceLanguage } from "./dates.ts";
import { interfaceWords } from "./words/interface.ts";

/** `مطابق للتسجيل`, `من النص المنشور`, `صُحّح في 20 فبراير 2024`; null where there is nothing to say. */
export function standingWords(standing: QuoteStanding | null, language: InterfaceLanguage): string | null {
  const words = interfaceWords(language);
  switch (standing?.kind) {
    case "corrected":
      return fillIn(words.correctedOn, { date: formatDay(standing.day, language) });
    case "verbatim":
      return words.verified;
    case "published":
      return words.fromText;
    default:
      return null;
  }
}
