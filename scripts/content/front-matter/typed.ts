// A checked value together with the place it was typed at.

import type { Place } from "../../domain/problem.ts";
import type { Typed } from "../../domain/record.ts";
import { type DataNode, placeOf, type Step } from "./data-node.ts";

/** Values of one file's front matter with their places, by the keys they stand at. */
export interface Placed {
  readonly at: (...path: readonly Step[]) => Place;
  /** Null for nothing. */
  readonly typed: <T>(value: T | undefined, ...path: readonly Step[]) => Typed<T> | null;
  /** The items of a list. */
  readonly each: <T>(values: readonly T[] | undefined, key: string) => readonly Typed<T>[];
}

/** @param node what the values were read from, of the same shape */
export function placed(node: DataNode): Placed {
  const at = (...path: readonly Step[]) => placeOf(node, path);
  return {
    at,
    typed: (value, ...path) => (value === undefined ? null : { value, place: at(...path) }),
    each: (values, key) => (values ?? []).map((value, index) => ({ value, place: at(key, index) })),
  };
}

/** A text on one line: what was typed over several is joined. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
