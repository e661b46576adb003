// A day, a month or a month's day in what was typed: 13 فبراير, شباط 2024, ١٣/٢, 2024-02-13, 14 May, 13 février.

import { once } from "../domain/remember.ts";
import { asciiDigits } from "./digits.ts";
import { fold } from "./fold.ts";

/** What is known of a day; null for what was not said. */
export interface QueryDay {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
  /** Where it stands in the query. */
  readonly start: number;
  readonly end: number;
}

/** Folded, one row a month: of Egypt and the Gulf, of the Levant and Iraq, of the Maghreb where it differs, English. */
const MONTHS = [
  "يناير|كانون الثاني|جانفي|jan(?:uary)?",
  "فبراير|شباط|فيفري|feb(?:ruary)?",
  "مارس|اذار|mar(?:ch)?",
  "ابريل|نيسان|افريل|apr(?:il)?",
  "مايو|ايار|ماي|may",
  "يونيو|يونيه|حزيران|جوان|june?",
  "يوليوز?|يوليه|تموز|جويليه|july?",
  "اغسطس|اب|اوت|غشت|aug(?:ust)?",
  "سبتمبر|ايلول|شتنبر|sep(?:t(?:ember)?)?",
  "اكتوبر|تشرين الاول|oct(?:ober)?",
  "نوفمبر|تشرين الثاني|نونبر|nov(?:ember)?",
  "ديسمبر|كانون الاول|دجنبر|dec(?:ember)?",
];
/** Languages of programmes whose months have names of their own; by Intl, as they stand beside a day and alone. */
const OTHERS = ["fr", "tr", "fa", "ur", "he"];

// Made for the first question that has a digit: a hundred formats take a phone some time.
const namedDays = once((): RegExp => {
  const months = MONTHS.map((names, month) => `(${[names, ...otherNames(month)].join("|")})`);
  return new RegExp(
    `(?<= )(?:(\\d{1,2}) )?(?:من |ב)?(?:${months.join("|")})(?: (\\d{1,2})(?!\\d))?(?: (?:عام |سنه )?(\\d{4}))?(?= )`,
  );
});

function otherNames(month: number): readonly string[] {
  const at = Date.UTC(2024, month, 13);
  const names = OTHERS.flatMap((language) =>
    ([{ month: "long" }, { month: "short" }, { month: "long", day: "numeric" }] as const).map((shape) =>
      new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, { ...shape, timeZone: "UTC" })
        .formatToParts(at)
        .find(({ type }) => type === "month"),
    ),
  );
  return [...new Set(names.map((name) => fold(name?.value ?? "")).filter((name) => /\p{L}{3}/u.test(name)))];
}

const ISO = /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/;
const NUMBERS = /(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{4}))?/;

/** The first day that a query names; null for none. A month's name alone is a word. */
export function queryDay(query: string): QueryDay | null {
  const typed = asciiDigits(query);
  const iso = new RegExp(`(?<!\\d)${ISO.source}(?!\\d)`).exec(typed);
  if (iso) return dayAt(iso, [iso[1], iso[2], iso[3]]);
  const numbers = new RegExp(`(?<!\\d)${NUMBERS.source}(?!\\d)`).exec(typed);
  if (numbers) return dayAt(numbers, [numbers[3], numbers[2], numbers[1]]);
  const named = /\d/.test(typed) ? namedDays().exec(` ${fold(query)} `) : null;
  if (named === null) return null;
  const month = named.slice(2, 14).findIndex((name) => name !== undefined) + 1;
  const [day, year] = [named[1] ?? named[14], named[15]];
  if (day === undefined && year === undefined) return null;
  // Folding moves places, so all of the query is taken for the day: its other words are looked for as well.
  return { ...dayOf(year, String(month), day), start: 0, end: 0 };
}

function dayAt(match: RegExpExecArray, [year, month, day]: readonly (string | undefined)[]): QueryDay | null {
  const found = dayOf(year, month, day);
  const isDay = found.month >= 1 && found.month <= 12 && (found.day ?? 0) <= 31;
  return isDay ? { ...found, start: match.index, end: match.index + match[0].length } : null;
}

function dayOf(year: string | undefined, month: string | undefined, day: string | undefined) {
  return {
    year: year === undefined ? null : Number(year),
    month: Number(month),
    day: day === undefined ? null : Number(day),
  };
}
