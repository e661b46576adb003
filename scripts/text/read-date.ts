// The moment of a date, in every form that feeds and pages have one.
// Specs: RFC 2822 with the liberties feeds take, ISO 8601, and what programs and people print: names of days and
// months in other languages, asctime, JavaScript's own, a day without an hour.

import type { Day, Instant } from "../domain/names.ts";
import { instantIn } from "./dates.ts";
import { asciiDigits } from "./digits.ts";
import { hijriDay } from "./hijri.ts";
import { monthNames } from "./month-names.ts";
import { type DayOrder, fullYear, twoDays } from "./two-days.ts";
import { OF_SEVERAL, ZONES } from "./zone-names.ts";

export interface FeedDate {
  /** With the zone it was written in; without one, Greenwich's. */
  readonly published: Instant;
  /** Whether it names an hour. */
  readonly hasHour: boolean;
  /** A zone's name that nobody knows, or that means several: Greenwich's, or the usual one, was taken. Empty where an hour has no zone. */
  readonly doubtfulZone: string | null;
  /** Whether it was a day of the Hijri calendar. */
  readonly isHijri?: true;
}

const OFFSET = /^(?:GMT|UTC?|Z)?([+-])(\d{1,2})(?::?(\d{2}))?$/i;
const CLOCK = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?$/;
const ISO =
  /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ]\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*([A-Z]{1,5}|[A-Z_]+(?:\/[A-Z_-]+)+|(?:GMT|UTC)?[+-]\d{1,2}(?::?\d{2})?)?)?$/i;
/** `+03:00[Asia/Riyadh]`, as Java prints it. */
const NAMED_AGAIN = /(?<=[+-]\d{2}:?\d{2})\[[\w/-]+\]$/;
const DAY_MS = 86_400_000;
/** Seconds since 1970, or milliseconds. */
const UNIX = /^\d{9,10}(?:\d{3})?$/;
/** `20240213T200000Z`, `13-Feb-24`: the same without or with hyphens. */
const BASIC_ISO = /^(\d{4})(\d{2})(\d{2})T(\d{2}):?(\d{2}):?(\d{2})/i;
const NUMBERS = /\d{1,2}[/-]\d{1,2}[/-]\d{2,4}/;
const HYPHENS = /(\d)-(\p{L}+)\.?-(\d)/u;

/**
 * Reads a date of a feed.
 * @param order what comes first in the feed's other dates, null where they do not tell
 * @returns null for what is no date, and without an order for one that could be two days: `03/02/2024`
 * @example readDate("Tue, 13 Feb 2024 20:00:00 +0400") // { published: "2024-02-13T20:00:00+04:00", … }
 */
export function readDate(text: string, order: DayOrder | null = null): FeedDate | null {
  const clean = asciiDigits(withoutComments(text.slice(0, 200)))
    .replace(/[\u200B-\u200F\u061C]/g, "")
    .trim()
    .replace(/\s+/g, " ")
    .replace(NAMED_AGAIN, "")
    .replace(BASIC_ISO, "$1-$2-$3T$4:$5:$6")
    .replace(HYPHENS, "$1 $2 $3");
  if (UNIX.test(clean)) {
    const moment = new Date(Number(clean) * (clean.length > 10 ? 1 : 1000));
    const published = `${moment.toISOString().slice(0, 19)}+00:00` as Instant;
    return { published, hasHour: true, doubtfulZone: null };
  }
  const hijri = hijriDay(clean);
  if (hijri !== null) {
    const published = `${hijri}T00:00:00+00:00` as Instant;
    return { published, hasHour: false, doubtfulZone: null, isHijri: true };
  }
  const [whole, year = "", month = "", day = "", hour, minute, second, zone] = ISO.exec(clean) ?? [];
  if (whole !== undefined) return dateOf({ year, month, day, clock: [hour, minute, second], zone });
  const meant = order === null ? undefined : twoDays(clean)?.[order === "day-first" ? 0 : 1];
  // With dots the day comes first.
  const settled =
    meant === undefined ? clean : clean.replace(NUMBERS, meant.split("-").toReversed().join("."));
  return dateOf(wordsOf(settled));
}

/** RFC 2822 allows remarks in parentheses, inside each other too. */
function withoutComments(text: string): string {
  const without = text.replace(/\([^()]*\)/g, " ");
  return without === text ? text : withoutComments(without);
}

interface DateParts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly clock: readonly (string | undefined)[];
  readonly zone: string | undefined;
}

