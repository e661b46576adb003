// The search in a window over any page: the search page's own box, fetched once.

import { find } from "../elements.ts";
import { startSearchBox } from "./search-box.ts";

let made: Promise<HTMLDialogElement> | null = null;

/** Opens it with the words of last time selected; goes to the page itself when that cannot be fetched. */
export async function openSearchWindow(page: string): Promise<void> {
  made ??= makeWindow(page);
  try {
    const window = await made;
    if (!window.open) window.showModal();
    find<HTMLInputElement>("input", window)?.select();
  } catch {
    made = null;
    location.assign(page);
  }
}

async function makeWindow(page: string): Promise<HTMLDialogElement> {
  const response = await fetch(page);
  if (!response.ok) throw new Error(`search: ${response.status}`);
  const fetched = new DOMParser().parseFromString(await response.text(), "text/html");
  const box = find("[data-search-box]", fetched);
  if (!box) throw new Error("search: no box in the page");
  // How the box looks is in its own page's sheet. Before this page's, which goes on deciding about all else.
  const sheet = find("style", fetched);
  if (sheet) document.head.prepend(document.adoptNode(sheet));
  const window = document.createElement("dialog");
  window.className = "search-window";
  window.setAttribute("aria-label", fetched.querySelector("h1")?.textContent ?? "");
  window.append(document.adoptNode(box));
  const close = find<HTMLButtonElement>("[data-search-close]", window);
  if (close) close.hidden = false;
  close?.addEventListener("click", () => window.close());
  // A search field would take the first Escape to empty itself.
  find("input", window)?.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !event.isComposing) window.close();
  });
  // A press beside the window closes it, as Escape does.
  window.addEventListener("pointerdown", (event) => {
    if (event.target === window && isOutside(event, window.getBoundingClientRect())) window.close();
  });
  document.body.append(window);
  startSearchBox(box, { isPage: false });
  return window;
}

function isOutside({ clientX: x, clientY: y }: PointerEvent, { left, right, top, bottom }: DOMRect): boolean {
  return x < left || x > right || y < top || y > bottom;
}
