// A programme as it was truly said: words with their true times and voices.

import { filler, type Kind, sentence } from "./material.ts";
import type { Random } from "./random.ts";

export interface TrueWord {
  readonly text: string;
  /** Seconds. */
  readonly start: number;
  readonly end: number;
  readonly voice: string;
  /** Number of its sentence, from 0. */
  readonly sentence: number;
}

/** Who talks. */
export const VOICES = ["سمير الحداد", "Nadine Whitfield", "غسان"] as const;

/** Talk of about so many minutes: turns of several sentences, each voice with its pace. */
export function makeProgramme(kind: Kind, minutes: number, random: Random): readonly TrueWord[] {
  const paces = VOICES.map(() => 0.055 + random.next() * 0.03);
  const words: TrueWord[] = [];
  let time = 1 + random.next() * 20;
  let number = 0;
  while (time < minutes * 60) {
    const voice = random.pick(VOICES);
    const pace = paces[VOICES.indexOf(voice)] ?? 0.07;
    for (let turn = random.whole(1, 8); turn > 0; turn--) {
      for (const text of withFillers(sentence(kind, random), random)) {
        const length = (0.08 + pace * spoken(text)) * (0.75 + random.next() * 0.5);
        words.push({ text, start: time, end: time + length, voice, sentence: number });
        time += length + (random.chance(0.08) ? random.next() * 0.5 : 0.01);
      }
      time += 0.15 + random.next() * 0.7;
      number++;
    }
  }
  return words;
}

function withFillers(words: readonly string[], random: Random): readonly string[] {
  return words.flatMap((word) => (random.chance(0.004) ? [filler(random), word] : [word]));
}

function spoken(text: string): number {
  return text.replace(/[^\p{L}]/gu, "").length + 5 * text.replace(/\D/g, "").length;
}
