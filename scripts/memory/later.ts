// Parts of a value that are long and seldom looked at: written apart, and read back when somebody does.

import { deserialize, serialize } from "node:v8";

/** A value to keep: its long parts as bytes. */
export interface Packed {
  readonly rest: Readonly<Record<string, unknown>>;
  readonly parts: Uint8Array;
  readonly names: readonly string[];
}

/** @param names of the parts that are read back together, and only when one of them is looked at */
export function pack(value: object, names: readonly string[]): Packed {
  const rest: Record<string, unknown> = { ...value };
  const parts: Record<string, unknown> = {};
  for (const name of names) {
    parts[name] = rest[name];
    // The place stays: what is written out of it keeps its order.
    rest[name] = null;
  }
  return { rest, parts: serialize(parts), names };
}

/** The value as it was, its long parts as getters. */
export function unpack<T extends object>({ rest, parts, names }: Packed): T {
  let read: Readonly<Record<string, unknown>> | undefined;
  const value = { ...rest };
  for (const name of names) {
    Object.defineProperty(value, name, {
      enumerable: true,
      configurable: true,
      get: () => {
        read ??= deserialize(parts) as Readonly<Record<string, unknown>>;
        return read[name];
      },
    });
  }
  return value as T;
}

/** As `{ ...value, ...more }` without some keys of `value`, and what is to be read back later still is. */
export function withMore<T extends object, M extends object, K extends keyof T = never>(
  value: T,
  more: M,
  without: readonly K[] = [],
): Omit<T, K | keyof M> & M {
  const own: Partial<Record<PropertyKey, PropertyDescriptor>> = Object.getOwnPropertyDescriptors(value);
  for (const key of without) delete own[key];
  return Object.defineProperties({}, {
    ...own,
    ...Object.getOwnPropertyDescriptors(more),
  } as PropertyDescriptorMap) as Omit<T, K | keyof M> & M;
}
