// Text as a card can set it: one paragraph of clean words, each of them wholly in the typeface.

import { withoutBidiControls } from "../../../text/bidi.ts";
import type { Typeface } from "./typefaces.ts";

const UNWANTED = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u200B\u200E\u200F\u2060\uFEFF\uFFF9-\uFFFD]/gu;
const PICTURES = /\p{Extended_Pictographic}|[\u{1F1E6}-\u{1F1FF}\u{1F3FB}-\u{1F3FF}\uFE0E\uFE0F\u20E3]/gu;
const READABLE = /[\p{L}\p{N}]/u;
/** Two clock times with a dash: one thing that runs left to right, as everywhere in the programme. */
const CLOCK_RANGE =
  /(?<!\d)(\d{1,3}(?::\d\d){1,2}(?:\.\d+)?) ?([–—-]) ?(\d{1,3}(?::\d\d){1,2}(?:\.\d+)?)(?!\d)/g;
/** Joiners have no ink of their own; a word keeps them, because letters join or part by them. */
const JOINERS = new Set(["\u200C", "\u200D"]);
/** Stands for a word in letters that the typeface has not: shown as left out rather than lost. */
export const LEFT_OUT = "[…]";
/** Far more than any card holds: the rest is never looked at. */
const MOST_LETTERS = 4000;

/**
 * One line of plain words: no controls, no pictures, white space folded to single spaces (no-break spaces stay).
 * A word with a letter or digit that the typeface has not becomes `[…]`; other missing signs are dropped.
 */
export function settableText(text: string, { faces }: Typeface): string {
  const isSettable = (sign: string) =>
    JOINERS.has(sign) || faces.some((face) => face.has(sign.codePointAt(0) ?? 0));
  const plain = withoutBidiControls(text.slice(0, MOST_LETTERS).normalize("NFC"))
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]/g, " ")
    .replace(/[\u2007\u202F]/g, "\u00A0")
    .replace(PICTURES, "")
    .replace(UNWANTED, "");
  const words = plain
    .split(/[^\S\u00A0]+/)
    .map((word) => settableWord(word, isSettable))
    .filter((word) => word !== "");
  return words
    .filter((word, index) => !(word === LEFT_OUT && words[index - 1] === LEFT_OUT))
    .join(" ")
    .replace(CLOCK_RANGE, "\u2066$1$2$3\u2069");
}

function settableWord(word: string, isSettable: (sign: string) => boolean): string {
  const signs = [...word];
  const missing = signs.filter((sign) => !isSettable(sign));
  if (missing.length === 0) return word;
  if (missing.some((sign) => READABLE.test(sign))) return LEFT_OUT;
  const rest = signs.filter(isSettable);
  return rest.every((sign) => JOINERS.has(sign)) ? "" : rest.join("");
}
