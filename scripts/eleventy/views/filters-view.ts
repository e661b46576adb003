// Ways to narrow a list, as links to pages of their own.

import type { Address } from "../../domain/media.ts";
import type { Show } from "../../domain/show.ts";
import { shared } from "./shared-view.ts";

export interface FilterLink {
  readonly name: unknown;
  readonly address: Address;
  /** How many things are behind it. */
  readonly count: number;
}

export interface FilterGroup {
  readonly label: string;
  readonly links: readonly FilterLink[];
}

/** The list before anything narrows it. */
export interface FilterWhole {
  readonly name: string;
  readonly address: Address;
}

/** More than these, and a reader is better served by the index page. */
const MOST_LINKS = 40;

/** Groups with no more links than a reader looks through: those with most behind them, in the order given. */
export function mostUsedFilters(groups: readonly FilterGroup[]): readonly FilterGroup[] {
  return groups.map(({ label, links }) => ({ label, links: mostUsed(links) }));
}

/** The same for all the pages of a list. @param groups asked when the first of them is rendered */
export function filtersOnce(
  show: Show,
  groups: () => readonly FilterGroup[],
  whole: FilterWhole,
  current: Address,
): ReturnType<typeof filtersView> {
  return show.memo(`filters:${current.path}`, () => shared(filtersView(groups(), whole, current)));
}

/**
 * Groups as a template lists them; a group with one link narrows nothing and is left out.
 * Each begins with the way back to the whole list.
 * @param current the page's own address
 */
function filtersView(groups: readonly FilterGroup[], whole: FilterWhole, current: Address) {
  const all = {
    name: whole.name,
    href: whole.address.path,
    isCurrent: whole.address.path === current.path,
    count: "",
  };
  return groups
    .filter(({ links }) => links.length > 1)
    .map(({ label, links }) => ({
      label,
      links: [
        all,
        ...links.map(({ name, address, count }) => ({
          name,
          href: address.path,
          isCurrent: address.path === current.path,
          count: count === 0 ? "" : String(count),
        })),
      ],
    }));
}

function mostUsed(links: readonly FilterLink[]): readonly FilterLink[] {
  if (links.length <= MOST_LINKS) return links;
  const least = links.map(({ count }) => count).toSorted((a, b) => b - a)[MOST_LINKS - 1] ?? 0;
  return links.filter(({ count }) => count >= least).slice(0, MOST_LINKS);
}
