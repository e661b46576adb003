// The index as it lies in the site: fetched in the pieces that a question needs, each once.
// Format: domain/search-index.ts.

import { NOTHING_SHOWN, type SearchFinding, type SearchKind } from "../../domain/search.ts";
import type {
  Postings,
  SearchCommon,
  SearchEntry,
  SearchFilterFile,
  SearchGroup,
  SearchIndex,
  SearchPiece,
} from "../../domain/search-index.ts";

/** Where a record stands. */
export interface Place {
  readonly kind: SearchKind;
  /** Counted over all groups: records of one episode share it. */
  readonly group: number;
  /** In days since 1970; 0 for people and topics. */
  readonly day: number;
}

/** A record -> the positions of a term in it. */
export type Postbag = ReadonlyMap<number, readonly number[]>;

/** Terms, each with its postings. */
export type Terms = ReadonlyMap<string, () => Promise<Postbag>>;

export interface IndexReader {
  readonly places: readonly Place[];
  /** All forms of a term that many records have; undefined for another. */
  readonly common: (term: string) => Promise<Terms> | undefined;
  /** Terms kept under a skeleton, each with its postings; @param isBeginning all that begin with it too */
  readonly terms: (skeleton: string, isBeginning?: boolean) => Promise<Terms>;
  readonly filter: (name: string, value: string) => Promise<ReadonlySet<number>>;
  readonly finding: (record: number) => Promise<SearchFinding>;
}

/** Pieces looked through for what somebody is still typing, or has mistyped. */
const MOST_PIECES = 4;

/**
 * @param folder its address, with a slash at its end
 * @throws TypeError when it cannot be fetched
 */
export async function openIndex(folder: string): Promise<IndexReader> {
  const index = await json<SearchIndex>(`${folder}index.json`, { cache: "no-cache" });
  const { places, groups, firsts } = placesOf(index);
  const file = remembering(<Read>(name: string) => json<Read>(`${folder}${name}.json?v=${index.version}`));
  const decode = (lists: readonly (Postings | 0)[]): Postbag =>
    new Map(lists.flatMap((list, shard) => (list === 0 ? [] : recordsOf(list, firsts[shard] ?? 0))));
  const common = async (at: number): Promise<Terms> => {
    const entries = await file<SearchCommon>(`common/${at}`);
    return new Map(entries.map(([term, ...lists]) => [term, async () => decode(lists)]));
  };
  const commonAt = new Map(index.common.flatMap((terms, at) => terms.split(" ").map((term) => [term, at])));
  return {
    places,
    common: (term) => {
      const at = commonAt.get(term);
      return at === undefined ? undefined : common(at);
    },
    terms: async (skeleton, isBeginning = false) => {
      const wanted = piecesFor(index.pieces, skeleton, isBeginning);
      const pieces = await Promise.all(wanted.map((at) => file<SearchPiece>(`piece/${at}`)));
      return new Map(
        pieces
          .flatMap((piece) => entriesOf(piece, skeleton, isBeginning))
          .map(([term, ...lists]) => [
            term,
            async () => {
              const [at] = lists;
              const isCommon = lists.length === 1 && typeof at === "number";
              if (!isCommon) return decode(lists as (Postings | 0)[]);
              return (await (await common(at)).get(term)?.()) ?? new Map();
            },
          ]),
      );
    },
    filter: async (name, value) => {
      const lists = await file<SearchFilterFile>(`by/${name}-${value}`);
      return new Set(lists.flatMap((list, shard) => summed(list, firsts[shard] ?? 0)));
    },
    finding: async (record) => {
      const { group = 0 } = places[record] ?? {};
      const { name, first } = groups[group] ?? { name: "", first: 0 };
      const stored = await file<SearchGroup>(`group/${name}`);
      const shared = { ...NOTHING_SHOWN, ...stored[0]?.shown };
      const own = stored[record - first];
      if (!own) throw new TypeError("openIndex: a group lacks a record");
      const { title, day } = shared;
      return { ...own, shown: { ...NOTHING_SHOWN, title, day, ...own.shown } };
    },
  };
}

function entriesOf(piece: SearchPiece, skeleton: string, isBeginning: boolean): readonly SearchEntry[] {
  if (!isBeginning) return piece[skeleton] ?? [];
  return Object.entries(piece).flatMap(([other, entries]) => (other.startsWith(skeleton) ? entries : []));
}

async function json<Read>(address: string, options?: RequestInit): Promise<Read> {
  const response = await fetch(address, options);
  if (!response.ok) throw new TypeError(`search: ${response.status}`);
  return await response.json();
}

/** What did not arrive is asked for again. */
function remembering(read: <Read>(name: string) => Promise<Read>) {
  const known = new Map<string, Promise<unknown>>();
  return <Read>(name: string): Promise<Read> => {
    const before = known.get(name);
    if (before) return before as Promise<Read>;
    const reading = read<Read>(name);
    known.set(name, reading);
    reading.catch(() => known.delete(name));
    return reading;
  };
}

function placesOf({ shards }: SearchIndex) {
  const places: Place[] = [];
  const groups: { name: string; first: number }[] = [];
  const firsts: number[] = [];
  for (const [shard, { kinds, counts, days }] of shards.entries()) {
    firsts.push(places.length);
    const dates = summed(days, 0);
    for (let at = 0; at * kinds.length < counts.length; at += 1) {
      const group = groups.push({ name: `${shard}-${at}`, first: places.length }) - 1;
      for (const [which, kind] of kinds.entries()) {
        for (let left = counts[at * kinds.length + which] ?? 0; left > 0; left -= 1) {
          places.push({ kind, group, day: dates[at] ?? 0 });
        }
      }
    }
  }
  return { places, groups, firsts };
}

function piecesFor(firsts: readonly string[], skeleton: string, isBeginning: boolean): readonly number[] {
  const from = Math.max(
    0,
    firsts.findLastIndex((first) => first <= skeleton),
  );
  const wanted = [from];
  if (!isBeginning) return wanted;
  for (let at = from + 1; firsts[at]?.startsWith(skeleton) && wanted.length < MOST_PIECES; at += 1)
    wanted.push(at);
  return wanted;
}

function summed(differences: readonly number[], start: number): readonly number[] {
  let sum = 0;
  return differences.map((step) => {
    sum += step;
    return start + sum;
  });
}

function recordsOf(list: Postings, first: number): readonly (readonly [number, readonly number[]])[] {
  const records: [number, readonly number[]][] = [];
  let record = first;
  for (let at = 0; at < list.length; ) {
    const step = list[at] ?? 0;
    const many = step % 2;
    const count = many ? (list[at + 1] ?? 0) : 1;
    const from = at + 1 + many;
    record += (step - many) / 2;
    records.push([record, summed(list.slice(from, from + count), 0)]);
    at = from + count;
  }
  return records;
}
