// A blockquote's last line, `— name [02:03–02:17]` -> who said it and when.
// An em dash, a bar, an en dash, two hyphens or a tatweel and a space begin it, after any direction mark: keyboards
// differ, the meaning does not.

import type { Place } from "../../domain/problem.ts";
import type { Typed } from "../../domain/record.ts";
import type { Span } from "../../domain/seconds.ts";
import { formatSpan } from "../../domain/timecode.ts";
import { asciiDigits } from "../../text/digits.ts";
import { excerpt } from "../excerpt.ts";
import { inlinePlace } from "./inline-place.ts";
import { inlineText } from "./inline-text.ts";
import type { Token } from "./markdown-it.ts";
import { readTimecode } from "./read-timecode.ts";
import type { Reading } from "./reading.ts";
import { tellTimecode } from "./tell-timecode.ts";
import { timecodeOf } from "./timecode-rule.ts";

const DASH = /^[\s\u200E\u200F\u061C]*(?:[\u2014\u2015]|\u2013|--+|\u0640+(?=\s))[\s\u200E\u200F\u061C]*/u;
// In the middle of a paragraph only the dash that nothing else is typed with.
const DASH_AFTER_LINE = /^[\s\u200E\u200F\u061C]*[\u2014\u2015]/u;
// What could be a time at the end of a name, with or without the wrong brackets.
const TRAILING_TIME = /[([]?[\d\u0660-\u0669\u06F0-\u06F9:.\s\u2010-\u2015-]{4,40}[)\]]?$/;
const MOST_LETTERS = 300;

/** The last line of a quote, found in its last paragraph. */
export interface AttributionLine {
  /** The paragraph it stands in. */
  readonly inline: Token;
  readonly tokens: readonly Token[];
  /** The paragraph's own tokens before that line. */
  readonly before: readonly Token[];
  /** The line's first letter in the paragraph's content. */
  readonly offset: number;
}

export interface Attribution {
  /** Empty where the line names nobody. */
  readonly name: Typed<string>;
  readonly span: Typed<Span> | null;
  /** Just after the name: where a time code can be written. Null where one stands that cannot be used. */
  readonly timecodeGoesTo: Place | null;
}

/** The attribution's line of a blockquote's last paragraph, or null when it has none. */
export function findAttribution(inline: Token): AttributionLine | null {
  const children = inline.children ?? [];
  const lastBreak = children.findLastIndex(({ type }) => type === "softbreak" || type === "hardbreak");
  const offset = inline.content.lastIndexOf("\n") + 1;
  if (lastBreak !== -1 && DASH_AFTER_LINE.test(inline.content.slice(offset))) {
    return { inline, tokens: children.slice(lastBreak + 1), before: children.slice(0, lastBreak), offset };
  }
  return DASH.test(inline.content) ? { inline, tokens: children, before: [], offset: 0 } : null;
}

/** What is wrong with the line is told and left out: the words above it can be held against the recording all the same. */
export function readAttribution(line: AttributionLine, reading: Reading): Attribution {
  const { telling } = reading;
  const content = line.inline.content.slice(line.offset);
  const nameOffset = line.offset + (DASH.exec(content)?.[0].length ?? 0);
  const at = (offset: number) => () => inlinePlace(line.inline, offset, reading);
  const name = inlineText(line.tokens.filter(({ type }) => type !== "timecode"))
    .replace(DASH, "")
    .replace(/[\s\u200E\u200F\u061C]+$/u, "");
  const namePlace = at(nameOffset)();
  const withoutTime = (value: string) => ({
    name: { value, place: namePlace },
    span: null,
    timecodeGoesTo: null,
  });
  if (name === "") {
    telling.error("quote.nameless", at(line.offset));
    return withoutTime("");
  }
  const times = line.tokens.filter(({ type }) => type === "timecode");
  const beforeTime = times.length === 0 ? tellUnbracketed(name, at(nameOffset), reading) : null;
  if (beforeTime !== null) return withoutTime(beforeTime);
  const [time] = times;
  const last = line.tokens.findLast(
    (token) => token.type !== "text" || /[^\s\u200E\u200F\u061C]/u.test(token.content),
  );
  if (times.length > 1 || (time && last !== time)) {
    telling.error("quote.time-last", at(offsetOf(times.at(-1))), { name: excerpt(name) });
    return withoutTime(name.trim());
  }
  const nameEnd =
    line.offset + content.slice(0, time ? offsetOf(time) - line.offset : undefined).trimEnd().length;
  const span = time ? spanOf(time, at(offsetOf(time)), reading) : null;
  if (time && span === null) return withoutTime(name);
  return { name: { value: name, place: namePlace }, span, timecodeGoesTo: at(nameEnd)() };
}

function spanOf(time: Token, place: () => Place, { telling }: Reading): Typed<Span> | null {
  const typed = timecodeOf(time);
  if (typed.kind === "time") return { value: typed.span, place: place() };
  tellTimecode(typed, time.content, place, telling);
  return null;
}

/**
 * A time at the end without its square brackets would become part of the name.
 * @returns the name before it; null where there is none
 */
function tellUnbracketed(name: string, place: () => Place, reading: Reading): string | null {
  const trailing = name.length > MOST_LETTERS ? undefined : TRAILING_TIME.exec(name);
  const time = trailing?.[0].replace(/[()[\]]/g, "").trim() ?? "";
  const who = name.slice(0, trailing?.index).replace(/[\s:\u060C,\u2010-\u2015-]+$/, "");
  if (trailing && tellDots(trailing[0].trim(), place, reading)) return who;
  if (!trailing || readTimecode(time) === null) return null;
  reading.telling.error("quote.time-brackets", place, { name: excerpt(who), code: asciiDigits(time) });
  return who;
}

/** `[2.30]`, a time as it is written in many places, is no time code. */
function tellDots(bracketed: string, place: () => Place, { telling }: Reading): boolean {
  const found = /^\[\s*(\d{1,3}(?:\.\d{2}){1,2})\s*\]$/.exec(asciiDigits(bracketed))?.[1];
  const typed = found === undefined ? null : readTimecode(found.replaceAll(".", ":"));
  if (found === undefined || typed?.kind !== "time") return false;
  telling.error("timecode.form", place, { found, corrected: formatSpan(typed.span) });
  return true;
}

function offsetOf(token: Token | undefined): number {
  return Number(token?.meta?.offset ?? 0);
}
