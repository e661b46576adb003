// Parts of a value that are long and seldom looked at: kept as bytes, and read back when somebody does.

import { deserialize, serialize } from "node:v8";
import { type Part, partOf, readPart } from "./parts.ts";
import { recent } from "./recent.ts";

/** A value to keep: its long parts as bytes, which lie beside it. */
export interface Packed {
  readonly rest: Readonly<Record<string, unknown>>;
  readonly names: readonly string[];
  /** Which of the parts has them. */
  readonly part: number;
}

type Parts = Readonly<Record<string, unknown>>;

/** Of so many values that were looked at last, the parts are at hand. */
const AT_HAND = 1024;
const atHand = recent<Part, Parts>(AT_HAND);

/** What a value was made from that reads its parts back. */
interface Source {
  readonly rest: Readonly<Record<string, unknown>>;
  readonly names: readonly string[];
  readonly read: () => Parts;
}

/** Where a value keeps its source: of ten thousand values a map of all would cost more than they do. */
const SOURCE = Symbol("source");

function sourceOf(value: object): Source | undefined {
  return (value as { readonly [SOURCE]?: Source })[SOURCE];
}

const getters = new Map<string, PropertyDescriptor>();

/** One for all values that have a part of the name: they are alike to the engine then. */
function getterOf(name: string): PropertyDescriptor {
  const known = getters.get(name);
  if (known !== undefined) return known;
  const made: PropertyDescriptor = {
    enumerable: true,
    configurable: true,
    get(this: object) {
      return sourceOf(this)?.read()[name];
    },
  };
  getters.set(name, made);
  return made;
}

/**
 * @param names of the parts that are read back together, and only when one of them is looked at
 * @param parts gets the bytes
 */
export function pack(value: object, names: readonly string[], parts: Part[]): Packed {
  const rest: Record<string, unknown> = { ...value, ...nothing(names) };
  const long: Record<string, unknown> = {};
  for (const name of names) long[name] = (value as Parts)[name];
  return { rest, names, part: parts.push(partOf(serialize(long))) - 1 };
}

/** The places stay: what is written out of a value keeps its order. */
function nothing(names: readonly string[]): Parts {
  return Object.fromEntries(names.map((name) => [name, null]));
}

/**
 * The value as it was, its long parts as getters.
 * @param revive what was read back, made whole: the same for all values that lie with the same names
 */
export function unpack<T extends object>(
  { rest, names, part }: Packed,
  parts: readonly Part[],
  revive: (read: Parts) => Parts = (read) => read,
): T {
  const own = parts[part];
  if (own === undefined) throw new RangeError(`unpack: no part ${part}`);
  const read = (): Parts => {
    const known = atHand.get(own);
    if (known !== undefined) return known;
    const made = revive(deserialize(readPart(own)) as Parts);
    atHand.set(own, made);
    return made;
  };
  return withParts({ rest, names, read }) as T;
}

/** Each key once, in its place: redefining one that is there already takes three times as long. */
function withParts(source: Source): object {
  const value: Record<string, unknown> = {};
  for (const name of Object.keys(source.rest)) {
    if (source.names.includes(name)) Object.defineProperty(value, name, getterOf(name));
    else value[name] = source.rest[name];
  }
  return Object.defineProperty(value, SOURCE, { value: source });
}

/** As `{ ...value, ...more }` without some keys of `value`, and what is to be read back later still is. */
export function withMore<T extends object, M extends object, K extends keyof T = never>(
  value: T,
  more: M,
  without: readonly K[] = [],
): Omit<T, K | keyof M> & M {
  const source = sourceOf(value);
  const left = new Set<string>(without.map(String));
  const whole: Parts = { ...((source?.rest ?? value) as Parts), ...more };
  const rest: Record<string, unknown> = {};
  for (const name of Object.keys(whole)) if (!left.has(name)) rest[name] = whole[name];
  const names = source?.names.filter((name) => !left.has(name) && !(name in more)) ?? [];
  const made = source === undefined ? rest : withParts({ rest, names, read: source.read });
  return made as Omit<T, K | keyof M> & M;
}
