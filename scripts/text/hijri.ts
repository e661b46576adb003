// A day of the Hijri calendar, as Arabic feeds print one -> the day of ours.
// By the calendar of Umm al-Qura (Saudi Arabia's); where the moon is looked for, a day may be off by one.

import type { Day } from "../domain/names.ts";
import { once } from "../domain/remember.ts";
import { parseDay } from "./day-at.ts";

const DAY_MS = 86_400_000;
/** The first day of the first year, 19 July 622 of the proleptic Gregorian calendar; years and months of the moon in days. */
const FIRST = Date.UTC(622, 6, 19);
const YEAR_DAYS = 354.36708;
const MONTH_DAYS = 29.530589;
/** Years of recordings: 1921 to 2077. */
const YEAR = "(?:13[4-9]|14\\d)\\d";
const NUMBERS = new RegExp(`^(${YEAR})[-/](\\d{1,2})[-/](\\d{1,2})$`);
const DAY_FIRST = new RegExp(`^(\\d{1,2})[-/](\\d{1,2})[-/](${YEAR})$`);
const WORDS = new RegExp(`(?:^|\\s)(\\d{1,2})\\s+(\\D+?)[\\s,،]+(${YEAR})(?:\\s|$)`);

const calendar = once(() => {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat("ar-u-ca-islamic-umalqura-nu-latn", { timeZone: "UTC", ...options });
  const month = format({ month: "long" });
  const names = Array.from({ length: 12 }, (_, n) => folded(month.format(nearly(1445, n + 1, 15))));
  return { names, day: format({ year: "numeric", month: "numeric", day: "numeric" }) };
});

/**
 * @param text ASCII digits, spaces once: `24 شعبان 1445`, `1445-08-24`
 * @returns null for what is no day of that calendar
 */
export function hijriDay(text: string): Day | null {
  // The era's letter, with or without its tatweel.
  const clean = text.replace(/\s*هـ?\.?$/, "");
  const [, year = "", month = "", day = ""] = NUMBERS.exec(clean) ?? [];
  if (year !== "") return dayOf(Number(year), Number(month), Number(day));
  const [, first = "", second = "", last = ""] = DAY_FIRST.exec(clean) ?? [];
  if (last !== "") return dayOf(Number(last), Number(second), Number(first));
  const [, typed = "", name = "", of = ""] = WORDS.exec(clean) ?? [];
  const number = calendar().names.indexOf(folded(name)) + 1;
  return number === 0 ? null : dayOf(Number(of), number, Number(typed));
}

function dayOf(year: number, month: number, day: number): Day | null {
  const wanted = `${day}/${month}/${year}`;
  const near = nearly(year, month, day);
  for (let off = -3; off <= 3; off++) {
    const at = near + off * DAY_MS;
    const shown = calendar()
      .day.formatToParts(at)
      .filter(({ type }) => type === "day" || type === "month" || type === "year");
    if (shown.map(({ value }) => value).join("/") !== wanted) continue;
    return parseDay(new Date(at).toISOString().slice(0, 10));
  }
  return null;
}

function nearly(year: number, month: number, day: number): number {
  const days = Math.round((year - 1) * YEAR_DAYS + (month - 1) * MONTH_DAYS + day - 1);
  return FIRST + days * DAY_MS;
}

/** One spelling of a month: hamzas, ذو and ذي, the second of two by either word. */
function folded(name: string): string {
  return name
    .trim()
    .normalize("NFKD")
    .replace(/[\u064B-\u065Fـ]/g, "")
    .replace(/[آأإ]/g, "ا")
    .replace(/ة/g, "ه")
    .replace(/ى/g, "ي")
    .replace(/^ذي(?=\s)/, "ذو")
    .replace(/ال(?:ثانيه?|اخره?)$/, "2");
}
