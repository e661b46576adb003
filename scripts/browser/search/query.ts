// What was typed -> its parts: phrases, a day, words without those that every text has.

import { isCommonWord } from "../../text/common-words.ts";
import { type QueryDay, queryDay } from "../../text/query-days.ts";
import { searchTerms } from "../../text/search-terms.ts";

/** One thing that is looked for. */
export interface QueryWord {
  readonly term: string;
  /** As it was typed. */
  readonly written: string;
  /** Whether it may still be being typed. */
  readonly isLast: boolean;
}

export interface Query {
  readonly phrases: readonly (readonly string[])[];
  readonly words: readonly QueryWord[];
  readonly day: QueryDay | null;
}

/** Between quotation marks of any kind: to be found as it is. */
const PHRASE = /["“”«»„]([^"“”«»„]+)["“”«»„]/g;

export function readQuery(typed: string): Query {
  const phrases = [...typed.matchAll(PHRASE)].map(([, words = ""]) =>
    searchTerms(words).map(({ term }) => term),
  );
  const loose = typed.replace(PHRASE, " ");
  const terms = searchTerms(loose);
  const all = terms.map(({ term, start, end }, at) => ({
    term,
    written: loose.slice(start, end),
    isLast: at === terms.length - 1 && !/\s$/.test(loose),
  }));
  const telling = all.filter(({ term }) => !isCommonWord(term));
  return {
    phrases: phrases.filter((terms) => terms.length > 0),
    words: telling.length > 0 || phrases.length > 0 ? telling : all,
    day: queryDay(loose),
  };
}
