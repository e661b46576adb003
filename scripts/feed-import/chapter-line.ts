// A line of shownotes -> the chapter it names, in whatever signs people write a time.

import { asciiDigits } from "../text/digits.ts";
import type { FeedChapter } from "./feed.ts";
import { cleanLine, isNoDuration, readDuration } from "./feed-values.ts";
import { linkedFrom } from "./join-texts.ts";
import { type Inline, plainLine } from "./note-blocks.ts";

const TIME = "(?:\\d{1,2}:)?\\d{1,3}:\\d{2}(?:[.,]\\d{1,3})?";
/** A sign, of any kind and with the mark that makes it an emoji. */
const SIGN = "(?:[•·*–—-]|[\\p{So}\\p{Sm}]\\uFE0F?)";
const BETWEEN = `(?:(?:[-–—:.|•·~>\\u0640]|${SIGN})\\s*)*`;
/** `(00:01:58) – Title`, `• 00:00-02:10 Title`, `▶ 2) [01:30] ـ Title`, and what stands around a time in the wild. */
const LINE = new RegExp(
  `^${SIGN}?\\s*(?:\\d{1,3}[.)]\\s+)?(?:\\u0627\\u0644\\u062F\\u0642\\u064A\\u0642\\u0629\\s+|[Mm]in(?:ute)?\\.?\\s+)?[(\\[]?(${TIME})(?:\\s*(?:[-–—]|to|\\u0625\\u0644\\u0649)\\s*${TIME})?[)\\]]?\\s*${BETWEEN}(\\S.*)$`,
  "u",
);
/** `Title … 00:01:58`, `1. Title (01:58)`. */
const TIME_BEHIND = new RegExp(`^(\\S.*?)\\s*(?:[-–—:.|•·…~\\u0640]+\\s*)?\\s[(\\[]?(${TIME})[)\\]]?$`, "u");
const ONLY_TIME = new RegExp(`^[(\\[]?${TIME}[)\\]]?$`);
/** A time within a line of several, which begins with one. */
const NEXT_TIME = new RegExp(`(?<=\\s)(?=[(\\[]?${TIME}[)\\]]?\\s)`, "g");
/** Clocks in other signs, where a line begins: `02'30"`, `1h02m30s`, `02.30`. */
const CLOCKS: readonly RegExp[] = [
  /^(\D{0,4})(?<m>\d{1,3})['’′](?<s>\d{2})(?:["”″]|'')?(?=\s)/u,
  /^(\D{0,4})(?:(?<h>\d{1,2})h\s?)?(?<m>\d{1,3})m(?:in)?(?:\s?(?<s>\d{1,2})s)?(?=\s)/u,
  /^(\D{0,4})(?:(?<h>\d{1,2})\.)?(?<m>\d{1,2})\.(?<s>\d{2})(?=\s)/u,
];

/** Null for a line that is none. */
export function chapterOf(line: readonly Inline[]): FeedChapter | null {
  const typed = plainLine(line).slice(0, 500);
  const text = withClock(asciiDigits(typed));
  const [, clock, title] = LINE.exec(text) ?? [];
  const [, before, clockBehind] = TIME_BEHIND.exec(text) ?? [];
  const start = startOf(clock ?? clockBehind);
  if (start === null) return null;
  // The title as it was typed: only the clock's digits are read.
  const own =
    title === undefined
      ? typed.slice(0, before?.length).replace(/^\p{N}{1,3}[.)]\s+/u, "")
      : typed.slice(typed.length - title.length);
  // A time that leads to itself, on the old site's player, is only a time.
  const links = linkedFrom(line)
    .map(({ url, inside }) => ({ text: plainLine(inside), url }))
    .filter((link) => !ONLY_TIME.test(asciiDigits(link.text.trim())));
  return { start, title: cleanLine(own), ...(links.length === 0 ? {} : { links }) };
}

/** A line whose clock is written in other signs, with colons. */
function withClock(text: string): string {
  for (const form of CLOCKS) {
    const [whole = "", before = ""] = form.exec(text) ?? [];
    const { h = "0", m = "0", s = "0" } = form.exec(text)?.groups ?? {};
    if (whole !== "")
      return `${before}${h}:${m.padStart(2, "0")}:${s.padStart(2, "0")}${text.slice(whole.length)}`;
  }
  return text;
}

/** A list of times and titles by turns, as terms and what they mean: a line each two. */
export function timesWithTitles(lines: readonly (readonly Inline[])[]): readonly (readonly Inline[])[] {
  const isTime = (line: readonly Inline[] | undefined) =>
    line !== undefined && ONLY_TIME.test(asciiDigits(plainLine(line).trim()));
  const isByTurns = lines.length > 3 && lines.every((line, n) => isTime(line) === (n % 2 === 0));
  if (!isByTurns || lines.length % 2 === 1) return lines;
  return lines.flatMap((line, n) => (n % 2 === 0 ? [[...line, SPACE, ...(lines[n + 1] ?? [])]] : []));
}

const SPACE: Inline = { kind: "text", text: " " };

/** The chapters of a line that has all of them: `0:00 One | 2:30 Two | 15:00 Three`. */
export function linesWithin(line: readonly Inline[]): readonly (readonly Inline[])[] {
  if (line.some(({ kind }) => kind !== "text")) return [];
  const typed = plainLine(line);
  const text = asciiDigits(typed);
  if (!new RegExp(`^[(\\[]?${TIME}`).test(text)) return [];
  const starts = [0, ...[...text.matchAll(NEXT_TIME)].map(({ index }) => index)];
  return starts.map((start, n): readonly Inline[] => {
    const own = typed.slice(start, starts[n + 1]).replace(/[\s|•·;,\u060C\u061B–—-]+$/u, "");
    return [{ kind: "text", text: own }];
  });
}

/** Seconds as the format has them, and as programs write them: `"130"`, `"00:02:10"`. */
export function startOf(value: unknown): number | null {
  if (typeof value === "number") return value >= 0 ? value : null;
  if (typeof value !== "string") return null;
  return isNoDuration(value) && value.trim() !== "" ? 0 : readDuration(value);
}
