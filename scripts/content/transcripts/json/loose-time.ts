// A time in somebody's JSON -> a number with its unit, or without one where only the whole file can tell:
//   62.5   "62.5"   "62.500s"   "PT1M2.5S"   "00:01:02,500"   { "seconds": "62", "nanos": 500000000 }

import { clockSeconds } from "../caption-time.ts";
import { fieldsOf } from "../json-values.ts";

/** A number of units. `unit` is the length of one in seconds; null where the value does not say. */
export interface LooseTime {
  readonly amount: number;
  readonly unit: number | null;
}

const NUMERAL = /^-?\d{1,15}(?:\.\d{1,18})?$/;
const WITH_SECONDS = /^(\d{1,9}(?:\.\d{1,9})?)\s?s$/;
const ISO_DURATION = /^PT(?:(\d{1,5})H)?(?:(\d{1,7})M)?(?:(\d{1,9}(?:\.\d{1,9})?)S)?$/;

const RANGE = /^(\S+)\s*(?:-->|->|[-\u2013\u2014]|\u2192|,|\bto\b)\s*(\S+)$/;

/** A start and an end in one value, `[1, 4]` or `"0:01 - 0:04"`; the value alone where it is no range. */
export function rangeOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.length <= 2 ? value : [];
  const ends = typeof value === "string" && looseTime(value) === null ? RANGE.exec(value.trim()) : null;
  return ends && looseTime(ends[1]) && looseTime(ends[2]) ? [ends[1], ends[2]] : [value];
}

/** @returns null for what is no time: other words, NaN, a time before the start */
export function looseTime(value: unknown): LooseTime | null {
  if (typeof value === "number")
    return Number.isFinite(value) && value >= 0 ? { amount: value, unit: null } : null;
  if (typeof value === "string") return timeOfText(value.trim());
  const { seconds, nanos, nanoseconds, relative } = fieldsOf(value);
  // Recall.ai tells each time twice, by the recording and by the calendar.
  if (typeof relative === "number") return relative >= 0 ? { amount: relative, unit: 1 } : null;
  if (seconds === undefined && nanos === undefined && nanoseconds === undefined) return null;
  const [whole, rest] = [Number(seconds ?? 0), Number(nanos ?? nanoseconds ?? 0)];
  return Number.isFinite(whole + rest) && whole + rest >= 0 ? { amount: whole + rest / 1e9, unit: 1 } : null;
}

function timeOfText(text: string): LooseTime | null {
  if (NUMERAL.test(text)) return Number(text) >= 0 ? { amount: Number(text), unit: null } : null;
  const seconds = WITH_SECONDS.exec(text)?.[1];
  if (seconds !== undefined) return { amount: Number(seconds), unit: 1 };
  const iso = text.length > 2 ? ISO_DURATION.exec(text) : null;
  if (iso) {
    const [, hours = "0", minutes = "0", rest = "0"] = iso;
    return { amount: Number(hours) * 3600 + Number(minutes) * 60 + Number(rest), unit: 1 };
  }
  const clock = clockSeconds(text);
  return clock === null ? null : { amount: clock, unit: 1 };
}
