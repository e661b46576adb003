// A heading of the text: second level with a time code at its end is a chapter, else only a heading.

import type { Place } from "../../domain/problem.ts";
import type { BlockRecord } from "../../domain/record.ts";
import { formatTimecode } from "../../domain/timecode.ts";
import { asciiDigits } from "../../text/digits.ts";
import { excerpt } from "../excerpt.ts";
import { blockPlace, inlinePlace } from "./inline-place.ts";
import { inlineText } from "./inline-text.ts";
import type { Token } from "./markdown-it.ts";
import { readTimecode } from "./read-timecode.ts";
import type { Reading } from "./reading.ts";
import { tellTimecode } from "./tell-timecode.ts";
import { timecodeOf } from "./timecode-rule.ts";

const IN_ROUND_BRACKETS =
  /^(.*\S)\s*\(\s*([\d\u0660-\u0669\u06F0-\u06F9]{1,3}(?::[\d\u0660-\u0669\u06F0-\u06F9]{2}){1,2})\s*\)$/;

const MOST_LETTERS = 300;
// A time at the end whose bracket is not closed, or that has none; in both, behind backslashes, it is meant as text.
const WITHOUT_BRACKETS =
  /^(.*[^\s[])(?:\s+|\s*\[\s*)([\d\u0660-\u0669\u06F0-\u06F9]{1,3}(?::[\d\u0660-\u0669\u06F0-\u06F9]{2}){1,2})$/;

// `]00:36[`: brackets that a right-to-left line shows the other way round.
const TURNED_BRACKETS = /\]\s*([\d\u0660-\u0669\u06F0-\u06F9:.\u066B\u060C,]{3,12})\s*\[$/;
// `[12.30]`: a clock as many write it, and a number of a version in English.
const WITH_DOTS =
  /^(.*\S\s*)\[\s*([\d\u0660-\u0669\u06F0-\u06F9]{1,3})[.\u066B\u060C,\u061B;]([\d\u0660-\u0669\u06F0-\u06F9]{2})(?:[.\u066B\u060C,\u061B;]([\d\u0660-\u0669\u06F0-\u06F9]{2}))?\s*\]$/;

/** @param tokens heading_open, inline, heading_close; @returns null for a heading without words, which is told */
export function readHeading(tokens: readonly Token[], reading: Reading): BlockRecord | null {
  const [open, inline] = tokens;
  if (!open || !inline) return null;
  const { telling } = reading;
  const place = blockPlace(open, reading);
  const children = inline.children ?? [];
  const title = inlineText(children.filter(({ type }) => type !== "timecode"));
  if (title === "") {
    telling.error("heading.untitled", () => place);
    return null;
  }
  const level = levelOf(open, place, title, reading);
  const times = children.filter(({ type }) => type === "timecode");
  const [time] = times;
  if (!time) {
    const isTold = tellOtherBrackets(title, place, reading);
    return { kind: "heading", level, text: title, place, ...(isTold ? { hasWrongTime: true } : {}) };
  }
  const start = chapterStart({ time, inline, children, level, title }, reading);
  const timePlace = inlinePlace(inline, offsetOf(time), reading);
  return start === null
    ? { kind: "heading", level, text: title, place, hasWrongTime: true }
    : { kind: "chapter", title, start, place: timePlace };
}

interface TimedHeading {
  readonly time: Token;
  readonly inline: Token;
  readonly children: readonly Token[];
  readonly level: number;
  readonly title: string;
}

/** The chapter's start, or null, told, when the time code cannot be one. */
function chapterStart({ time, inline, children, level, title }: TimedHeading, reading: Reading) {
  const { telling } = reading;
  const place = (): Place => inlinePlace(inline, offsetOf(time), reading);
  const typed = timecodeOf(time);
  if (typed.kind === "fault") {
    tellTimecode(typed, time.content, place, telling);
    return null;
  }
  const code = formatTimecode(typed.span.start);
  const values = { title: excerpt(title), code };
  const last = children.findLast((token) => token.type !== "text" || token.content.trim() !== "");
  if (level !== 2) telling.error("chapter.level", place, values);
  else if (last !== time || children.filter(({ type }) => type === "timecode").length > 1) {
    telling.error("chapter.place", place, values);
  } else if (typed.span.end !== null) {
    telling.error("chapter.range", place, { ...values, found: asciiDigits(excerpt(time.content)) });
  } else return typed.span.start;
  return null;
}

/** The page has one first-level heading, its title: one in the text counts as second. */
function levelOf(open: Token, place: Place, title: string, { telling }: Reading): number {
  const level = Number(open.tag.slice(1));
  if (level !== 1) return level;
  telling.warning("heading.first-level", () => place, { title: excerpt(title) });
  return 2;
}

/** @returns whether there was something to tell */
function tellOtherBrackets(typed: string, place: Place, { telling }: Reading): boolean {
  if (typed.length > MOST_LETTERS) return false;
  const turned = typed.replace(TURNED_BRACKETS, "[$1]");
  const dotted = turned.replace(WITH_DOTS, (_, ...[words, first, second, third]: string[]) =>
    [`${words}[${first}`, second, ...(third ? [third] : [])].join(":"),
  );
  const title = turned === typed ? dotted : dotted.replace(/\]$/, "");
  const inRound = IN_ROUND_BRACKETS.exec(title);
  const [, words, time] = inRound ?? WITHOUT_BRACKETS.exec(title) ?? [];
  if (words === undefined || time === undefined) return false;
  if (!inRound && readTimecode(time)?.kind !== "time") return false;
  const code = inRound ? "chapter.round-brackets" : dotted === turned ? "chapter.brackets" : "chapter.dots";
  telling.warning(code, () => place, { title: excerpt(words), code: asciiDigits(time) });
  return true;
}

function offsetOf(token: Token): number {
  return Number(token.meta?.offset ?? 0);
}
