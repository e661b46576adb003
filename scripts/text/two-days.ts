// A day in numbers that could be two: 03/04/2024 is the third of April to most of the world and the fourth of March to
// some. Nobody can tell by the date itself; a dot is written where the day comes first.

import type { Day } from "../domain/names.ts";
import { parseDay } from "./day-at.ts";
import { asciiDigits } from "./digits.ts";

const NUMBERS = /(?<!\d)(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;

/** Which of the two numbers is the day. */
export type DayOrder = "day-first" | "month-first";

/**
 * Both days that a text's numbers could be, day first before month first; null where there is one or none.
 * @example twoDays("نشر في 03/04/2024") // ["2024-04-03", "2024-03-04"]
 */
export function twoDays(text: string): readonly [Day, Day] | null {
  const [, first = "", , second = "", year = ""] = NUMBERS.exec(asciiDigits(text)) ?? [];
  if (first === "" || Number(first) === Number(second)) return null;
  const [dayFirst, monthFirst] = [dayOf(year, second, first), dayOf(year, first, second)];
  return dayFirst === null || monthFirst === null ? null : [dayFirst, monthFirst];
}

/** Which comes first in dates of one hand, by those of them that can be one day only; null where none tells, or they differ. */
export function dayOrder(texts: readonly string[]): DayOrder | null {
  const orders = new Set(
    texts.flatMap((text): readonly DayOrder[] => {
      const [, first = "", , second = ""] = NUMBERS.exec(asciiDigits(text)) ?? [];
      if (Number(first) > 12 && Number(second) <= 12) return ["day-first"];
      return Number(second) > 12 && Number(first) <= 12 ? ["month-first"] : [];
    }),
  );
  const [order] = orders;
  return orders.size === 1 ? (order ?? null) : null;
}

function dayOf(year: string, month: string, date: string): Day | null {
  return parseDay(`${fullYear(year)}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`);
}

/** @param year four digits, or the last two, of 1970 to 2069 */
export function fullYear(year: string): string {
  if (year.length === 4) return year;
  return Number(year) < 70 ? `20${year}` : `19${year}`;
}
