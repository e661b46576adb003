// A cue -> the captions that show it: at most two lines of a screen each, whatever came in, never later than it is spoken.
// One long segment becomes several captions, at the times of their words where the file has them. Two speakers of one cue,
// each behind a dash or a name, keep their lines.

import { type Seconds, seconds } from "../../domain/seconds.ts";
import type { Cue } from "../../domain/transcript.ts";
import { cleanXml } from "../../text/xml.ts";
import { captionLines, LINE_CHARACTERS } from "./caption-lines.ts";

/** What is on the screen from `start` to `end`. */
export interface ShownCaption {
  readonly start: Seconds;
  readonly end: Seconds;
  readonly lines: readonly string[];
}

const MOST_LINES = 2;
/** Two lines, less what breaking between words and two marks a line cost. */
const MOST_LETTERS = MOST_LINES * (LINE_CHARACTERS - 2) - 8;
/** Where no word has a time, letters share it; speech is uneven, and a caption too early is read, one too late is not. */
const EARLY = 0.4;
const SHORTEST = 0.7;
const DASH = /^[\u200B-\u200F\u202A-\u202E\u2066-\u2069\s]*[-\u2013\u2014]\s*\S/;
/** A speaker's name before a line, in captions whose names are no voices. */
const LABEL = /^[\p{L}\p{M}.]+(?:\s[\p{L}\p{M}.]+){0,3}\s?:\s/u;
const ENDS_SENTENCE = /[.!?…\u061F]["»”)\]]?$/;
const ENDS_PHRASE = /[,;:\u060C\u061B]$/;

/** @param label what stands before the words, such as the speaker's name; "" for nothing */
export function shownCaptions(cue: Cue, language: string, label = ""): readonly ShownCaption[] {
  const turns = turnsOf(cleanXml(cue.text));
  const whole = turns.flatMap((turn, index) =>
    captionLines(index === 0 ? `${label} ${turn}` : turn, language),
  );
  if (whole.length <= MOST_LINES)
    return whole.length === 0 ? [] : [{ start: cue.start, end: cue.end, lines: whole }];
  const chunks = turns.flatMap((turn, index) => chunksOf(wordsOf(turn), index === 0 ? label : "", language));
  const starts = startsOf(cue, chunks);
  return chunks.map((chunk, index) => ({
    start: starts[index] ?? cue.start,
    end: starts[index + 1] ?? cue.end,
    lines: captionLines([index === 0 ? label : "", ...chunk].join(" "), language),
  }));
}

// Lines of a cue are broken anew, but for those of two speakers.
function turnsOf(text: string): readonly string[] {
  const lines = text.split("\n");
  const opens = [DASH, LABEL].find((sign) => lines.filter((line) => sign.test(line)).length > 1);
  if (opens === undefined) return [text];
  const turns: string[] = [];
  for (const line of lines) {
    if (opens.test(line) || turns.length === 0) turns.push(line);
    else turns.push(`${turns.pop()} ${line}`);
  }
  return turns;
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}

/** As few parts as fit, of about one length, broken at a sentence's end or a comma where one is near. */
function chunksOf(words: readonly string[], label: string, language: string): readonly (readonly string[])[] {
  const letters = label.length + words.join(" ").length;
  const count = Math.ceil(letters / MOST_LETTERS);
  const fair = letters / count;
  const chunks: string[][] = [[]];
  let length = label.length;
  for (const [index, word] of words.entries()) {
    const chunk = chunks.at(-1) ?? [];
    const lead = chunks.length === 1 ? label : "";
    const mayBeFull = chunk.length > 0 && length + 1 + word.length > LINE_CHARACTERS;
    const isFull = mayBeFull && captionLines([lead, ...chunk, word].join(" "), language).length > MOST_LINES;
    const last = chunk.at(-1) ?? "";
    const isNear =
      (ENDS_SENTENCE.test(last) && length > fair * 0.6) || (ENDS_PHRASE.test(last) && length > fair * 0.8);
    const isFair = length >= fair && index < words.length - 1;
    if (isFull || isNear || isFair) {
      chunks.push([word]);
      length = word.length;
    } else {
      chunk.push(word);
      length += word.length + 1;
    }
  }
  return chunks.filter((chunk) => chunk.length > 0);
}

function startsOf(cue: Cue, chunks: readonly (readonly string[])[]): readonly Seconds[] {
  const all = chunks.flat();
  const timed = cue.words?.length === all.length ? cue.words : null;
  const letters = all.join(" ").length;
  let word = 0;
  let letter = 0;
  let before: number = cue.start;
  return chunks.map((chunk, index) => {
    const share = cue.start + ((cue.end - cue.start) * letter) / Math.max(1, letters);
    const guess = Math.min(share, Math.max(before + SHORTEST, share - EARLY));
    const start = index === 0 ? cue.start : (timed?.[word]?.start ?? guess);
    word += chunk.length;
    letter += chunk.join(" ").length + 1;
    before = Math.min(cue.end, Math.max(before, start));
    return seconds(before);
  });
}
