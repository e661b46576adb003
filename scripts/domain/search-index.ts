// The index of the search as it lies in the site, one small JSON file for each thing that is fetched by itself.
// A record's number is its shard's first number and its place in the shard; numbers grow with time.

import type { SearchKind, SearchShown } from "./search.ts";

/** Below the site's root. */
export const SEARCH_FOLDER = "search/index/";

/** `index.json`: fetched first. */
export interface SearchIndex {
  /** Of all of the index: said with each address, so that no cache mixes two builds. */
  readonly version: string;
  readonly shards: readonly SearchShard[];
  /** The first skeleton of each piece, in their order (text/skeleton.ts). */
  readonly pieces: readonly string[];
  /** For each `common/N.json`, with a space between: the terms whose every form is in it, so that no piece is asked for one. */
  readonly common: readonly string[];
}

/** Records of some years, or of people and topics, in groups that share a file: an episode's are one. */
export interface SearchShard {
  readonly kinds: readonly SearchKind[];
  /** How many of each kind each group has, group after group. */
  readonly counts: readonly number[];
  /** The day of each group, in days since 1970, as the difference from the one before; none for people and topics. */
  readonly days: readonly number[];
}

/**
 * `piece/N.json`: skeletons in their order, each with all its terms.
 */
export type SearchPiece = Readonly<Record<string, readonly SearchEntry[]>>;

/** `common/N.json`: a term that many records have, with its other forms. */
export type SearchCommon = readonly (readonly [term: string, ...postings: (Postings | 0)[]])[];

/** A term with its postings in each shard, 0 for none; a number instead of them says in which `common/N.json` they are. */
export type SearchEntry = readonly [term: string, ...postings: (Postings | 0)[]] | readonly [string, number];

/**
 * For each record that has the term, in order: twice the difference of its place from the one before, one more when
 * a count of its positions follows; then the positions, each as the difference from the one before.
 */
export type Postings = readonly number[];

/** Where the words of a record's title, of what it is found by, and of its text begin to be counted. */
export const POSITIONS = { title: 0, context: 64, text: 128 } as const;

/** `group/S-N.json`: the records of a group. What a record does not say is as in the group's first, or empty. */
export type SearchGroup = readonly StoredRecord[];

export interface StoredRecord {
  readonly kind: SearchKind;
  readonly path: string;
  readonly shown: Partial<SearchShown>;
}

/** `by/FILTER-VALUE.json`: which records it lets through, for each shard, as differences. */
export type SearchFilterFile = readonly (readonly number[])[];
