// Arrows go from the input into what was found and back; everything else is a link, as the browser has it.

import { findAll } from "../elements.ts";

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

export function listenToArrows(box: HTMLElement, input: HTMLInputElement): void {
  box.addEventListener("keydown", (event) => {
    const step = STEPS[event.key];
    const target = event.target;
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (!(target instanceof HTMLElement) || target instanceof HTMLSelectElement) return;
    const stops: readonly HTMLElement[] = [
      input,
      ...findAll("[data-search-found] :is(a, button:not([hidden]))", box),
    ];
    const at = stops.indexOf(target);
    const next = at === -1 ? undefined : stops[at + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}
