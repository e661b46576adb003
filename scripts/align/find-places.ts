// Where in the recording a quote may be: windows worth aligning, best first.
// Each word of the quote votes for the diagonals it would lie on; a word heard as another that sounds like it votes too.
// Single words, not only pairs and triples: with four words in ten wrong, most triples are gone.

import type { QuoteWords } from "./quote-words.ts";
import type { TranscriptIndex } from "./transcript-index.ts";

/** A stretch of the transcript's tokens, `to` exclusive. */
export interface Window {
  readonly from: number;
  readonly to: number;
  /** Where the quote would end, were every word there and none besides. */
  readonly end: number;
}

const MOST_WINDOWS = 12;
const LEAST_SHARE = 0.35;
const SHORTEST_HALVED = 4;
const MOST_PARTS = 4;
const SOUND_VOTE = 0.6;
// A word that stands everywhere says nothing about where.
const MOST_POSTINGS = 4000;
// How many of the transcript's words all ellipses together may leave out.
const LONGEST_GAP = 600;

/** At most a dozen windows; each is the quote's length with room for words that came or went. */
export function findPlaces(quote: QuoteWords, index: TranscriptIndex): readonly Window[] {
  const length = quote.tokens.length;
  if (length === 0 || index.ids.length === 0) return [];
  const starts = [0, ...quote.breaks].sort((a, b) => a - b);
  const partLength = (from: number) => (starts[starts.indexOf(from) + 1] ?? length) - from;
  // One part is known by its neighbours: with many, the longest are enough to find them all.
  const longest = [...starts].sort((a, b) => partLength(b) - partLength(a)).slice(0, MOST_PARTS);
  return starts.flatMap((from, part) => {
    const to = starts[part + 1] ?? length;
    if (starts.length > 1 && (to - from < 2 || !longest.includes(from))) return [];
    const gap = LONGEST_GAP / Math.max(1, starts.length - 1);
    const before = part * gap + from;
    const after = (starts.length - 1 - part) * gap + (length - from);
    const slack = 4 + Math.ceil(length * 0.3);
    const diagonals = [
      ...new Set([...exactPlaces(quote, index, from, to), ...bestDiagonals(quote, index, from, to)]),
    ];
    return diagonals.map((at) => ({
      from: Math.max(0, Math.floor(at - before - slack)),
      to: Math.min(index.ids.length, Math.ceil(at + after + 2 * slack)),
      end: at + length - from,
    }));
  });
}

// Where the part, or half of it, stands word for word: short quotes of common words have no other mark.
function exactPlaces(quote: QuoteWords, index: TranscriptIndex, from: number, to: number): readonly number[] {
  const middle = from + Math.ceil((to - from) / 2);
  const wholes = exactRuns(quote, index, from, to);
  if (wholes.length > 0 || to - from < SHORTEST_HALVED) return wholes;
  const seconds = exactRuns(quote, index, middle, to).map((at) => at - (middle - from));
  return [...exactRuns(quote, index, from, middle), ...seconds];
}

// At most a dozen starts of that run of the quote's tokens in the transcript.
function exactRuns(quote: QuoteWords, index: TranscriptIndex, from: number, to: number): readonly number[] {
  let [rarest, postings]: [number, readonly number[]] = [from, []];
  for (let at = from; at < to; at++) {
    const places = index.byStem.get(quote.entries[at]?.stem ?? "") ?? [];
    if (at === from || places.length < postings.length) [rarest, postings] = [at, places];
  }
  const starts: number[] = [];
  for (const place of postings) {
    const start = place - (rarest - from);
    if (isRunAt(quote, index, { from, to, start })) starts.push(start);
    if (starts.length === MOST_WINDOWS) break;
  }
  return starts;
}

function isRunAt(
  quote: QuoteWords,
  index: TranscriptIndex,
  { from, to, start }: { from: number; to: number; start: number },
): boolean {
  for (let at = from; at < to; at++) {
    if (index.ids[start + at - from] !== quote.entries[at]?.id) return false;
  }
  return true;
}

// The places of the part's first token with most votes.
function bestDiagonals(
  quote: QuoteWords,
  index: TranscriptIndex,
  from: number,
  to: number,
): readonly number[] {
  const length = to - from;
  const bucket = Math.max(3, Math.ceil(length * 0.2));
  const votes = countVotes(quote, index, { from, to, bucket });
  const sums = votes.map((vote, at) => vote + (votes[at + 1] ?? 0));
  const chosen: number[] = [];
  const order = rankBuckets(sums);
  const best = sums[order[0] ?? 0] ?? 0;
  for (const at of order) {
    if (chosen.length >= MOST_WINDOWS || (sums[at] ?? 0) < best * LEAST_SHARE) break;
    if (!chosen.some((other) => Math.abs(other - at) <= 1)) chosen.push(at);
  }
  return chosen.map((at) => at * bucket - length + Math.ceil(bucket / 2));
}

function countVotes(
  quote: QuoteWords,
  index: TranscriptIndex,
  { from, to, bucket }: { from: number; to: number; bucket: number },
): Float32Array {
  const length = to - from;
  const votes = new Float32Array(Math.ceil((index.ids.length + length) / bucket) + 2);
  // A word votes once for a bucket, however often it stands there.
  const voted = new Int32Array(votes.length).fill(-1);
  const cast = (places: readonly number[], at: number, weight: number) => {
    for (const place of places) {
      const number = Math.floor((place - at + length) / bucket);
      if (voted[number] === at) continue;
      voted[number] = at;
      votes[number] = (votes[number] ?? 0) + weight;
    }
  };
  for (let at = 0; at < length; at++) {
    const entry = quote.entries[from + at];
    if (!entry) continue;
    const weight = quote.surprise[from + at] ?? 0;
    const same = index.byStem.get(entry.stem) ?? [];
    if (same.length <= MOST_POSTINGS) cast(same, at, weight);
    const sound = entry.soundKey === null ? [] : (index.bySound.get(entry.soundKey) ?? []);
    if (sound.length > same.length && sound.length <= MOST_POSTINGS) cast(sound, at, weight * SOUND_VOTE);
  }
  return votes;
}

function rankBuckets(sums: Float32Array): readonly number[] {
  const order: number[] = [];
  let best = 0;
  for (const sum of sums) best = Math.max(best, sum);
  sums.forEach((sum, at) => {
    if (sum > 0 && sum >= best * LEAST_SHARE) order.push(at);
  });
  return order.sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0) || a - b);
}
