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
export function chapterLines(episode: Episode, words: FeedWords): readonly ChapterLine[] {
  return chaptersFromStart(episode, words).map(({ start, title }) => ({ clock: longClock(start), title }));
}

/** The chapters with one for what comes before the first: apps want the first at 0. */
export function chaptersFromStart(
  { chapters }: Episode,
  words: FeedWords,
): readonly { readonly start: number; readonly title: string }[] {
  const [first] = chapters;
  return first === undefined || first.start < 1
    ? chapters
    : [{ start: 0, title: words.introduction }, ...chapters];
}

/** To the millisecond: `00:01:58.500`. */
export function exactClock(time: number): string {
  return `${longClock(time)}.${String(Math.round(time * 1000) % 1000).padStart(3, "0")}`;
}

/** Whole seconds, rounded down: `00:01:58`. */
function longClock(time: number): string {
  const whole = Math.floor(time);
  return [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
    .map((part) => String(part).padStart(2, "0"))
    .join(":");
}
