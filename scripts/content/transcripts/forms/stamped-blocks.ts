// Captions under a line of two times without an arrow -> captions: SBV (YouTube) and SubViewer (.sub).
//   0:00:01.000,0:00:04.000        00:00:01.00,00:00:04.00

import { clockSeconds } from "../caption-time.ts";
import { readCueText } from "../cue-text.ts";
import type { RawCue } from "../raw-cue.ts";
import { excerpt, type Report } from "../report.ts";
import { visible } from "../visible.ts";

const TIMES = /^\s*(\d{1,3}:\d{1,2}:\d{1,2}[.,]\d{1,3})\s*,\s*(\d{1,3}:\d{1,2}:\d{1,2}[.,]\d{1,3})\s*$/;

/** Whether a text has such a line. */
export function hasStampedBlocks(head: string): boolean {
  return head.split(/\r\n|\n|\r/).some((line) => TIMES.test(visible(line)));
}

export function readStampedBlocks(lines: readonly string[], report: Report): readonly RawCue[] {
  const blocks: { start: number; end: number; line: number; lines: string[] }[] = [];
  lines.forEach((line, index) => {
    const [, from = "", to = ""] = TIMES.exec(visible(line)) ?? [];
    const [start, end] = [clockSeconds(from), clockSeconds(to)];
    const open = blocks.at(-1);
    if (start !== null && end !== null)
      blocks.push({ start, end: Math.max(start, end), line: index + 1, lines: [] });
    else if (/^\s*\d+:\d+[:\d.,]*\s*[,;-]/.test(line))
      report.error("transcript.time", index + 1, { text: excerpt(line) });
    else if (line.trim() !== "") open?.lines.push(line.trim());
  });
  return blocks.flatMap(({ lines: said, ...cue }) => {
    const text = said.join("\n").replace(/\[br\]/gi, "\n");
    const [run] = readCueText(text, false);
    return run ? [{ ...cue, voice: null, text: run.text, words: null }] : [];
  });
}
