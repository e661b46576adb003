// What every format's reader hands on: a caption before it is set in order.

/** A word with times as its file gives them, in seconds; not yet checked against its neighbours. */
export interface RawWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** How sure the recogniser was, above 0 to 1. */
  readonly confidence?: number;
}

/** A caption as its file gives it. `end` is null where only the next caption's start tells. */
export interface RawCue {
  readonly start: number;
  readonly end: number | null;
  readonly voice: string | null;
  /** Plain text, lines joined by \n. */
  readonly text: string;
  readonly words: readonly RawWord[] | null;
  /** The one word that is highlighted, counted from 0, where a program shows so which is spoken. */
  readonly marked?: number;
  readonly line: number;
  /** From 1, where a line may hold several captions. */
  readonly column?: number;
  /** Whether nothing, no empty line and no number, is between it and the caption before. */
  readonly isTight?: boolean;
}
