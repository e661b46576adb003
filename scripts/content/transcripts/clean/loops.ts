// A recogniser that lost its way writes the same caption again and again: it is kept once, and told.
// Spoken repetition is short; captions that are shown again for each word (clean/say-once.ts) are shorter than their words.

import { captionClock } from "../caption-time.ts";
import type { RawCue } from "../raw-cue.ts";
import { excerpt, type Report } from "../report.ts";

/** People do say one word five times. */
const LEAST = { captions: 4, shortCaptions: 8, shortWords: 2 };
/** Faster than this, nobody speaks. */
const MOST_LETTERS_PER_SECOND = 35;

export function dropLoops(cues: readonly RawCue[], report: Report): readonly RawCue[] {
  const kept: RawCue[] = [];
  for (let at = 0; at < cues.length; ) {
    const first = cues[at];
    if (!first) break;
    let to = at + 1;
    while (to < cues.length && cues[to]?.text === first.text) to++;
    const run = cues.slice(at, to);
    if (isLoop(run)) {
      kept.push(first);
      const until = captionClock(run.at(-1)?.start ?? first.start);
      const values = {
        text: excerpt(first.text),
        count: String(run.length),
        start: captionClock(first.start),
        end: until,
      };
      report.warning("transcript.loop", first, values);
    } else kept.push(...run);
    at = to;
  }
  return kept;
}

function isLoop(run: readonly RawCue[]): boolean {
  const [first] = run;
  if (!first || run.some(({ marked }) => marked !== undefined)) return false;
  const isShort = first.text.split(/\s+/).length <= LEAST.shortWords;
  const isSayable = ({ start, end, text }: RawCue) =>
    end === null || (end - start) * MOST_LETTERS_PER_SECOND >= text.length;
  return (
    run.length >= (isShort ? LEAST.shortCaptions : LEAST.captions) &&
    run.filter(isSayable).length > run.length * 0.8
  );
}
