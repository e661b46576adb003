// A recogniser's cues -> WebVTT with a time for each word.
// Spec: W3C WebVTT: comments, voice spans, timestamps inside a cue strictly between its start and its end.

import type { Cue } from "../domain/transcript.ts";
import { captionsToVtt } from "../narration/captions-to-vtt.ts";

/** @param note lines of a comment on top: who wrote the words down */
export function cuesToVtt(cues: readonly Cue[], note: readonly string[]): string {
  const captions = cues.map(({ start, end, voice, text, words }) => ({
    ...{ start, end, voice },
    lines: [words && words.length > 0 ? words : [{ text, start, end }]],
  }));
  return captionsToVtt(captions, note.join("\n"));
}
