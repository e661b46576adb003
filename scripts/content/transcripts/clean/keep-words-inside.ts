// Words that end after their caption. One that does was misplaced by its recogniser, and ends with its caption;
// where most of them do, the caption's own end is wrong.

import { captionClock } from "../caption-time.ts";
import type { RawCue, RawWord } from "../raw-cue.ts";
import type { Report } from "../report.ts";

const TOLERATED = 0.5;

export function keepWordsInside(cues: readonly RawCue[], report: Report): readonly RawCue[] {
  return cues.map((cue) => {
    const { start, end, words } = cue;
    if (words === null || end === null) return cue;
    const isBeyond = (word: RawWord) => word.end > end + TOLERATED;
    const beyond = words.filter(isBeyond);
    const latest = Math.max(end, words.at(-1)?.end ?? end);
    if (beyond.length === 0 || beyond.length > words.length / 2) return { ...cue, end: latest };
    for (const word of beyond) {
      const values = { text: captionClock(word.end), start: captionClock(start), end: captionClock(end) };
      report.warning("transcript.word-time", cue, values);
    }
    const inside = words.map((word) => ({
      ...word,
      start: Math.min(word.start, end),
      end: Math.min(word.end, end),
    }));
    return { ...cue, words: inside };
  });
}
