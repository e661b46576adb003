// Whether a word in Latin letters may be the spelling of an Arabic one: Riyadh of الرياض, Reuters of رويترز.
// Long vowels must be heard, short ones may stand anywhere; no table of names.

import { remembered } from "../domain/remember.ts";

const SPELLED: Readonly<Record<string, string>> = {
  ا: "[aeiou]{1,2}",
  و: "(?:[wv]|ou?|oo|u|au)",
  ي: "(?:y|[ie]{1,2}|a[iy])",
  ʔ: "'?",
  ع: "'?a?",
  ب: "bb?|pp?",
  پ: "pp?",
  ت: "tt?",
  ث: "th|ss?",
  ج: "jj?|dj|gg?",
  چ: "ch",
  ح: "hh?",
  خ: "kh|h",
  د: "dd?",
  ذ: "dh|th|z|d",
  ر: "rr?",
  ز: "zz?|s",
  س: "ss?|ce?|z",
  ش: "sh|ch",
  ص: "ss?",
  ض: "dh?|dd",
  ط: "tt?",
  ظ: "dh|zh?|th",
  غ: "gh|gg?",
  ف: "ff?|ph|v",
  ڤ: "v",
  ق: "[qkg]|ck",
  ك: "kk?|ch?|ck|q",
  گ: "g",
  ل: "ll?",
  م: "mm?",
  ن: "nn?",
  ه: "hh?",
};
const SHORT = "[aeiouy'-]{0,2}";

/**
 * @param arabic folded, without an article
 * @param latin folded
 */
export function mayBeSpelled(arabic: string, latin: string): boolean {
  return patternOf(arabic).test(latin);
}

const patternOf = remembered((arabic: string): RegExp => {
  const letters = [...arabic].map((letter, at, all) => {
    if (letter === "ه" && at === all.length - 1) return "(?:ah?|eh?|at|et)?";
    // Two of them are heard as one: رويترز is Reuters.
    if (/[اوي]/.test(letter) && /[اوي]/.test(all[at - 1] ?? "")) return `(?:${SPELLED[letter]})?`;
    return `(?:${SPELLED[letter] ?? "-"})`;
  });
  return new RegExp(`^(?:a[a-z]{1,2}-?)?${SHORT}${letters.join(SHORT)}(?:${SHORT}|s)$`);
});
