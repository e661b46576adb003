// Chapters: the recording cut in parts.

import type { Seconds } from "./seconds.ts";

/** A part with a title. In an episode they are sorted, never overlap, and each ends where the next begins. */
export interface Chapter {
  /** Position in the episode, from 0. */
  readonly index: number;
  readonly title: string;
  /** The fragment of its heading on the page: `c1`, `c2`, … */
  readonly anchor: string;
  readonly start: Seconds;
  /** The next chapter's start or the recording's end; null when the duration is unknown. */
  readonly end: Seconds | null;
}

/**
 * Chapters closed: each ends at the next one's start, the last at the recording's end.
 * @param starts sorted by start
 * @throws Error when unsorted
 */
export function closeChapters(
  starts: readonly Omit<Chapter, "end" | "index">[],
  duration: Seconds | null,
): readonly Chapter[] {
  return starts.map((chapter, index) => {
    const next = starts[index + 1];
    if (next && next.start <= chapter.start) throw new Error("closeChapters: chapters must be sorted");
    return { ...chapter, index, end: next?.start ?? duration };
  });
}
