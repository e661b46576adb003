// What each button of the desk does, and the key that does the same.

import type { Answer, Desk } from "./ask.ts";
import { type Quotes, stretchOf } from "./quotes.ts";
import type { Recording, Stretch } from "./recording.ts";

/** What actions work with. */
export interface Acting {
  readonly page: HTMLElement;
  readonly desk: Desk;
  readonly quotes: Quotes;
  readonly recording: Recording | null;
  /** Waits for an answer, shows the page as it is then, and says what was said. */
  readonly settle: (answer: Promise<Answer>) => Promise<void>;
  readonly say: (words: string) => void;
}

/** @param data of the button; empty for a key */
type Action = (acting: Acting, data: DOMStringMap) => void;

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
  KeyU: "undo",
  KeyO: "open",
};

const NUDGE = 0.1;
/** Nudges come one after the other: they are written once nobody has nudged for so long, in milliseconds. */
const REST = 700;
let resting: ReturnType<typeof setTimeout> | undefined;

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
  undo: ({ settle, desk }) => void settle(desk.undo()),
  "by-people": ({ settle, desk }) => void settle(desk.edit({ do: "by-people" })),
  "take-heard": (acting) => editCurrent(acting, { do: "take-heard" }),
  "take-typed": (acting) => editCurrent(acting, { do: "take-typed" }),
  "begins-here": (acting) => setHere(acting, "start"),
  "ends-here": (acting) => setHere(acting, "end"),
  "begins-before": (acting) => nudge(acting, "start", -NUDGE),
  "begins-after": (acting) => nudge(acting, "start", NUDGE),
  "ends-before": (acting) => nudge(acting, "end", -NUDGE),
  "ends-after": (acting) => nudge(acting, "end", NUDGE),
  open: ({ quotes }) => quotes.current()?.querySelector<HTMLElement>("[data-open]")?.click(),
  place: (acting, { start, end }) => setTime(acting, { start: Number(start), end: end ? Number(end) : null }),
  chapter: ({ settle, desk }, { line, start, by }) =>
    void settle(
      desk.edit({ do: "set-chapter", line: Number(line), start: Math.max(0, Number(start) + Number(by)) }),
    ),
  "chapter-here": ({ settle, desk, recording }, { line }) => {
    const time = recording?.time() ?? null;
    if (time !== null)
      void settle(desk.edit({ do: "set-chapter", line: Number(line), start: Math.floor(time) }));
  },
};

/** Edits the current quote. */
export function editCurrent(
  { quotes, desk, settle }: Acting,
  action: Readonly<Record<string, unknown>>,
): void {
  const quote = quotes.current();
  if (quote !== null) void settle(desk.edit({ ...action, quote: Number(quote.dataset.number) }));
}

function setTime(acting: Acting, stretch: Stretch): void {
  editCurrent(acting, { do: "set-time", ...stretch });
}

/** The second that is heard now. A beginning after the end is another place: its end is still to be said. */
function setHere(acting: Acting, side: "start" | "end"): void {
  const quote = acting.quotes.current();
  const time = acting.recording?.time() ?? null;
  if (quote === null || time === null) return;
  const at = rounded(time);
  const moved: Stretch = { ...(stretchOf(quote) ?? { start: at, end: null }), [side]: at };
  const isBefore = moved.end !== null && moved.end <= moved.start;
  setTime(acting, isBefore && side === "start" ? { start: at, end: null } : moved);
}

function nudge(acting: Acting, side: "start" | "end", by: number): void {
  const quote = acting.quotes.current();
  const stretch = quote && stretchOf(quote);
  if (!quote || !stretch) return;
  const before = side === "start" ? stretch.start : (stretch.end ?? stretch.start);
  const moved: Stretch = { ...stretch, [side]: Math.max(0, rounded(before + by)) };
  quote.dataset.start = String(moved.start);
  quote.dataset.end = moved.end === null ? "" : String(moved.end);
  acting.recording?.move(moved);
  acting.say(`${moved.start.toFixed(1)}–${moved.end?.toFixed(1) ?? ""}`);
  clearTimeout(resting);
  const number = quote.dataset.number ?? "";
  resting = setTimeout(() => {
    void acting.settle(acting.desk.edit({ do: "set-time", quote: Number(number), ...moved }));
  }, REST);
}

function press({ page, recording }: Acting, what: "slower" | "loop"): void {
  const isOn = recording?.[what]() ?? false;
  page.querySelector(`[data-do="${what}"]`)?.setAttribute("aria-pressed", String(isOn));
}

/** To the millisecond. */
function rounded(time: number): number {
  return Math.round(time * 1000) / 1000;
}
