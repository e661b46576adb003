// Under which name a file tells its times: what its other elements tell under another is no time.

import type { LooseItem } from "./loose-item.ts";

/** The elements of each key, in the order of the first. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}

const NEARLY_ALL = 0.8;

/**
 * Where all words but a few tell their time under one name, what stands under another is none: Gentle counts letters in
 * `startOffset`, and has a `start` only for what it found.
 */
export function withOneClock<T extends Pick<LooseItem, "isWord" | "startPath">>(
  items: readonly T[],
): readonly T[] {
  const clocks = groupBy(items, ({ startPath }) => startPath.join("."));
  const most = Math.max(0, ...clocks.map(({ length }) => length));
  if (clocks.length < 2 || most < NEARLY_ALL * items.length) return items;
  const usual = clocks.find(({ length }) => length === most)?.[0]?.startPath.join(".");
  return items.map((item) =>
    item.isWord && item.startPath.join(".") !== usual ? { ...item, start: null, end: null } : item,
  );
}
