// What was said, in time: the words of a recording.

import type { Language } from "./names.ts";
import type { Seconds } from "./seconds.ts";

/** One spoken word with its own time, where the file has it. `text` keeps its punctuation. */
export interface Word {
  readonly text: string;
  readonly start: Seconds;
  readonly end: Seconds;
}

/** One caption: plain text (lines joined by \n), in time. `end >= start`. */
export interface Cue {
  readonly start: Seconds;
  readonly end: Seconds;
  /** The speaker as the file names them (`<v Name>`), NFC, or null. */
  readonly voice: string | null;
  readonly text: string;
  /** Word times, in order, or null where the file has none. */
  readonly words: readonly Word[] | null;
  /** Line in the source file, from 1 (0 where the format has no lines). */
  readonly line: number;
  /** Its column, from 1, where a line of the file may hold several captions. */
  readonly column?: number;
}

/** The words of one recording in one language, cues sorted by start. */
export interface Transcript {
  readonly language: Language;
  /** The file it came from, relative to the project. */
  readonly file: string;
  readonly cues: readonly Cue[];
}
