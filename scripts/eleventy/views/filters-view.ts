// Ways to narrow a list. One choice is a page of its own; a second beside it is answered by the search, which joins them.
// Each says how many things are behind it, counted among what the list shows.

import type { Address } from "../../domain/media.ts";
import { groupBy } from "./group-by.ts";
import type { PageMaking } from "./page-making.ts";
import { shared } from "./shared-view.ts";

/** A way to narrow, by its name in the search's query. */
export type FilterKey = "guest" | "topic" | "year";

/** One thing to choose, such as a person. */
export interface Choice {
  readonly key: FilterKey;
  readonly value: string;
}

export interface FilterOption {
  /** Its value in the search's query. */
  readonly value: string;
  readonly name: string;
  /** The page of this choice alone. */
  readonly address: Address;
}

export interface Filter {
  readonly key: FilterKey;
  readonly label: string;
  readonly options: readonly FilterOption[];
  /** The page that has all of them, for where there are more than a reader looks through. */
  readonly index: { readonly name: string; readonly address: Address } | null;
}

/** A list that is narrowed already, or the whole. */
export interface NarrowedList<T> {
  readonly folder: Address;
  readonly chosen: Choice | null;
  readonly items: readonly T[];
}

interface Narrowing<T> {
  readonly whole: Omit<NarrowedList<T>, "chosen">;
  readonly filters: readonly Filter[];
  /** What an item would be found by. */
  readonly choicesOf: (item: T) => readonly Choice[];
}

/** More than these, and a reader is better served by the index page. */
const MOST_LINKS = 60;
/** More than these are looked through by typing. */
const MANY_LINKS = 12;

export type FiltersView = ReturnType<typeof groupView>[];
export type Narrow<T> = (list: NarrowedList<T>) => () => FiltersView;

/** How a list and its parts are narrowed. What comes of it is asked when a page is rendered, and made once for a list's pages. */
export function narrowing<T>(making: PageMaking, { whole, filters, choicesOf }: Narrowing<T>): Narrow<T> {
  const { show } = making;
  const filtersOf = show.fact(`filters:${whole.folder.path}`, filters);
  const countsOf = ({ folder, items }: Narrowing<T>["whole"]) =>
    show.fact(`choices:${folder.path}`, countChoices(items, choicesOf));
  const inAllOf = countsOf(whole);
  return (list) => {
    const { chosen, folder } = list;
    const inListOf = chosen === null ? inAllOf : countsOf(list);
    return () =>
      show.memo(`filters:${folder.path}`, () => {
        const counts = { inAll: inAllOf(), inList: inListOf() };
        const groups = filtersOf().map((filter) =>
          groupView(making, filter, { chosen, whole: whole.folder, ...counts }),
        );
        // A group with one link narrows nothing, but for the one in use: it is the way back.
        return shared(groups.filter(({ links, chosen }) => links.length > 1 || chosen !== ""));
      });
  };
}

interface Counted {
  /** Those with most behind them, with how many. */
  readonly most: readonly (readonly [value: string, count: number])[];
  readonly isAll: boolean;
}

type ChoiceCounts = Readonly<Record<FilterKey, Counted>>;

function countChoices<T>(items: readonly T[], choicesOf: (item: T) => readonly Choice[]): ChoiceCounts {
  const choices = groupBy(items.flatMap(choicesOf), ({ key }) => key);
  const of = (key: FilterKey) => mostUsed(groupBy(choices.get(key) ?? [], ({ value }) => value));
  return { guest: of("guest"), topic: of("topic"), year: of("year") };
}

function mostUsed(byValue: ReadonlyMap<string, readonly Choice[]>): Counted {
  const counts = [...byValue].map(([value, all]) => [value, all.length] as const);
  const sorted = counts.sort(([, a], [, b]) => b - a);
  return { most: sorted.slice(0, MOST_LINKS), isAll: counts.length <= MOST_LINKS };
}

interface Narrowed {
  readonly chosen: Choice | null;
  readonly whole: Address;
  readonly inAll: ChoiceCounts;
  readonly inList: ChoiceCounts;
}

function groupView({ show, said }: PageMaking, filter: Filter, { chosen, whole, ...counts }: Narrowed) {
  const { key, label, options, index } = filter;
  const isOwn = chosen?.key === key;
  const { most, isAll } = (isOwn ? counts.inAll : counts.inList)[key];
  const behind = new Map(most);
  const found = options.filter(({ value }) => behind.has(value));
  const beside =
    chosen === null || isOwn ? "" : `${show.addresses.search.path}?${chosen.key}=${chosen.value}`;
  const links = found.map(({ value, name, address }) => ({
    name: said.text(name),
    href: beside === "" ? address.path : `${beside}&${key}=${value}`,
    isCurrent: isOwn && chosen.value === value,
    count: said.number(behind.get(value) ?? 0),
  }));
  const all = { name: said.words.all, href: whole.path, isCurrent: chosen === null, count: "" };
  const own = isOwn ? options.find(({ value }) => value === chosen.value) : undefined;
  return {
    label,
    chosen: own ? said.text(own.name) : "",
    isMany: links.length > MANY_LINKS,
    /** Whether the search answers: it needs its script. */
    isSearched: beside !== "",
    links: beside === "" && links.length > 0 ? [all, ...links] : links,
    more: index !== null && !isAll ? { name: index.name, href: index.address.path } : (false as const),
  };
}
