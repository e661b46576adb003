// Avid Media Composer's markers as text -> captions: who marked, a time in frames, a track, a colour, words, a length.
// Spec: none; what Avid exports, a tab between. Who marked is the editor at the machine, not who speaks.

import { looseClock, tellFrames } from "../clock.ts";
import type { RawCue } from "../raw-cue.ts";
import type { Report } from "../report.ts";

const MARKER = /^[^\t]*\t(\d\d:\d\d:\d\d[:;]\d\d)\t(?:TC|[VAD]\d{1,2})\t[A-Za-z]{3,10}\t([^\t]*)/;

export function isAvidMarkers(head: string): boolean {
  return MARKER.test(head.split(/\r\n|\n|\r/).find((line) => line.trim() !== "") ?? "");
}

export function readAvidMarkers(lines: readonly string[], report: Report): readonly RawCue[] {
  const rate = tellFrames(lines, report);
  return lines.flatMap((line, index): readonly RawCue[] => {
    const [, clock = "", text = ""] = MARKER.exec(line) ?? [];
    const start = looseClock(clock, rate)?.time;
    if (start !== undefined && text.trim() !== "")
      return [{ start, end: null, voice: null, text: text.trim(), words: null, line: index + 1 }];
    if (start === undefined && line.trim() !== "")
      report.error("transcript.time", index + 1, { text: line.slice(0, 60) });
    return [];
  });
}
