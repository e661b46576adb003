// A transcript -> transcript JSON
// Spec: Podcasting 2.0 namespace, transcripts, JSON 1.0.0

import type { Transcript } from "../../domain/transcript.ts";
import { writeJson } from "../json.ts";

/** One segment a cue, with the seconds the transcript has and its lines joined. */
export function renderTranscriptJson({ cues }: Transcript): string {
  const segments = cues
    .filter(({ text }) => text.trim() !== "")
    .map(({ voice, start, end, text }) => ({
      ...(voice === null ? {} : { speaker: voice }),
      startTime: start,
      endTime: end,
      body: text.replace(/\s+/g, " ").trim(),
    }));
  return writeJson({ version: "1.0.0", segments });
}
