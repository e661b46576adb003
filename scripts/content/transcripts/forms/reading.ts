// What every reader of a form hands on.

import type { Transcriber } from "../../../domain/transcript.ts";
import type { RawCue } from "../raw-cue.ts";

/** The captions in file order, and whose form they have. */
export interface Reading {
  readonly cues: readonly RawCue[];
  /** Null for forms that everybody writes. */
  readonly program: string | null;
  readonly by: Transcriber | null;
}

/** A reading of what everybody writes. */
export function plainReading(cues: readonly RawCue[]): Reading {
  return { cues, program: null, by: null };
}
