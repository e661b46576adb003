// The search's own script: starts the box of the search page, opens the window on every other.

import { find } from "../elements.ts";
import { startSearchBox } from "./search-box.ts";
import { openSearchWindow } from "./search-window.ts";

const own = find("[data-search-box]");
if (own) startSearchBox(own, { isPage: true });

/** @param page the search page's address */
export function openSearch(page: string): void {
  if (own) find<HTMLInputElement>("input", own)?.focus();
  else void openSearchWindow(page);
}
