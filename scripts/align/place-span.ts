// When a quote was said, once its place is found: from its first word's start to its last word's end.
// Words at an end that the recogniser did not understand are reckoned from the nearest that it did, by the pace there.

import { type Span, seconds } from "../domain/seconds.ts";
import type { Step } from "./align-words.ts";
import type { Place } from "./place.ts";
import type { QuoteWords } from "./quote-words.ts";
import { pauseAfter, spokenLength } from "./speech-time.ts";
import type { TranscriptIndex } from "./transcript-index.ts";

// Alike enough to be the same word misheard.
const SURE = 0.6;
const USUAL_PACE = 0.075;
const [FASTEST, SLOWEST] = [0.04, 0.14];
// How many words around an end tell its pace.
const AROUND = 12;
// A reckoned time this near to a word's own is that word's.
const SNAP = 0.35;

/** @throws Error for a place where nothing of the quote was heard */
export function placeSpan(quote: QuoteWords, index: TranscriptIndex, place: Place): Span {
  const sure = place.steps.filter((step) => step.likeness >= SURE);
  const anchors = sure.length > 0 ? sure : place.steps.filter((step) => step.likeness > 0);
  const first = anchors[0];
  const last = anchors.at(-1);
  if (!first || !last) throw new Error("placeSpan: a place without words");
  const start = startOf(quote, index, first, anchors.slice(0, AROUND));
  const end = endOf(quote, index, last, anchors.slice(-AROUND));
  return { start: seconds(Math.max(0, start)), end: seconds(Math.max(0, start, end)) };
}

function startOf(quote: QuoteWords, index: TranscriptIndex, first: Step, near: readonly Step[]): number {
  const known = index.starts[first.heardFrom] ?? 0;
  if (first.quoteFrom === 0) return known;
  const reckoned = known - lettersOf(quote, 0, first.quoteFrom) * paceOf(quote, index, near);
  return nearestTime(index.starts, first.heardFrom, -1, reckoned);
}

function endOf(quote: QuoteWords, index: TranscriptIndex, last: Step, near: readonly Step[]): number {
  const known = index.ends[last.heardTo - 1] ?? 0;
  const length = quote.tokens.length;
  if (last.quoteTo === length) return known;
  const reckoned = known + lettersOf(quote, last.quoteTo, length) * paceOf(quote, index, near);
  return nearestTime(index.ends, last.heardTo - 1, 1, reckoned);
}

// The time of a word on that side when one is near, else the time itself.
function nearestTime(times: Float64Array, from: number, direction: 1 | -1, time: number): number {
  let best = time;
  let distance = SNAP;
  for (let at = from; at >= 0 && at < times.length && Math.abs(at - from) < 40; at += direction) {
    const here = times[at] ?? 0;
    if (Math.abs(here - time) < distance) {
      best = here;
      distance = Math.abs(here - time);
    }
  }
  return best;
}

// Seconds a letter, over the words that were understood around there.
function paceOf(quote: QuoteWords, index: TranscriptIndex, near: readonly Step[]): number {
  const first = near[0];
  const last = near.at(-1);
  if (!first || !last || first === last) return USUAL_PACE;
  const letters = lettersOf(quote, first.quoteFrom, last.quoteTo);
  const duration = (index.ends[last.heardTo - 1] ?? 0) - (index.starts[first.heardFrom] ?? 0);
  return letters === 0 ? USUAL_PACE : Math.min(SLOWEST, Math.max(FASTEST, duration / letters));
}

function lettersOf(quote: QuoteWords, from: number, to: number): number {
  const first = quote.tokens[from];
  const last = quote.tokens[to - 1];
  if (!first || !last || to <= from) return 0;
  const words = quote.words.slice(Math.floor(first.from), Math.ceil(last.to));
  return words.reduce((sum, word) => sum + spokenLength(word) + pauseAfter(word), 0);
}
