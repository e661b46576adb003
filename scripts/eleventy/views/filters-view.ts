// Ways to narrow a list, as links that need no script. One choice is a page of its own. A second beside it leads to where both
// stand together: lists go by date, so a year is a place in one, and what a person said goes by topic on their own page.
// Each says how many things are behind it, counted among what the list shows.

import type { Address } from "../../domain/media.ts";
import { groupBy } from "./group-by.ts";
import { type PageMaking, partAddress } from "./page-making.ts";
import { shared } from "./shared-view.ts";

/** A way to narrow. */
export type FilterKey = "guest" | "topic" | "year";

/** One thing to choose, such as a person. */
export interface Choice {
  readonly key: FilterKey;
  readonly value: string;
}

export interface FilterOption {
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
  /** Items on a page. */
  readonly size: number;
  /** Where two choices stand together when neither is a year; asked while a page is rendered. */
  readonly together: (one: Choice, other: Choice) => string;
}

/** More than these, and a reader is better served by the index page. */
const MOST_LINKS = 60;
/** More than these are looked through by typing. */
const MANY_LINKS = 12;

export type FiltersView = ReturnType<typeof groupView>[];
export type Narrow<T> = (list: NarrowedList<T>) => () => FiltersView;

/** How a list and its parts are narrowed. What comes of it is asked when a page is rendered, and made once for a list's pages. */
export function narrowing<T>(making: PageMaking, rules: Narrowing<T>): Narrow<T> {
  const { show } = making;
  const { whole, filters, choicesOf } = rules;
  const filtersOf = show.fact(`filters:${whole.folder.path}`, filters);
  const countsByList = new Map<string, () => ChoiceCounts>();
  const countsOf = ({ folder, items }: Narrowing<T>["whole"]) => {
    const counts = show.fact(`choices:${folder.path}`, countChoices(items, choicesOf));
    countsByList.set(folder.path, counts);
    return counts;
  };
  const inAllOf = countsOf(whole);
  return (list) => {
    const { chosen, folder } = list;
    const inListOf = chosen === null ? inAllOf : countsOf(list);
    const hrefOf = hrefsOf(list, rules, countsByList);
    return () =>
      show.memo(`filters:${folder.path}`, () => {
        const counts = { inAll: inAllOf(), inList: inListOf() };
        const groups = filtersOf().map((filter) =>
          groupView(making, filter, { chosen, whole: whole.folder, hrefOf, ...counts }),
        );
        // A group with one link narrows nothing, but for the one in use: it is the way back.
        return shared(groups.filter(({ links, chosen }) => links.length > 1 || chosen !== ""));
      });
  };
}

/** Where a choice leads: a page of its own, or from a narrowed list where both choices stand together. */
function hrefsOf<T>(
  { chosen, folder }: NarrowedList<T>,
  { size, together }: Narrowing<T>,
  countsByList: ReadonlyMap<string, () => ChoiceCounts>,
): Narrowed["hrefOf"] {
  const atYear = (list: Address, year: string) => {
    const place = countsByList
      .get(list.path)?.()
      .year.most.find(({ value }) => value === year);
    return `${partAddress(list, Math.floor((place?.first ?? 0) / size) + 1).path}#${yearAnchor(year)}`;
  };
  return (key, { value, address }) => {
    if (chosen === null || chosen.key === key) return address.path;
    if (key === "year") return atYear(folder, value);
    return chosen.key === "year" ? atYear(address, chosen.value) : together(chosen, { key, value });
  };
}

function yearAnchor(year: string): string {
  return `year-${year}`;
}

/** What stands before each row of a list by date: a year before its first row on a page, and nothing before the others. */
export function yearMarks(years: readonly string[]) {
  return years.map((year, index) => year !== years[index - 1] && { shown: year, anchor: yearAnchor(year) });
}

interface Counted {
  /** Those with most behind them: how many, and where in the list the first of them is. */
  readonly most: readonly { readonly value: string; readonly count: number; readonly first: number }[];
  readonly isAll: boolean;
}

type ChoiceCounts = Readonly<Record<FilterKey, Counted>>;

function countChoices<T>(items: readonly T[], choicesOf: (item: T) => readonly Choice[]): ChoiceCounts {
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

interface Narrowed {
  readonly chosen: Choice | null;
  readonly whole: Address;
  readonly inAll: ChoiceCounts;
  readonly inList: ChoiceCounts;
  readonly hrefOf: (key: FilterKey, option: FilterOption) => string;
}

function groupView({ said }: PageMaking, filter: Filter, { chosen, whole, hrefOf, ...counts }: Narrowed) {
  const { key, label, options, index } = filter;
  const isOwn = chosen?.key === key;
  const isBeside = chosen !== null && !isOwn;
  const { most, isAll } = (isOwn ? counts.inAll : counts.inList)[key];
  const behind = new Map(most.map(({ value, count }) => [value, count]));
  const links = options
    .filter(({ value }) => behind.has(value))
    .map((option) => ({
      name: said.text(option.name),
      href: hrefOf(key, option),
      isCurrent: isOwn && chosen.value === option.value,
      count: said.number(behind.get(option.value) ?? 0),
    }));
  const all = { name: said.words.all, href: whole.path, isCurrent: chosen === null, count: "" };
  const own = isOwn ? options.find(({ value }) => value === chosen.value) : undefined;
  return {
    label,
    chosen: own ? said.text(own.name) : "",
    isMany: links.length > MANY_LINKS,
    links: isBeside || links.length === 0 ? links : [all, ...links],
    more: index !== null && !isAll ? { name: index.name, href: index.address.path } : (false as const),
  };
}
