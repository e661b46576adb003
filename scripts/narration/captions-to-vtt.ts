// Captions -> WebVTT with voices and a time for each word; of a word in doubt, how sure its recogniser was.
// Spec: W3C WebVTT: voice spans, timestamps inside a cue strictly between its start and its end.

import { captionClock } from "../content/transcripts/caption-time.ts";
import { DOUBTED_BELOW, type Word } from "../domain/transcript.ts";
import { withoutBidiControls } from "../text/bidi.ts";
import type { CaptionCue } from "./captions.ts";
import type { TimedWord } from "./timeline.ts";

/** A caption whose voice may not be known, and whose words may be a recogniser's. */
export type VttCaption = Omit<CaptionCue, "voice" | "lines"> & {
  readonly voice: string | null;
  readonly lines: readonly (readonly (TimedWord & Pick<Word, "confidence">)[])[];
};

/**
 * @param note a comment on top: what the file is
 * @example a cue of two words: "<v Name>one <00:00:01.500>two"
 */
export function captionsToVtt(cues: readonly VttCaption[], note: string): string {
  const head = `WEBVTT\n\nNOTE\n${commentText(note)}\n`;
  return [head, ...cues.map(formatCue)].join("\n");
}

function formatCue(cue: VttCaption): string {
  let last = cue.start;
  const lines = cue.lines.map((line) =>
    line
      .map(({ text, start, confidence }) => {
        const tag = start > last && start < cue.end ? `<${captionClock(start)}>` : "";
        if (tag !== "") last = start;
        return tag + doubted(escapeText(text), confidence);
      })
      .join(" "),
  );
  const voice = cue.voice === null ? "" : `<v ${escapeVoice(cue.voice)}>`;
  return `${captionClock(cue.start)} --> ${captionClock(cue.end)}\n${voice}${lines.join("\n")}\n`;
}

/** A class, which players pass over, in hundredths: whoever settles the word at the desk takes it away. */
function doubted(text: string, confidence = 1): string {
  if (confidence >= DOUBTED_BELOW) return text;
  return `<c.confidence-${Math.max(1, Math.floor(confidence * 100))}>${text}</c>`;
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function escapeVoice(name: string): string {
  return escapeText(withoutBidiControls(name).replace(/\s+/g, " ").trim());
}

/** A comment has no arrow in it and no empty line. */
function commentText(text: string): string {
  const lines = text.split("\n").map((line) => line.replace(/\s+/g, " ").replaceAll("-->", "->").trim());
  return lines.filter((line) => line !== "").join("\n");
}
