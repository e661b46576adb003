// Misheard, or never said? Each word of a quote at a place tells for one or the other; the stretch that tells most
// for the other sentence is what a place is doubted by: errors come scattered, other sentences in one piece.

const SAME = 0.9;
const ALIKE = 0.45;

/** A word of the quote: how alike what was heard is, and how surprising it would be by chance, in nats. */
export interface ToldWord {
  readonly likeness: number;
  readonly surprise: number;
}

// Of the words that a recogniser gets wrong, how many it takes for words that sound alike.
const TAKEN_FOR_ALIKE = 0.4;
// Of the words that were never said at a place, how many sound like what was.
const ALIKE_BY_CHANCE = 0.06;
// Words of one programme repeat each other more than chance has it.
const BY_CHANCE = 0.8;

/**
 * The sum over the run of words that tells most for "never said", in nats: 0 where no run does.
 * @param misheard the share of the transcript's words that are wrong, between 0 and 1
 */
export function worstStretch(words: readonly ToldWord[], misheard: number): number {
  let worst = 0;
  let run = 0;
  for (const word of words) {
    run = Math.max(0, run - forSaid(word, misheard));
    worst = Math.max(worst, run);
  }
  return worst;
}

/** What all words together tell for "said here", in nats; the place they were looked for at is not counted off. */
export function toldForSaid(words: readonly ToldWord[], misheard: number): number {
  return words.reduce((sum, word) => sum + forSaid(word, misheard), 0);
}

// The log-likelihood that it was said and heard by a recogniser, over that it was never said there.
function forSaid({ likeness, surprise }: ToldWord, misheard: number): number {
  if (likeness > SAME) return Math.log(1 - misheard) + BY_CHANCE * surprise;
  return likeness >= ALIKE
    ? Math.log((misheard * TAKEN_FOR_ALIKE) / ALIKE_BY_CHANCE)
    : Math.log((misheard * (1 - TAKEN_FOR_ALIKE)) / (1 - ALIKE_BY_CHANCE));
}
