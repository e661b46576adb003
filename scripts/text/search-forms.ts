// Words as search compares them: every spelling of a word meets in one of its forms.
// Text -> the forms that are indexed; a query -> the forms that are asked for. Both sides use this file.

import { stemOf } from "./clitics.ts";
import { foldedWords } from "./fold.ts";

/** One form of a word, and how sure a match of it is: 1 for the word itself. */
export interface SearchForm {
  readonly form: string;
  readonly weight: number;
}

/** A text as it is indexed. */
export interface IndexedText {
  /** Folded words in their order, then their other forms: what is handed to the index. */
  readonly content: string;
  /** For each word of `content`, the token it stands for. */
  readonly owners: readonly number[];
}

/** A run of letters, or of digits, with their marks. Offsets count UTF-16 units. */
export interface SearchToken {
  readonly start: number;
  readonly end: number;
}

const UNSEEN = "\\p{M}\\u00AD\\u061C\\u0640\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF";
/** Letters apart from digits: و15 is two. */
const TOKEN = new RegExp(`\\p{L}[\\p{L}${UNSEEN}]*|\\p{N}[\\p{N}${UNSEEN}]*`, "gu");
const SERVANT = /^([وفبلك]?عبد)ال\p{L}{2}/u;
/** A letter that folding leaves alone, in the place of a hamza whatever its seat. */
const HAMZA = "\u0294";
const SEATED = /[ؤئء]\u0640*/g;
/** The same and alef's in a word, not at its beginning: هيأة and هيئة. */
const SEATED_OR_ALEF = /(?<!^(?:[وف]?[بك]?(?:ال|لل|ل)?))أ|[ؤئء]\u0640*/g;
const BY_STEM = 0.6;
const BY_SEAT = 0.95;
const WITHOUT_HAMZA = 0.5;
/** Two letters are too many words' remains. */
const SHORTEST_REMAINS = 3;

/** Where the words of a text stand; عبدالله is two, as عبد الله is. */
export function searchTokens(text: string): readonly SearchToken[] {
  return [...text.matchAll(TOKEN)].flatMap(({ 0: token, index: start }) => {
    const end = start + token.length;
    const seam = SERVANT.exec(token)?.[1]?.length;
    if (seam === undefined) return [{ start, end }];
    return [
      { start, end: start + seam },
      { start: start + seam, end },
    ];
  });
}

/**
 * A text as it is indexed: found by its words, by the words under their و ف ب ل ك ال, by any seat of a hamza or none.
 * @example indexedText("والمسئول").content // "والمسيول مسيول والمسʔول مسʔول والمسول مسول"
 */
export function indexedText(text: string): IndexedText {
  const words: string[] = [];
  const owners: number[] = [];
  const more: string[] = [];
  const moreOwners: number[] = [];
  searchTokens(text).forEach(({ start, end }, token) => {
    const written = text.slice(start, end);
    const folded = foldedWords(written);
    words.push(...folded);
    owners.push(...folded.map(() => token));
    const forms = formsOf(written).filter(({ form }) => !folded.includes(form));
    more.push(...forms.map(({ form }) => form));
    moreOwners.push(...forms.map(() => token));
  });
  return { content: [...words, ...more].join(" "), owners: [...owners, ...moreOwners] };
}

/**
 * A query's words, each with the forms that may stand for it; words that every text has are left out,
 * unless there is nothing else.
 * @param isCommon whether a folded word says too little to be looked for
 */
export function queryWords(
  query: string,
  isCommon: (folded: string) => boolean,
): readonly (readonly SearchForm[])[] {
  const words = searchTokens(query).map(({ start, end }) => query.slice(start, end));
  const telling = words.filter((word) => !foldedWords(word).every(isCommon));
  return (telling.length > 0 ? telling : words).map(formsOf).filter((forms) => forms.length > 0);
}

/** A written word's forms, the surest first, none twice. */
function formsOf(written: string): readonly SearchForm[] {
  const bases = [
    ...foldedWords(written).map((form) => ({ form, weight: 1 })),
    ...unseated(written).map((form) => ({ form, weight: BY_SEAT })),
    ...withoutHamza(written).map((form) => ({ form, weight: WITHOUT_HAMZA })),
  ];
  const forms = new Map<string, number>();
  for (const { form, weight } of bases) if (!forms.has(form)) forms.set(form, weight);
  for (const { form, weight } of bases) {
    const stem = stemOf(form);
    if (!forms.has(stem)) forms.set(stem, weight * BY_STEM);
  }
  return [...forms].map(([form, weight]) => ({ form, weight }));
}

/** مسئول and مسؤول are one word: its hamza, on no seat. */
function unseated(written: string): readonly string[] {
  const marked = written.normalize("NFKC").replace(SEATED_OR_ALEF, HAMZA);
  return marked.includes(HAMZA) ? foldedWords(marked) : [];
}

/** What is left when a hamza, or the letter typed in its place, is not counted: شئون, شؤون and شوون. */
function withoutHamza(written: string): readonly string[] {
  const bare = foldedWords(written.normalize("NFKC").replace(SEATED, ""));
  return bare
    .map((word) => word.replace(/و{2,}/g, "و").replace(/ي{2,}/g, "ي"))
    .filter((word) => stemOf(word).length >= SHORTEST_REMAINS && !foldedWords(written).includes(word));
}
