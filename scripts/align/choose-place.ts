// Of the places a quote may be at, the one it is at: the best by far, or the one the speaker's voice and the chapters
// tell; none when the best is not good enough or several are as good.

import { confidence, SURE_ENOUGH } from "./confidence.ts";
import type { Place } from "./place.ts";
import type { TranscriptIndex } from "./transcript-index.ts";
import { compareVoice } from "./voices.ts";

/** Where the quote is expected, in seconds; a hint only. `to` is null when open. */
export interface Expected {
  readonly from: number;
  readonly to: number | null;
}

export type Choice =
  | { readonly kind: "none"; readonly best: Place | null }
  | { readonly kind: "one"; readonly place: Place }
  | { readonly kind: "several"; readonly places: readonly Place[] };

export interface Hints {
  readonly voices: readonly string[];
  readonly near: Expected | null;
}

// Closer in cost than a small difference in one word, nobody can tell two places apart.
const TWIN = 0.2;
const EXACT_TWIN = 0.1;
// Expected places this much nearer than the others decide.
const NEARER = 8;
const FARTHEST = 180;
const MARGIN = 2;

/**
 * @param weight what it would cost to find nothing of the quote
 * @param places of any order; overlapping ones are the same place
 */
export function choosePlace(
  places: readonly Place[],
  weight: number,
  index: TranscriptIndex,
  hints: Hints,
): Choice {
  const apart = dropOverlaps(places);
  const best = apart[0];
  if (!best) return { kind: "none", best: null };
  const tolerance = best.isExact || best.isNearExact ? EXACT_TWIN : TWIN;
  const twins = apart.filter((place) => place.cost <= best.cost + tolerance);
  const next = apart[twins.length]?.cost ?? weight;
  const isSure = (place: Place) =>
    place.isExact || place.isNearExact || confidence(place, (next - place.cost) / weight) >= SURE_ENOUGH;
  const sure = twins.filter(isSure);
  if (sure.length === 0) return { kind: "none", best };
  const told = tellApart(sure, index, hints);
  const [only] = told;
  return only && told.length === 1 ? { kind: "one", place: only } : { kind: "several", places: told };
}

function dropOverlaps(places: readonly Place[]): readonly Place[] {
  const kept: Place[] = [];
  for (const place of [...places].sort((a, b) => a.cost - b.cost || a.heardFrom - b.heardFrom)) {
    if (kept.every((other) => place.heardTo <= other.heardFrom || place.heardFrom >= other.heardTo))
      kept.push(place);
  }
  return kept;
}

function tellApart(
  places: readonly Place[],
  index: TranscriptIndex,
  { voices, near }: Hints,
): readonly Place[] {
  const inVoice = places.filter((place) => compareVoice(voiceAt(index, place), voices) === "same");
  const heard = inVoice.length > 0 ? inVoice : places;
  if (near === null || heard.length < 2) return heard;
  const away = heard.map((place) => ({
    place,
    distance: distanceTo(near, index.starts[place.heardFrom] ?? 0),
  }));
  away.sort((a, b) => a.distance - b.distance);
  const [first, second] = away;
  const isClear = first && second && first.distance <= FARTHEST && second.distance - first.distance >= NEARER;
  return isClear ? [first.place] : heard;
}

function distanceTo(near: Expected, start: number): number {
  if (start < near.from - MARGIN) return near.from - start;
  if (near.to === null) return Math.max(0, start - near.from - MARGIN);
  return Math.max(0, start - near.to);
}

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
