// A transcript file's text -> what was said, in time.
// The form is told by the file's ending, and by its first characters where they contradict it.

import type { Language } from "../../domain/names.ts";
import type { Problem } from "../../domain/problem.ts";
import type { Transcript } from "../../domain/transcript.ts";
import { readSrt, readVtt } from "./captions.ts";
import { cleanCues } from "./clean/clean-cues.ts";
import { type JsonReading, readJson } from "./json/read-json.ts";
import { textLines } from "./lines.ts";
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
  // Told once, not by its missing header and each of its commas.
  if (form === "srt" && ending(file) === "vtt") {
    report.error("transcript.srt-named-vtt", 1, { file: file.replace(/\.vtt$/i, ".srt") });
  }
  const read = form === null ? NOTHING : readForm(form, clean, report);
  const cues = settleCues(cleanCues(read.cues, read.by, report), report);
  const problems = report.problems();
  if (cues.length === 0 && !problems.some((problem) => problem.severity === "error")) {
    report.error("transcript.empty", 1);
  }
  return {
    transcript: { language, file, by: read.by, program: read.program, cues },
    problems: report.problems(),
  };
}

const NOTHING: JsonReading = { cues: [], program: null, by: null };

function readForm(form: Form, text: string, report: Report): JsonReading {
  if (form === "json") return readJson(text, report);
  const lines = textLines(text);
  const read = form === "vtt" ? readVtt : form === "srt" ? readSrt : readTimedText;
  return { ...NOTHING, cues: read(lines, report) };
}

function ending(file: string): string | undefined {
  return /\.([a-z]+)$/.exec(file.toLowerCase())?.[1];
}

function formOf(file: string, text: string): Form | null {
  if (/^\uFEFF?WEBVTT/.test(text)) return "vtt";
  const named = ending(file);
  const head = text.slice(0, 4000);
  // A number, then times with commas: nothing else is written so.
  if (named === "vtt") return /^\uFEFF?\s*\d+\s*\n\s*\d+:\d\d:\d\d,\d+ --> /.test(head) ? "srt" : "vtt";
  if (named === "json") return named;
  if (/^\s*\d+:\d\d:\d\d[.,]\d+ --> \d+:\d\d/m.test(head)) return "srt";
  if (named === "srt") return named;
  if (/^\uFEFF?\s*[[{]\s*["{]/.test(head)) return "json";
  return named === "txt" || named === "md" || named === undefined ? "txt" : null;
}
