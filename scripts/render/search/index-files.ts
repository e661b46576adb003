// Shards -> the files of the index, by the format of domain/search-index.ts.

import { SEARCH_FOLDER, type SearchIndex } from "../../domain/search-index.ts";
import { skeletonsOf } from "../../text/skeleton.ts";
import type { IndexShard } from "./index-shard.ts";

/** A file of the index; `path` from the site's root. */
export interface IndexFile {
  readonly path: string;
  readonly text: string;
}

/** Letters of a piece: what a phone fetches for a word, some 10 KB by Brotli. */
const PIECE = 40_000;
/** A term whose postings are longer is fetched by itself, and only when it is asked for. */
const LONG = 16_000;

/** @param hash of a text, in a few letters that an address may have */
export function indexFiles(
  shards: readonly IndexShard[],
  hash: (text: string) => string,
): readonly IndexFile[] {
  const { pieces, long } = piecesOf(shards);
  const files = [
    ...pieces.map(({ text }, at) => fileOf(`piece/${at}`, text)),
    ...long.map((text, at) => fileOf(`long/${at}`, text)),
    ...shards.flatMap(({ groups }, shard) => groups.map((text, at) => fileOf(`group/${shard}-${at}`, text))),
    ...filterFiles(shards),
  ];
  const index: SearchIndex = {
    version: hash(files.map(({ path, text }) => `${path}\n${text}`).join("\n")),
    shards: shards.map(({ table }) => table),
    pieces: pieces.map(({ first }) => first),
  };
  return [fileOf("index", JSON.stringify(index)), ...files];
}

function fileOf(name: string, text: string): IndexFile {
  return { path: `${SEARCH_FOLDER}${name}.json`, text };
}

interface Piece {
  readonly first: string;
  readonly text: string;
}

function piecesOf(shards: readonly IndexShard[]): { pieces: readonly Piece[]; long: readonly string[] } {
  const long: string[] = [];
  const entries = new Map<string, string>();
  const places: (readonly [skeleton: string, term: string])[] = [];
  for (const term of new Set(shards.flatMap(({ postings }) => Object.keys(postings)))) {
    const lists = shards.map(({ postings }) => (Object.hasOwn(postings, term) ? postings[term] : "0")).join();
    const isLong = lists.length > LONG;
    entries.set(term, `[${JSON.stringify(term)},${isLong ? long.length : lists.replace(/(?:,0)+$/, "")}]`);
    if (isLong) long.push(`[${lists}]`);
    for (const skeleton of skeletonsOf(term)) places.push([skeleton, term]);
  }
  places.sort(([a, one], [b, other]) => (a < b ? -1 : a > b ? 1 : one < other ? -1 : 1));
  return { pieces: cut(places, entries), long };
}

function cut(
  places: readonly (readonly [skeleton: string, term: string])[],
  entries: ReadonlyMap<string, string>,
): readonly Piece[] {
  const pieces: Piece[] = [];
  let piece = new Map<string, string[]>();
  let size = 0;
  const close = () => {
    const [first] = piece.keys();
    const lines = [...piece].map(([skeleton, own]) => `${JSON.stringify(skeleton)}:[${own.join()}]`);
    if (first !== undefined) pieces.push({ first, text: `{${lines.join(",\n")}}` });
    piece = new Map();
    size = 0;
  };
  for (const [skeleton, terms] of bySkeleton(places)) {
    const all = terms.map((term) => entries.get(term) ?? "");
    // A skeleton begins a piece where it does not fit the open one: only one that fills a piece goes on in the next.
    if (size + all.reduce((sum, { length }) => sum + length, 0) > PIECE) close();
    for (const entry of all) {
      if (size > 0 && size + entry.length > PIECE) close();
      const own = piece.get(skeleton);
      if (own) own.push(entry);
      else piece.set(skeleton, [entry]);
      size += entry.length;
    }
  }
  close();
  return pieces;
}

function bySkeleton(
  places: readonly (readonly [skeleton: string, term: string])[],
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const [skeleton, term] of places) {
    const own = groups.get(skeleton);
    if (own) own.push(term);
    else groups.set(skeleton, [term]);
  }
  return groups;
}

function filterFiles(shards: readonly IndexShard[]): readonly IndexFile[] {
  const names = [...new Set(shards.flatMap(({ filters }) => Object.keys(filters)))].sort();
  return names.map((name) =>
    fileOf(
      `by/${name}`,
      JSON.stringify(shards.map(({ filters }) => (Object.hasOwn(filters, name) ? filters[name] : []))),
    ),
  );
}
