// A transcript -> WebVTT captions
// Spec: W3C WebVTT. Voices as `<v Name>`, lines of at most 42 characters; times of single words are left out,
// because players show their tags as text.

import type { Cue, Transcript } from "../../domain/transcript.ts";
import { cleanXml } from "../../text/xml.ts";
import { captionClock, shownUntil } from "./caption-time.ts";
import { type ShownCaption, shownCaptions } from "./shown-captions.ts";

/** The captions with the seconds the transcript has. A cue without a word is left out. */
export function renderVtt({ cues, language }: Transcript): string {
  const blocks = cues.flatMap((cue) =>
    shownCaptions(cue, language).map(
      (shown) => `${timing(shown)}\n${voiced(cue, shown.lines.map(escapeVtt))}`,
    ),
  );
  return `${["WEBVTT", ...blocks].join("\n\n")}\n`;
}

function timing(cue: ShownCaption): string {
  return `${captionClock(cue.start, ".")} --> ${captionClock(shownUntil(cue), ".")}`;
}

/** The cue's text in its voice. The end tag may be left out where the cue ends; a strict reader wants it. */
function voiced({ voice }: Cue, lines: readonly string[]): string {
  const text = lines.join("\n");
  // Hyphens at a name's end would make an arrow with the tag's own `>`, and the cue would end there.
  const shown = cleanXml(voice ?? "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/-{1,99}$/, "");
  const name = escapeVtt(shown);
  return name === "" ? text : `<v ${name}>${text}</v>`;
}

function escapeVtt(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
