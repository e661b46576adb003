// A text that is cut on a narrow screen, and the button that shows the whole of it.

import { find, findAll } from "./elements.ts";

/** `<div data-fold><p class="fold__text">…</p><button data-fold-open aria-expanded="false"></div>` */
export function startUnfolding(): void {
  for (const block of findAll("[data-fold]")) {
    const text = find(".fold__text", block);
    const button = find<HTMLButtonElement>("[data-fold-open]", block);
    if (!text || !button) continue;
    if (text.scrollWidth <= text.clientWidth && text.scrollHeight <= text.clientHeight) button.hidden = true;
    const open = () => {
      block.toggleAttribute("data-open", true);
      button.setAttribute("aria-expanded", "true");
      button.hidden = true;
    };
    button.addEventListener("click", open);
    // Whoever comes to a place in it by the keyboard or by an address sees that place.
    text.addEventListener("focusin", open);
    if (find(":target", text)) open();
    addEventListener("hashchange", () => {
      if (find(":target", text)) open();
    });
  }
}
