// Which form a transcript's text has: by what stands in it, and by its file's ending where that says nothing.
// One table; the first row that fits is taken. What is no transcript at all is named, so that it can be told.

import type { Language } from "../../../domain/names.ts";
import type { Transcriber } from "../../../domain/transcript.ts";
import { readSrt, readVtt } from "../captions.ts";
import { readJson } from "../json/read-json.ts";
import { textLines } from "../lines.ts";
import type { RawCue } from "../raw-cue.ts";
import type { Report } from "../report.ts";
import { readTimedText } from "../timed-text.ts";
import { visible } from "../visible.ts";
import { readOrigin } from "../vtt-note.ts";
import { isAvidMarkers, readAvidMarkers } from "./avid-markers.ts";
import { hasCountedLines, readCounted } from "./counted-lines.ts";
import { isLyrics, readLyrics } from "./lyrics.ts";
import { isNist, readNist } from "./nist.ts";
import { isOTranscribe, textOfOTranscribe } from "./otranscribe.ts";
import { isPraat, readPraat } from "./praat.ts";
import type { Reading } from "./reading.ts";
import { readSami } from "./sami.ts";
import { hasStampedBlocks, readStampedBlocks } from "./stamped-blocks.ts";
import { readSubstation } from "./substation.ts";
import { isNamedTable, isTable, readTable } from "./tables.ts";
import { readXmlCaptions } from "./xml-captions.ts";

/** A form and its reader. */
export interface TranscriptForm {
  readonly name: string;
  readonly read: (text: string, report: Report, language: Language) => Reading;
}

interface Row extends TranscriptForm {
  /** @param head the text's first letters; @param ending of its file, in small letters, without the dot */
  readonly fits: (head: string, ending: string) => boolean;
}

type LineReader = (lines: readonly string[], report: Report) => readonly RawCue[];

const byLine =
  (read: LineReader, program: string | null = null, by: Transcriber | null = null) =>
  (text: string, report: Report): Reading => ({ cues: read(textLines(text), report), program, by });

const SRT_TIMES = /^\s*\d{1,5} ?: ?\d{1,3} ?: ?\d{1,2}[.,:\u066B\u060C ]{1,2}\d+ ?(?:-->|- ?->) ?\d/m;
const SRT_HEAD = /^\s*\d+\s*\n\s*\d+:\d\d:\d\d,\d+ --> /;

const FORMS: readonly Row[] = [
  { name: "vtt", fits: (head) => /^WEBVTT/.test(head), read: captions(readVtt) },
  // A number, then times with commas: nothing else is written so.
  { name: "srt", fits: (head, ending) => ending === "vtt" && SRT_HEAD.test(head), read: captions(readSrt) },
  { name: "vtt", fits: (_, ending) => ending === "vtt", read: captions(readVtt) },
  {
    name: "otr",
    fits: (head) => isOTranscribe(head),
    read: (text, report) => readText(textOfOTranscribe(text, report), report),
  },
  {
    name: "json",
    fits: (head, ending) =>
      /^json[35l]?$|^jsonl$|^ndjson$/.test(ending) || /^\s*(?:\{\s*["}]|\[\s*[["{\]])/.test(head),
    read: readJson,
  },
  {
    name: "ass",
    fits: (head, ending) =>
      /^\s*\[Script Info\]|^Dialogue\s*:/im.test(head) || ending === "ass" || ending === "ssa",
    read: byLine(readSubstation, "SubStation Alpha"),
  },
  {
    name: "smi",
    fits: (head) => /<sami\b|<sync\s+start\b/i.test(head),
    read: (text, report, language) => ({ cues: readSami(text, report, language), program: "SAMI", by: null }),
  },
  {
    name: "xml",
    fits: (head, ending) =>
      /^\s*(?:<\?xml|<(?:\w+:)?(?:tt|transcript|timedtext)[\s>])/i.test(head) ||
      /^(?:ttml|dfxp|xml|srv[123]|itt|trs|eaf)$/.test(ending),
    read: readXmlCaptions,
  },
  {
    name: "praat",
    fits: isPraat,
    read: (text) => ({ cues: readPraat(text), program: "Praat", by: null }),
  },
  { name: "avid", fits: isAvidMarkers, read: byLine(readAvidMarkers, "Avid markers") },
  { name: "srt", fits: (head, ending) => ending === "srt" || SRT_TIMES.test(head), read: captions(readSrt) },
  { name: "table", fits: isNamedTable, read: readTable },
  {
    name: "nist",
    fits: (head, ending) => ending === "ctm" || ending === "stm" || isNist(head),
    read: readNist,
  },
  {
    name: "sbv",
    fits: (head) => hasStampedBlocks(head),
    read: byLine(readStampedBlocks, "SBV or SubViewer"),
  },
  {
    name: "counted",
    fits: (head) => hasCountedLines(head),
    read: readCounted,
  },
  {
    name: "lrc",
    fits: (head, ending) => ending === "lrc" || isLyrics(head),
    read: byLine(readLyrics, "LRC"),
  },
  {
    name: "table",
    fits: (head, ending) => isTable(head) || ending === "tsv" || ending === "csv",
    read: readTable,
  },
  { name: "txt", fits: (_, ending) => ending === "" || ending === "txt" || ending === "md", read: readText },
];

/** Null for a form that is not known. */
export function findForm(file: string, text: string): TranscriptForm | null {
  const ending = /\.([a-z0-9]+)$/.exec(file.toLowerCase())?.[1] ?? "";
  const head = visibleHead(text);
  return FORMS.find(({ fits }) => fits(head, ending)) ?? null;
}

function visibleHead(text: string): string {
  return visible(text.slice(0, 4000));
}

// Marks that only recognisers write: numbered speakers, the times of each word, a timeless `[BLANK_AUDIO]`.
const BY_MACHINE =
  /\bSPEAKER_\d\d\b|\(speaker \d+\)|<\d\d:\d\d:\d\d\.\d{3}><c>|\[BLANK_AUDIO\]|\[SPEAKER_TURN\]/;

function captions(read: LineReader) {
  return (text: string, report: Report): Reading => {
    const lines = textLines(text);
    const { by, program } = readOrigin(lines);
    const marked = BY_MACHINE.test(text.slice(0, 200_000)) ? "machine" : null;
    return { cues: read(lines, report), program, by: by ?? marked };
  };
}

function readText(text: string, report: Report): Reading {
  const cues = readTimedText(textLines(text), report);
  if (/^\s*\[\d+\.\d\ds -> \d+\.\d\ds\]/m.test(text.slice(0, 4000)))
    return { cues, program: "faster-whisper", by: "machine" };
  return { cues, program: null, by: BY_MACHINE.test(text.slice(0, 200_000)) ? "machine" : null };
}
