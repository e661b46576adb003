// Terms that many records have, each put together with its other forms: a question for one fetches one file.

import { isLatin, skeletonsOf } from "../../text/skeleton.ts";
import { wordLikeness } from "../../text/word-likeness.ts";

/** Terms that share a file. */
export interface CommonWord {
  /** All that are in the file. */
  readonly forms: readonly string[];
  /** Those of them that have no form outside it. Never in Latin letters, whose spellings are looked for more widely. */
  readonly whole: readonly string[];
}

/** The terms of all shards, and what is known of them. */
export interface AllTerms {
  readonly terms: readonly string[];
  readonly bySkeleton: ReadonlyMap<string, readonly string[]>;
  /** Whether its postings are long. */
  readonly isLong: (term: string) => boolean;
  /** Whether they are long enough for a question to be about it. */
  readonly isUsual: (term: string) => boolean;
}

/** In the order of their first long term. */
export function commonWords({ terms, bySkeleton, isLong, isUsual }: AllTerms): readonly CommonWord[] {
  const formsOf = remembering((term) => {
    const others = skeletonsOf(term).flatMap((skeleton) => bySkeleton.get(skeleton) ?? []);
    return [...new Set(others)].filter((other) => wordLikeness(term, other) > 0);
  });
  return together(terms.filter(isLong), formsOf).map((heads) => {
    const forms = new Set(heads.flatMap(formsOf));
    const isWhole = (form: string) =>
      isUsual(form) && !isLatin(form) && formsOf(form).every((other) => forms.has(other));
    return { forms: [...forms].sort(), whole: [...forms].filter(isWhole).sort() };
  });
}

/** Long terms that are forms of each other: none of them is written twice. */
function together(
  long: readonly string[],
  formsOf: (term: string) => readonly string[],
): readonly (readonly string[])[] {
  const groupOf = new Map<string, string[]>();
  for (const term of long) {
    const own = [term];
    groupOf.set(term, own);
    for (const other of formsOf(term)) {
      const known = groupOf.get(other);
      if (known === undefined || known === groupOf.get(term)) continue;
      for (const one of groupOf.get(term) ?? []) {
        known.push(one);
        groupOf.set(one, known);
      }
    }
  }
  return [...new Set(groupOf.values())];
}

function remembering(make: (term: string) => readonly string[]): (term: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (term) => {
    const before = known.get(term);
    if (before) return before;
    const made = make(term);
    known.set(term, made);
    return made;
  };
}
