// A transcript file's text -> what was said, in time.
// Which forms there are stands in forms/find-form.ts; the programs of JSON in json/programs.ts; what is mended in clean/.

import type { Language } from "../../domain/names.ts";
import type { Problem } from "../../domain/problem.ts";
import type { Transcript } from "../../domain/transcript.ts";
import { cleanCues } from "./clean/clean-cues.ts";
import type { Damage } from "./decode-text.ts";
import { findForm } from "./forms/find-form.ts";
import { plainReading } from "./forms/reading.ts";
import { openReport } from "./report.ts";
import { settleCues } from "./settle-cues.ts";

/** A transcript's file: its name relative to the project, its whole text, the language that is spoken. */
export interface TranscriptFile {
  readonly file: string;
  readonly text: string;
  readonly language: Language;
  /** What decoding its bytes met (decode-text.ts); nothing for a text that comes as text. */
  readonly damage?: Damage | null;
}

/**
 * Reads what recognisers, studios, video sites and people write: captions, JSON, tables, XML and plain text with times.
 * Never throws: what cannot be read is left out and told, in time that grows with the size of the text.
 * @example parseTranscript({ file: "episodes/a.ar.vtt", text, language: "ar" as Language })
 */
export function parseTranscript({ file, text, language, damage = null }: TranscriptFile): {
  readonly transcript: Transcript;
  readonly problems: readonly Problem[];
} {
  const report = openReport(file);
  if (damage?.kind === "twice") report.warning("transcript.encoded-twice", 1, { read: damage.read });
  if (damage?.kind === "bytes") {
    const values = { line: String(damage.line), count: String(damage.count) };
    report.warning("transcript.bad-bytes", damage.line, values);
  }
  // WebVTT reads a NUL as U+FFFD; the rest of the project expects composed letters.
  const clean = unfenced(text.replace(/\0/g, "\uFFFD").normalize("NFC"));
  const foreign = foreignKind(text);
  const isBlank = clean.trim() === "";
  const form = foreign === null && !isBlank ? findForm(file, clean) : null;
  if (foreign !== null) report.error("transcript.foreign", 1, { what: foreign });
  else if (form === null && !isBlank) report.error("transcript.format", 1, { file });
  // Told once, not by its missing header and each of its commas.
  if (form?.name === "srt" && /\.vtt$/i.test(file)) {
    report.error("transcript.srt-named-vtt", 1, { file: file.replace(/\.vtt$/i, ".srt") });
  }
  const read = form === null ? plainReading([]) : form.read(clean, report, language);
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

/** Without the fence that chat programs put around a file, and what parts JSON texts (RFC 7464); lines stay lines. */
function unfenced(text: string): string {
  return text
    .replaceAll("\x1e", " ")
    .replace(/^\s*```[a-z0-9]{0,8}(?=\s*\n)/i, "")
    .replace(/\n```\s*$/, "\n");
}

function xmlRoot(name: string): RegExp {
  return new RegExp(`^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!DOCTYPE[^>]*>\\s*)?<${name}[\\s>]`);
}

const FOREIGN: readonly (readonly [RegExp, string])[] = [
  [/^PK[^\w\s]{2}/, "Word, ODT, ZIP"],
  [/^%PDF-/, "PDF"],
  [/^\{\\rtf/, "RTF"],
  [/^[\s\S]{3}STL\d\d\.\d\d/, "EBU STL"],
  [/^\s*(?:<!doctype html|<html)/i, "HTML"],
  [/^Scenarist_SCC/, "SCC (Scenarist, CEA-608)"],
  [/^\s*TITLE:[^\n]*\n(?:\s*FCM:|\s*\d{3,6}\s+\S+\s+(?:V|A|B|AA))/, "EDL (CMX 3600)"],
  [/^\s*@(?:UTF8|Begin)\b/, "CHAT (CLAN)"],
  [/^\s*(?:SPEAKER|SPKR-INFO) \S+ \d+ \S+ \S+ <NA>/, "RTTM"],
  [xmlRoot("fcpxml"), "FCPXML (Final Cut Pro)"],
  [xmlRoot("xmeml"), "XMEML (Premiere, Final Cut Pro 7)"],
  [xmlRoot("USFSubtitles"), "USF"],
  [xmlRoot("basic-transcription"), "EXMARaLDA"],
  [/^(?:ID3|RIFF|OggS|fLaC|[\s\S]{4}ftyp)/, "MP3, WAV, MP4"],
];

/** What a file is that holds no transcript's text, whatever its ending; null for text. */
function foreignKind(text: string): string | null {
  return FOREIGN.find(([sign]) => sign.test(text.slice(0, 400).replace(/^\uFEFF/, "")))?.[1] ?? null;
}
