// Which voice says what: the narrator has one of its own, and each speaker another, so that they are told apart.

import type { PersonId } from "../domain/names.ts";
import type { Passage } from "./reading.ts";
import type { VoiceSettings } from "./speech.ts";

const NARRATOR: VoiceSettings = { variant: null, rate: 172, pitch: 48 };

// Of espeak-ng's variants those that differ most and stay clear; they say nothing of the people.
const SPEAKERS: readonly VoiceSettings[] = [
  { variant: "m7", rate: 164, pitch: 30 },
  { variant: "m3", rate: 166, pitch: 66 },
  { variant: "m1", rate: 162, pitch: 42 },
  { variant: "m5", rate: 168, pitch: 56 },
  { variant: "m4", rate: 176, pitch: 34 },
  { variant: "m6", rate: 164, pitch: 74 },
];

/** A voice for every passage, in order: speakers take the voices by their first appearance. */
export function voicesOf(passages: readonly Passage[]): readonly VoiceSettings[] {
  const order = new Map<PersonId, number>();
  return passages.map(({ speaker }) => {
    if (speaker.person === null) return NARRATOR;
    const place = order.get(speaker.person) ?? order.size;
    order.set(speaker.person, place);
    return SPEAKERS[place % SPEAKERS.length] ?? NARRATOR;
  });
}
