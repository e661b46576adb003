// Pieces of the site that stand in several files, made once: a quote as a list shows it, an episode's item in a feed.
// Whoever uses a piece depends on what it looked up when it was made, as if it had been made for them.

import type { Show } from "../domain/show.ts";
import { type Recent, recent } from "./recent.ts";
import { type Reading, trackingOf } from "./tracked-show.ts";

/** Of each name, so many pieces are kept at least: a page of a feed of one topic in four reaches over as many episodes. */
const KEPT = 1024;

interface Piece {
  readonly of: readonly object[];
  readonly value: unknown;
  readonly readings: readonly Reading[];
}

const known = new WeakMap<Show, Map<string, Recent<object, Piece>>>();

/**
 * The same piece of the same things as before, or a new one.
 * @param show plain or tracked; pieces belong to it
 * @param name what is made; another `T` has another name
 * @param of what it is made of, beside what is looked up in the Show: first what it is a piece of. An episode that was
 * looked up while something is recorded is another object than the one in the list, because it notes its parts.
 */
export function pieceOf<T>(show: Show, name: string, of: readonly [object, ...object[]], make: () => T): T {
  const pieces = piecesOf(show, name);
  const tracking = trackingOf(show);
  const before = pieces.get(of[0]);
  if (before?.of.every((one, index) => one === of[index])) {
    tracking?.note(before.readings);
    return before.value as T;
  }
  const { result, readings } = tracking ? tracking.record(make) : { result: make(), readings: [] };
  tracking?.note(readings);
  if (before === undefined) pieces.set(of[0], { of, value: result, readings });
  return result;
}

function piecesOf(show: Show, name: string): Recent<object, Piece> {
  const byName = known.get(show) ?? new Map<string, Recent<object, Piece>>();
  known.set(show, byName);
  const pieces = byName.get(name) ?? recent<object, Piece>(KEPT);
  byName.set(name, pieces);
  return pieces;
}
