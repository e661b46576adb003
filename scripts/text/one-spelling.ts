// Whether two words, folded, are one word in two spellings: as an ear would write it either way, no other word between.
// Narrower than what sounds alike (text/sounds.ts): انتصار and انتظار sound alike, and are two words.

import { soundDistance, soundsOf } from "./sounds.ts";

const LATIN = /[a-z]/;
const VOWELS = /[اويى]/g;
const SHORTEST = 3;

/**
 * Whether two folded words are spellings of one.
 * @example isOneSpelling("مسيوليه", "مسووليه") // true: a seat of hamza
 * @example isOneSpelling("انستغرام", "انستجرام") // true: a foreign g
 * @example isOneSpelling("biden", "بايدن") // true
 */
export function isOneSpelling(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < SHORTEST) return false;
  const latin = [one, other].filter((word) => LATIN.test(word)).length;
  if (latin === 1) return isAcrossScripts(one, other);
  if (latin === 2) return isSameLatin(one, other);
  return isSamePlain(plain(one), plain(other)) || isSameForeign(one, other);
}

// Endings of case and agreement, hamza's seats between vowels, and letters of everyday Arabic.
const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/(?<=..)وا$/, "و"],
  [/(?<=.)ايه$/, "اه"],
  [/(?<=..)(?:ون|ين|ان)$/, "ون"],
  [/[اوي]{2,}/g, "و"],
  [/(?<=...)ا$/, ""],
];

function plain(word: string): string {
  return PLAIN.reduce((text, [pattern, by]) => text.replace(pattern, by), word);
}

const EVERYDAY_PAIRS = new Set(["ثت", "تث", "ذد", "دذ", "ڤف", "فڤ", "پب", "بپ", "چج", "جچ", "هو", "وه"]);

function isSamePlain(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.length !== other.length || one.length < SHORTEST) return false;
  return [...one].every((letter, at) => {
    const pair = letter + other[at];
    const isEnding = at === one.length - 1;
    return letter === other[at] || (EVERYDAY_PAIRS.has(pair) && (isEnding || !/[هو]/.test(letter)));
  });
}

// Letters that one foreign sound is written with.
const FOREIGN: Readonly<Record<string, string>> = {
  غ: "ج",
  ق: "ج",
  ك: "ج",
  گ: "ج",
  چ: "ج",
  ط: "ت",
  ص: "س",
  ض: "د",
  ڤ: "ف",
  پ: "ب",
  ث: "ت",
};
/** Foreign words too short to be known as such by their letters. */
const LOANWORDS = `
  غوغل غاز غرام ميغا لوغو غينيا انستغرام برغر غولف سيغار غيتار اوغندا انغولا غالون بلوغر غابون غيغا تانغو كونغو غانا هونغ كونغ يانغ
  بينغ شينغ بنغالي موغابي سايغون بروتين تويتر تكتوك مانغا غوا زغرب لاغوس مايك ماغ بوينغ تليغرام ياهو غايد فوتوغراف ايغور بليغ`;
const LOANS: ReadonlySet<string> = new Set(LOANWORDS.trim().split(/\s+/).map(foreignKey));

function foreignKey(word: string): string {
  return [...word.replace(VOWELS, "")].map((letter) => FOREIGN[letter] ?? letter).join("");
}

// Words with more consonants than an Arabic root has; in others a long vowel, or another g, is another word.
const FEWEST_CORE = 4;
const FEWEST_ALL = 6;

function isSameForeign(one: string, other: string): boolean {
  const key = foreignKey(one);
  if (key !== foreignKey(other)) return false;
  const isVowel = one.replace(VOWELS, "") === other.replace(VOWELS, "");
  return (!isVowel && LOANS.has(key)) || [one, other].every(isForeign);
}

function isForeign(word: string): boolean {
  const core = word
    .replace(/(?:ون|ين|ان|ات|ها|هم|كم|نا|وا|تم|[تهيكاو])$/, "")
    .replace(/(?:ون|ين|ان|ات|نا|وا|تم|[تهياو])$/, "");
  const consonants = (text: string) => text.replace(VOWELS, "").length;
  return consonants(core.replace(/^[تنمياسو]+/, "")) >= FEWEST_CORE || consonants(core) >= FEWEST_ALL;
}

// What a consonant may cost on average: Google is جوجل, and no other word.
const MOST_APART = 0.3;

function isAcrossScripts(one: string, other: string): boolean {
  const [a, b] = [consonantsOf(one), consonantsOf(other)];
  const longest = Math.max(a.length, b.length);
  return longest >= 2 && soundDistance(a, b) / longest <= MOST_APART;
}

function consonantsOf(word: string): Uint8Array {
  return soundsOf(word).filter((sound) => sound > 2);
}

const LATIN_PLAIN: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z]{2})our/g, "or"],
  [/[ao]e/g, "e"],
  [/ogue$/, "og"],
  [/tre$/, "ter"],
  [/yse|yze/g, "ise"],
  [/z/g, "s"],
  [/grey/g, "gray"],
  [/([a-z])\1/g, "$1"],
];
const FEWEST_LATIN = 4;

function isSameLatin(one: string, other: string): boolean {
  const [a, b] = [one, other].map((word) =>
    LATIN_PLAIN.reduce((text, [pattern, by]) => text.replace(pattern, by), word),
  );
  if (a === b) return true;
  const bones = (word: string) => word.replace(/[aeiouwy]/g, "");
  return bones(a ?? "") === bones(b ?? "") && bones(a ?? "").length >= FEWEST_LATIN;
}
