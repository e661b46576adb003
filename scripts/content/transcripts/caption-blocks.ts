// WebVTT or SRT lines -> captions with their times and their text, still marked up.
// Spec: WebVTT 6.1 to 6.3, as browsers read it: a line with an arrow always begins a caption, an empty line ends one.
// Tolerant where hands and converters err (other arrows, commas, no empty line between): told, and survived.

import { type CaptionTimes, hasArrow, looksLikeTimes, readTimes, type TimesReading } from "./caption-time.ts";
import { excerpt, type Report } from "./report.ts";
import { visible } from "./visible.ts";

/** A caption as it stands in the file. `line` is that of its times. */
export interface CaptionBlock extends CaptionTimes {
  readonly lines: readonly string[];
  readonly line: number;
  /** Whether neither an empty line nor a number is between it and the one before. */
  readonly isTight: boolean;
  /** Who speaks, where the caption's name says so: Webex writes `12 "Sara Khan" (184512)`. */
  readonly voice: string | null;
}

interface OpenBlock extends CaptionTimes {
  lines: string[];
  line: number;
  isTight: boolean;
  voice: string | null;
}

const NAMED = /^\s*\d{1,6} "([^"]{1,80})" \(\d{1,20}\)\s*$/;
const SKIPPED = /^(?:STYLE|REGION|NOTE)\s*$|^NOTE[ \t]/;
const BARE_NUMBER = /^\s*[\d\u0660-\u0669]{1,9}\s*$/;

/**
 * The captions from line `first` on.
 * @param first where to begin, counted from 0
 */
export function readBlocks(
  lines: readonly string[],
  first: number,
  reading: TimesReading,
): readonly CaptionBlock[] {
  const { isVtt, report } = reading;
  const blocks: OpenBlock[] = [];
  let open: OpenBlock | null = null;
  let isSkipping = false;
  for (let at = first; at < lines.length; at++) {
    const line = lines[at] ?? "";
    // A line of one space is speech to WebVTT: YouTube's captions hold their place with it.
    if (line === "" || (!isVtt && visible(line).trim() === "")) {
      open = null;
      isSkipping = false;
    } else if (hasArrow(line) || (!isSkipping && looksLikeTimes(line))) {
      const isTight: boolean = open !== null && !closeHastily(open, at + 1, report);
      const times = readTimes(line, at + 1, reading);
      const voice =
        NAMED.exec(lines[at - 1] ?? "")?.[1]
          ?.normalize("NFC")
          .trim() ?? null;
      open = times && { ...times, lines: [], line: at + 1, isTight, voice };
      isSkipping = times === null;
      if (open) blocks.push(open);
    } else if (open) {
      open.lines.push(line);
    } else if (!isSkipping) {
      isSkipping = isVtt && SKIPPED.test(line) && !hasArrow(lines[at + 1] ?? "");
      if (!isSkipping)
        strayLine(line, lines[at + 1] ?? "", { at: at + 1, isVtt, report, last: blocks.at(-1) });
    }
  }
  return blocks;
}

// Two captions without an empty line between: the second's number, whether there is one, is no speech of the first.
function closeHastily(block: OpenBlock, at: number, report: Report): boolean {
  report.warning("transcript.no-blank-line", at);
  const isNumbered = BARE_NUMBER.test(visible(block.lines.at(-1) ?? ""));
  if (isNumbered) block.lines.pop();
  return isNumbered;
}

// A line on its own: the name of the caption below it, or text that lost its times.
function strayLine(
  line: string,
  next: string,
  { at, isVtt, report, last }: { at: number; isVtt: boolean; report: Report; last: OpenBlock | undefined },
): void {
  if (hasArrow(next) || looksLikeTimes(next) || BARE_NUMBER.test(visible(line))) return;
  report.warning("transcript.stray-text", at, { text: excerpt(line) });
  // SRT files break their captions with empty lines; browsers never show such text in WebVTT.
  if (!isVtt) last?.lines.push(line);
}
