// Plain text with time codes -> captions.
// No spec: what people and programs write. A time code opens a part; in brackets or bare, alone or a range,
// before the words, over them, or after the speaker's name:
//   [00:01:02] words        00:01:02 Name: words        [00:01.000 --> 00:05.000] words        Name  1:02 ⏎ words

import { asciiDigits } from "../../text/digits.ts";
import { clockSeconds } from "./caption-time.ts";
import type { RawCue } from "./raw-cue.ts";
import { excerpt, type Report } from "./report.ts";

const CLOCK = "\\d{1,5}:\\d{1,2}(?::\\d{1,2})?(?:[.,]\\d{1,6})?";
const OPENING = new RegExp(
  `^\\s*[\\[(]?(${CLOCK})(?:\\s*(?:-->|[-\\u2013\\u2014]{1,2}>?|\\u2192)\\s*(${CLOCK}))?[\\])]?(?=$|\\s|[-\\u2013\\u2014:|])[ \\t]*[-\\u2013\\u2014:|]?[ \\t]*`,
);
const CLOSING = new RegExp(`[\\s,|(\\[]+(${CLOCK})[)\\]]?\\s*$`);

interface Part {
  start: number;
  end: number | null;
  voice: string | null;
  lines: string[];
  line: number;
}

/** The parts of a text, each from its time code to the next. */
export function readTimedText(lines: readonly string[], report: Report): readonly RawCue[] {
  const parts: Part[] = [];
  lines.forEach((line, index) => {
    const opened = openPart(line, index + 1);
    if (opened) parts.push(opened);
    else if (line.trim() !== "") addLine(parts.at(-1), line.trim(), index + 1, report);
  });
  if (parts.length === 0 && lines.some((line) => line.trim() !== "")) report.error("transcript.no-times", 1);
  return parts
    .filter((part) => part.lines.length > 0)
    .map(({ lines: said, ...part }) => ({ ...part, text: said.join("\n"), words: null }));
}

function openPart(line: string, at: number): Part | null {
  // One digit for one: positions in the folded line are positions in the line.
  const digits = asciiDigits(line);
  const opening = OPENING.exec(digits.slice(0, 200));
  const start = opening ? clockSeconds(opening[1] ?? "") : null;
  if (opening && start !== null) {
    const end = opening[2] === undefined ? null : clockSeconds(opening[2]);
    const said = line.slice(opening[0].length).trim();
    const isEnd = end !== null && end >= start;
    return { start, end: isEnd ? end : null, voice: null, lines: said === "" ? [] : [said], line: at };
  }
  const closing = line.length <= 100 ? CLOSING.exec(digits) : null;
  const time = closing ? clockSeconds(closing[1] ?? "") : null;
  if (!closing || time === null) return null;
  const voice = line.slice(0, closing.index).trim();
  return voice === "" || voice.split(/\s+/).length > 6
    ? null
    : { start: time, end: null, voice: voice.normalize("NFC"), lines: [], line: at };
}

function addLine(part: Part | undefined, text: string, at: number, report: Report): void {
  if (part) part.lines.push(text);
  else if (at > 5) report.warning("transcript.stray-text", at, { text: excerpt(text) });
}
