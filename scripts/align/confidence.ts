// How sure it is that a quote was said at a place, and not only something like it.
// A linear scale fitted by `npm run bench:align` on its tuning set (docs/alignment.md): the errors of a recogniser lie
// scattered and leave most words alike; sentences never said agree in stretches, or in small words, and elsewhere too.

import type { Place } from "./place.ts";

const COVERAGE = 2.9;
const SHARE = 9.8;
const WEAK_HALF = 8.6;
const LENGTH = 1.6;
const NEIGHBOURS = -4.8;
const LEAD = 24;
const MOST_LEAD = 0.2;
const ORIGIN = -18.5;

// Of so few words all must be there: with one gone, the rest is a phrase that anyone may have said.
const SHORT = 4;
const SHORTISH = 6;
const SHORTISH_COST = 1;

/** From here on a place is taken. */
export const SURE_ENOUGH = 0;

/**
 * @param lead by how much of the quote's weight the place is better than any other, 0 to 1
 * @returns above 0 for a place that is sure
 */
export function confidence(place: Place, lead: number): number {
  if (place.misses > 0 && place.length <= SHORT) return Number.NEGATIVE_INFINITY;
  const shortness = place.misses > 0 && place.length <= SHORTISH ? SHORTISH_COST : 0;
  return (
    ORIGIN -
    shortness +
    COVERAGE * place.coverage +
    SHARE * place.share +
    WEAK_HALF * place.weakHalf +
    LENGTH * Math.log(place.length) +
    NEIGHBOURS * place.neighbours +
    LEAD * Math.min(MOST_LEAD, lead)
  );
}
