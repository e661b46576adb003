// Ways to narrow a list, as links that need no script. One choice is a page of its own. A second beside it leads to where both
// stand together: lists go by date, so a year is a place in one, and what a person said goes by topic on their own page.
// Each says how many things are behind it, counted among what the list shows. Another guest than a guest's list has is chosen in
// the whole list: how often each of them is quoted changes with every episode, and stands there only.

import type { Address } from "../../domain/media.ts";
import {
  type Choice,
  type ChoiceCounts,
  type CountedList,
  countChoices,
  countedList,
  type FilterKey,
} from "./choice-counts.ts";
import { datedPages } from "./dated-parts.ts";
import type { PageMaking } from "./page-making.ts";
import { shared } from "./shared-view.ts";

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
  /** The list that nothing narrows. */
  readonly whole: Address;
  readonly filters: readonly Filter[];
  /** What an item would be found by. */
  readonly choicesOf: (item: T) => readonly Choice[];
  /** Rows on a page. */
  readonly size: number;
  /** Where two choices stand together when neither is a year; asked while a page is rendered. */
  readonly together: (one: Choice, other: Choice) => string;
}

/** More than these are looked through by typing. */
const MANY_LINKS = 12;

export type FiltersView = readonly (ReturnType<typeof groupView> | ReturnType<typeof wayView>)[];
export type Narrow<T> = (list: NarrowedList<T>) => (page: Address) => FiltersView;

/**
 * How a list and its parts are narrowed. What comes of it is asked when a page is rendered. The first page of a list has all there is to
 * choose, with counts that every new episode changes; the pages after it lead there.
 */
export function narrowing<T>(making: PageMaking, rules: Narrowing<T>): Narrow<T> {
  const { show } = making;
  const { whole, filters, choicesOf, size } = rules;
  const filtersOf = show.fact(`filters:${whole.path}`, filters);
  const countsByList = new Map<string, CountedList>();
  const counted = ({ folder, items }: NarrowedList<T>) => {
    const pages = datedPages(folder, items.length, size);
    const counts = countedList(show, folder, countChoices(items, choicesOf, pages));
    countsByList.set(folder.path, counts);
    return counts;
  };
  return (list) => {
    const { chosen, folder } = list;
    const inList = counted(list);
    const waysOf = show.fact(`ways:${folder.path}`, waysTo(rules, list, inList.counts));
    const hrefOf = hrefsOf(list, rules, countsByList);
    const groups = () => {
      const narrowed = { chosen, whole, hrefOf, counts: inList.ask(), ways: waysOf() };
      return shared(groupsView(making, filtersOf(), narrowed));
    };
    return (page) =>
      page.path === folder.path
        ? show.memo(`filters:${folder.path}`, groups)
        : waysOf().map((way) => wayView(making, way));
  };
}

/** A group of choices, opened where it stands whole: a browser opens what a fragment names something in. */
interface Way {
  readonly key: FilterKey;
  readonly label: string;
  readonly chosen: string;
  readonly href: string;
}

/** From a later page of a list to the groups of its first page; to what else could have been chosen in the place of its own choice. */
function waysTo<T>(
  { filters, whole }: Narrowing<T>,
  { folder, chosen }: NarrowedList<T>,
  counts: ChoiceCounts,
): readonly Way[] {
  return filters.flatMap(({ key, label, options }) => {
    const own = chosen?.key === key ? options.find(({ value }) => value === chosen.value) : undefined;
    const behind = new Set(counts[key].most.map(({ value }) => value));
    const links = options.filter(({ value }) => behind.has(value)).length;
    if (own === undefined && links <= (chosen === null ? 0 : 1)) return [];
    const { path } = own === undefined ? folder : whole;
    return [{ key, label, chosen: own?.name ?? "", href: `${path}#${groupAnchor(key)}` }];
  });
}

function wayView({ said }: PageMaking, { label, chosen, href }: Way) {
  return { label, chosen: chosen === "" ? "" : said.text(chosen), href };
}

function groupAnchor(key: FilterKey): string {
  return `by-${key}`;
}

/** Where a choice leads: a page of its own, or from a narrowed list where both choices stand together. */
function hrefsOf<T>(
  { chosen, folder }: NarrowedList<T>,
  { together }: Narrowing<T>,
  countsByList: ReadonlyMap<string, CountedList>,
): Narrowed["hrefOf"] {
  const atYear = (list: Address, year: string) => {
    const counts = countsByList.get(list.path)?.ask();
    const page = counts?.year.most.find(({ value }) => value === year)?.page ?? list.path;
    return `${page}#${yearAnchor(year)}`;
  };
  return (key, { value, address }) => {
    if (chosen === null) return address.path;
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

interface Narrowed {
  readonly chosen: Choice | null;
  readonly whole: Address;
  readonly counts: ChoiceCounts;
  readonly hrefOf: (key: FilterKey, option: FilterOption) => string;
}

/** All there is to choose; in the place of a list's own choice the way to where another one is. */
function groupsView(
  making: PageMaking,
  filters: readonly Filter[],
  { ways, ...narrowed }: Narrowed & { readonly ways: readonly Way[] },
): FiltersView {
  const own = narrowed.chosen?.key;
  return filters.flatMap((filter): FiltersView => {
    if (filter.key === own) return ways.filter(({ key }) => key === own).map((way) => wayView(making, way));
    const view = groupView(making, filter, narrowed);
    // A group with one link narrows nothing.
    return view.links.length > 1 ? [view] : [];
  });
}

function groupView({ said }: PageMaking, filter: Filter, { chosen, whole, hrefOf, counts }: Narrowed) {
  const { key, label, options, index } = filter;
  const { most, isAll } = counts[key];
  const behind = new Map(most.map(({ value, count }) => [value, count]));
  const links = options
    .filter(({ value }) => behind.has(value))
    .map((option) => ({
      name: said.text(option.name),
      href: hrefOf(key, option),
      isCurrent: false,
      count: said.number(behind.get(option.value) ?? 0),
    }));
  const all = { name: said.words.all, href: whole.path, isCurrent: true, count: "" };
  return {
    label,
    anchor: groupAnchor(key),
    href: "",
    chosen: "",
    isMany: links.length > MANY_LINKS,
    links: chosen !== null || links.length === 0 ? links : [all, ...links],
    more: index !== null && !isAll ? { name: index.name, href: index.address.path } : (false as const),
  };
}
