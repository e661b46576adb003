// Items by a key, in the order they come. Node 20 has no Map.groupBy.

/** @example groupBy(["aa", "b", "ab"], (word) => word[0]) // a -> aa, ab; b -> b */
export function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
