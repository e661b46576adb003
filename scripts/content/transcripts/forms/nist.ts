// Recognisers' output as NIST scores it -> captions.
// Spec: NIST SCTK, ctm and stm file formats.
//   talk 1 4.50 0.32 word 0.93                       CTM: channel, start, length, a word, how sure
//   talk 1 speaker 4.50 9.00 <o,f0,male> words       STM: channel, speaker, start, end, labels, words

import type { Transcriber } from "../../../domain/transcript.ts";
import { itemsToCues } from "../json/items-to-cues.ts";
import { readSpeakers } from "../json/speakers.ts";
import { textLines } from "../lines.ts";
import type { Report } from "../report.ts";
import type { Reading } from "./reading.ts";

const CTM =
  /^\s*(\S+)\s+(?:\d{1,2}|[A-Z])\s+(\d{1,6}\.\d{1,6})\s+(\d{1,4}\.\d{1,6})\s+(\S+)(?:\s+([01](?:\.\d{1,9})?))?\s*(?:\S+\s+\S+)?\s*$/;
const STM =
  /^\s*(\S+)\s+(?:\d{1,2}|[A-Z])\s+(\S+)\s+(\d{1,6}\.\d{1,6})\s+(\d{1,6}\.\d{1,6})\s+(?:<[^<>]{0,60}>\s*)?(\S.*)$/;
/** What STM calls a stretch that nobody scores. */
const UNSCORED = /^ignore_time_segment_in_scoring$/i;

const isComment = (line: string): boolean =>
  line.trim() === "" || line.startsWith(";;") || line.startsWith("#");

/** Whether the first lines of a text are of such a form. */
export function isNist(head: string): boolean {
  const lines = head
    .split(/\r\n|\n|\r/)
    .filter((line) => !isComment(line))
    .slice(0, 3);
  return lines.length > 0 && lines.slice(0, 2).every((line) => CTM.test(line) || STM.test(line));
}

export function readNist(text: string, report: Report): Reading {
  let by: Transcriber | null = null;
  const nodes = textLines(text).flatMap((line, index) => {
    if (isComment(line)) return [];
    const value = wordOf(line) ?? turnOf(line);
    if (value === null) report.error("transcript.time", index + 1, { text: line.slice(0, 60) });
    else if ("word" in value) by = "machine";
    return value === null ? [] : [{ value, source: "", place: { line: index + 1, column: 1, at: 0 } }];
  });
  const cues = itemsToCues([nodes], { unit: 1, speakers: readSpeakers(null), report });
  return { cues: cues.filter(({ voice }) => !UNSCORED.test(voice ?? "")), program: "NIST", by };
}

function wordOf(line: string) {
  const [, , start, length, word, confidence] = CTM.exec(line) ?? [];
  if (word === undefined) return null;
  const times = { start: { seconds: Number(start) }, duration: { seconds: Number(length) } };
  return { ...times, word, ...(confidence === undefined ? {} : { confidence: Number(confidence) }) };
}

function turnOf(line: string) {
  const [, , speaker = "", start, end, text] = STM.exec(line) ?? [];
  if (text === undefined) return null;
  const times = { start: { seconds: Number(start) }, end: { seconds: Number(end) } };
  return { ...times, speaker: speaker.replaceAll("_", " "), text };
}
