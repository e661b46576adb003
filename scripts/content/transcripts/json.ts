// Transcript JSON -> captions: Podcasting 2.0, Whisper (also WhisperX and its kin), whisper.cpp.
// Spec: Podcasting 2.0 namespace, JSON transcripts 1.0.0; the others are what their programs write.

import { findJsonFault } from "./json-fault.ts";
import { elementLines } from "./json-lines.ts";
import { type Fields, fieldsOf, type SegmentReading, timeOf } from "./json-values.ts";
import type { RawCue, RawWord } from "./raw-cue.ts";
import { excerpt, type Report } from "./report.ts";
import { whisperCppCue } from "./whisper-cpp.ts";

const LISTS = ["segments", "transcription", "utterances", "words", "cues", "results"] as const;

/** The captions of a transcript's JSON, in file order. */
export function readJson(source: string, report: Report): readonly RawCue[] {
  const root = parse(source, report);
  if (root === undefined) return [];
  const key = Array.isArray(root) ? null : (LISTS.find((name) => hasList(root, name)) ?? null);
  const list = Array.isArray(root) ? root : key === null ? null : fieldsOf(root)[key];
  if (!Array.isArray(list)) {
    report.error("transcript.json-shape", 1);
    return [];
  }
  const lines = elementLines(source, key);
  const read = key === "transcription" ? whisperCppCue : segmentCue;
  return list.flatMap((item: unknown, index) => {
    const line = lines[index] ?? 0;
    const cue = read(fieldsOf(item), line);
    if (typeof cue !== "string") return cue === null || cue.text === "" ? [] : [cue];
    report.error("transcript.segment", Math.max(1, line), { number: String(index + 1), key: cue });
    return [];
  });
}

function parse(source: string, report: Report): unknown {
  const text = source.replace(/^\uFEFF/, "");
  try {
    return JSON.parse(text);
  } catch {
    const { line, found } = findJsonFault(text) ?? { line: 1, found: "" };
    if (found === "") report.error("transcript.json-end", line);
    else report.error("transcript.json", line, { text: excerpt(found) });
    return undefined;
  }
}

function hasList(root: unknown, key: string): boolean {
  const list = fieldsOf(root)[key];
  return Array.isArray(list) && list.some((item) => typeof item === "object" && item !== null);
}

// One segment of Podcasting 2.0 (startTime, endTime, body) or Whisper (start, end, text, words), or one bare word.
function segmentCue(segment: Fields, line: number): SegmentReading {
  const text = firstText(segment, ["body", "text", "transcript", "punctuated_word", "word"]);
  const words = wordList(segment.words);
  if (text === "" && words === null) return null;
  const start = firstTime(segment, ["startTime", "start", "start_time", "from"]) ?? words?.[0]?.start ?? null;
  if (start === null) return "startTime" in segment || "body" in segment ? "startTime" : "start";
  const length = firstTime(segment, ["duration"]);
  const told = firstTime(segment, ["endTime", "end", "end_time", "to"]) ?? words?.at(-1)?.end ?? null;
  const end = told ?? (length === null ? null : start + length);
  const voice = firstText(segment, ["speaker", "voice"]) || commonSpeaker(segment.words);
  const spoken = text || (words ?? []).map((word) => word.text).join(" ");
  return { start, end, voice: voice || null, text: spoken, words, line };
}

function firstText(fields: Fields, keys: readonly string[]): string {
  for (const key of keys) {
    const value = fields[key];
    if (typeof value === "string" && value.trim() !== "") return value.trim();
    if (typeof value === "number" && key === "speaker") return String(value);
  }
  return "";
}

function firstTime(fields: Fields, keys: readonly string[]): number | null {
  for (const key of keys) {
    const time = timeOf(fields[key]);
    if (time !== null) return time;
  }
  return null;
}

// Whisper's words carry their space; WhisperX leaves out the times of what it could not place, such as numbers.
function wordList(value: unknown): readonly RawWord[] | null {
  if (!Array.isArray(value)) return null;
  const words = value.map(fieldsOf).flatMap((fields) => {
    const text = firstText(fields, ["punctuated_word", "word", "text"]);
    const start = firstTime(fields, ["start", "startTime", "start_time"]);
    const end = firstTime(fields, ["end", "endTime", "end_time"]);
    return text === "" ? [] : [{ text, start, end }];
  });
  if (!words.some((word) => word.start !== null)) return null;
  return fillTimes(words);
}

interface LooseWord {
  readonly text: string;
  readonly start: number | null;
  readonly end: number | null;
}

function fillTimes(words: readonly LooseWord[]): readonly RawWord[] {
  const next: (number | null)[] = [];
  let after: number | null = null;
  for (let at = words.length - 1; at >= 0; at--) {
    next[at] = after;
    after = words[at]?.start ?? after;
  }
  let before = words.find((word) => word.start !== null)?.start ?? 0;
  return words.map((word, index) => {
    const start = word.start ?? before;
    const end = Math.max(start, word.end ?? (word.start === null ? start : (next[index] ?? start)));
    before = end;
    return { text: word.text, start, end };
  });
}

function commonSpeaker(value: unknown): string {
  const speakers = Array.isArray(value) ? value.map((word) => firstText(fieldsOf(word), ["speaker"])) : [];
  const named = speakers.filter((speaker) => speaker !== "");
  return named.length > 0 && named.every((speaker) => speaker === named[0]) ? (named[0] ?? "") : "";
}
