// Links to a second of the recording: `<a href="/media/x.mp4#t=12" data-start="12">` seeks instead of leaving.

import { findAll, numberOf } from "./elements.ts";
import type { Stretch } from "./span-player.ts";

const TIME_LINK = "a[data-start],a[data-plays]";
/** What a link in a long list says by its address alone: `#t=12,15.5`. */
const FRAGMENT = /#t=([\d.]+)(?:,([\d.]+))?$/;

/** The stretch that a time link leads to; the whole rest when it has no end. */
export function stretchOf(link: Element): Stretch | null {
  const start = numberOf(link, "data-start");
  if (start !== null) return { start, end: numberOf(link, "data-end") };
  const [, from, to] = FRAGMENT.exec(link.getAttribute("href") ?? "") ?? [];
  return from === undefined ? null : { start: Number(from), end: to === undefined ? null : Number(to) };
}

/**
 * Calls back for every plain click on a time link, and keeps the browser on the page.
 * A click that opens a new tab or window is left alone.
 */
export function onTimeLink(
  act: (link: HTMLAnchorElement, stretch: Stretch, event: MouseEvent) => void,
): void {
  document.addEventListener("click", (event) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(TIME_LINK) : null;
    const stretch = link && stretchOf(link);
    if (!link || !stretch || event.defaultPrevented) return;
    event.preventDefault();
    act(link, stretch, event);
  });
}

/** Every quote of the page that has a time, by its id, once. */
export function timedQuotes(): ReadonlyMap<string, Stretch> {
  const quotes = new Map<string, Stretch>();
  for (const link of findAll("a[data-plays]")) {
    const stretch = stretchOf(link);
    const id = link.dataset.plays ?? "";
    if (stretch && !quotes.has(id)) quotes.set(id, stretch);
  }
  return quotes;
}
