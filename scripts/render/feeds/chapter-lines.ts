// Chapters as lines of text, `00:00:00 Title`: Spotify and others make chapters of them.
// They ask for three or more lines, the first at zero, ascending.

import type { Episode } from "../../domain/episode.ts";
import type { FeedWords } from "../../text/words/feeds.ts";

export interface ChapterLine {
  /** `HH:MM:SS`, rounded down. */
  readonly clock: string;
  readonly title: string;
}

/** The chapters, after a line for what comes before the first; none for an episode without chapters. */
export function chapterLines({ chapters }: Episode, words: FeedWords): readonly ChapterLine[] {
  const [first] = chapters;
  if (first === undefined) return [];
  const lines = chapters.map(({ start, title }) => ({ clock: longClock(start), title }));
  return first.start < 1 ? lines : [{ clock: longClock(0), title: words.introduction }, ...lines];
}

function longClock(time: number): string {
  const whole = Math.floor(time);
  return [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
    .map((part) => String(part).padStart(2, "0"))
    .join(":");
}
