// A line of plain text with a time -> its time, its speaker, its words.
// A time stands in brackets or bare, alone or a range, with frames or in seconds; before the words, over them, behind them,
// or after the speaker's name. What one line leaves open, the habit of the whole file tells: Name 00:01:02 words.

import { asciiDigits } from "../../text/digits.ts";
import { SPOKEN_CLOCK } from "../../text/spoken-clock.ts";
import { LOOSE_CLOCK, looseClock } from "./clock.ts";
import { namesAmong } from "./timed-names.ts";
import { visible } from "./visible.ts";

const TIME = `(?:${LOOSE_CLOCK}|\\d{1,6}(?:\\.\\d{1,6})? ?s(?:ec)?\\b)`;
const RANGE = `(?:\\s*(?:-->|[-\\u2013\\u2014]{1,2}>?|\\u2192|to)\\s*(${TIME}))?`;
const BARE = `(${TIME})${RANGE}`;
// Seconds without a sign are a time in brackets only.
const FRAMED = `[\\[(<{\`]\\s*(${TIME}|\\d{1,6}\\.\\d{1,6})(?:\\s*(?:-->|[-\\u2013\\u2014]{1,2}>?|\\u2192|to|,)\\s*(${TIME}|\\d{1,6}\\.\\d{1,6}))?\\s*[\\])>}\`]`;
// Or as a range of two decimals. Panels that are copied leave no space between a clock and the words.
const DECIMALS = "(\\d{1,6}\\.\\d{1,6})\\s*(?:-->|[-\\u2013\\u2014]{1,2}>?|\\u2192)\\s*(\\d{1,6}\\.\\d{1,6})";
// Two whole clocks with nothing but space between them, numbered or not: broadcasters' subtitles.
const PAIR =
  "(?:\\d{1,5}[.)]?\\s+)?(\\d{1,3}:\\d{2}:\\d{2}(?:[.,:;]\\d{1,6})?)[\\s,;]+(\\d{1,3}:\\d{2}:\\d{2}(?:[.,:;]\\d{1,6})?)(?=\\s|$)";
const OPENING = new RegExp(
  `^\\s*(?:[#*_@•-]{1,3}\\s*)?(?:${FRAMED}|${DECIMALS}(?=[\\s:])|${PAIR}|${BARE}(?=$|\\s|[-\\u2013\\u2014:|]|\\p{L}))(?:\\*\\*)?[ \\t]*[-\\u2013\\u2014:|]?[ \\t]*`,
  "u",
);
const AFTER_NAME = new RegExp(
  `^(.{1,60}?)[\\s,|:@\\u2013\\u2014-]*(?:\\s${BARE}|${FRAMED})[ \\t]*([:|,\\u2013\\u2014-]?)[ \\t]*(.*)$`,
);
// At a line's end only in brackets.
const CLOSING = new RegExp(`\\s${FRAMED}\\s*$`);
const MOST_WORDS_OF_A_NAME = 6;

/** A line that opens a part. */
export interface OpenedLine {
  readonly start: number;
  readonly end: number | null;
  readonly voice: string | null;
  readonly said: string;
}

const F4_CLOCK = /#(\d\d:\d\d:\d\d)-(\d{1,3})#/g;
const TABLE_ROW = /^\s*\|(.*)\|\s*$/;

/** Whether a line has a clock as f4 writes it: always where a paragraph ends. */
export function isOfF4(line: string): boolean {
  return line.search(F4_CLOCK) >= 0;
}

/** A line as it is read: f4's clocks in brackets, a table's row without its frame, no clock written out for the blind. */
export function plainLine(typed: string): string {
  const line = typed.replace(F4_CLOCK, "[$1.$2]").replace(TABLE_ROW, "$1");
  return line.length > 120 ? line : line.replace(SPOKEN_CLOCK, "");
}

/** @param isName of a file's habit: whether what stands before a time and words is a speaker there */
export function openLine(typed: string, rate: number, isName: (name: string) => boolean): OpenedLine | null {
  const line = visible(typed);
  // One digit for one: positions in the folded line are positions in the line.
  const digits = asciiDigits(line).slice(0, 240);
  const opening = OPENING.exec(digits);
  if (opening) {
    const times = timesOf(opening.slice(1), rate);
    return times && endedBehind({ ...times, voice: null, said: line.slice(opening[0].length).trim() }, rate);
  }
  const named = nameBefore(line, digits);
  if (named === null || !(named.isMarked || isName(named.voice))) return null;
  const times = timesOf(named.times, rate);
  return times && { ...times, voice: named.voice, said: named.said };
}

/** A time behind the words of a line: where they end. */
export function closeLine(
  line: string,
  rate: number,
): { readonly end: number; readonly said: string } | null {
  const digits = asciiDigits(line);
  const closing = digits.length > 5000 ? null : CLOSING.exec(digits);
  const times = closing && timesOf(closing.slice(1, 2), rate);
  return times && { end: times.start, said: line.slice(0, closing.index).trim() };
}

// `[00:01:02] words [00:01:05]`
function endedBehind(line: OpenedLine, rate: number): OpenedLine {
  const closed = line.end === null ? closeLine(line.said, rate) : null;
  return closed && closed.said !== "" && closed.end > line.start ? { ...line, ...closed } : line;
}

const OFTEN = 0.4;

/** Which names stand before a time and words again and again, in a file whose lines often begin so. */
export function namesBeforeTimes(lines: readonly string[]): (name: string) => boolean {
  const typed = lines.filter((line) => line.trim() !== "");
  const names = typed.flatMap((line) => {
    const text = visible(line);
    const digits = asciiDigits(text).slice(0, 240);
    return OPENING.test(digits) ? [] : (nameBefore(text, digits)?.voice ?? []);
  });
  return names.length < OFTEN * typed.length ? () => false : namesAmong(names, names.length, true);
}

/** What stands before a line's first time, where it may be a name. `isMarked`: by its own signs it is one. */
function nameBefore(line: string, digits: string) {
  const found = AFTER_NAME.exec(digits);
  const name = line.slice(0, found?.[1]?.length ?? 0).trim();
  if (!found || !/\p{L}/u.test(name) || name.split(/\s+/).length > MOST_WORDS_OF_A_NAME) return null;
  const rest = found[7] ?? "";
  const said = line.slice(digits.length - rest.length).trim();
  // Speech that mentions a time goes on behind it; a name is marked as one there.
  const isSpeech = /[:\uFF1A]\s+\S|[.!?\u061F]$/.test(name);
  const isMarked = (said === "" && !isSpeech) || found[6] === ":" || /[:\uFF1A*\]]\s*$|^\*\*/.test(name);
  const voice = name
    .replace(/^[*_[(]{1,3}|[*_\])]{1,3}$/g, "")
    .replace(/\s*[:\uFF1A]$/, "")
    .replace(/[*_]{2}$/, "");
  return { voice: voice.normalize("NFC").trim(), said, isMarked, times: found.slice(2, 6) };
}

function timesOf(
  times: readonly (string | undefined)[],
  rate: number,
): Pick<OpenedLine, "start" | "end"> | null {
  const [from, to] = times.filter((time) => time !== undefined).map((time) => secondsOf(time, rate));
  if (from === undefined || from === null) return null;
  return { start: from, end: to !== undefined && to !== null && to >= from ? to : null };
}

function secondsOf(text: string, rate: number): number | null {
  const plain = /^(\d{1,6}(?:\.\d{1,6})?) ?(?:s(?:ec)?)?$/.exec(text);
  return plain ? Number(plain[1]) : (looseClock(text, rate)?.time ?? null);
}
