// When each word of a caption was said: its own time where the file has it, else its share of the caption by letters.

import type { Cue } from "../domain/transcript.ts";
import { asciiDigits } from "../text/digits.ts";

/** A word as the caption has it, in seconds. */
export interface TimedWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly confidence?: number;
}

// A word takes a little time whatever its length; a comma and a full stop are a breath.
const PER_WORD = 1;
const COMMA = 2;
const FULL_STOP = 4;
// A digit is said in about five letters.
const PER_DIGIT = 5;
const BARE_WORD = /^[a-z\u0621-\u063A\u0641-\u064A]+$/;
const UNHEARD = /[\u0610-\u061A\u0640\u064B-\u065F\u0670\u200B-\u200F\u2060-\u2069\p{P}\p{S}]/gu;

/** The words of a caption, in order, none outside it. */
export function timedWords(cue: Cue): readonly TimedWord[] {
  if (cue.words && cue.words.length > 0) return cue.words;
  const texts = cue.text.split(/\s+/).filter((text) => text !== "");
  const weights = texts.map(
    (text, index) => spokenLength(text) + (index < texts.length - 1 ? pauseAfter(text) : 0),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  let said = 0;
  return texts.map((text, index) => {
    const start = cue.start + ((cue.end - cue.start) * said) / total;
    said += weights[index] ?? 0;
    const spoken = said - (index < texts.length - 1 ? pauseAfter(text) : 0);
    return { text, start, end: cue.start + ((cue.end - cue.start) * spoken) / total };
  });
}

/** How long a word takes to say, in letters: what is not heard counts nothing, digits as their words. */
export function spokenLength(text: string): number {
  if (BARE_WORD.test(text)) return PER_WORD + text.length;
  const letters = asciiDigits(text).replace(UNHEARD, "");
  if (letters === "") return 0;
  return PER_WORD + letters.replace(/\d/g, "").length + PER_DIGIT * letters.replace(/[^1-9]/g, "").length;
}

/** How long the breath after a word takes, in letters: by its punctuation. */
export function pauseAfter(text: string): number {
  if (/[.!?؟…]["”»)]?$/.test(text)) return FULL_STOP;
  return /[,،;؛:]["”»)]?$/.test(text) ? COMMA : 0;
}
