// The quotes of the desk's page, or the captions of a transcript: one of them is the current one, which keys are about.

import type { Stretch } from "./recording.ts";

export interface Quotes {
  readonly current: () => HTMLElement | null;
  /** By its number; the first where none has it. */
  readonly select: (number: string | null, isFocused: boolean) => void;
  /** The next one, or the one before. */
  readonly step: (by: 1 | -1) => void;
  /** The next one of a kind, or the first of it. */
  readonly find: (kind: string) => void;
}

export function openQuotes(page: HTMLElement): Quotes {
  const all = () => [...page.querySelectorAll<HTMLElement>("[data-number]")];
  let number = all()[0]?.dataset.number ?? "";
  const current = () => all().find((quote) => quote.dataset.number === number) ?? null;
  const choose = (quote: HTMLElement | undefined, isFocused: boolean) => {
    if (quote === undefined) return;
    number = quote.dataset.number ?? "";
    for (const other of all()) other.setAttribute("aria-current", String(other === quote));
    if (!isFocused) return;
    quote.focus({ preventScroll: true });
    quote.scrollIntoView({ block: "center" });
  };
  return {
    current,
    select: (wanted, isFocused) => {
      const quotes = all();
      choose(quotes.find((quote) => quote.dataset.number === (wanted ?? number)) ?? quotes[0], isFocused);
    },
    step: (by) => {
      const quotes = all();
      const at = quotes.findIndex((quote) => quote.dataset.number === number) + by;
      choose(quotes[Math.min(quotes.length - 1, Math.max(0, at))], true);
    },
    find: (kind) => {
      const quotes = all();
      const own = current();
      // Nobody has been at the one that a page begins with.
      const isNew = own?.matches(kind) === true && !own.contains(document.activeElement);
      const at = (own === null ? -1 : quotes.indexOf(own)) + (isNew ? 0 : 1);
      const next = quotes.slice(at).find((quote) => quote.matches(kind));
      choose(next ?? quotes.find((quote) => quote.matches(kind)), true);
    },
  };
}

/** Where a quote is said, as the page has it; null where nobody knows. */
export function stretchOf({ dataset: { start = "", end = "" } }: HTMLElement): Stretch | null {
  return start === "" ? null : { start: Number(start), end: end === "" ? null : Number(end) };
}

/** The word that is heard now, in a quote. */
export function lightWord(quote: HTMLElement | null, time: number): void {
  for (const word of quote?.querySelectorAll<HTMLElement>(".pairs li") ?? []) {
    const { start = "", end = "" } = word.dataset;
    word.classList.toggle("said", start !== "" && time >= Number(start) && time < Number(end));
  }
}