/** The parts of a date in words, wherever they stand; null where one is missing. */
function wordsOf(clean: string): DateParts | null {
  const months = monthNames();
  const words = months
    .joined(clean.toLowerCase())
    .replace(/(\d:\d{2})([+-])/g, "$1 $2")
    .replace(/(\d)(am|pm)\b/g, "$1 $2")
    .split(/[\s,،]+/)
    .map((word) => word.replace(/\.$/, "").replace(/^(\d{1,2})(?:st|nd|rd|th)$/, "$1"))
    .filter((word) => word !== "");
  const at = words.findIndex((word) => CLOCK.test(word));
  const clock = at === -1 ? [] : (CLOCK.exec(words[at] ?? "")?.slice(1) ?? []);
  const day = dayOf(words, months.number);
  if (day === null) return null;
  const behind = at === -1 ? [] : words.slice(at + 1).filter((word) => !/^\d{4}$/.test(word));
  const half = behind.find((word) => months.half(word) !== null);
  return { ...day, clock: half ? inHalf(clock, months.half(half)) : clock, zone: zoneOf(behind, half) };
}

/** The offset rather than the name before it: `GMT +4`. What stands behind a zone is its name once more. */
function zoneOf(behind: readonly string[], half: string | undefined): string | undefined {
  const zones = behind.filter((word) => word !== half && /[a-z+]|^-\d/.test(word));
  return zones.find((word) => OFFSET.test(word) && /[+-]/.test(word)) ?? zones[0];
}

function inHalf(clock: readonly (string | undefined)[], half: "am" | "pm" | null) {
  const hour = Number(clock[0]) % 12;
  return [String(half === "pm" ? hour + 12 : hour), ...clock.slice(1)];
}

function dayOf(words: readonly string[], monthOf: (word: string) => number | null) {
  const year = words.find((word) => /^\d{4}$/.test(word));
  for (const [n, word] of words.entries()) {
    // `mar., 13 févr.`: the month behind the day before the one in front, which may be a weekday.
    if (!/^\d{1,2}$/.test(word)) continue;
    const month = [words[n + 1], words[n - 1], words[n + 2]].map((one) => monthOf(one ?? "")).find(Boolean);
    const short = words.slice(n + 2).find((one) => /^\d{2}$/.test(one));
    const whole = year ?? (short && fullYear(short));
    if (month && whole) return { year: whole, month: String(month), day: word };
  }
  return numericDay(words);
}

/** `13.02.2024` is the day first; `13/02/2024` where it can be nothing else. */
function numericDay(words: readonly string[]) {
  for (const word of words) {
    const [, first = "", sign, second = "", year = ""] =
      /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})$/.exec(word) ?? [];
    if (sign === "." || Number(first) > 12 || first === second)
      return { year: fullYear(year), month: second, day: first };
    if (Number(second) > 12) return { year: fullYear(year), month: first, day: second };
  }
  return null;
}

function dateOf(parts: DateParts | null): FeedDate | null {
  if (parts === null) return null;
  const { clock, zone } = parts;
  const wall = wallOf(parts);
  if (wall === null) return null;
  const hasHour = clock[0] !== undefined;
  const name = (zone ?? "GMT").toUpperCase();
  const offset = offsetOf(name) ?? offsetInZone(name, wall);
  if (offset === null) return null;
  const isKnown = OFFSET.test(name) || ZONES.has(name) || name.includes("/");
  const isDoubtful = !isKnown || OF_SEVERAL.has(name);
  const isMissing = hasHour && zone === undefined;
  const published = `${wall}${offset}` as Instant;
  return { published, hasHour, doubtfulZone: isMissing ? "" : isDoubtful ? name : null };
}

/** What calendar and clock on the wall show, to the second; null for a day or an hour that there is not. */
function wallOf({ year, month, day, clock }: DateParts): string | null {
  const [hour = "0", minute = "0", second = "0"] = clock;
  const two = (part: string) => part.padStart(2, "0");
  // ISO 8601: the end of a day is 24:00.
  const isEnd = hour === "24" && Number(minute) === 0 && Number(second) === 0;
  const wall = `${year}-${two(month)}-${two(day)}T${isEnd ? "00" : two(hour)}:${two(minute)}:${two(second)}`;
  // A day that does not exist is moved on by Date, not refused.
  const read = new Date(`${wall}Z`);
  if (Number.isNaN(read.getTime()) || !read.toISOString().startsWith(wall)) return null;
  return new Date(read.getTime() + (isEnd ? DAY_MS : 0)).toISOString().slice(0, 19);
}

/** Null for an offset that no place has, and for the name of a place: ASIA/RIYADH. */
function offsetOf(zone: string): string | null {
  if (zone.includes("/")) return null;
  const [, sign, hours = "", minutes = "00"] = OFFSET.exec(ZONES.get(zone) ?? zone) ?? [];
  if (sign === undefined) return "+00:00";
  const isPlace = Number(hours) <= 14 && Number(minutes) <= 59;
  // RFC 2822 writes -0000 where nobody says which zone it was.
  return isPlace ? `${sign}${hours.padStart(2, "0")}:${minutes}`.replace("-00:00", "+00:00") : null;
}

function offsetInZone(zone: string, wall: string): string | null {
  try {
    return zone.includes("/") ? instantIn(wall.slice(0, 10) as Day, wall.slice(11), zone).slice(19) : null;
  } catch (fault) {
    if (fault instanceof RangeError) return null;
    throw fault;
  }
}
