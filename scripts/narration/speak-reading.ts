// A reading said: passages -> sound and the line of time.

import type { Reading } from "./reading.ts";
import { layOut, toWave } from "./sound.ts";
import type { Speaking } from "./speech.ts";
import { spokenText, spokenWords } from "./spoken-words.ts";
import { timeWords } from "./time-words.ts";
import { layTimeline, type SpokenPassage, type Timeline } from "./timeline.ts";
import { voicesOf } from "./voices.ts";

export interface SpokenReading {
  readonly timeline: Timeline;
  /** A WAVE file. */
  readonly wave: Uint8Array;
}

/**
 * Every passage said by its voice. The same text gives the same sound on the same version of espeak-ng.
 * @param onPassage called before each passage with its place from 1 and their number
 * @throws SpeechFault without a voice for the language
 */
export function speakReading(
  reading: Reading,
  speaking: Speaking,
  onPassage: (place: number, all: number) => void = () => {},
): SpokenReading {
  const { passages, words } = reading;
  const language = reading.language.split("-")[0] ?? reading.language;
  const voices = voicesOf(passages);
  const pieces: Int16Array[] = [];
  let sampleRate = 22_050;
  const spoken = passages.map((passage, index): SpokenPassage => {
    onPassage(index + 1, passages.length);
    const text = spokenText(spokenWords(passage.text, words.spokenForms));
    const speech = speaking.say(
      text.text,
      language,
      voices[index] ?? { variant: null, rate: 170, pitch: 50 },
    );
    pieces.push(speech.samples);
    sampleRate = speech.sampleRate;
    return {
      passage,
      words: timeWords(text, speech),
      duration: speech.samples.length / speech.sampleRate,
    };
  });
  const timeline = layTimeline(spoken);
  return { timeline, wave: toWave(layOut(timeline, pieces, sampleRate), sampleRate) };
}
