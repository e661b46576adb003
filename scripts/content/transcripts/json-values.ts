// Values out of somebody else's JSON, of which nothing is promised.

import type { RawCue } from "./raw-cue.ts";

/** An object's fields, each of any type. */
export type Fields = Readonly<Record<string, unknown>>;

/** A caption, null when the segment says nothing, or the name of the key that is wrong. */
export type SegmentReading = RawCue | null | string;

/** An unknown value's fields; none when it is no object. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

/** A time in a recording from a number or a numeral, in seconds; null for anything else. */
export function timeOf(value: unknown): number | null {
  const time = typeof value === "string" && /^\d{1,9}(\.\d{1,9})?$/.test(value) ? Number(value) : value;
  return typeof time === "number" && Number.isFinite(time) && time >= 0 ? time : null;
}
