// Plain text with times -> captions.
// No spec: what people and programs write. A time opens a part; in brackets or bare, alone or a range, with frames or in
// seconds; before the words, over them, or after the speaker's name, with or without words behind it:
//   [00:01:02] words     00:01:02:12 - 00:01:05:00     [1.00s -> 4.00s] words     Name  1:02     **Name:** [0:01] words

import { asciiDigits } from "../../text/digits.ts";
import { SPOKEN_CLOCK } from "../../text/spoken-clock.ts";
import { LOOSE_CLOCK, looseClock, tellFrames } from "./clock.ts";
import { plainText } from "./cue-text.ts";
import type { RawCue } from "./raw-cue.ts";
import { excerpt, type Report } from "./report.ts";
import { nameParts } from "./timed-names.ts";
import { visible } from "./visible.ts";

const TIME = `(?:${LOOSE_CLOCK}|\\d{1,6}(?:\\.\\d{1,6})? ?s(?:ec)?\\b)`;
const RANGE = `(?:\\s*(?:-->|[-\\u2013\\u2014]{1,2}>?|\\u2192|to)\\s*(${TIME}))?`;
const BARE = `(${TIME})${RANGE}`;
// Seconds without a sign are a time in brackets only.
const FRAMED = `[\\[(<{]\\s*(${TIME}|\\d{1,6}\\.\\d{1,6})(?:\\s*(?:-->|[-\\u2013\\u2014]{1,2}>?|\\u2192|to|,)\\s*(${TIME}|\\d{1,6}\\.\\d{1,6}))?\\s*[\\])>}]`;
// Or as a range of two decimals. Panels that are copied leave no space between a clock and the words.
const DECIMALS = "(\\d{1,6}\\.\\d{1,6})\\s*(?:-->|[-\\u2013\\u2014]{1,2}>?|\\u2192)\\s*(\\d{1,6}\\.\\d{1,6})";
const OPENING = new RegExp(
  `^\\s*(?:[#*_@•-]{1,3}\\s*)?(?:${FRAMED}|${DECIMALS}(?=[\\s:])|${BARE}(?=$|\\s|[-\\u2013\\u2014:|]|\\p{L}))(?:\\*\\*)?[ \\t]*[-\\u2013\\u2014:|]?[ \\t]*`,
  "u",
);
const AFTER_NAME = new RegExp(
  `^(.{1,60}?)[\\s,|:\\u2013\\u2014-]*(?:\\s${BARE}|${FRAMED})[ \\t]*(:?)[ \\t]*(.*)$`,
);
const MOST_WORDS_OF_A_NAME = 6;

/** A part of a text: from its time to the next. `lines` are what stands below it, and beside it. */
export interface Part {
  start: number;
  end: number | null;
  voice: string | null;
  lines: string[];
  line: number;
  /** Whether its time stands alone on its line. */
  isBare: boolean;
}

/** The parts of a text, each from its time to the next. */
export function readTimedText(lines: readonly string[], report: Report): readonly RawCue[] {
  const rate = tellFrames(lines, report);
  const parts: Part[] = [];
  // What stands above the first time: a title, or the name of who speaks first.
  const head: Part = { start: 0, end: null, voice: null, lines: [], line: 1, isBare: false };
  lines.forEach((typed, index) => {
    const line = withoutSpokenClock(typed);
    const opened = openPart(line, rate);
    if (opened) parts.push({ ...opened, line: index + 1 });
    else if (line.trim() !== "") {
      (parts.at(-1) ?? head).lines.push(line.trim());
      if (parts.length === 0 && index >= 5)
        report.warning("transcript.stray-text", index + 1, { text: excerpt(line) });
    }
  });
  if (parts.length === 0 && head.lines.length > 0) report.error("transcript.no-times", 1);
  return nameParts(head, parts)
    .filter((part) => part.lines.length > 0)
    .map(({ lines: said, isBare: _, ...part }) => ({
      ...part,
      text: plainText(said.join("\n")),
      words: null,
    }));
}

function withoutSpokenClock(line: string): string {
  return line.length > 120 ? line : line.replace(SPOKEN_CLOCK, "");
}

function openPart(typed: string, rate: number): Omit<Part, "line"> | null {
  const line = visible(typed);
  // One digit for one: positions in the folded line are positions in the line.
  const digits = asciiDigits(line).slice(0, 240);
  const opening = OPENING.exec(digits);
  if (opening) {
    const said = line.slice(opening[0].length).trim();
    return timed(opening.slice(1), rate, {
      voice: null,
      lines: said === "" ? [] : [said],
      isBare: said === "",
    });
  }
  const named = AFTER_NAME.exec(digits);
  const name = line.slice(0, named?.[1]?.length ?? 0).trim();
  if (!named || !isNameBefore(name, named[6] !== "", named[7] ?? "")) return null;
  const said = line
    .slice(line.length - (line.length > 240 ? line.length - digits.length : 0) - (named[7] ?? "").length)
    .trim();
  const voice = name
    .replace(/^[*_[(]{1,3}|[*_\])]{1,3}$/g, "")
    .replace(/\s*[:\uFF1A]$/, "")
    .replace(/[*_]{2}$/, "");
  return timed(named.slice(2, 6), rate, {
    voice: voice.normalize("NFC").trim(),
    lines: said === "" ? [] : [said],
    isBare: false,
  });
}

// Speech that mentions a time goes on behind it; a name is marked as one there.
function isNameBefore(name: string, hasColon: boolean, said: string): boolean {
  if (!/\p{L}/u.test(name) || name.split(/\s+/).length > MOST_WORDS_OF_A_NAME) return false;
  return said === "" || hasColon || /[:\uFF1A*\]]\s*$|^\*\*/.test(name);
}

function timed(
  times: readonly (string | undefined)[],
  rate: number,
  part: Pick<Part, "voice" | "lines" | "isBare">,
): Omit<Part, "line"> | null {
  const [from, to] = times.filter((time) => time !== undefined).map((time) => secondsOf(time, rate));
  if (from === undefined || from === null) return null;
  return { start: from, end: to !== undefined && to !== null && to >= from ? to : null, ...part };
}

function secondsOf(text: string, rate: number): number | null {
  const plain = /^(\d{1,6}(?:\.\d{1,6})?) ?(?:s(?:ec)?)?$/.exec(text);
  return plain ? Number(plain[1]) : (looseClock(text, rate)?.time ?? null);
}
