// A transcript file's text -> what was said, in time.
// The form is told by the file's ending, and by its first characters where they contradict it.

import type { Language } from "../../domain/names.ts";
import type { Problem } from "../../domain/problem.ts";
import type { Transcript } from "../../domain/transcript.ts";
import { readSrt, readVtt } from "./captions.ts";
import { readJson } from "./json.ts";
import { textLines } from "./lines.ts";
import type { RawCue } from "./raw-cue.ts";
import { openReport, type Report } from "./report.ts";
import { settleCues } from "./settle-cues.ts";
import { readTimedText } from "./timed-text.ts";

/** A transcript's file: its name relative to the project, its whole text, the language that is spoken. */
export interface TranscriptFile {
  readonly file: string;
  readonly text: string;
  readonly language: Language;
}

type Form = "vtt" | "srt" | "json" | "txt";

/**
 * Reads WebVTT, SRT, transcript JSON (Podcasting 2.0, Whisper, whisper.cpp) and plain text with time codes.
 * Never throws: what cannot be read is left out and told, in time that grows with the size of the text.
 * @example parseTranscript({ file: "episodes/a.ar.vtt", text, language: "ar" as Language })
 */
export function parseTranscript({ file, text, language }: TranscriptFile): {
  readonly transcript: Transcript;
  readonly problems: readonly Problem[];
} {
  const report = openReport(file);
  // WebVTT reads a NUL as U+FFFD; the rest of the project expects composed letters.
  const clean = text.replace(/\0/g, "\uFFFD").normalize("NFC");
  const form = formOf(file, clean);
  if (form === null) report.error("transcript.format", 1, { file });
  const raw = form === null ? [] : readForm(form, clean, report);
  const cues = settleCues(raw, report);
  const problems = report.problems();
  if (cues.length === 0 && !problems.some((problem) => problem.severity === "error")) {
    report.error("transcript.empty", 1);
  }
  return { transcript: { language, file, cues }, problems: report.problems() };
}

function readForm(form: Form, text: string, report: Report): readonly RawCue[] {
  if (form === "json") return readJson(text, report);
  const lines = textLines(text);
  if (form === "vtt") return readVtt(lines, report);
  return form === "srt" ? readSrt(lines, report) : readTimedText(lines, report);
}

function formOf(file: string, text: string): Form | null {
  if (/^\uFEFF?WEBVTT/.test(text)) return "vtt";
  const ending = /\.([a-z]+)$/.exec(file.toLowerCase())?.[1];
  if (ending === "vtt" || ending === "json") return ending;
  const head = text.slice(0, 4000);
  if (/^\s*\d+:\d\d:\d\d[.,]\d+ --> \d+:\d\d/m.test(head)) return "srt";
  if (ending === "srt") return ending;
  if (/^\uFEFF?\s*[[{]\s*["{]/.test(head)) return "json";
  return ending === "txt" || ending === "md" || ending === undefined ? "txt" : null;
}
