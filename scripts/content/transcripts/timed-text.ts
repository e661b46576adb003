// Plain text with times -> captions.
// No spec: what people and programs write. A time opens a part (timed-line.ts):
//   [00:01:02] words     00:01:02:12 - 00:01:05:00     [1.00s -> 4.00s] words     Name  1:02     **Name:** [0:01] words
//   00:01:02:12 00:01:05:00 words     | 1:02 | Name | words |     Name 00:01:02 words     Name: words #00:01:05-0#

import { tellFrames } from "./clock.ts";
import { plainText } from "./cue-text.ts";
import type { RawCue } from "./raw-cue.ts";
import { excerpt, type Report } from "./report.ts";
import { closeLine, isOfF4, namesBeforeTimes, type OpenedLine, openLine, plainLine } from "./timed-line.ts";
import { nameParts } from "./timed-names.ts";

/** A part of a text: from its time to the next. `lines` are what stands below it, and beside it. */
export interface Part {
  start: number;
  end: number | null;
  voice: string | null;
  lines: string[];
  line: number;
  /** Whether its time stands alone on its line. */
  isBare: boolean;
  /** Whether its last line stands below an empty one. */
  isApart: boolean;
}

const LONGEST_HEAD = 5;

/** The parts of a text, each from its time to the next. */
export function readTimedText(lines: readonly string[], report: Report): readonly RawCue[] {
  const rate = tellFrames(lines, report);
  const parts: Part[] = [];
  // What stands above the first time: a title, or the name of who speaks first.
  const head: Part = { start: 0, end: null, voice: null, lines: [], line: 1, isBare: false, isApart: true };
  const strays: number[] = [];
  const plain = lines.map(plainLine);
  const isName = namesBeforeTimes(plain);
  plain.forEach((line, index) => {
    const opened = openLine(line, rate, isName);
    if (opened) parts.push(partOf(opened, index + 1));
    else if (line.trim() !== "") {
      const part = parts.at(-1) ?? head;
      part.lines.push(line.trim());
      part.isApart = (plain[index - 1] ?? "").trim() === "";
      if (parts.length === 0 && index >= LONGEST_HEAD) strays.push(index);
    }
  });
  if (parts.length > 0)
    for (const index of strays)
      report.warning("transcript.stray-text", index + 1, { text: excerpt(plain[index] ?? "") });
  else {
    const { ended, isInDoubt } = partsByEnds(plain, rate);
    const [first] = ended;
    if (first !== undefined && isInDoubt && !lines.some(isOfF4))
      report.warning("transcript.times-behind", first.line, { text: excerpt(first.lines.join(" ")) });
    parts.push(...ended);
  }
  if (parts.length === 0 && head.lines.length > 0) report.error("transcript.no-times", 1);
  return cuesOf(nameParts(head, parts));
}

function cuesOf(parts: readonly Part[]): readonly RawCue[] {
  return parts
    .map(({ lines, isBare: _, isApart: __, ...part }) => ({
      ...part,
      text: plainText(lines.join("\n")),
      words: null,
    }))
    .filter(({ text }) => text !== "");
}

function partOf({ said, voice, ...times }: OpenedLine, line: number): Part {
  const isBare = said === "" && voice === null;
  return { ...times, voice, lines: said === "" ? [] : [said], line, isBare, isApart: false };
}

const MOSTLY = 0.6;

/**
 * Of a file whose times stand behind the words: each is where its words ended, or where they began. By the first, the
 * first part lasts to the first time; what could not be said so fast was said after it. Where both could be said, ends.
 */
function partsByEnds(
  lines: readonly string[],
  rate: number,
): { readonly ended: readonly Part[]; readonly isInDoubt: boolean } {
  const parts: Part[] = [];
  let [start, said]: [number, string[]] = [0, []];
  for (const [index, line] of lines.entries()) {
    const closed = closeLine(line, rate);
    const text = (closed?.said ?? line).trim();
    if (text !== "") said.push(text);
    if (closed === null || closed.end < start || said.length === 0) continue;
    const part = { voice: null, lines: said, line: index + 1, isBare: false, isApart: false };
    parts.push({ ...part, start, end: closed.end });
    [start, said] = [closed.end, []];
  }
  if (parts.length < MOSTLY * lines.filter((line) => line.trim() !== "").length)
    return { ended: [], isInDoubt: false };
  const begun = parts.map((part, at) => ({
    ...part,
    start: part.end ?? part.start,
    end: parts[at + 1]?.end ?? null,
  }));
  const over = tooFast(begun) - tooFast(parts);
  return { ended: over < 0 ? begun : parts, isInDoubt: over === 0 };
}

/** Nobody speaks faster, in letters a second; clocks without fractions may be a second off. */
const FASTEST = 22;

function tooFast(parts: readonly Part[]): number {
  return parts.filter(
    ({ start, end, lines }) => end !== null && lines.join(" ").length > FASTEST * (end - start + 1),
  ).length;
}
