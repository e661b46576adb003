// A transcript -> SubRip captions
// Spec: none but custom; podcasts write a speaker's name and a colon when the speaker changes (Podcasting 2.0, transcripts).

import type { Cue, Transcript } from "../../domain/transcript.ts";
import { cleanXml } from "../../text/xml.ts";
import { captionClock, shownUntil } from "./caption-time.ts";
import { shownCaptions } from "./shown-captions.ts";

/** Where fewer captions are named, a reader takes what comes once before a colon for speech (clean/name-speakers.ts). */
const PLAINLY_NAMED = 0.3;

/**
 * The captions at which a speaker is named: where the speaker changes. In a file of few changes, whoever has one turn is
 * named at its end once more, so that it reads back with its voices.
 */
function namedCues(cues: readonly Cue[]): ReadonlySet<Cue> {
  const turns = new Map<string, Cue[][]>();
  let before: string | null = null;
  for (const cue of cues) {
    const { voice } = cue;
    if (voice !== null) {
      const own = turns.get(voice) ?? [];
      turns.set(voice, own);
      if (voice === before) own.at(-1)?.push(cue);
      else own.push([cue]);
    }
    before = voice;
  }
  const starts = [...turns.values()].flatMap((own) => own.flatMap((turn) => turn.slice(0, 1)));
  const isPlain = starts.length > 1 && starts.length >= PLAINLY_NAMED * cues.length;
  const ends = [...turns.values()].flatMap((own) => (own.length === 1 ? (own[0]?.slice(-1) ?? []) : []));
  return new Set(isPlain ? starts : [...starts, ...ends]);
}

/** The captions with the seconds the transcript has, numbered from 1. A cue without a word is left out. */
export function renderSrt({ cues, language }: Transcript): string {
  const blocks: string[] = [];
  const said = cues.filter((cue) => cleanXml(cue.text).trim() !== "");
  const named = namedCues(said);
  for (const cue of said) {
    for (const shown of shownCaptions(cue, language, named.has(cue) ? `${cleanXml(cue.voice ?? "")}:` : "")) {
      const timing = `${captionClock(shown.start, ",")} --> ${captionClock(shownUntil(shown), ",")}`;
      // An arrow in the text would look like a timing to a reader that goes line by line.
      const lines = shown.lines.map((line) => line.replaceAll("-->", "->"));
      blocks.push([String(blocks.length + 1), timing, ...lines].join("\n"));
    }
  }
  return blocks.length === 0 ? "" : `${blocks.join("\n\n")}\n`;
}
