// Of the places a quote may be at, the one it is at: the best by far, or the one the speaker's voice and the chapters
// tell; none when the best is not good enough or several are as good.

import { confidence, SURE_ENOUGH } from "./confidence.ts";
import { distanceTo, expectation, type Hints } from "./expectation.ts";
import type { Place } from "./place.ts";
import { voiceAt } from "./place-voice.ts";
import type { TranscriptIndex } from "./transcript-index.ts";
import { compareVoice } from "./voices.ts";

export type Choice =
  | { readonly kind: "none"; readonly best: Place | null }
  | { readonly kind: "one"; readonly place: Place }
  | { readonly kind: "several"; readonly places: readonly Place[] };

// Closer in cost than a small difference in one word, nobody can tell two places apart.
const TWIN = 0.2;
const EXACT_TWIN = 0.1;
// Expected places this much nearer than the others decide.
const NEARER = 8;
const FARTHEST = 180;

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
  const apart = rank(dropOverlaps(places), index, hints);
  const [best] = apart;
  if (!best) return { kind: "none", best: null };
  const tolerance = isPlain(best.place) ? EXACT_TWIN : TWIN;
  const twins = apart.filter(({ cost }) => cost <= best.cost + tolerance);
  const next = apart[twins.length]?.cost ?? weight;
  const isSure = ({ place, cost, expected }: Ranked) =>
    isPlain(place) || confidence(place, (next - cost) / weight, hints.misheard) + expected >= SURE_ENOUGH;
  const sure = twins.filter(isSure).map(({ place }) => place);
  if (sure.length === 0) return { kind: "none", best: best.place };
  const told = tellApart(sure, index, hints);
  const [only] = told;
  return only && told.length === 1 ? { kind: "one", place: only } : { kind: "several", places: told };
}

/** A place with what the hints tell for it, and its cost less that. */
interface Ranked {
  readonly place: Place;
  readonly cost: number;
  readonly expected: number;
}

// What a nat of the hints is worth: a word that was not heard costs about eight.
const PER_NAT = 0.12;

// Word for word is word for word wherever it stands; of others the expected one is better.
function rank(places: readonly Place[], index: TranscriptIndex, hints: Hints): readonly Ranked[] {
  const isKnown = places[0] !== undefined && isPlain(places[0]);
  const ranked = places.map((place) => {
    const expected = isKnown ? 0 : expectation(index, place, hints);
    return { place, expected, cost: place.cost - PER_NAT * expected };
  });
  return ranked.sort((one, other) => one.cost - other.cost);
}

function isPlain({ isExact, isNearExact }: Place): boolean {
  return isExact || isNearExact;
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
