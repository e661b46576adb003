// A caption a line, its times counted in front of it -> captions.
//   {25}{100}words       MicroDVD: frames; the first line may tell their rate: {1}{1}23.976
//   [10][40]words        MPL2: tenths of seconds
//   00:00:01:00 , 00:00:04:00 , words      Spruce's STL: frames; `$` begins a setting, | a new line

import { looseClock, tellFrames } from "../clock.ts";
import { readCueText } from "../cue-text.ts";
import { textLines } from "../lines.ts";
import type { RawCue } from "../raw-cue.ts";
import type { Report } from "../report.ts";
import type { Reading } from "./reading.ts";

const FRAMES = /^\{(\d{1,8})\}\{(\d{0,8})\}(.*)$/;
const TENTHS = /^\[(\d{1,8})\]\[(\d{0,8})\](.*)$/;
const SPRUCE = /^\s*(\d{1,3}:\d\d:\d\d[:;.,]\d\d)\s*,\s*(\d{1,3}:\d\d:\d\d[:;.,]\d\d)\s*,\s?(.*)$/;
const USUAL_RATE = 25;

/** Whether a text has such lines. */
export function hasCountedLines(head: string): boolean {
  return (
    head.split(/\r\n|\n|\r/).filter((line) => FRAMES.test(line) || TENTHS.test(line) || SPRUCE.test(line))
      .length > 0
  );
}

/** The captions, under the name of the form that the first of such lines has. */
export function readCounted(text: string, report: Report): Reading {
  const lines = textLines(text);
  const first = lines.find((line) => hasCountedLines(line)) ?? "";
  const program = FRAMES.test(first) ? "MicroDVD" : TENTHS.test(first) ? "MPL2" : "STL (Spruce)";
  return { cues: readCountedLines(lines, report), program, by: null };
}

function readCountedLines(lines: readonly string[], report: Report): readonly RawCue[] {
  const declared = /^\{[01]\}\{[01]\}\s*(\d{2}(?:[.,]\d{1,3})?)\s*$/.exec(
    lines.find((line) => line.trim() !== "") ?? "",
  );
  const isMicroDvd = lines.some((line) => FRAMES.test(line));
  if (isMicroDvd && !declared) report.warning("transcript.frames", 1, { rate: String(USUAL_RATE) });
  const rate = isMicroDvd
    ? Number(declared?.[1]?.replace(",", ".") ?? USUAL_RATE)
    : tellFrames(lines, report);
  return lines.flatMap((line, index) => {
    if (declared && line.startsWith(declared[0])) return [];
    const found = timesOf(line, rate);
    if (!found) return [];
    const { start, end } = found;
    const text = found.text
      .replace(/\{[^}]{0,80}\}/g, "")
      .replace(/\^[A-Z]/g, "")
      .replace(/\s*\|\s*/g, "\n")
      .replace(/^\//gm, "");
    const [run] = readCueText(text, false);
    return run ? [{ start, end, voice: null, text: run.text, words: null, line: index + 1 }] : [];
  });
}

function timesOf(
  line: string,
  rate: number,
): { readonly start: number; readonly end: number | null; readonly text: string } | null {
  for (const [pattern, unit] of [
    [FRAMES, 1 / rate],
    [TENTHS, 0.1],
  ] as const) {
    const [, start, end, text] = pattern.exec(line) ?? [];
    if (start !== undefined)
      return { start: Number(start) * unit, end: end ? Number(end) * unit : null, text: text ?? "" };
  }
  const [, from = "", to = "", text = ""] = SPRUCE.exec(line) ?? [];
  const [start, end] = [looseClock(from, rate), looseClock(to, rate)];
  return start && end ? { start: start.time, end: end.time, text } : null;
}
