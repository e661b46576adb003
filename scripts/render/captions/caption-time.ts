// Times as captions write them.

import { type Seconds, seconds } from "../../domain/seconds.ts";
import type { Cue } from "../../domain/transcript.ts";

/**
 * `HH:MM:SS.mmm`, hours as many digits as they need.
 * @param point `.` for WebVTT, `,` for SubRip
 */
export function captionClock(time: Seconds, point: "." | ","): string {
  const total = Math.round(time * 1000);
  const two = (value: number) => String(value).padStart(2, "0");
  const clock = [
    Math.floor(total / 3_600_000),
    Math.floor(total / 60_000) % 60,
    Math.floor(total / 1000) % 60,
  ];
  return `${clock.map(two).join(":")}${point}${String(total % 1000).padStart(3, "0")}`;
}

/** A cue's end. WebVTT wants it after the start: a cue of no length is given a millisecond. */
export function shownUntil({ start, end }: Pick<Cue, "start" | "end">): Seconds {
  return end > start ? end : seconds(start + 0.001);
}
