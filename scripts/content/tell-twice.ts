// The same item twice in one list.

import type { Typed } from "../domain/record.ts";
import type { Telling } from "./telling.ts";

/** Tells of each item that stands in the list before. */
export function tellTwice(items: readonly Typed<string>[], key: string, telling: Telling): void {
  const seen = new Set<string>();
  for (const { value, place } of items) {
    if (seen.has(value)) telling.error("value.twice", () => place, { key, value });
    seen.add(value);
  }
}
