// Folding: the same word however it is typed. One direction only: folded text is for comparing, never for showing.

import { asciiDigits } from "./digits.ts";

// Tashkeel, Quranic marks, superscript alef, tatweel, and what cannot be seen (joiners, bidi controls, BOM).
const UNSEEN =
  /[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED\u0640\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]/g;
const LATIN_MARKS = /[\u0300-\u036F]/g;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;

const LETTERS: Readonly<Record<string, string>> = {
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ئ: "ي",
  ؤ: "و",
  ة: "ه",
  ھ: "ه",
  ہ: "ه",
  ک: "ك",
  گ: "ك",
  ء: "",
};
const FOLDED = new RegExp(`[${Object.keys(LETTERS).join("")}]`, "g");

/**
 * Text folded for comparison: NFKC, no marks, one alef, ya, ha, waw and kaf, hamza on its seat,
 * ASCII digits, Latin lower-case without accents, punctuation as one space.
 * Idempotent: fold(fold(x)) === fold(x).
 * @example fold("الأمريكيّة!") // "الامريكيه"
 */
export function fold(text: string): string {
  const marked = text
    .normalize("NFKC")
    .replace(UNSEEN, "")
    .replace(FOLDED, (c) => LETTERS[c] ?? c);
  const bare = asciiDigits(marked).normalize("NFD").replace(LATIN_MARKS, "").normalize("NFC").toLowerCase();
  return bare
    .replace(UNSEEN, "")
    .replace(FOLDED, (c) => LETTERS[c] ?? c)
    .replace(NOT_WORD, " ")
    .trim();
}

/** The folded words of a text, empty ones left out. */
export function foldedWords(text: string): readonly string[] {
  const folded = fold(text);
  return folded === "" ? [] : folded.split(" ");
}
