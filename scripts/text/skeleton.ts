// The consonants that a word is known by, alike in Arabic and in Latin letters: رياض and Riyadh are both "rd".
// Words are sorted by it, so that a word's plural, its spellings and its transliteration are fetched together.

import { stemOf } from "./clitics.ts";

/** Letters that are heard or typed for each other share one sign. Vowels, their carriers, ع and hamza have none. */
const ARABIC: Readonly<Record<string, string>> = signs({
  b: "بپ",
  f: "فڤ",
  t: "تطث",
  d: "دذضظز",
  k: "كقغجگچ",
  s: "سصش",
  h: "هحخ",
  l: "ل",
  r: "ر",
  m: "م",
  n: "ن",
});
const LATIN: Readonly<Record<string, string>> = signs({
  b: "bp",
  f: "fv",
  t: "t",
  d: "dz",
  k: "kqgjc",
  s: "sx",
  h: "h",
  l: "l",
  r: "r",
  m: "m",
  n: "n",
});
const PAIRS: readonly (readonly [RegExp, string])[] = [
  [/kh/g, "h"],
  [/gh/g, "k"],
  [/[sc]h/g, "s"],
  [/th/g, "t"],
  [/[dz]h/g, "d"],
  [/ph/g, "f"],
  [/ck/g, "k"],
];
/** What is written behind an Arabic word: taken off for as long as three letters stay. */
const ENDING = /(?:(?<=ت)(?:ي|ك|نا|كم)|ه|ها|هم|هن|هما|ي|ك?نا|(?<!^(?:ال)?..ا)كم|ا|ات|ان|ين|ون|وا)$/;
const POSSESSED = /ت$/;
/** ألغام and ألوانهم look as if they began with the article. */
const PLURAL_LIKE_ARTICLE = /^ال.ا.(?:ي|نا|ه|ها|ه[من]|هما|ك|كم)?$/;
/** ة is ه when it is folded, and is not heard. */
const SILENT = /[هh]$/;
const LATIN_ENDING = /(?:e?s|ed|ing|ers?|ly|ions?)$/;

function signs(letters: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(letters).flatMap(([sign, of]) => [...of].map((c) => [c, sign])));
}

export function isLatin(word: string): boolean {
  return /^[a-z]/.test(word);
}

/**
 * The skeletons a word is kept under and looked for under: its own, and that of the word under a one-letter prefix.
 * @param word folded (text/search-terms.ts)
 * @example skeletonsOf("الرياض") // ["rd"]
 * @example skeletonsOf("كتابه") // ["ktb", "tb"]
 */
export function skeletonsOf(word: string): readonly string[] {
  if (/^\d/.test(word)) return [word.slice(0, 3)];
  if (isLatin(word)) return latinSkeletons(word);
  const whole = bare(word.replace(/^[وف]?[بك]?(?:ال|لل)(?=..)/, ""));
  const others = [stemOf(word), ...(PLURAL_LIKE_ARTICLE.test(word) ? [word] : [])];
  return [...new Set([whole, ...others.map(bare)])];
}

/** `ch` is the one pair of letters that is either of two sounds: cholera, Cherif. */
function latinSkeletons(word: string): readonly string[] {
  // Tunis and Reuters end so by themselves: what stays must have three consonants.
  const stem = word.replace(LATIN_ENDING, (ending) => {
    const left = word.slice(0, -ending.length);
    return left.replace(/[aeiouy]/g, "").length < 3 ? ending : "";
  });
  const spelled = stem.includes("ch") ? [stem, stem.replaceAll("ch", "k")] : [stem];
  return [
    ...new Set(
      spelled.map((text) =>
        joined(
          PAIRS.reduce((all, [pair, sign]) => all.replace(pair, ` ${sign} `), text),
          LATIN,
        ),
      ),
    ),
  ];
}

function bare(word: string): string {
  let stem = word;
  for (;;) {
    const ending = ENDING.exec(stem)?.[0];
    if (ending === undefined) break;
    let next = stem.slice(0, -ending.length);
    if (/^(?:ي|ك|نا|كم|ها?|هم|ان|ين)$/.test(ending) && lettersOf(next) > 3)
      next = next.replace(POSSESSED, "");
    if (lettersOf(next) < 3) break;
    stem = next;
  }
  return joined(stem, ARABIC);
}

/** An alef in front may be a plural's: أوقات is no اوق with an ending. */
function lettersOf(word: string): number {
  return word.replace(/^ا/, "").length;
}

/** A word by how it is heard: letters that are typed for each other are one, vowels stay. */
export function heardAs(word: string): string {
  return [...word].map((letter) => ARABIC[letter] ?? letter).join("");
}

function joined(word: string, letters: Readonly<Record<string, string>>): string {
  let skeleton = "";
  for (const letter of word.replace(SILENT, "")) {
    const sign = letters[letter];
    if (sign !== undefined && !skeleton.endsWith(sign)) skeleton += sign;
  }
  return skeleton.slice(0, 4);
}
