// A time code as readers see it, whatever digits it was typed with.

import type { Span } from "../../domain/seconds.ts";
import { formatClock } from "../../domain/timecode.ts";

/** @example timeLabel({ start: 123, end: 137 }) // "02:03–02:17" */
export function timeLabel({ start, end }: Span): string {
  return end === null ? formatClock(start) : `${formatClock(start)}–${formatClock(end)}`;
}
