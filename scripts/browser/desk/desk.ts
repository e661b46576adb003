// The desk's page: quotes gone through by keyboard, listened to, settled. Every button has what its key has.

import { ACTIONS, type Acting, editCurrent, KEYS } from "./actions.ts";
import { type Desk, openDesk } from "./ask.ts";
import { listenToCopying } from "./copy.ts";
import { lightWord, openQuotes, type Quotes } from "./quotes.ts";
import { openMedia, openYouTube, type Recording } from "./recording.ts";

const main = document.querySelector<HTMLElement>("[data-desk]");
if (main !== null) start(main);
const kit = document.querySelector<HTMLElement>("[data-kit]");
if (kit !== null) listenToCopying(kit);

function start(page: HTMLElement): void {
  const desk = openDesk(page);
  const quotes = openQuotes(page);
  const say = (words: string) => {
    const status = document.querySelector("[data-status]");
    if (status) status.textContent = words;
  };
  const acting: Acting = {
    ...{ page, desk, quotes, say },
    recording: openRecording(page, (time) => lightWord(quotes.current(), time)),
    settle: async (answer) => {
      const { said } = await answer;
      // A file that changed meanwhile is shown as it is now.
      await showNow(page, desk, quotes);
      say(said);
    },
  };
  listenToButtons(acting);
  document.addEventListener("keydown", (event) => onKey(event, acting));
  quotes.select(null, false);
}

/** The page as the server has it now, in place of what it was; what plays goes on. */
async function showNow(page: HTMLElement, desk: Desk, quotes: Quotes): Promise<void> {
  const fresh = (await desk.page()).querySelector<HTMLElement>("[data-desk]");
  const content = fresh?.querySelector("[data-content]");
  if (!fresh || !content) return;
  page.dataset.seen = fresh.dataset.seen ?? "{}";
  page.querySelector("[data-content]")?.replaceWith(content);
  quotes.select(null, true);
}

function openRecording(page: HTMLElement, onTime: (time: number) => void): Recording | null {
  const media = page.querySelector<HTMLMediaElement>("[data-media]");
  if (media !== null) return openMedia(media, onTime);
  const place = page.querySelector<HTMLElement>("[data-youtube]");
  return place === null ? null : openYouTube(place);
}

function listenToButtons(acting: Acting): void {
  const { page, quotes, desk, settle } = acting;
  const quoteOf = (event: Event) =>
    (event.target as Element).closest<HTMLElement>("[data-number]")?.dataset.number;
  const choose = (event: Event) => {
    const number = quoteOf(event);
    if (number !== undefined) quotes.select(number, false);
  };
  page.addEventListener("focusin", choose);
  page.addEventListener("click", (event) => {
    choose(event);
    const button = (event.target as Element).closest<HTMLElement>("button[data-do]");
    if (button) ACTIONS[button.dataset.do ?? ""]?.(acting, button.dataset);
  });
  page.addEventListener("change", (event) => {
    const list = (event.target as Element).closest<HTMLSelectElement>("select[data-do='said-by']");
    if (!list?.value) return;
    choose(event);
    editCurrent(acting, { do: "said-by", name: list.value });
  });
  page.addEventListener("submit", (event) => {
    event.preventDefault();
    choose(event);
    const text = String(new FormData(event.target as HTMLFormElement).get("text") ?? "");
    void settle(desk.edit({ do: "mend-caption", line: Number(quoteOf(event)), text }));
  });
}

function onKey(event: KeyboardEvent, acting: Acting): void {
  const target = event.target as Element;
  const typing = target.closest<HTMLTextAreaElement>("textarea");
  if (typing) {
    // A caption is a line: Enter writes it, Escape gives the keys back.
    const isDone = event.code === "Enter" && !event.shiftKey && !event.isComposing;
    if (isDone) event.preventDefault();
    if (isDone) typing.form?.requestSubmit();
    else if (event.code === "Escape") acting.quotes.select(null, true);
    return;
  }
  const isItsOwn = target.closest("input, select") !== null;
  const isPressed = event.code === "Space" && target.closest("button, a, video, audio") !== null;
  const action = ACTIONS[KEYS[event.code] ?? ""];
  if (!action || isItsOwn || isPressed || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  action(acting, {});
}
