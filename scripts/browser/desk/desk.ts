// The desk's page: quotes gone through by keyboard, listened to, settled. Every button has what its key has.

import type { Acting } from "./acting.ts";
import { ACTIONS, editCurrent, KEYS } from "./actions.ts";
import { type Desk, openDesk } from "./ask.ts";
import { listenToCopying } from "./copy.ts";
import { mediaPlayer, youTubePlayer } from "./players.ts";
import { lightWord, openQuotes, type Quotes, stretchOf } from "./quotes.ts";
import { openRecording, type Recording } from "./recording.ts";

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
    recording: recordingOf(page, say, (time) => lightWord(quotes.current(), time)),
    settle: async (answer) => {
      const { said, isDone } = await answer;
      // A file that changed meanwhile is shown as it is now.
      await showNow(page, desk, quotes);
      say(said);
      return isDone;
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

function recordingOf(
  page: HTMLElement,
  say: (words: string) => void,
  onTime: (time: number) => void,
): Recording | null {
  const media = page.querySelector<HTMLMediaElement>("[data-media]");
  if (media !== null)
    return openRecording(
      mediaPlayer(media, () => say(page.dataset.wordUnplayable ?? "")),
      onTime,
    );
  const place = page.querySelector<HTMLElement>("[data-youtube]");
  return place === null ? null : openRecording(youTubePlayer(place), onTime);
}

function listenToButtons(acting: Acting): void {
  const { page, quotes } = acting;
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
    void editCurrent(acting, { do: "said-by", name: list.value });
  });
  page.addEventListener("submit", (event) => {
    event.preventDefault();
    choose(event);
    void settleWords(event.target as HTMLFormElement, acting);
  });
}

/** A word or a caption as it stands in its field; then the next one is played. */
async function settleWords(
  form: HTMLFormElement,
  { desk, quotes, settle, recording }: Acting,
): Promise<void> {
  const text = String(new FormData(form).get("text") ?? "");
  const { line, word, heard } = form.dataset;
  const isWord = word !== undefined;
  const action = isWord
    ? { do: "settle-word", line: Number(line), word: Number(word), heard, text }
    : { do: "settle-caption", line: Number(line), text };
  if (!(await settle(desk.edit(action)))) return;
  // A settled word is gone from the list; a caption stays.
  if (!isWord) quotes.step(1);
  const next = quotes.current();
  const stretch = next && stretchOf(next);
  if (stretch) recording?.play(stretch);
}

function onKey(event: KeyboardEvent, acting: Acting): void {
  const target = event.target as Element;
  const typing = target.closest<HTMLTextAreaElement | HTMLInputElement>("textarea, input");
  if (typing) {
    // A caption is a line: Enter writes it, Escape gives the keys back.
    const isDone = event.code === "Enter" && !event.shiftKey && !event.isComposing;
    if (isDone) event.preventDefault();
    if (isDone) typing.form?.requestSubmit();
    else if (event.code === "Escape") acting.quotes.select(null, true);
    return;
  }
  const isItsOwn = target.closest("select") !== null;
  const isPress = /^(?:Space|Enter|NumpadEnter)$/.test(event.code);
  const isPressed = isPress && target.closest("button, a, summary, video, audio") !== null;
  const action = ACTIONS[KEYS[event.code] ?? ""];
  if (!action || isItsOwn || isPressed || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  action(acting, {});
}
