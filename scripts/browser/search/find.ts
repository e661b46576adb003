// A query to findings: each word in any of its forms, all the words in one place, what stands together first.

import { SEARCH_KINDS, type SearchKind } from "../../domain/search.ts";
import { isCommonWord } from "../../text/common-words.ts";
import { foldedWords } from "../../text/fold.ts";
import { isSameWord } from "../../text/same-word.ts";
import { indexedText, queryWords, type SearchForm } from "../../text/search-forms.ts";
import { readPayload, searchedText } from "../../text/search-payload.ts";
import type { Pagefind, PagefindResult } from "./pagefind.ts";

/** A record that answers the query, not yet loaded. */
export interface Match {
  readonly score: number;
  /** Places in its content, counted in words, each with the part of the query that is there, counted from 0. */
  readonly places: Places;
  readonly load: PagefindResult["data"];
}

export type Places = ReadonlyMap<number, number>;

export interface Found {
  /** The best first; kinds without a match are left out. */
  readonly groups: readonly { readonly kind: SearchKind; readonly matches: readonly Match[] }[];
  readonly count: number;
  /** Whether no record has all of the words, and these have some. */
  readonly isPartial: boolean;
}

export type Chosen = Readonly<Record<string, string>>;

/** Between quotation marks of any kind: to be found as it is. */
const PHRASE = /["“”«»„]([^"“”«»„]+)["“”«»„]/g;
/** Findings that are opened to see which word was found. */
const LOOKED_AT = 3;
/** Words that follow each other as in the query count for more. */
const TOGETHER = 1.5;

type ById = Map<string, Match>;

/** Asks an index; a finder is made once and remembers which record is of which kind. */
export function finder(index: Pagefind): (query: string, chosen: Chosen) => Promise<Found> {
  let kinds: Promise<ReadonlyMap<string, SearchKind>> | null = null;
  return async (query, chosen) => {
    kinds ??= kindsOf(index);
    const phrases = [...query.matchAll(PHRASE)].map(([, words = ""]) => foldedWords(words));
    const loose = query.replace(PHRASE, " ");
    const words = queryWords(loose, isCommonWord);
    const asked = [
      ...phrases.filter((phrase) => phrase.length > 0).map((phrase) => exactly(index, phrase, chosen)),
      ...words.map((forms) => anyForm(index, forms, chosen)),
    ];
    // Filters alone are a question too: everything that somebody said.
    if (asked.length === 0) asked.push(ask(index, null, 1, chosen));
    const answers = (await Promise.all(asked)).map(partOfQuery);
    const { matches, isPartial } = together(answers);
    if (words.length > 1) await prefer(index, foldedWords(loose), chosen, matches);
    return { ...grouped(matches, await kinds), count: matches.size, isPartial };
  };
}

async function ask(index: Pagefind, term: string | null, weight: number, chosen: Chosen): Promise<ById> {
  const { results } = await index.search(term, { filters: chosen });
  return new Map(
    results.map(({ id, score, words, data }) => [
      id,
      { score: score * weight, places: new Map(words.map((place) => [place, 0])), load: data },
    ]),
  );
}

function exactly(index: Pagefind, words: readonly string[], chosen: Chosen): Promise<ById> {
  return ask(index, `"${words.join(" ")}"`, 1, chosen);
}

/** Records with any of a word's forms, each with its best score. */
async function anyForm(index: Pagefind, forms: readonly SearchForm[], chosen: Chosen): Promise<ById> {
  const answers = await Promise.all(forms.map((form) => oneForm(index, form, chosen)));
  const best: ById = new Map();
  for (const answer of answers) {
    for (const [id, match] of answer) {
      const known = best.get(id);
      best.set(id, known ? both(known, match, Math.max(known.score, match.score)) : match);
    }
  }
  return best;
}

/** An answer whose places say which part of the query it is to. */
function partOfQuery(answer: ById, part: number): ById {
  return new Map(
    [...answer].map(([id, match]) => [
      id,
      { ...match, places: new Map([...match.places.keys()].map((place) => [place, part])) },
    ]),
  );
}

/** Records that are in every answer; when there are none, those that are in most. */
function together(answers: readonly ById[]): { matches: ById; isPartial: boolean } {
  const sums: ById = new Map();
  const counts = new Map<string, number>();
  for (const answer of answers) {
    for (const [id, match] of answer) {
      const known = sums.get(id);
      sums.set(id, known ? both(known, match, known.score + match.score) : match);
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  const most = Math.max(0, ...counts.values());
  const kept = [...sums].filter(([id]) => counts.get(id) === most);
  return { matches: new Map(kept), isPartial: kept.length > 0 && most < answers.length };
}

async function prefer(
  index: Pagefind,
  words: readonly string[],
  chosen: Chosen,
  matches: ById,
): Promise<void> {
  for (const id of (await exactly(index, words, chosen)).keys()) {
    const match = matches.get(id);
    if (match) matches.set(id, { ...match, score: match.score * TOGETHER });
  }
}

/** Asked for a word that it does not have, Pagefind answers with the beginning of it: بط for بطريق. Such an answer is none. */
async function oneForm(index: Pagefind, { form, weight }: SearchForm, chosen: Chosen): Promise<ById> {
  const answer = await ask(index, form, weight, chosen);
  if (answer.size === 0 || (await exactly(index, [form], {})).size > 0) return answer;
  // All of it is for one word, so a few of its places tell.
  for (const match of [...answer.values()].slice(0, LOOKED_AT)) {
    const finding = readPayload((await match.load()).raw_url);
    const words = indexedText(searchedText(finding)).content.split(" ");
    const [found] = [...match.places.keys()].flatMap((place) => words[place] ?? []);
    if (found !== undefined) return isSameWord(found, form) ? answer : new Map();
  }
  return answer;
}

function both(one: Match, other: Match, score: number): Match {
  return { score, places: new Map([...other.places, ...one.places]), load: one.load };
}

function grouped(matches: ById, kinds: ReadonlyMap<string, SearchKind>): Pick<Found, "groups"> {
  const byKind = new Map<SearchKind, Match[]>(SEARCH_KINDS.map((kind) => [kind, []]));
  for (const [id, match] of matches) byKind.get(kinds.get(id) ?? "passage")?.push(match);
  return {
    groups: [...byKind]
      .filter(([, found]) => found.length > 0)
      .map(([kind, found]) => ({ kind, matches: found.sort((a, b) => b.score - a.score) })),
  };
}

/** Passages are most of the index, so the others are counted. */
async function kindsOf(index: Pagefind): Promise<ReadonlyMap<string, SearchKind>> {
  const counted = SEARCH_KINDS.filter((kind) => kind !== "passage");
  const answers = await Promise.all(counted.map((kind) => index.search(null, { filters: { kind } })));
  return new Map(
    answers.flatMap(({ results }, at) => results.map(({ id }) => [id, counted[at] ?? "passage"] as const)),
  );
}
