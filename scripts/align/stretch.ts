// Misheard, or never said? Each word of a quote at a place tells for one or the other; the stretch that tells most
// for the other sentence is what a place is doubted by: errors come scattered, other sentences in one piece.

const SAME = 0.9;
const ALIKE = 0.45;

/** A word of the quote: how alike what was heard is, and how surprising it would be by chance, in nats. */
export interface ToldWord {
  readonly likeness: number;
  readonly surprise: number;
}

// Log-likelihoods: of a word that was said and heard by a recogniser; of one that was never said there.
const SAID = { same: Math.log(0.7), alike: Math.log(0.12), missed: Math.log(0.18) };
const NEVER = { alike: Math.log(0.06), missed: Math.log(0.94) };
// Words of one programme repeat each other more than chance has it.
const BY_CHANCE = 0.8;

/** The sum over the run of words that tells most for "never said", in nats: 0 where no run does. */
export function worstStretch(words: readonly ToldWord[]): number {
  let worst = 0;
  let run = 0;
  for (const word of words) {
    run = Math.max(0, run - forSaid(word));
    worst = Math.max(worst, run);
  }
  return worst;
}

/** What all words together tell for "said here", in nats; the place they were looked for at is not counted off. */
export function toldForSaid(words: readonly ToldWord[]): number {
  return words.reduce((sum, word) => sum + forSaid(word), 0);
}

function forSaid({ likeness, surprise }: ToldWord): number {
  if (likeness > SAME) return SAID.same + BY_CHANCE * surprise;
  return likeness >= ALIKE ? SAID.alike - NEVER.alike : SAID.missed - NEVER.missed;
}
