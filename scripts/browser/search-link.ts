// The link to the search, and Ctrl K: the search's own script is fetched when it is asked for, and not before.

import { afterPaint } from "./after-paint.ts";
import { find } from "./elements.ts";

/** `<a data-search="/assets/search-….js" href="/search/">` */
export function startSearchLink(): void {
  const link = find<HTMLAnchorElement>("a[data-search]");
  if (!link) return;
  const script = () => import(link.dataset.search ?? "") as Promise<{ openSearch: (page: string) => void }>;
  const open = () =>
    script().then(
      ({ openSearch }) => openSearch(link.href),
      () => location.assign(link.href),
    );
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void open();
  });
  document.addEventListener("keydown", (event) => {
    // By place on the keyboard: in an Arabic layout the same key gives ن.
    if (event.code !== "KeyK" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    event.preventDefault();
    void open();
  });
  // On its own page it is there before anybody has typed a word.
  if (find("[data-search-box]")) afterPaint(() => void script());
}

/** On the page for an address that leads nowhere, its last words are ready to be searched for: `<input data-lost>`. */
export function offerAddressWords(): void {
  const input = find<HTMLInputElement>("[data-lost]");
  if (!input) return;
  const parts = location.pathname.split("/").filter((part) => part !== "");
  let last = parts.at(-1) ?? "";
  try {
    last = decodeURIComponent(last);
  } catch {
    // An address may hold a sign of per cent that encodes nothing.
  }
  input.value = last
    .split(/[^\p{L}\p{M}\d]+/u)
    .filter((word) => word.length > 1 && !/\d|^html?$/.test(word))
    .join(" ");
}
