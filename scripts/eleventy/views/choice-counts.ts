// What a list can be narrowed to: how many things are behind each choice, counted among what the list shows.

import type { Address } from "../../domain/media.ts";
import type { Show } from "../../domain/show.ts";
import type { DatedPages } from "./dated-parts.ts";

/** A way to narrow. */
export type FilterKey = "guest" | "topic" | "year";

/** One thing to choose, such as a person. */
export interface Choice {
  readonly key: FilterKey;
  readonly value: string;
}

/** More than these, and a reader is better served by the index page. */
const MOST_LINKS = 60;

interface Counted {
  /** Those with most behind them: how many, and the path of the page with the first of them. */
  readonly most: readonly { readonly value: string; readonly count: number; readonly page: string }[];
  readonly isAll: boolean;
}

export type ChoiceCounts = Readonly<Record<FilterKey, Counted>>;

/** A list's counts, as they are while files are listed; `ask` is for a page that shows them. */
export interface CountedList {
  readonly counts: ChoiceCounts;
  readonly ask: () => ChoiceCounts;
}

export function countedList(show: Show, { path }: Address, counts: ChoiceCounts): CountedList {
  return { counts, ask: show.fact(`choices:${path}`, counts) };
}

/** What the items of a list would be found by, with what is found. */
export function countChoices<T>(
  items: readonly T[],
  choicesOf: (item: T) => readonly Choice[],
  { at }: DatedPages,
): ChoiceCounts {
  const counts = {
    guest: new Map<string, Count>(),
    topic: new Map<string, Count>(),
    year: new Map<string, Count>(),
  };
  for (const [place, item] of items.entries()) {
    for (const { key, value } of choicesOf(item)) {
      const known = counts[key].get(value);
      if (known === undefined) counts[key].set(value, { count: 1, first: place });
      else known.count += 1;
    }
  }
  const of = (key: FilterKey) => mostUsed(counts[key], at);
  return { guest: of("guest"), topic: of("topic"), year: of("year") };
}

/** How many there are, and where in the list the first is. */
interface Count {
  count: number;
  readonly first: number;
}

function mostUsed(byValue: ReadonlyMap<string, Count>, at: DatedPages["at"]): Counted {
  const sorted = [...byValue].toSorted(([, a], [, b]) => b.count - a.count);
  const most = sorted
    .slice(0, MOST_LINKS)
    .map(([value, { count, first }]) => ({ value, count, page: at(first).path }));
  return { most, isAll: byValue.size <= MOST_LINKS };
}
