// Transcript JSON -> captions: Podcasting 2.0, Whisper (also WhisperX and its kin), whisper.cpp.
// Spec: Podcasting 2.0 namespace, JSON transcripts 1.0.0; the others are what their programs write.

import { clockSeconds } from "./caption-time.ts";
import { findJsonFault } from "./json-fault.ts";
import { elementPlaces, type JsonPlace, rootPlace, valuePlace } from "./json-places.ts";
import { type Fields, fieldsOf, type SegmentReading, SILENT, timeOf } from "./json-values.ts";
import type { RawCue, RawWord } from "./raw-cue.ts";
import { excerpt, type Report } from "./report.ts";
import { whisperCppCue } from "./whisper-cpp.ts";

const STARTS = ["startTime", "start", "start_time", "from"] as const;
const LISTS = ["segments", "transcription", "utterances", "words", "cues", "results"] as const;

/** The captions of a transcript's JSON, in file order. */
export function readJson(text: string, report: Report): readonly RawCue[] {
  const source = text.replace(/^\uFEFF/, "");
  const root = parse(source, report);
  if (root === undefined) return [];
  const key = Array.isArray(root) ? null : (LISTS.find((name) => hasList(root, name)) ?? null);
  const list = Array.isArray(root) ? root : key === null ? null : fieldsOf(root)[key];
  const whole = rootPlace(source);
  if (!Array.isArray(list)) {
    const named = LISTS.find((name) => name in fieldsOf(root));
    report.error("transcript.json-shape", named ? valuePlace(source, whole, [named]) : whole);
    return [];
  }
  const places = elementPlaces(source, key === null ? whole : valuePlace(source, whole, [key]));
  const read = key === "transcription" ? whisperCppCue : segmentCue;
  return list.flatMap((item: unknown, index) => {
    const { cue, start } = read(fieldsOf(item));
    if (start === null || cue?.text === "") return [];
    const place = valuePlace(source, places[index] ?? whole, start);
    if (cue !== null) return [{ ...cue, line: place.line, column: place.column }];
    tellStart({ number: String(index + 1), key: start.join(".") }, valueAt(item, start), place, report);
    return [];
  });
}

/** @param value what is typed for a start, undefined for nothing */
function tellStart(
  values: { readonly number: string; readonly key: string },
  value: unknown,
  place: JsonPlace,
  report: Report,
): void {
  if (value === undefined) report.error("transcript.segment", place, values);
  else {
    const found = typeof value === "string" ? value : JSON.stringify(value);
    const time = clockSeconds(found);
    const write = time === null ? "62.5" : String(time);
    report.error("transcript.segment-time", place, { ...values, value: excerpt(found), write });
  }
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce((at, key) => fieldsOf(at)[key], value);
}

function parse(text: string, report: Report): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const { found, ...place } = findJsonFault(text) ?? { line: 1, column: 1, found: "" };
    if (found === "") report.error("transcript.json-end", place);
    else report.error("transcript.json", place, { text: excerpt(found) });
    return undefined;
  }
}

function hasList(root: unknown, key: string): boolean {
  const list = fieldsOf(root)[key];
  return Array.isArray(list) && list.some((item) => typeof item === "object" && item !== null);
}

// One segment of Podcasting 2.0 (startTime, endTime, body) or Whisper (start, end, text, words), or one bare word.
function segmentCue(segment: Fields): SegmentReading {
  const text = firstText(segment, ["body", "text", "transcript", "punctuated_word", "word"]);
  const words = wordList(segment.words);
  if (text === "" && words === null) return SILENT;
  const start = firstTime(segment, STARTS) ?? words?.[0]?.start ?? null;
  const key = STARTS.find((name) => timeOf(segment[name]) !== null) ?? STARTS.find((name) => name in segment);
  const way = [key ?? ("body" in segment ? "startTime" : "start")];
  if (start === null) return { cue: null, start: way };
  const length = firstTime(segment, ["duration"]);
  const told = firstTime(segment, ["endTime", "end", "end_time", "to"]) ?? words?.at(-1)?.end ?? null;
  const end = told ?? (length === null ? null : start + length);
  const voice = firstText(segment, ["speaker", "voice"]) || commonSpeaker(segment.words);
  const spoken = text || (words ?? []).map((word) => word.text).join(" ");
  return { cue: { start, end, voice: voice || null, text: spoken, words }, start: way };
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
