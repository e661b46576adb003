// Whose voice is heard at a place.

import type { Place } from "./place.ts";
import type { TranscriptIndex } from "./transcript-index.ts";

/** The voice that says most of a place's words; null where the file names none. */
export function voiceAt(index: TranscriptIndex, place: Place): string | null {
  const counts = new Map<string | null, number>();
  for (let at = place.heardFrom; at < place.heardTo; at++) {
    const voice = voiceOfToken(index, at);
    counts.set(voice, (counts.get(voice) ?? 0) + 1);
  }
  let [most, count]: [string | null, number] = [null, 0];
  for (const [voice, times] of counts) if (times > count) [most, count] = [voice, times];
  return most;
}

/** The voice of one token. */
export function voiceOfToken(index: TranscriptIndex, token: number): string | null {
  const word = index.words[Math.floor(index.tokens[token]?.from ?? -1)];
  return word ? (index.cues[word.cue]?.voice ?? null) : null;
}
