// A text that is cut on a narrow screen, and the button that shows the whole of it.

import { find, findAll } from "./elements.ts";

/** `<div data-fold><p class="fold__text">…</p><button data-fold-open aria-expanded="false"></div>` */
export function startUnfolding(): void {
  for (const block of findAll("[data-fold]")) {
    const text = find(".fold__text", block);
    const button = find<HTMLButtonElement>("[data-fold-open]", block);
    if (text && button) startFold(block, text, button);
  }
}

function startFold(block: HTMLElement, text: HTMLElement, button: HTMLButtonElement): void {
  // Once it is laid out and before it is painted: asked for here, the whole page would be laid out for it.
  const size = new ResizeObserver(() => {
    button.hidden = text.scrollWidth <= text.clientWidth && text.scrollHeight <= text.clientHeight;
  });
  const open = () => {
    size.disconnect();
    block.toggleAttribute("data-open", true);
    button.setAttribute("aria-expanded", "true");
    button.hidden = true;
  };
  // Whoever is led into it, by a link or by the keyboard, sees where they are: what was cut off had been scrolled in its box.
  const openAt = (place: Element | null) => {
    if (!place || block.hasAttribute("data-open")) return;
    open();
    place.scrollIntoView({ block: "nearest" });
  };
  const openAtTarget = () => openAt(find(":target", text));
  size.observe(text);
  button.addEventListener("click", open);
  text.addEventListener("focusin", ({ target }) => openAt(target instanceof Element ? target : null));
  addEventListener("hashchange", openAtTarget);
  openAtTarget();
}
