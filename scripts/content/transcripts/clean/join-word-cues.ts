// A caption for each word -> captions of a sentence or a breath, with the times of their words.
// Recognisers write words; Podcasting 2.0's own example is such a file.

import type { RawCue, RawWord } from "../raw-cue.ts";

const MOSTLY = 0.7;
const LEAST_CUES = 4;
/** Between two phrases of a speaker; and between two thoughts, however few words they have. */
const PAUSE = 0.45;
const LONG_PAUSE = 0.9;
const PHRASE_LETTERS = 16;
/** Captions that overlap more are no words of one sentence. */
const OVERLAP = 0.3;
/** Two lines of a screen. */
const MOST_LETTERS = 80;
const MOST_SECONDS = 7;
const ENDS = /[.!?…\u061F\u06D4]["»”)\]]?$/;

export function joinWordCues(cues: readonly RawCue[]): readonly RawCue[] {
  const single = cues.filter(({ text }) => !/\s/.test(text.trim())).length;
  if (cues.length < LEAST_CUES || single < MOSTLY * cues.length) return cues;
  const runs: RawCue[][] = [];
  for (const cue of cues) {
    const run = runs.at(-1);
    if (run && goesOn(run, cue)) run.push(cue);
    else runs.push([cue]);
  }
  return runs.map(joined);
}

function goesOn(run: readonly RawCue[], cue: RawCue): boolean {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || last.voice !== cue.voice || cue.start < last.start) return false;
  const letters = run.reduce((sum, { text }) => sum + text.length + 1, 0);
  const pause = cue.start - (last.end ?? last.start);
  const isLong =
    letters + cue.text.length > MOST_LETTERS || (cue.end ?? cue.start) - first.start > MOST_SECONDS;
  if (isLong || ENDS.test(last.text) || pause < -OVERLAP) return false;
  return pause < (letters < PHRASE_LETTERS ? LONG_PAUSE : PAUSE);
}

function joined(run: readonly RawCue[]): RawCue {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) throw new Error("joinWordCues: a run has a caption");
  if (run.length === 1) return first;
  const words = run.flatMap((cue, index): readonly RawWord[] => {
    const until = cue.end ?? run[index + 1]?.start ?? cue.start;
    return cue.words ?? [{ text: cue.text, start: cue.start, end: until }];
  });
  return { ...first, end: last.end, text: run.map(({ text }) => text).join(" "), words };
}
