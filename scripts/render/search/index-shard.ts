// Search records that change together -> their part of the index: postings, files of what is shown, filters.

import type { Day } from "../../domain/names.ts";
import { NOTHING_SHOWN, SEARCH_KINDS, type SearchRecord, type SearchShown } from "../../domain/search.ts";
import { POSITIONS, type SearchShard, type StoredRecord } from "../../domain/search-index.ts";
import { termsOf } from "../../text/search-terms.ts";

/** Records that share a file. */
export interface RecordGroup {
  readonly day: Day | null;
  /** In the order of SEARCH_KINDS. */
  readonly records: readonly SearchRecord[];
}

/** A shard before it is joined with the others. */
export interface IndexShard {
  readonly table: SearchShard;
  /** A term's postings as JSON. */
  readonly postings: Readonly<Record<string, string>>;
  /** The text of each group's file. */
  readonly groups: readonly string[];
  /** `guest-ID`, `topic-ID`, `year-2024` -> which records, as differences. */
  readonly filters: Readonly<Record<string, readonly number[]>>;
}

/** Positions that are kept of one term in one record: a phrase has its place among the first. */
const MOST_POSITIONS = 24;
const DAY_MS = 86_400_000;

export function indexShard(groups: readonly RecordGroup[]): IndexShard {
  const records = groups.flatMap((group) => group.records);
  const kinds = SEARCH_KINDS.filter((kind) => records.some((record) => record.kind === kind));
  return {
    table: {
      kinds,
      counts: groups.flatMap((group) =>
        kinds.map((kind) => group.records.filter((record) => record.kind === kind).length),
      ),
      days: differences(groups.flatMap(({ day }) => (day === null ? [] : [Date.parse(day) / DAY_MS]))),
    },
    postings: postingsOf(records),
    groups: groups.map((group) => JSON.stringify(storedGroup(group.records))),
    filters: filtersOf(records),
  };
}

function postingsOf(records: readonly SearchRecord[]): Readonly<Record<string, string>> {
  const lists = new Map<string, { readonly list: number[]; last: number }>();
  for (const [at, record] of records.entries()) {
    for (const [term, positions] of positionsOf(record)) {
      let postings = lists.get(term);
      if (postings === undefined) {
        postings = { list: [], last: 0 };
        lists.set(term, postings);
      }
      const step = (at - postings.last) * 2;
      postings.last = at;
      if (positions.length === 1) postings.list.push(step, positions[0] ?? 0);
      else postings.list.push(step + 1, positions.length, ...differences(positions));
    }
  }
  return Object.fromEntries([...lists].map(([term, { list }]) => [term, `[${list.join()}]`]));
}

/** A quote's and a passage's title is its episode's, which is found by itself. */
function positionsOf({ kind, shown, context, sought }: SearchRecord): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  const add = (text: string, first: number, last: number) => {
    let place = first;
    for (const term of termsOf(text)) {
      const known = places.get(term);
      if (known === undefined) places.set(term, [place]);
      else if (known.length < MOST_POSITIONS) known.push(place);
      place = Math.min(place + 1, last);
    }
  };
  if (kind !== "quote" && kind !== "passage") add(shown.title, POSITIONS.title, POSITIONS.context - 2);
  add(context.join(" "), POSITIONS.context, POSITIONS.text - 2);
  add(sought ?? shown.text, POSITIONS.text, Number.POSITIVE_INFINITY);
  return places;
}

/** What an episode's records share is written once. */
function storedGroup(records: readonly SearchRecord[]): readonly StoredRecord[] {
  const first = records[0]?.shown ?? NOTHING_SHOWN;
  return records.map(({ kind, path, shown }, at) => {
    const own = Object.entries(shown).filter(([key, value]) => {
      const usual = at > 0 && isShared(key) ? first[key] : NOTHING_SHOWN[key as keyof SearchShown];
      return JSON.stringify(value) !== JSON.stringify(usual);
    });
    return { kind, path, shown: Object.fromEntries(own) };
  });
}

function isShared(key: string): key is "title" | "day" {
  return key === "title" || key === "day";
}

function filtersOf(records: readonly SearchRecord[]): IndexShard["filters"] {
  const places = new Map<string, number[]>();
  for (const [at, { filters }] of records.entries()) {
    for (const [name, values] of Object.entries(filters)) {
      for (const value of values ?? []) {
        const key = `${name}-${value}`;
        const known = places.get(key);
        if (known) known.push(at);
        else places.set(key, [at]);
      }
    }
  }
  return Object.fromEntries([...places].map(([key, list]) => [key, differences(list)]));
}

function differences(values: readonly number[]): readonly number[] {
  return values.map((value, at) => value - (values[at - 1] ?? 0));
}
