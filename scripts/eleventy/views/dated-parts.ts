// A list by date over pages: the newest rows at the folder itself, and each row that is followed by more of them on a page for good,
// numbered from the oldest. What is added changes the first page and the newest of those, and a link to page 12 stays right.

import type { Address } from "../../domain/media.ts";
import { below } from "../../render/output-addresses.ts";
import { type ListedPart, type PageMaking, pageNumbers } from "./page-making.ts";

export interface DatedPages {
  /** With the first, which is the newest. */
  readonly count: number;
  /** By its number, 1 for the oldest; `count` is the folder itself. */
  readonly address: (number: number) => Address;
  /** Where the row is. @param place from 0, the newest */
  readonly at: (place: number) => Address;
}

/** @param size rows on a page; the newest page but the first fills up */
export function datedPages(folder: Address, length: number, size: number): DatedPages {
  const count = Math.max(1, Math.ceil(length / size));
  const address = (number: number) => (number < count ? below(folder, `page/${number}/`) : folder);
  const at = (place: number) =>
    place < size ? folder : address(Math.floor((length - 1 - place) / size) + 1);
  return { count, address, at };
}

/** Which page a part is, as it was when files were listed. */
interface Place {
  /** 1 for the oldest. */
  readonly number: number;
  /** The path of the newer page; "" for the newest. */
  readonly newer: string;
}

/** Each part depends on its own rows, and on whether it is the newest but the first. @param items newest first */
export function datedParts<T>(
  making: PageMaking,
  folder: Address,
  items: readonly T[],
  size: number,
): readonly ListedPart<T>[] {
  const { show } = making;
  const { count, address } = datedPages(folder, items.length, size);
  return Array.from({ length: count }, (_, index) => {
    const number = count - index;
    const own = address(number);
    const [from, to] = [items.length - number * size, items.length - (number - 1) * size];
    const rows = index === 0 ? items.slice(0, size) : items.slice(Math.max(from, size), to);
    const itemsOf = show.fact(`list:${own.path}`, rows);
    const newer = index === 0 ? "" : address(number + 1).path;
    const placeOf = show.fact(`place:${own.path}`, { number, newer } satisfies Place);
    return { address: own, part: () => ({ items: itemsOf(), ...wayOn(making, folder, placeOf()) }) };
  });
}

function wayOn({ said }: PageMaking, folder: Address, { number, newer }: Place) {
  const { words, fill } = said;
  const isFirst = newer === "";
  const pathOf = (page: number) => below(folder, `page/${page}/`).path;
  const last = isFirst ? number - 1 : newer === folder.path ? number : number + 1;
  const numbers = pageNumbers(number, last).toReversed();
  const label = isFirst ? "" : fill(words.pageNumber, { number: said.number(number) });
  return {
    label,
    pagination: last > 0 && {
      label: isFirst ? words.pages : label,
      newer,
      older: number > 1 ? pathOf(number - 1) : "",
      numbers: [
        { number: words.listStart, href: folder.path, isCurrent: isFirst },
        ...numbers.map((one) => ({
          number: one === null ? "" : said.number(one),
          href: one === null ? "" : pathOf(one),
          isCurrent: one === number,
        })),
      ],
    },
  };
}
