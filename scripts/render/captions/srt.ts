// A transcript -> SubRip captions
// Spec: none but custom; podcasts write a speaker's name and a colon when the speaker changes (Podcasting 2.0, transcripts).

import type { Transcript } from "../../domain/transcript.ts";
import { cleanXml } from "../../text/xml.ts";
import { captionClock, shownUntil } from "./caption-time.ts";
import { shownCaptions } from "./shown-captions.ts";

/** The captions with the seconds the transcript has, numbered from 1. A cue without a word is left out. */
export function renderSrt({ cues, language }: Transcript): string {
  let voice: string | null = null;
  const blocks: string[] = [];
  for (const cue of cues) {
    if (cleanXml(cue.text).trim() === "") continue;
    const changes = cue.voice !== null && cue.voice !== voice;
    voice = cue.voice;
    for (const shown of shownCaptions(cue, language, changes ? `${cleanXml(cue.voice ?? "")}:` : "")) {
      const timing = `${captionClock(shown.start, ",")} --> ${captionClock(shownUntil(shown), ",")}`;
      // An arrow in the text would look like a timing to a reader that goes line by line.
      const lines = shown.lines.map((line) => line.replaceAll("-->", "->"));
      blocks.push([String(blocks.length + 1), timing, ...lines].join("\n"));
    }
  }
  return blocks.length === 0 ? "" : `${blocks.join("\n\n")}\n`;
}
