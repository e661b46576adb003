// What a recogniser wrote -> a transcript, with the times a file would have.

import type { Language } from "../../domain/names.ts";
import { seconds } from "../../domain/seconds.ts";
import type { Cue, Transcript } from "../../domain/transcript.ts";
import type { TrueWord } from "./programme.ts";
import type { Random } from "./random.ts";

export type Timing = "words" | "cues";

/**
 * Captions of at most seven seconds and fourteen words.
 * @param drift seconds by which captions wander from the sound, at most
 */
export function makeTranscript(
  words: readonly TrueWord[],
  timing: Timing,
  drift: number,
  random: Random,
): Transcript {
  const cues: Cue[] = [];
  let line: TrueWord[] = [];
  let off = 0;
  const flush = () => {
    if (line.length > 0) cues.push(makeCue(line, timing, off));
    line = [];
    off = Math.max(-drift, Math.min(drift, off + (random.next() - 0.5) * drift * 0.6));
  };
  let most = random.whole(5, 14);
  for (const word of words) {
    const first = line[0];
    const isFull = line.length >= most || (first !== undefined && word.end - first.start > 7);
    const isOther =
      first !== undefined && (first.voice !== word.voice || word.start - (line.at(-1)?.end ?? 0) > 0.8);
    if (isFull || isOther) {
      flush();
      most = random.whole(5, 14);
    }
    line.push(word);
  }
  flush();
  return { language: "ar" as Language, file: "bench.vtt", by: null, program: null, cues };
}

function makeCue(line: readonly TrueWord[], timing: Timing, off: number): Cue {
  const at = (time: number) => seconds(Math.max(0, time + off));
  const words = line.map(({ text, start, end }) => ({ text, start: at(start), end: at(end) }));
  return {
    start: at(line[0]?.start ?? 0),
    end: at(line.at(-1)?.end ?? 0),
    voice: line[0]?.voice ?? null,
    text: words.map((word) => word.text).join(" "),
    words: timing === "words" ? words : null,
    line: 0,
  };
}
