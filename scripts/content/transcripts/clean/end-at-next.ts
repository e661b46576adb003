// Captions that stay until the next but one has begun (YouTube's lists of lines; TTML and SBV of its automatic captions):
// where most of one voice overlap, they end where the next begins. So does a single one that lasts far longer than its words.

import type { RawCue } from "../raw-cue.ts";

const MOSTLY = 0.5;
const LEAST = 3;
const TOLERATED = 0.1;
/** Nobody speaks slower, pauses counted. */
const SLOWEST_LETTERS_PER_SECOND = 3;
const BREATH = 6;

export function endAtNext(cues: readonly RawCue[]): readonly RawCue[] {
  const pairs = cues.map((cue, index) => isInto(cue, cues[index + 1]));
  const isHabit = pairs.filter(Boolean).length >= Math.max(LEAST, MOSTLY * (cues.length - 1));
  return cues.map((cue, index) => {
    const next = cues[index + 1];
    if (!next || !pairs[index] || !(isHabit || isTooLong(cue))) return cue;
    const words = cue.words?.map((word) => ({
      ...word,
      end: Math.max(word.start, Math.min(word.end, next.start)),
    }));
    return { ...cue, end: next.start, words: words ?? null };
  });
}

function isInto(cue: RawCue, next: RawCue | undefined): boolean {
  // Two voices at once are a conversation.
  return (
    next !== undefined &&
    cue.end !== null &&
    next.start >= cue.start &&
    next.start < cue.end - TOLERATED &&
    next.voice === cue.voice
  );
}

function isTooLong({ start, end, text }: RawCue): boolean {
  return end !== null && end - start > BREATH + text.length / SLOWEST_LETTERS_PER_SECOND;
}
