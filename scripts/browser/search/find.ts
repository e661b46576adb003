// A question to findings: each word in any of its forms, all the words in one place, what stands together first.

import { SEARCH_KINDS, type SearchFinding, type SearchKind } from "../../domain/search.ts";
import { POSITIONS } from "../../domain/search-index.ts";
import { skeletonsOf } from "../../text/skeleton.ts";
import type { IndexReader, Postbag } from "./index-reader.ts";
import { meantWord } from "./meant-word.ts";
import { type QueryWord, readQuery } from "./query.ts";
import { type Answer, type Hit, wordAnswer } from "./word-answer.ts";

/** A record that answers the query, not yet loaded. */
export interface Match {
  readonly load: () => Promise<SearchFinding>;
}

export interface Found {
  /** The best first; kinds without a match are left out. */
  readonly groups: readonly { readonly kind: SearchKind; readonly matches: readonly Match[] }[];
  readonly count: number;
  /** Whether no record has all of the words, and these have some. */
  readonly isPartial: boolean;
  readonly marks: Marks;
  /** The query as it may have been meant, when a word of it is nowhere. */
  readonly meant: string | null;
}

/** What of a finding is marked. */
export interface Marks {
  /** The terms that were found for the query's words -> which part of the query they are. */
  readonly terms: ReadonlyMap<string, number>;
  /** Terms that are marked where they follow each other. */
  readonly phrases: readonly (readonly string[])[];
}

/** What was chosen beside the words: a filter's name -> its value. */
export type Chosen = Readonly<Record<string, string>>;

/** Words that follow each other as in the query count for more. */
const TOGETHER = 1.5;
/** A word of a title says what the thing is about; one of a name that is shown beside it, less. */
const IN_TITLE = 2;
const IN_CONTEXT = 0.7;

interface Scored {
  readonly record: number;
  readonly score: number;
  readonly isByName: boolean;
}

export function finder(reader: IndexReader): (typed: string, chosen: Chosen) => Promise<Found> {
  return async (typed, chosen) => {
    const { phrases, words, day } = readQuery(typed);
    const [lets, ...answers] = await Promise.all([
      filtered(reader, chosen),
      ...phrases.map((phrase) => phraseAnswer(reader, phrase)),
      ...words.map((word) => wordAnswer(reader, word)),
    ]);
    const dated = day === null ? null : datedRecords(reader, day);
    const asked = answers.map((answer) => (lets === null ? answer : within(answer, lets)));
    const { scored, isPartial } =
      asked.length > 0
        ? together(reader, asked, dated)
        : {
            scored: [...(lets ?? [])].map((record) => ({ record, score: 1, isByName: true })),
            isPartial: false,
          };
    const missing = words.filter((_, at) => (answers[phrases.length + at]?.records.size ?? 0) === 0);
    return {
      groups: grouped(reader, scored, asked.length > 0),
      count: scored.length,
      isPartial: isPartial && (dated?.size ?? 0) === 0,
      marks: {
        terms: new Map(
          answers
            .slice(phrases.length)
            .flatMap(({ terms }, part) => terms.map((term) => [term, part] as const)),
        ),
        phrases,
      },
      meant: await meantQuery(reader, typed, missing),
    };
  };
}

async function meantQuery(
  reader: IndexReader,
  typed: string,
  missing: readonly QueryWord[],
): Promise<string | null> {
  let meant = typed;
  for (const { term, written } of missing) {
    const other = await meantWord(reader, term);
    if (other === null) return null;
    meant = meant.replace(written, () => other);
  }
  return meant === typed ? null : meant;
}

/** Every filter at once; null when nothing was chosen. */
async function filtered(reader: IndexReader, chosen: Chosen): Promise<ReadonlySet<number> | null> {
  const sets = await Promise.all(Object.entries(chosen).map(([name, value]) => reader.filter(name, value)));
  const [first, ...others] = sets;
  if (first === undefined) return null;
  return new Set([...first].filter((record) => others.every((set) => set.has(record))));
}

function within(answer: Answer, lets: ReadonlySet<number>): Answer {
  return { ...answer, records: new Map([...answer.records].filter(([record]) => lets.has(record))) };
}

