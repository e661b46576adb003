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

/** A list cut into pages, each with its way on. */
export interface ListPart<T> {
  readonly items: readonly T[];
  readonly address: Address;
  /** "page 2 of 5", "" for a list of one page. */
  readonly label: string;
  readonly pagination: { readonly label: string; readonly newer: string; readonly older: string } | false;
}

/** Items in parts of `size`: the first at the folder itself, then `page/2/` below it. An empty list has one empty part. */
export function partsOf<T>(
  making: PageMaking,
  folder: Address,
  items: readonly T[],
  size: number,
): readonly ListPart<T>[] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, index) => partAt(making, folder, items, size, index));
}

/** One of them. @param index from 0 */
export function partAt<T>(
  { said }: PageMaking,
  folder: Address,
  items: readonly T[],
  size: number,
  index: number,
): ListPart<T> {
  const count = Math.max(1, Math.ceil(items.length / size));
  const address = (number: number) => (number === 1 ? folder : below(folder, `page/${number}/`));
  const number = index + 1;
  const label = count === 1 ? "" : said.fill(said.words.page, { number, count });
  return {
    items: items.slice(index * size, number * size),
    address: address(number),
    label,
    pagination: count > 1 && {
      label,
      newer: number > 1 ? address(number - 1).path : "",
      older: number < count ? address(number + 1).path : "",
    },
  };
}

/** A title with the part's number after it. */
export function partTitle(title: string, { label }: { readonly label: string }): string {
  return label === "" ? title : `${title} (${label})`;
}
