// What speaks for a place besides its words: the voice that is heard there, and where the quote stands in its file.
// In nats, beside `confidence`: a place between the quotes before and after it needs fewer of its words, one in another
// voice more. Never proof: without words there is no place.

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
  /** Between which neighbours of its file it stands, where that file is in order. */
  readonly between?: Expected;
  /** The share of words that are wrong where the file's other quotes are. */
  readonly misheard?: number;
}

// Fitted so that sentences never said, under any name and anywhere in a file, gain no more places than those that were
// said are worth: of three voices one is the speaker's by chance, so it tells little; another one tells much. A place is
// a guess, and tells less than its length says.
const SAME_VOICE = 0.2;
const OTHER_VOICE = -1.4;
const TRUST = 0.75;
const MOST_FOR_NEAR = 2;
const MARGIN = 2;
// In a file that is in order, what was said seldom stands elsewhere: once in a hundred and fifty times.
const OUT_OF_ORDER = -5;

/** How much the hints tell for a place: 0 where there are none. */
export function expectation(index: TranscriptIndex, place: Place, hints: Hints): number {
  return forVoice(index, place, hints) + forNear(index, place, hints) + forOrder(index, place, hints);
}

function forVoice(index: TranscriptIndex, place: Place, { voices }: Hints): number {
  const answer = compareVoice(voiceAt(index, place), voices);
  return answer === "unknown" ? 0 : answer === "same" ? SAME_VOICE : OTHER_VOICE;
}

function forNear(index: TranscriptIndex, place: Place, { near }: Hints): number {
  const start = index.starts[place.heardFrom] ?? 0;
  if (near === null || distanceTo(near, start) > 0) return 0;
  const [first, last] = [index.starts[0] ?? 0, index.ends.at(-1) ?? 0];
  const share = ((near.to ?? near.from) + MARGIN - near.from) / Math.max(1, last - first);
  return share >= 1 ? 0 : Math.min(MOST_FOR_NEAR, TRUST * -Math.log(Math.max(share, Number.EPSILON)));
}

function forOrder(index: TranscriptIndex, place: Place, { between }: Hints): number {
  if (between === undefined) return 0;
  return distanceTo(between, index.starts[place.heardFrom] ?? 0) > 0 ? OUT_OF_ORDER : 0;
}

/** Seconds between an expected place and a start; 0 inside. */
export function distanceTo(near: Expected, start: number): number {
  if (start < near.from - MARGIN) return near.from - start;
  if (near.to === null) return Math.max(0, start - near.from - MARGIN);
  return Math.max(0, start - near.to);
}
