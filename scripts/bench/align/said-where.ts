// Where in a programme words were said, and how nearly others were: the bench's truth.

import { tokenize } from "../../align/tokens.ts";
import { fold } from "../../text/fold.ts";
import type { TrueWord } from "./programme.ts";

/** A programme's words as they are compared, and where each of them stands. */
interface Searchable {
  readonly keys: readonly string[];
  readonly starts: readonly number[];
  readonly places: ReadonlyMap<string, readonly number[]>;
}

const knownWords = new WeakMap<readonly TrueWord[], readonly Searchable[]>();

// By letters, and by what the letters say: can't is cannot, and 2,400 is two thousand four hundred.
function searchable(said: readonly TrueWord[]): readonly Searchable[] {
  const known = knownWords.get(said);
  if (known) return known;
  const folded = said.map((word) => fold(word.text));
  const tokens = tokenize(said.map((word) => word.text));
  const both = [
    search(
      folded,
      said.map((word) => word.start),
    ),
    search(
      tokens.map((token) => token.key),
      tokens.map((token) => said[Math.floor(token.from)]?.start ?? 0),
    ),
  ];
  knownWords.set(said, both);
  return both;
}

function search(keys: readonly string[], starts: readonly number[]): Searchable {
  const places = new Map<string, number[]>();
  keys.forEach((key, at) => {
    const list = places.get(key);
    if (list) list.push(at);
    else places.set(key, [at]);
  });
  return { keys, starts, places };
}

/** Every time at which these words were said, in seconds. */
export function startsOf(said: readonly TrueWord[], words: readonly string[]): readonly number[] {
  const [folded, tokens] = searchable(said);
  if (!folded || !tokens) return [];
  const keys = tokenize(words).map((token) => token.key);
  return [...new Set([...runsOf(folded, words.map(fold)), ...runsOf(tokens, keys)])];
}

function runsOf({ keys, starts, places }: Searchable, wanted: readonly string[]): readonly number[] {
  return (places.get(wanted[0] ?? "") ?? [])
    .filter((at) => wanted.every((key, index) => keys[at + index] === key))
    .map((at) => starts[at] ?? 0);
}

/**
 * How much of a text was said somewhere after all: its words in order in one stretch, other words between counted off.
 * @returns 0 to 1
 */
export function shareSaid(said: readonly TrueWord[], text: string): number {
  const wanted = text.split(" ").map(fold);
  let best = 0;
  let row = new Float32Array(wanted.length + 1);
  let next = new Float32Array(wanted.length + 1);
  for (const word of searchable(said)[0]?.keys ?? []) {
    for (let at = 1; at <= wanted.length; at++) {
      const pair = (row[at - 1] ?? 0) + (wanted[at - 1] === word ? 1 : -STRAY);
      next[at] = Math.max(0, pair, (row[at] ?? 0) - STRAY, (next[at - 1] ?? 0) - STRAY);
      best = Math.max(best, next[at] ?? 0);
    }
    [row, next] = [next, row];
  }
  return best / wanted.length;
}

const STRAY = 0.15;
