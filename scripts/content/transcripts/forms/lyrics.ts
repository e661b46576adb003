// LRC -> captions: [01:02.50] before each line, several times before one that comes again, <01:02.80> before words.
// Spec: LRC and its enhanced form, as players read them. A caption lasts until the next.

import { clockSeconds } from "../caption-time.ts";
import { readCueText } from "../cue-text.ts";
import type { RawCue } from "../raw-cue.ts";
import type { Report } from "../report.ts";
import { timeWords } from "../word-times.ts";

const TIME = /^\s*\[(\d{1,3}:\d{1,2}(?:[.:]\d{1,3})?)\]/;

/** Whether most lines of a text begin so, or it has the form's tags. */
export function isLyrics(head: string): boolean {
  const lines = head.split(/\r\n|\n|\r/).filter((line) => line.trim() !== "");
  const timed = lines.filter((line) => TIME.test(line)).length;
  return lines.some((line) => /^\[(?:ti|ar|al|by|length|re|ve|offset):/i.test(line)) && timed > 0;
}

export function readLyrics(lines: readonly string[], report: Report): readonly RawCue[] {
  const offset = Number(/^\[offset:\s*([+-]?\d{1,7})\s*\]/im.exec(lines.join("\n"))?.[1] ?? 0) / 1000;
  const cues = lines.flatMap((line, index): readonly RawCue[] => {
    const starts: number[] = [];
    let rest = line;
    for (let match = TIME.exec(rest); match; match = TIME.exec(rest)) {
      starts.push(
        Math.max(0, (clockSeconds((match[1] ?? "").replace(/:(\d{2,3})$/, lastPart)) ?? 0) - offset),
      );
      rest = rest.slice(match[0].length);
    }
    // The words' times are read as WebVTT's.
    const [{ text, marks } = { text: "", marks: [] }] = readCueText(rest.trim(), true);
    return starts.map((start) => ({
      start,
      end: null,
      voice: null,
      text,
      words: timeWords(text, marks, start, marks.at(-1)?.time ?? start),
      line: index + 1,
    }));
  });
  if (cues.every(({ text }) => text === "")) report.error("transcript.no-times", 1);
  return endedByEmpty([...cues].sort((a, b) => a.start - b.start));
}

/** A time without words ends the line before it. */
function endedByEmpty(cues: readonly RawCue[]): readonly RawCue[] {
  return cues.flatMap((cue, index) => {
    const next = cues[index + 1];
    if (cue.text === "") return [];
    return [next?.text === "" && next.start > cue.start ? { ...cue, end: next.start } : cue];
  });
}

// 01:02:50 are hundredths here, where nothing is an hour long.
function lastPart(whole: string, part: string, at: number, text: string): string {
  return text.indexOf(":") === at ? whole : `.${part}`;
}
