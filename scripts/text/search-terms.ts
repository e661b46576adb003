// A text to the terms that the index holds: folded as everywhere, but with one sign for a hamza on any seat, so that
// مسئول, مسؤول and مسءول are one term and ماء is not ما. Both sides of the search use this file.

import { remembered } from "../domain/remember.ts";
import { fold } from "./fold.ts";

/** A word of a text. Offsets count UTF-16 units of the text as it is written. */
export interface SearchTerm {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

const UNSEEN = "\\p{M}\\u00AD\\u061C\\u0640\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF";
/** Letters apart from digits: و15 is two. */
const TOKEN = new RegExp(`\\p{L}[\\p{L}${UNSEEN}]*|\\p{N}[\\p{N}${UNSEEN}]*`, "gu");
/** عبدالله is two, as عبد الله is. */
const SERVANT = /^([وفبلك]?عبد)ال\p{L}{2}/u;
const MARKS = new RegExp(`[${UNSEEN}]`, "gu");
/** A letter that folding leaves alone. */
const HAMZA = "ʔ";
/** Alef's hamza only within a word: in front it is never left out on purpose. */
const SEATED = /(?<!^(?:[وف]?[بك]?(?:ال|لل|ل)?))أ|[ؤئء]/g;

/** The terms of a text in their order. */
export function searchTerms(text: string): readonly SearchTerm[] {
  return [...text.matchAll(TOKEN)].flatMap(({ 0: token, index }) =>
    partsOf(token).map(({ term, start, end }) => ({ term, start: index + start, end: index + end })),
  );
}

/** The same without their places. */
export function termsOf(text: string): readonly string[] {
  const terms: string[] = [];
  for (const token of text.match(TOKEN) ?? []) for (const { term } of partsOf(token)) terms.push(term);
  return terms;
}

/** Words remembered: a programme has some ten thousand, and says each a hundred times. */
const MOST = 100_000;

/** A run of letters as the terms it is: one, two for عبدالله, none for a sign alone. */
const partsOf = remembered((token: string): readonly SearchTerm[] => {
  const seam = SERVANT.exec(token)?.[1]?.length ?? 0;
  return [
    { term: termOf(token.slice(0, seam)), start: 0, end: seam },
    { term: termOf(token.slice(seam)), start: seam, end: token.length },
  ].filter(({ term }) => term !== "");
}, MOST);

function termOf(written: string): string {
  const marked = written.normalize("NFKC").replace(MARKS, "").replace(SEATED, HAMZA);
  return fold(marked).replaceAll(" ", "");
}
