// Sharing: the system's own sheet where there is one, else the link on the clipboard.

import { announce, find, findAll, wordOf } from "./elements.ts";

/** How long «copied» stays on a button, in milliseconds. */
const SHOWN = 2000;

/** `<a data-share="text" href>`: shares the link's address with its text. `<button data-copy="text">`: copies it. */
export function startSharing(): void {
  document.addEventListener("click", (event) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-share]") : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (navigator.share) {
      navigator.share({ text: link.dataset.share ?? "", url: link.href }).catch(() => {});
    } else void copy(link.href, link);
  });
  for (const button of findAll<HTMLButtonElement>("button[data-copy]")) {
    button.hidden = false;
    button.addEventListener("click", () => void copy(button.dataset.copy ?? "", button));
  }
}

/** Copies and says so on the button. Without a clipboard the address is shown, to be copied by hand. */
export async function copy(text: string, button: HTMLElement): Promise<void> {
  const words = find("[data-words]", button) ?? button;
  const before = words.textContent;
  try {
    await navigator.clipboard.writeText(text);
    if (button.dataset.busy === undefined) {
      button.dataset.busy = "";
      words.textContent = wordOf("copied");
      setTimeout(() => {
        words.textContent = before;
        delete button.dataset.busy;
      }, SHOWN);
    }
    announce(wordOf("copied"));
  } catch {
    prompt("", text);
  }
}
