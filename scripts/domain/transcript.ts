// What was said, in time: the words of a recording.

import type { Language } from "./names.ts";
import type { Seconds } from "./seconds.ts";

/** One spoken word with its own time, where the file has it. `text` keeps its punctuation. */
export interface Word {
  readonly text: string;
  readonly start: Seconds;
  readonly end: Seconds;
  /** How sure its recogniser was of it, above 0 to 1; not there where the file does not say. */
  readonly confidence?: number;
}

/** Below this a recogniser's word is one to be listened to first; how sure it was is kept for such words alone. */
export const DOUBTED_BELOW = 0.7;

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

/** Who writes what was said: people, or a recogniser whose words nobody has checked. */
export type Transcriber = "people" | "machine";

/** The words of one recording in one language, cues sorted by start. */
export interface Transcript {
  readonly language: Language;
  /** The file it came from, relative to the project. */
  readonly file: string;
  /** Who wrote the words down, as far as the file's form tells; null where people and machines write the same form. */
  readonly by: Transcriber | null;
  /** The program whose form the file has, by its own name, such as `Deepgram`; null for WebVTT, SRT and plain text. */
  readonly program: string | null;
  readonly cues: readonly Cue[];
}
