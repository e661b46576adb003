// Text as a card can set it: one paragraph of clean words, each of them wholly in the typeface.

import { remembered, rememberedOf } from "../../../domain/remember.ts";
import { spellBasmala } from "../../../text/basmala.ts";
import { withoutBidiControls } from "../../../text/bidi.ts";
import type { Typeface } from "./typefaces.ts";

const UNWANTED = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u200B\u200E\u200F\u2060\uFEFF\uFFF9-\uFFFD]/gu;
const READABLE = /[\p{L}\p{N}]/u;
/** Two clock times with a dash: one thing that runs left to right, as everywhere in the programme. */
const CLOCK_RANGE =
  /(?<!\d)(\d{1,3}(?::\d\d){1,2}(?:\.\d+)?) ?([–—-]) ?(\d{1,3}(?::\d\d){1,2}(?:\.\d+)?)(?!\d)/g;
/** A name with signs at an edge or within is one thing too: 12/B, C++, F-16, A/78/12, @user. */
const SIGNED_NAME =
  /(?<![\p{L}\p{N}])(?:(?=[\p{N}/.-]*[A-Za-z])(?=[A-Za-z/.-]*\p{N})[A-Za-z\p{N}]+(?:[/.-][A-Za-z\p{N}]+)+|[A-Za-z]+[+#]+|[@#][A-Za-z]\w*(?:\.\w+)*)(?![\p{L}\p{N}])/gu;
/** More marks on a letter than any spelling has: they would climb into the line above. */
const PILED_MARKS = /(\p{M}{3})\p{M}+/gu;
const DOUBLED_MARK = /(\p{M})\1+/gu;
/** Marks on no letter. */
const STRAY_MARKS = /(^|[^\p{L}\p{M}\p{N}])\p{M}+/gu;
/** Joiners have no ink of their own; a word keeps them, because letters join or part by them. */
const JOINERS = new Set(["\u200C", "\u200D"]);
/** Stands for a word in letters that the typeface has not: shown as left out rather than lost. */
export const LEFT_OUT = "[…]";
/** Far more than any card holds: the rest is never looked at. */
const MOST_LETTERS = 4000;
/** Names, titles and notices stand on many cards: they are looked through once. */
const MOST_TEXTS_KEPT = 2000;
const settableIn = rememberedOf((typeface: Typeface) =>
  remembered((text: string) => makeSettable(text, typeface), MOST_TEXTS_KEPT),
);

/**
 * One line of plain words: no controls, white space folded to single spaces (no-break spaces stay).
 * A word with a letter or digit that the typeface has not becomes `[…]`; other missing signs, emoji too, are dropped.
 */
export function settableText(text: string, typeface: Typeface): string {
  return settableIn(typeface)(text);
}

function makeSettable(text: string, { faces }: Typeface): string {
  const isSettable = (sign: string) =>
    JOINERS.has(sign) || faces.some((face) => face.has(sign.codePointAt(0) ?? 0));
  const plain = withoutBidiControls(spellBasmala(text.slice(0, MOST_LETTERS)).normalize("NFC"))
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]/g, " ")
    .replace(/[\u2007\u202F]/g, "\u00A0")
    .replace(UNWANTED, "")
    .replace(DOUBLED_MARK, "$1")
    .replace(PILED_MARKS, "$1")
    .replace(STRAY_MARKS, "$1");
  const words = plain
    .split(/[^\S\u00A0]+/)
    .map((word) => settableWord(word, isSettable))
    .filter((word) => word !== "");
  return words
    .filter((word, index) => !(word === LEFT_OUT && words[index - 1] === LEFT_OUT))
    .join(" ")
    .replace(SIGNED_NAME, "\u2066$&\u2069")
    .replace(CLOCK_RANGE, "\u2066$1$2$3\u2069");
}

function settableWord(word: string, isSettable: (sign: string) => boolean): string {
  const signs = [...word];
  if (signs.some((sign) => READABLE.test(sign) && !isSettable(sign))) return LEFT_OUT;
  const rest = signs.filter(isSettable);
  return rest.every((sign) => JOINERS.has(sign)) ? "" : rest.join("");
}
