// Times set at the desk: where a quote begins and ends, by a tenth of a second; where a chapter begins, by a second.

import type { Acting } from "./acting.ts";
import { stretchOf } from "./quotes.ts";
import type { Stretch } from "./recording.ts";

const NUDGE = 0.1;
/** Nudges come one after the other: they are written once nobody has nudged for so long, in milliseconds. */
const REST = 700;

interface Waiting {
  readonly number: string;
  readonly stretch: Stretch;
  readonly timer: ReturnType<typeof setTimeout>;
}

let waiting: Waiting | null = null;

/** Nudges that are not written yet are, before anything else is done. */
export async function written(acting: Acting): Promise<void> {
  if (waiting === null) return;
  const { number, stretch, timer } = waiting;
  waiting = null;
  clearTimeout(timer);
  await acting.settle(acting.desk.edit({ do: "set-time", quote: Number(number), ...stretch }));
}

export function isChapter(row: HTMLElement): boolean {
  return row.dataset.chapter !== undefined;
}

export async function editChapter(acting: Acting, row: HTMLElement, start: number): Promise<void> {
  await written(acting);
  await acting.settle(
    acting.desk.edit({ do: "set-chapter", line: Number(row.dataset.chapter), start: Math.max(0, start) }),
  );
}

export async function setTime(acting: Acting, stretch: Stretch): Promise<void> {
  const quote = acting.quotes.current();
  if (quote === null) return;
  await written(acting);
  await acting.settle(acting.desk.edit({ do: "set-time", quote: Number(quote.dataset.number), ...stretch }));
}

/** The second that is heard now. A beginning after the end is another place: its end is still to be said. */
export function setHere(acting: Acting, side: "start" | "end"): unknown {
  const row = acting.quotes.current();
  const time = acting.recording?.time() ?? null;
  if (row === null || time === null) return;
  if (isChapter(row)) return side === "start" ? editChapter(acting, row, Math.floor(time)) : undefined;
  const at = rounded(time);
  const moved: Stretch = { ...(stretchOf(row) ?? { start: at, end: null }), [side]: at };
  const isBefore = moved.end !== null && moved.end <= moved.start;
  return setTime(acting, isBefore && side === "start" ? { start: at, end: null } : moved);
}

/** @param by how many steps: tenths of a second of a quote, seconds of a chapter */
export function nudge(acting: Acting, side: "start" | "end", by: 1 | -1): unknown {
  const row = acting.quotes.current();
  const stretch = row && stretchOf(row);
  if (!row || !stretch) return;
  if (isChapter(row)) return side === "start" ? editChapter(acting, row, stretch.start + by) : undefined;
  const before = side === "start" ? stretch.start : (stretch.end ?? stretch.start);
  const moved: Stretch = { ...stretch, [side]: Math.max(0, rounded(before + by * NUDGE)) };
  row.dataset.start = String(moved.start);
  row.dataset.end = moved.end === null ? "" : String(moved.end);
  acting.recording?.move(moved);
  acting.say(`${moved.start.toFixed(1)}–${moved.end?.toFixed(1) ?? ""}`);
  return rest(acting, row.dataset.number ?? "", moved);
}

async function rest(acting: Acting, number: string, stretch: Stretch): Promise<void> {
  if (waiting?.number === number) clearTimeout(waiting.timer);
  else await written(acting);
  waiting = { number, stretch, timer: setTimeout(() => void written(acting), REST) };
}

/** To the millisecond. */
function rounded(time: number): number {
  return Math.round(time * 1000) / 1000;
}
