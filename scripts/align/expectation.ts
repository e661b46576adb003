// What speaks for a place besides its words: the voice that is heard there, and where the quote stands in its file.
// In nats, beside `confidence`: a place where its speaker talks, or that lies between the quotes before and after it,
// needs fewer of its words; elsewhere it needs them as ever. Never proof: without words there is no place.

import type { Place } from "./place.ts";
import { voiceAt } from "./place-voice.ts";
import type { TranscriptIndex } from "./transcript-index.ts";
import { compareVoice } from "./voices.ts";

/** Where the quote is expected, in seconds; a hint only. `to` is null when open. */
export interface Expected {
  readonly from: number;
  readonly to: number | null;
}

/** What is known of a quote besides its words. */
export interface Hints {
  readonly voices: readonly string[];
  readonly near: Expected | null;
}

const MOST_FOR_VOICE = 1.2;
// Another voice is a warning of its own, so it only makes a doubtful place more doubtful.
const OTHER_VOICE = -0.7;
const MOST_FOR_NEAR = 2;
// An expected place is a guess: it tells less than its length says.
const TRUST = 0.7;
const MARGIN = 2;

/** How much the hints tell for a place: 0 where there are none. */
export function expectation(index: TranscriptIndex, place: Place, hints: Hints): number {
  return forVoice(index, place, hints) + forNear(index, place, hints);
}

function forVoice(index: TranscriptIndex, place: Place, { voices }: Hints): number {
  const voice = voiceAt(index, place);
  const answer = compareVoice(voice, voices);
  if (answer === "unknown") return 0;
  if (answer === "other") return OTHER_VOICE;
  const share = (index.tokensOf.get(voice) ?? 0) / index.ids.length;
  return Math.min(MOST_FOR_VOICE, TRUST * -Math.log(Math.max(share, Number.EPSILON)));
}

function forNear(index: TranscriptIndex, place: Place, { near }: Hints): number {
  const start = index.starts[place.heardFrom] ?? 0;
  if (near === null || distanceTo(near, start) > 0) return 0;
  const [first, last] = [index.starts[0] ?? 0, index.ends.at(-1) ?? 0];
  const share = ((near.to ?? near.from) + MARGIN - near.from) / Math.max(1, last - first);
  return share >= 1 ? 0 : Math.min(MOST_FOR_NEAR, TRUST * -Math.log(Math.max(share, Number.EPSILON)));
}

/** Seconds between an expected place and a start; 0 inside. */
export function distanceTo(near: Expected, start: number): number {
  if (start < near.from - MARGIN) return near.from - start;
  if (near.to === null) return Math.max(0, start - near.from - MARGIN);
  return Math.max(0, start - near.to);
}
