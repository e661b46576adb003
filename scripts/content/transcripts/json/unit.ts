// The unit of numbers that do not say it: what is possible decides. A word lasts some tenths of a second, whoever speaks;
// in a wrong unit it would last minutes, or less than a sound.

import type { LooseItem } from "./loose-item.ts";
import type { LooseTime } from "./loose-time.ts";

/** What programs count times in, in seconds: seconds, hundredths, milliseconds, microseconds, ticks, nanoseconds. */
const UNITS = [1, 0.01, 0.001, 1e-6, 1e-7, 1e-9] as const;
/** Captions with pauses in them, and the shortest words. */
const POSSIBLE = { least: 0.04, most: 5 };
const COMMON = 0.35;

/** A unit, and whether it is only what fits best: then the editor is told. */
export interface DecidedUnit {
  readonly unit: number;
  readonly isGuess: boolean;
}

/**
 * @param declared the unit of the program whose form it is; null where no program is known
 * @param frame how long a frame is, where the file counts some; taken where its numbers cannot be seconds
 */
export function decideUnit(
  items: readonly LooseItem[],
  declared: number | null,
  frame: number | null = null,
): DecidedUnit {
  const told = items.flatMap(wordLengths);
  const lengths = [...(told.length > 0 ? told : gaps(items))].sort((a, b) => a - b);
  const middle = lengths[Math.floor(lengths.length / 2)];
  const usual = declared ?? 1;
  if (middle === undefined || middle <= 0) return { unit: usual, isGuess: false };
  const isPossible = (unit: number) => middle * unit >= POSSIBLE.least && middle * unit <= POSSIBLE.most;
  if (isPossible(usual)) return { unit: usual, isGuess: false };
  if (declared === null && frame !== null && isPossible(frame)) return { unit: frame, isGuess: false };
  const strange = (unit: number) => Math.abs(Math.log((middle * unit) / COMMON));
  const [best = 1] = UNITS.filter(isPossible).sort((a, b) => strange(a) - strange(b));
  return { unit: best, isGuess: best !== usual };
}

/** Lengths of single words, in numbers without a unit; a caption's length shared among its words. */
function wordLengths(item: LooseItem): readonly number[] {
  if (item.words === null) {
    const length = bareLength(item.start, item.end);
    const count = item.text.trim().split(/\s+/).length;
    return length === null ? [] : [length / count];
  }
  return item.words.flatMap(({ start, end }) => bareLength(start, end) ?? []);
}

// Where no end is told, a caption lasts until the next.
function gaps(items: readonly LooseItem[]): readonly number[] {
  return items.flatMap(({ text, start }, index) => {
    const length = bareLength(start, items[index + 1]?.start ?? null);
    return length === null ? [] : [length / text.trim().split(/\s+/).length];
  });
}

function bareLength(start: LooseTime | null, end: LooseTime | null): number | null {
  return start?.unit === null && end?.unit === null && end.amount > start.amount
    ? end.amount - start.amount
    : null;
}
