// Values out of somebody else's JSON, of which nothing is promised.

import type { RawCue } from "./raw-cue.ts";

/** An object's fields, each of any type. */
export type Fields = Readonly<Record<string, unknown>>;

/** A caption that does not know its place yet. */
export type PlacelessCue = Omit<RawCue, "line" | "column">;

/** A segment read: its caption, null when it says nothing or has no start, and the way of keys to its start. */
export interface SegmentReading {
  readonly cue: PlacelessCue | null;
  /** Of a start that is missing: where it is looked for. Null for a segment that says nothing. */
  readonly start: readonly string[] | null;
}

/** What says nothing. */
export const SILENT: SegmentReading = { cue: null, start: null };

/** An unknown value's fields; none when it is no object. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

/** A time in a recording from a number or a numeral, in seconds; null for anything else. */
export function timeOf(value: unknown): number | null {
  const time = typeof value === "string" && /^\d{1,9}(\.\d{1,9})?$/.test(value) ? Number(value) : value;
  return typeof time === "number" && Number.isFinite(time) && time >= 0 ? time : null;
}
