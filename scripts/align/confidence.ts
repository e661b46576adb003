// How sure it is that a quote was said at a place, and not only something like it.
// A logistic scale fitted to the bench's tuning sets (docs/alignment.md): the errors of a recogniser lie scattered, and
// leave words that sound alike; sentences never said agree in stretches, or in small words, and elsewhere too.

import type { Place } from "./place.ts";
import { toldForSaid, worstStretch } from "./stretch.ts";

const COVERAGE = 3.78;
const SHARE = 4.39;
const WEAK_HALF = 1.72;
const LENGTH = 1.66;
const MERGED = 2.37;
// By judgement, milder than fitted: an editor's slip in a number is what is looked for, and no set was fitted with it.
const OTHER_NUMBER = -1.1;
const AGAINST = -0.312;
// Of a stretch longer than a word or two: that is no slip of the recogniser's.
const AGAINST_LONG = -0.385;
const LONG = 4;
const CUT = -3.25;
const LEAD = 14.74;
const MOST_LEAD = 0.2;
const EVIDENCE = 0.086;
const [LEAST_EVIDENCE, MOST_EVIDENCE] = [-10, 60];
// So that of ten thousand sentences never said one or two are taken.
const ORIGIN = -12.255;
// The share of words that are wrong, where nothing is known of it; where it is, the words tell more, and fewer will do.
const USUALLY_MISHEARD = 0.3;
const KNOWN = 1.2;

/** From here on a place is taken. */
export const SURE_ENOUGH = 0;

/**
 * @param lead by how much of the quote's weight the place is better than any other, 0 to 1
 * @param known the share of the transcript's words that are wrong: where few are, what is not heard was not said
 * @returns above 0 for a place that is sure
 */
export function confidence(place: Place, lead: number, known?: number): number {
  const misheard = known ?? USUALLY_MISHEARD;
  const against = worstStretch(place.told, misheard);
  const evidence = toldForSaid(place.told, misheard) - place.amongAll;
  return (
    ORIGIN +
    (known === undefined ? 0 : KNOWN) +
    COVERAGE * place.coverage +
    SHARE * place.share +
    WEAK_HALF * place.weakHalf +
    LENGTH * Math.log(Math.max(1, place.length)) +
    MERGED * place.merged +
    OTHER_NUMBER * place.otherNumbers +
    AGAINST * against +
    AGAINST_LONG * Math.max(0, against - LONG) +
    CUT * place.cuts +
    EVIDENCE * Math.min(MOST_EVIDENCE, Math.max(LEAST_EVIDENCE, evidence)) +
    LEAD * Math.min(MOST_LEAD, lead)
  );
}
