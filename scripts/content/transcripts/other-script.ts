// A transcript whose letters are not those of the language its name says.

import { directionOfLanguage } from "../../text/bidi.ts";

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/gu;
const LATIN = /\p{Script=Latin}/gu;
/** Letters below which nothing is said, and the share of the other script from which on it is no word among others. */
const FEWEST = 30;
const SHARE = 0.8;

/**
 * The language that the letters are of instead; null where they agree, or are too few.
 * @param texts of the captions
 * @example otherScript(["هذا كلام قيل في الحلقة عن الماء والمدينة"], "en") // "ar"
 */
export function otherScript(texts: readonly string[], language: string): "ar" | "en" | null {
  const sample = texts.slice(0, 200).join(" ");
  const count = { rtl: sample.match(RIGHT_TO_LEFT)?.length ?? 0, ltr: sample.match(LATIN)?.length ?? 0 };
  const all = count.rtl + count.ltr;
  const said = directionOfLanguage(language);
  const other = said === "rtl" ? "ltr" : "rtl";
  if (all < FEWEST || count[other] < all * SHARE) return null;
  return other === "rtl" ? "ar" : "en";
}
