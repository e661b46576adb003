// How sure it is that a quote was said at a place, and not only something like it.
// A logistic scale fitted to the bench's tuning sets (docs/alignment.md): the errors of a recogniser lie scattered, and
// leave words that sound alike; sentences never said agree in stretches, or in small words, and elsewhere too.

import type { Place } from "./place.ts";

const COVERAGE = 3.43;
const SHARE = 4.09;
const WEAK_HALF = 5.87;
const LENGTH = 1.46;
const MERGED = 4.48;
const OTHER_NUMBER = -0.81;
const AGAINST = -0.144;
// By judgement, not fitted: two pieces from near by are seldom one quote with a hole.
const CUT = -2.5;
const LEAD = 17.4;
const MOST_LEAD = 0.2;
// So that of ten thousand sentences never said, one or two are taken.
const ORIGIN = -14.1;

// Of so few words nearly all must be there: with one gone, the rest is a phrase that anyone may have said.
const SHORT = 5;
const SHORT_AND_MISSED = -1.5;

/** From here on a place is taken. */
export const SURE_ENOUGH = 0;

/**
 * @param lead by how much of the quote's weight the place is better than any other, 0 to 1
 * @returns above 0 for a place that is sure
 */
export function confidence(place: Place, lead: number): number {
  const isShort = place.length <= SHORT && place.misses > 0;
  return (
    ORIGIN +
    (isShort ? SHORT_AND_MISSED : 0) +
    COVERAGE * place.coverage +
    SHARE * place.share +
    WEAK_HALF * place.weakHalf +
    LENGTH * Math.log(Math.max(1, place.length)) +
    MERGED * place.merged +
    OTHER_NUMBER * place.otherNumbers +
    AGAINST * place.against +
    CUT * place.cuts +
    LEAD * Math.min(MOST_LEAD, lead)
  );
}
