// Shards -> the files of the index, by the format of domain/search-index.ts.

import { SEARCH_FOLDER, type SearchIndex } from "../../domain/search-index.ts";
import { skeletonsOf } from "../../text/skeleton.ts";
import { commonWords } from "./common-words.ts";
import type { IndexShard } from "./index-shard.ts";

/** A file of the index; `path` from the site's root. */
export interface IndexFile {
  readonly path: string;
  readonly text: string;
}

/** Letters of a piece: what a phone fetches for a word, some 10 KB by Brotli. */
const PIECE = 40_000;
/** A term whose postings are longer is fetched with its forms and nothing else. */
const LONG = 16_000;
/** A form of such a term whose postings are longer may be asked for by itself. */
const USUAL = 1_000;

/** @param hash of a text, in a few letters that an address may have */
export function indexFiles(
  shards: readonly IndexShard[],
  hash: (text: string) => string,
): readonly IndexFile[] {
  const { pieces, common } = wordFiles(listsOf(shards));
  const files = [
    ...pieces.map(({ text }, at) => fileOf(`piece/${at}`, text)),
    ...common.map(({ text }, at) => fileOf(`common/${at}`, text)),
    ...shards.flatMap(({ groups }, shard) => groups.map((text, at) => fileOf(`group/${shard}-${at}`, text))),
    ...filterFiles(shards),
  ];
  const index: SearchIndex = {
    version: hash(files.map(({ path, text }) => `${path}\n${text}`).join("\n")),
    shards: shards.map(({ table }) => table),
    pieces: pieces.map(({ first }) => first),
    common: common.map(({ whole }) => whole.join(" ")),
  };
  return [fileOf("index", JSON.stringify(index)), ...files];
}

/** The texts of pieces and of common words. @param lists each term's postings */
function wordFiles(lists: ReadonlyMap<string, string>) {
  const bySkeleton = skeletonsIn(lists.keys());
  const isLong = (term: string) => (lists.get(term)?.length ?? 0) > LONG;
  const isUsual = (term: string) => (lists.get(term)?.length ?? 0) > USUAL;
  const words = commonWords({ terms: [...lists.keys()], bySkeleton, isLong, isUsual });
  const fileOfLong = new Map(
    words.flatMap(({ forms }, at) => forms.filter(isLong).map((form) => [form, at])),
  );
  const entryOf = (term: string, list: string | number = "") => `[${JSON.stringify(term)},${list}]`;
  return {
    pieces: cut(bySkeleton, (term) => entryOf(term, fileOfLong.get(term) ?? lists.get(term))),
    common: words.map(({ forms, whole }) => ({
      whole,
      text: `[${forms.map((form) => entryOf(form, lists.get(form))).join(",\n")}]`,
    })),
  };
}

function fileOf(name: string, text: string): IndexFile {
  return { path: `${SEARCH_FOLDER}${name}.json`, text };
}

interface Piece {
  readonly first: string;
  readonly text: string;
}

/** Each term with its postings in all shards. */
function listsOf(shards: readonly IndexShard[]): ReadonlyMap<string, string> {
  const terms = new Set(shards.flatMap(({ postings }) => Object.keys(postings)));
  const listOf = (term: string) =>
    shards.map(({ postings }) => (Object.hasOwn(postings, term) ? postings[term] : "0")).join();
  return new Map([...terms].map((term) => [term, listOf(term).replace(/(?:,0)+$/, "")]));
}

/** Both in their order. */
function skeletonsIn(terms: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const places = [...terms].flatMap((term) => skeletonsOf(term).map((skeleton) => [skeleton, term] as const));
  places.sort(([a, one], [b, other]) => (a < b ? -1 : a > b ? 1 : one < other ? -1 : 1));
  const groups = new Map<string, string[]>();
  for (const [skeleton, term] of places) {
    const own = groups.get(skeleton);
    if (own) own.push(term);
    else groups.set(skeleton, [term]);
  }
  return groups;
}

function cut(
  bySkeleton: ReadonlyMap<string, readonly string[]>,
  entryOf: (term: string) => string,
): readonly Piece[] {
  const pieces: Piece[] = [];
  let lines: string[] = [];
  let first: string | null = null;
  let size = 0;
  const close = () => {
    if (first !== null) pieces.push({ first, text: `{${lines.join(",\n")}}` });
    [lines, first, size] = [[], null, 0];
  };
  for (const [skeleton, terms] of bySkeleton) {
    const all = `${JSON.stringify(skeleton)}:[${terms.map(entryOf).join()}]`;
    // A skeleton is never cut: a word is asked for under two at most, so its forms are in two pieces at most.
    if (size > 0 && size + all.length > PIECE) close();
    lines.push(all);
    first ??= skeleton;
    size += all.length;
  }
  close();
  return pieces;
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
