// How alike the words of a quote and of a transcript are, remembered: most pairs come again.

import { likeness } from "./likeness.ts";
import type { TranscriptIndex } from "./transcript-index.ts";
import type { VocabularyWord } from "./vocabulary.ts";

/** Compares words with a memory. One for each transcript and batch of quotes. */
export class LikenessTable {
  readonly #index: TranscriptIndex;
  readonly #rows = new Map<number, Float32Array>();

  constructor(index: TranscriptIndex) {
    this.#index = index;
  }

  /** A row of likenesses by the transcript's words; -1 where not yet compared. */
  row(word: VocabularyWord): Float32Array {
    const known = this.#rows.get(word.id);
    if (known) return known;
    const row = new Float32Array(this.#index.ownWords).fill(-1);
    this.#rows.set(word.id, row);
    return row;
  }

  compare(row: Float32Array, typed: VocabularyWord, heard: number): number {
    // As it will be read the next time, in single precision: what was asked before must not decide a tie.
    const value = Math.fround(likeness(typed, this.#index.vocabulary.word(heard)));
    row[heard] = value;
    return value;
  }
}
