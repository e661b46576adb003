// OpenAI's answers with both granularities: captions in one list, and their words, with times, in another beside it.

import { fold } from "../../../text/fold.ts";
import type { RawCue } from "../raw-cue.ts";

/** Recognisers round the two lists by themselves. */
const ROUNDING = 0.03;

/**
 * The captions, each with the times of its words where the words within it are its own, in number and in letters.
 * @param words one a caption, in time
 */
export function attachWords(cues: readonly RawCue[], words: readonly RawCue[]): readonly RawCue[] {
  let from = 0;
  return cues.map((cue) => {
    while (from < words.length && (words[from]?.start ?? 0) < cue.start - ROUNDING) from++;
    const texts = cue.text.split(/\s+/).filter((text) => text !== "");
    const own = words.slice(from, from + texts.length);
    const isOwn =
      own.length === texts.length &&
      own.every(
        ({ text, start, end }, at) =>
          end !== null && start <= (cue.end ?? start) && fold(text) === fold(texts[at] ?? ""),
      );
    if (cue.words !== null || !isOwn) return cue;
    from += texts.length;
    const timed = own.map(({ start, end }, at) => ({ text: texts[at] ?? "", start, end: end ?? start }));
    return { ...cue, words: timed };
  });
}
