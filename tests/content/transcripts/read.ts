// A transcript's text to what these tests compare.

import { parseTranscript } from "../../../scripts/content/transcripts/parse-transcript.ts";
import type { Language } from "../../../scripts/domain/names.ts";
import type { Problem } from "../../../scripts/domain/problem.ts";
import type { Cue, Transcript } from "../../../scripts/domain/transcript.ts";

/** A reading of a file: its transcript, one line a caption, and its problems as `line code`. */
export interface Reading {
  readonly transcript: Transcript;
  /** `start–end voice: text`, seconds; no voice, no colon. */
  readonly lines: readonly string[];
  readonly told: readonly string[];
  readonly problems: readonly Problem[];
}

export function readTranscript(file: string, text: string): Reading {
  const { transcript, problems } = parseTranscript({ file, text, language: "ar" as Language });
  return {
    transcript,
    lines: transcript.cues.map(cueLine),
    told: problems.map(({ place, code }) => `${place.line} ${code}`),
    problems,
  };
}

function cueLine({ start, end, voice, text }: Cue): string {
  return `${start}–${end} ${voice === null ? "" : `${voice}: `}${text.replaceAll("\n", " / ")}`;
}

/** The words of every caption that has times for them: `text@start–end`. */
export function wordLines({ transcript }: Reading): readonly string[] {
  return transcript.cues.flatMap(({ words }) =>
    (words ?? []).map(({ text, start, end }) => `${text}@${round(start)}–${round(end)}`),
  );
}

function round(time: number): number {
  return Math.round(time * 1000) / 1000;
}
