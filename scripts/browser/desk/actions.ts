// What each button of the desk does, and the key that does the same.

import type { Acting } from "./acting.ts";
import { stretchOf } from "./quotes.ts";
import { editChapter, isChapter, nudge, setHere, setTime, written } from "./times.ts";

/** @param data of the button; empty for a key */
type Action = (acting: Acting, data: DOMStringMap) => unknown;

/** By place on the keyboard, so that they are the same in Arabic and Latin layouts. */
export const KEYS: Readonly<Record<string, string>> = {
  Space: "play",
  KeyJ: "next",
  ArrowDown: "next",
  KeyK: "previous",
  ArrowUp: "previous",
  KeyS: "slower",
  KeyL: "loop",
  KeyT: "take-heard",
  KeyM: "take-typed",
  BracketLeft: "begins-here",
  BracketRight: "ends-here",
  KeyQ: "begins-before",
  KeyW: "begins-after",
  KeyE: "ends-before",
  KeyR: "ends-after",
  KeyX: "elsewhere",
  KeyB: "who",
  Enter: "accept",
  NumpadEnter: "accept",
  KeyC: "retype",
  KeyN: "next-doubt",
  KeyU: "undo",
  KeyO: "open",
  Slash: "help",
};

export const ACTIONS: Readonly<Record<string, Action>> = {
  next: ({ quotes }) => quotes.step(1),
  previous: ({ quotes }) => quotes.step(-1),
  play: ({ quotes, recording }) => {
    const quote = quotes.current();
    recording?.toggle((quote && stretchOf(quote)) ?? { start: 0, end: null });
  },
  "play-at": ({ recording }, { start }) => recording?.toggle({ start: Number(start), end: null }),
  slower: (acting) => press(acting, "slower"),
  loop: (acting) => press(acting, "loop"),
  undo: async (acting) => {
    await written(acting);
    await acting.settle(acting.desk.undo());
  },
  "by-people": ({ settle, desk }) => settle(desk.edit({ do: "by-people" })),
  "as-captions": ({ settle, desk }) => settle(desk.edit({ do: "as-captions" })),
  "take-heard": (acting) => editCurrent(acting, { do: "take-heard" }),
  "take-typed": (acting) => editCurrent(acting, { do: "take-typed" }),
  "begins-here": (acting) => setHere(acting, "start"),
  "ends-here": (acting) => setHere(acting, "end"),
  "begins-before": (acting) => nudge(acting, "start", -1),
  "begins-after": (acting) => nudge(acting, "start", 1),
  "ends-before": (acting) => nudge(acting, "end", -1),
  "ends-after": (acting) => nudge(acting, "end", 1),
  elsewhere,
  who: ({ quotes }) => {
    const list = quotes.current()?.querySelector<HTMLSelectElement>("select");
    list?.focus();
    list?.showPicker?.();
  },
  accept: (acting) => {
    const row = acting.quotes.current();
    if (row instanceof HTMLFormElement) row.requestSubmit();
    else if (row?.dataset.proposed) return editChapter(acting, row, Number(row.dataset.proposed));
  },
  retype: ({ quotes }) => {
    const field = quotes.current()?.querySelector<HTMLInputElement | HTMLTextAreaElement>("[name=text]");
    field?.focus();
    field?.select();
  },
  "next-doubt": ({ quotes, recording }) => {
    quotes.find("[data-doubt]");
    const row = quotes.current();
    const stretch = row?.matches("[data-doubt]") ? stretchOf(row) : null;
    if (stretch) recording?.play(stretch);
  },
  open: ({ quotes }) => quotes.current()?.querySelector<HTMLElement>("[data-open]")?.click(),
  help: ({ page }) => page.querySelector<HTMLElement>("[data-help] summary")?.click(),
  place: (acting, { start, end }) => setTime(acting, { start: Number(start), end: end ? Number(end) : null }),
};

/** Edits the current quote. */
export async function editCurrent(acting: Acting, action: Readonly<Record<string, unknown>>): Promise<void> {
  const quote = acting.quotes.current();
  if (quote === null || isChapter(quote)) return;
  await written(acting);
  await acting.settle(acting.desk.edit({ ...action, quote: Number(quote.dataset.number) }));
}

/** Found at none of its places: played from the end of the quote before it, until somebody says where it begins. */
function elsewhere({ page, quotes, recording, say }: Acting): void {
  const quote = quotes.current();
  if (quote === null || isChapter(quote)) return;
  const before = quote.previousElementSibling?.matches("[data-number]")
    ? stretchOf(quote.previousElementSibling as HTMLElement)
    : null;
  quote.dataset.start = "";
  quote.dataset.end = "";
  recording?.play({ start: before?.end ?? before?.start ?? 0, end: null });
  say(page.dataset.wordElsewhere ?? "");
}

function press({ page, recording }: Acting, what: "slower" | "loop"): void {
  const isOn = recording?.[what]() ?? false;
  page.querySelector(`[data-do="${what}"]`)?.setAttribute("aria-pressed", String(isOn));
}
