// What every list of pages is made with.

import type { Address } from "../../domain/media.ts";
import type { Show } from "../../domain/show.ts";
import type { CardImage } from "../../render/cards/card.ts";
import { jsonForScript } from "../../render/json-ld/script.ts";
import { below } from "../../render/output-addresses.ts";
import { safe } from "./nunjucks.ts";
import type { Page, PageHead } from "./page.ts";
import type { ViewWords } from "./view-words.ts";

export interface PageMaking {
  readonly show: Show;
  readonly said: ViewWords;
  /** A page; head and data are computed when it is rendered, and only then. */
  readonly page: (address: Address, template: string, content: () => PageContent) => Page;
}

export interface PageContent {
  readonly head: PageHead;
  readonly data: object;
}

/** Structured data for the head; "" for none. */
export function headJsonLd(value: object | null): unknown {
  return value === null ? "" : safe(jsonForScript(value));
}

/** A page's name before the programme's. */
export function titled({ show }: PageMaking, title: string): string {
  return `${title} · ${show.programme.title}`;
}

/** A card as the picture of a shared link. */
export function headImage({ url, width, height, alt }: CardImage) {
  return { url, width, height, alt };
}

/** A part of a list, with its way on. */
export interface ListPart<T> {
  readonly items: readonly T[];
  /** "page 2 of 5", "" for a list of one page. */
  readonly label: string;
  readonly pagination: PaginationView | false;
}

export interface PaginationView {
  readonly label: string;
  readonly newer: string;
  readonly older: string;
  /** Of pages, and where a list begins in words; "" in the place of what is left out. */
  readonly numbers: readonly {
    readonly number: string;
    readonly href: string;
    readonly isCurrent: boolean;
  }[];
}

/** On either side of the page, so many numbers. */
const AROUND = 1;

/** A part and its page's address; the part is asked for when the page is rendered. */
export interface ListedPart<T> {
  readonly address: Address;
  readonly part: () => ListPart<T>;
}

/**
 * Items by name in parts of `size`: the first at the folder itself, then `page/2/` below it. An empty list has one empty part.
 * What goes by date is cut by `datedParts`.
 */
export function partsOf<T>(
  { show, said }: PageMaking,
  folder: Address,
  items: readonly T[],
  size: number,
): readonly ListedPart<T>[] {
  const length = Math.max(1, Math.ceil(items.length / size));
  const countOf = show.fact(`pages:${folder.path}`, length);
  const address = (number: number) => partAddress(folder, number);
  const part = (number: number, own: readonly T[]): ListPart<T> => {
    const count = countOf();
    const label = count === 1 ? "" : said.fill(said.words.page, { number, count });
    const newer = number > 1 ? address(number - 1).path : "";
    const older = number < count ? address(number + 1).path : "";
    const numbers = pageNumbers(number, count).map((one) => ({
      number: one === null ? "" : said.number(one),
      href: one === null ? "" : address(one).path,
      isCurrent: one === number,
    }));
    return { items: own, label, pagination: count > 1 && { label, newer, older, numbers } };
  };
  return Array.from({ length }, (_, index) => {
    const itemsOf = show.fact(
      `list:${folder.path}:${index + 1}`,
      items.slice(index * size, (index + 1) * size),
    );
    return { address: address(index + 1), part: () => part(index + 1, itemsOf()) };
  });
}

/** Where a part of a list is, by its number from 1. */
export function partAddress(folder: Address, number: number): Address {
  return number === 1 ? folder : below(folder, `page/${number}/`);
}

/** First, last and those around the page. A lonely gap is filled with its number. @example pageNumbers(6, 9) // 1, null, 5, 6, 7, 8, 9 */
export function pageNumbers(current: number, count: number): readonly (number | null)[] {
  const isShown = (number: number) =>
    number === 1 || number === count || Math.abs(number - current) <= AROUND;
  const all = Array.from({ length: count }, (_, index) => index + 1);
  return all.flatMap((number) => {
    if (isShown(number) || (isShown(number - 1) && isShown(number + 1))) return [number];
    return isShown(number - 1) ? [null] : [];
  });
}

/** A title with the part's number after it. */
export function partTitle(title: string, { label }: { readonly label: string }): string {
  return label === "" ? title : `${title} (${label})`;
}
