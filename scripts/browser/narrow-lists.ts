// Long lists: looked through by typing, and the ways to narrow one, of which one is open at a time.

import { fold } from "../text/fold.ts";
import { announce, find, findAll } from "./elements.ts";

export function startNarrowingLists(): void {
  for (const input of findAll<HTMLInputElement>("[data-narrows]")) {
    const list = input.closest("[data-narrowed]");
    if (list) input.addEventListener("input", () => narrow(list, input));
  }
  for (const row of findAll("[data-filters]")) startOneAtATime(row);
}

/** Keeps what has every word that was typed in sight, and of what stands around it only what is not empty then. */
function narrow(list: Element, { value, dataset }: HTMLInputElement): void {
  const words = fold(value).split(" ");
  let count = 0;
  for (const item of findAll("li", list).filter((one) => !one.closest("[data-whole]"))) {
    const text = fold(item.textContent ?? "");
    item.hidden = !words.every((word) => text.includes(word));
    if (!item.hidden) count += 1;
  }
  for (const part of findAll("[data-part]", list)) part.hidden = find("li:not([hidden])", part) === null;
  for (const aside of findAll("[data-whole]", list)) aside.hidden = value !== "";
  announce((dataset.found ?? "").replace("{count}", String(count)));
}

function startOneAtATime(row: Element): void {
  const all = findAll<HTMLDetailsElement>("details", row);
  const close = (except: Node | null) => {
    for (const one of all) if (one !== except) one.open = false;
  };
  for (const one of all) {
    one.addEventListener("toggle", () => {
      if (one.open) close(one);
    });
  }
  row.addEventListener("keydown", (event) => {
    const open = event instanceof KeyboardEvent && event.key === "Escape" && all.find((one) => one.open);
    if (!open) return;
    close(null);
    find("summary", open)?.focus();
  });
  document.addEventListener("click", ({ target }) => {
    if (target instanceof Node && !row.contains(target)) close(null);
  });
}
