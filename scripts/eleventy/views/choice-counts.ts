// What a list can be narrowed to: how many things are behind each choice, counted among what the list shows.

import type { Address } from "../../domain/media.ts";
import type { Show } from "../../domain/show.ts";
import { groupBy } from "./group-by.ts";

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
  /** Those with most behind them: how many, and where in the list the first of them is. */
  readonly most: readonly { readonly value: string; readonly count: number; readonly first: number }[];
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
): ChoiceCounts {
  const all = items.flatMap((item, place) => choicesOf(item).map((choice) => ({ ...choice, place })));
  const choices = groupBy(all, ({ key }) => key);
  const of = (key: FilterKey) => mostUsed(groupBy(choices.get(key) ?? [], ({ value }) => value));
  return { guest: of("guest"), topic: of("topic"), year: of("year") };
}

function mostUsed(byValue: ReadonlyMap<string, readonly { readonly place: number }[]>): Counted {
  const counts = [...byValue].map(([value, all]) => ({
    value,
    count: all.length,
    first: all[0]?.place ?? 0,
  }));
  const sorted = counts.sort((a, b) => b.count - a.count);
  return { most: sorted.slice(0, MOST_LINKS), isAll: counts.length <= MOST_LINKS };
}
