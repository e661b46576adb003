// Speech -> the times of the written words. Pure.

import type { Speech } from "./speech.ts";
import type { SpokenText } from "./spoken-words.ts";
import type { TimedWord } from "./timeline.ts";

// Below this a sample is breath between two words; espeak-ng's own silences are exact zeros.
const QUIET = 200;

/**
 * Each written word with its time, in seconds from the speech's beginning.
 * A word that the voice joined to its neighbour shares that one's time by its letters.
 */
export function timeWords(spoken: SpokenText, speech: Speech): readonly TimedWord[] {
  const starts = fillGaps(firstSamples(spoken, speech), spoken, speech.samples.length);
  return spoken.words.map(({ written }, index) => {
    const start = starts[index] ?? 0;
    const next = starts[index + 1] ?? speech.samples.length;
    const end = Math.max(start, lastLoud(speech.samples, start, next));
    return { text: written, start: start / speech.sampleRate, end: end / speech.sampleRate };
  });
}

/** The sample of the first event inside each word, or null where the voice told none. */
function firstSamples({ starts, words }: SpokenText, speech: Speech): (number | null)[] {
  const samples: (number | null)[] = words.map(() => null);
  let index = 0;
  for (const { at, sample } of speech.words) {
    while (index + 1 < starts.length && (starts[index + 1] ?? 0) <= at) index++;
    samples[index] ??= sample;
  }
  return samples;
}

/** Words without an event laid evenly, by their letters, between those around them. */
function fillGaps(samples: readonly (number | null)[], { words }: SpokenText, length: number): number[] {
  const filled = samples.map((sample) => sample ?? 0);
  for (let from = 0; from < samples.length; from++) {
    if (samples[from] !== null && samples[from] !== undefined) continue;
    let to = from;
    while (to < samples.length && (samples[to] ?? null) === null) to++;
    const first = Math.max(0, from - 1);
    const start = filled[first] ?? 0;
    const span = (samples[to] ?? length) - start;
    const letters = words.slice(first, to).map(({ spoken }) => spoken.length);
    const all = letters.reduce((sum, count) => sum + count, 0) || 1;
    let before = from === 0 ? 0 : (letters[0] ?? 0);
    for (let index = from; index < to; index++) {
      filled[index] = Math.round(start + (span * before) / all);
      before += letters[index - first] ?? 0;
    }
    from = to;
  }
  return filled;
}

/** One past the last loud sample of a stretch; its beginning when there is none. */
function lastLoud(samples: Int16Array, from: number, to: number): number {
  for (let at = Math.min(to, samples.length) - 1; at >= from; at--) {
    if (Math.abs(samples[at] ?? 0) > QUIET) return at + 1;
  }
  return from;
}