/** Words that follow each other in a record as they do in the phrase. */
async function phraseAnswer(reader: IndexReader, phrase: readonly string[]): Promise<Answer> {
  const bags = await Promise.all(
    phrase.map(async (term): Promise<Postbag> => {
      const terms = await (reader.common(term) ?? reader.terms(skeletonsOf(term)[0] ?? ""));
      return (await terms.get(term)?.()) ?? new Map();
    }),
  );
  const [first, ...rest] = bags;
  const records = new Map<number, Hit>();
  for (const [record, positions] of first ?? []) {
    const starts = positions.filter((start) =>
      rest.every((bag, at) => bag.get(record)?.includes(start + at + 1) === true),
    );
    if (starts.length > 0) records.set(record, { weight: phrase.length, positions: starts });
  }
  return { records, terms: phrase };
}

/** Records that are in every answer; when there are none, those that are in the rarest and the most. */
function together(
  reader: IndexReader,
  answers: readonly Answer[],
  dated: ReadonlySet<number> | null,
): { scored: readonly Scored[]; isPartial: boolean } {
  const rarity = answers.map(({ records }) => Math.log(1 + reader.places.length / (1 + records.size)));
  const hits = new Map<number, (Hit | undefined)[]>();
  for (const [part, { records }] of answers.entries()) {
    for (const [record, hit] of records) {
      const known = hits.get(record) ?? [];
      known[part] = hit;
      hits.set(record, known);
    }
  }
  const counts = new Map([...hits].map(([record, parts]) => [record, parts.filter(Boolean).length]));
  const most = Math.max(0, ...counts.values());
  const scored = [...hits]
    .filter(([record]) => counts.get(record) === most && !dated?.has(record))
    .map(([record, parts]) => scoreOf(record, parts, rarity));
  const days = [...(dated ?? [])].map((record) => ({ record, score: 100, isByName: true }));
  return { scored: [...days, ...scored], isPartial: scored.length > 0 && most < answers.length };
}

function scoreOf(record: number, parts: readonly (Hit | undefined)[], rarity: readonly number[]): Scored {
  let score = 0;
  let isByName = false;
  for (const [part, hit] of parts.entries()) {
    if (!hit) continue;
    const [first = 0] = hit.positions;
    const field = first < POSITIONS.context ? IN_TITLE : first < POSITIONS.text ? IN_CONTEXT : 1;
    isByName ||= first < POSITIONS.text;
    const before = parts[part - 1];
    const follows = before?.positions.some((place) => hit.positions.includes(place + 1)) === true;
    score += hit.weight * (rarity[part] ?? 1) * field * (follows ? TOGETHER : 1);
  }
  return { record, score, isByName };
}

/** The episodes of a day, or of a month. */
function datedRecords(
  { places }: IndexReader,
  { year, month, day }: { readonly year: number | null; readonly month: number; readonly day: number | null },
): ReadonlySet<number> {
  const records = places.flatMap((place, record) => {
    if (place.kind !== "episode") return [];
    const date = new Date(place.day * 86_400_000);
    const isMeant =
      date.getUTCMonth() + 1 === month &&
      (day === null || date.getUTCDate() === day) &&
      (year === null || date.getUTCFullYear() === year);
    return isMeant ? [record] : [];
  });
  return new Set(records);
}

/** Kinds in their order, people last when nobody's name was meant; in a kind the best, then where more was found, then the newest. */
function grouped(reader: IndexReader, scored: readonly Scored[], isAsked: boolean): Found["groups"] {
  const inGroup = new Map<number, number>();
  for (const { record, score } of isAsked ? scored : []) {
    const { group = 0 } = reader.places[record] ?? {};
    inGroup.set(group, (inGroup.get(group) ?? 0) + score);
  }
  const groupOf = ({ record }: Scored) => inGroup.get(reader.places[record]?.group ?? 0) ?? 0;
  const byWorth = (a: Scored, b: Scored) =>
    Math.round(b.score * 4) - Math.round(a.score * 4) || groupOf(b) - groupOf(a) || b.record - a.record;
  const groups = SEARCH_KINDS.map((kind) => ({
    kind,
    own: scored.filter(({ record }) => reader.places[record]?.kind === kind).sort(byWorth),
  })).filter(({ own }) => own.length > 0);
  const isNamed = (kind: SearchKind, own: readonly Scored[]) =>
    kind !== "person" || own.some(({ isByName }) => isByName);
  const ordered = [
    ...groups.filter(({ kind, own }) => isNamed(kind, own)),
    ...groups.filter(({ kind, own }) => !isNamed(kind, own)),
  ];
  return ordered.map(({ kind, own }) => ({
    kind,
    matches: own.map(({ record }) => ({ load: () => reader.finding(record) })),
  }));
}
