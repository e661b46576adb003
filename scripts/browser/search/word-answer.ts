// One word of a query: the terms that may stand for it, and the records that have one of them.

import { isLatin, skeletonsOf } from "../../text/skeleton.ts";
import { isBegun, wordLikeness } from "../../text/word-likeness.ts";
import type { IndexReader, Postbag } from "./index-reader.ts";
import type { QueryWord } from "./query.ts";

/** A record that has a part of the query. */
export interface Hit {
  /** How surely it is what was meant, from 0 to 1; a phrase's is the number of its words. */
  readonly weight: number;
  readonly positions: readonly number[];
}

/** What the index answers to a part of the query. */
export interface Answer {
  readonly records: ReadonlyMap<number, Hit>;
  /** The terms that were found for it. */
  readonly terms: readonly string[];
}

/** What begins as the word does is a guess. */
const BEGUN = 0.4;
/** Letters that a beginning must have. */
const LEAST = 2;

type Entry = readonly [term: string, weight: number, postings: () => Promise<Postbag>];

export async function wordAnswer(reader: IndexReader, { term, isLast }: QueryWord): Promise<Answer> {
  const whole = await entriesOf(reader, term, false, wordLikeness);
  const isWanted = whole.length === 0 && isLast && term.length >= LEAST;
  const entries = isWanted
    ? await entriesOf(reader, term, true, (asked, found) => (isBegun(asked, found) ? BEGUN : 0))
    : whole;
  const bags = await Promise.all(entries.map(([, , postings]) => postings()));
  const records = new Map<number, Hit>();
  for (const [at, bag] of bags.entries()) {
    const weight = entries[at]?.[1] ?? 0;
    for (const [record, positions] of bag) {
      const known = records.get(record);
      records.set(record, {
        weight: Math.max(weight, known?.weight ?? 0),
        positions: known ? [...known.positions, ...positions].sort((a, b) => a - b) : positions,
      });
    }
  }
  return { records, terms: entries.map(([found]) => found) };
}

async function entriesOf(
  reader: IndexReader,
  term: string,
  isBeginning: boolean,
  weigh: (asked: string, found: string) => number,
): Promise<readonly Entry[]> {
  const found = new Map<string, Entry>();
  const common = isBeginning ? undefined : reader.common(term);
  const all = await Promise.all(
    common
      ? [common]
      : skeletonsOf(term).map((skeleton) =>
          // What looks like an Arabic ending is often the name's own: Macron, Sudan, Bahrain.
          isLatin(term) && skeleton.length > 2
            ? reader.terms(skeleton.slice(0, -1), true)
            : reader.terms(skeleton, isBeginning),
        ),
  );
  for (const terms of all) {
    for (const [other, postings] of terms) {
      const weight = weigh(term, other);
      if (weight > 0) found.set(other, [other, weight, postings]);
    }
  }
  return [...found.values()];
}
