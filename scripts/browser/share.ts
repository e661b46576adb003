// Sharing a quote: «…», who said it, of which programme, and its address, with its card where the device takes files.

import { announce, find, findAll } from "./elements.ts";

/** How long «copied» stays on a button, in milliseconds. */
const SHOWN = 2000;

/** How long the sheet waits for a card, in milliseconds: a browser opens it only soon after a tap. */
const CARD_WAITS = 2500;

/**
 * `<a data-share href>` and `<button data-copy-quote>` in a quote's figure; `<button data-copy="text">` or, right
 * after the field that holds the text, `<button data-copy>` anywhere.
 */
export function startSharing(): void {
  document.addEventListener("click", (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const link = target?.closest<HTMLAnchorElement>("a[data-share]");
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      void share(link);
      return;
    }
    const button = target?.closest<HTMLElement>("[data-copy-quote]");
    const figure = button?.closest("[data-quote]");
    const address = figure && find<HTMLAnchorElement>("a[data-share]", figure)?.href;
    if (button && figure) void copy(`${attributed(figure)}\n${address ?? location.href}`, button);
  });
  for (const button of findAll<HTMLButtonElement>("button[data-copy]")) {
    button.hidden = false;
    const field = button.previousElementSibling;
    button.addEventListener("click", () => {
      void copy(field instanceof HTMLTextAreaElement ? field.value : (button.dataset.copy ?? ""), button);
    });
  }
}

/** The system's own sheet where there is one, else text and address on the clipboard. */
async function share(link: HTMLAnchorElement): Promise<void> {
  const figure = link.closest("[data-quote]");
  const text = figure ? attributed(figure) : "";
  if (!navigator.share) {
    await copy(text === "" ? link.href : `${text}\n${link.href}`, link);
    return;
  }
  const files = await cardOf(link);
  // With a picture some apps leave out the address: it stands in the text.
  const shared = files.length > 0 ? { text: `${text}\n${link.href}`, files } : { text, url: link.href };
  await navigator.share(shared).catch(({ name }: DOMException) => {
    // Closed by the reader is done; a sheet that does not open, as after a long wait for the card, is no end.
    if (name !== "AbortError") return copy(`${text}\n${link.href}`, link);
  });
}

/** «words» — name, role, programme: as the page shows them. */
function attributed(figure: Element): string {
  const textOf = (selector: string) => find(selector, figure)?.textContent?.trim().replace(/\s+/g, " ") ?? "";
  const who = [
    textOf(".quote__name") || (figure.closest("[data-who]")?.getAttribute("data-who") ?? ""),
    textOf(".quote__role"),
    document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content ?? "",
  ];
  const isArabic = document.documentElement.lang.startsWith("ar");
  const words = textOf(".quote__words");
  return `${isArabic ? `«${words}»` : `“${words}”`} — ${who.filter((part) => part !== "").join(isArabic ? "، " : ", ")}`;
}

/** The quote's card as a file; none where the device takes no files, or the card does not come. */
async function cardOf(link: HTMLAnchorElement): Promise<File[]> {
  if (!navigator.canShare) return [];
  try {
    const probe = new File([""], "quote.png", { type: "image/png" });
    if (!navigator.canShare({ files: [probe] })) return [];
    const signal = AbortSignal.timeout(CARD_WAITS);
    // In a long list it is not named thirty times: the quote's own page says it.
    const page = link.dataset.card ? "" : await fetch(link.href, { signal }).then((answer) => answer.text());
    const named = /"og:image" content="([^"]+)/.exec(page)?.[1] ?? "";
    const card = link.dataset.card ?? new URL(named).pathname;
    const answer = await fetch(card, { signal });
    return answer.ok ? [new File([await answer.blob()], "quote.png", { type: "image/png" })] : [];
  } catch {
    return [];
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
      words.textContent = SCRIPTED_WORDS.copied;
      setTimeout(() => {
        words.textContent = before;
        delete button.dataset.busy;
      }, SHOWN);
    }
    announce(SCRIPTED_WORDS.copied);
  } catch {
    prompt("", text);
  }
}
