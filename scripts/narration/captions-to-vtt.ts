// Captions -> WebVTT with voices and a time for each word.
// Spec: W3C WebVTT: voice spans, timestamps inside a cue strictly between its start and its end.

import { withoutBidiControls } from "../text/bidi.ts";
import type { CaptionCue } from "./captions.ts";

/** A caption whose voice may not be known. */
export type VttCaption = Omit<CaptionCue, "voice"> & { readonly voice: string | null };

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
      .map(({ text, start }) => {
        const tag = start > last && start < cue.end ? `<${formatTime(start)}>` : "";
        if (tag !== "") last = start;
        return tag + escapeText(text);
      })
      .join(" "),
  );
  const voice = cue.voice === null ? "" : `<v ${escapeVoice(cue.voice)}>`;
  return `${formatTime(cue.start)} --> ${formatTime(cue.end)}\n${voice}${lines.join("\n")}\n`;
}

/** `HH:MM:SS.mmm` */
function formatTime(time: number): string {
  const ms = Math.round(time * 1000);
  const two = (value: number) => String(value).padStart(2, "0");
  const clock = [Math.floor(ms / 3_600_000), Math.floor(ms / 60_000) % 60, Math.floor(ms / 1000) % 60];
  return `${clock.map(two).join(":")}.${String(ms % 1000).padStart(3, "0")}`;
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
