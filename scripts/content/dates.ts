// Days and moments as the schema lets them through -> as the domain writes them.

import type { Day, Instant } from "../domain/names.ts";

/** `2024-02-13` from a day or a moment. */
export function dayPart(text: string): Day {
  return text.slice(0, 10) as Day;
}

/** A moment to the second, or null for a bare day: `T20:00+04:00` becomes `T20:00:00+04:00`. */
export function momentPart(text: string): Instant | null {
  const match = /^(\S{10}T\d\d:\d\d)(:\d\d)?(\S+)$/.exec(text);
  return match ? (`${match[1]}${match[2] ?? ":00"}${match[3]}` as Instant) : null;
}
