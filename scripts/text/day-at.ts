// The calendar day of a moment, where the programme's clock hangs.

import type { Day } from "../domain/names.ts";

/**
 * The day on which a moment falls in a zone.
 * @param at milliseconds since 1970
 * @throws RangeError for a zone that Intl does not know
 * @example dayAt(Date.parse("2024-02-13T22:00:00Z"), "Asia/Dubai") // "2024-02-14"
 */
export function dayAt(at: number, timeZone: string): Day {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    calendar: "gregory",
    numberingSystem: "latn",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  const part = (type: string) => format.formatToParts(at).find((each) => each.type === type)?.value ?? "";
  return `${part("year").padStart(4, "0")}-${part("month")}-${part("day")}` as Day;
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A day as typed, when there is such a day on the calendar; else null. */
export function parseDay(text: string): Day | null {
  const [, year = "", month = "", day = ""] = DAY.exec(text) ?? [];
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (year === "" || Number.isNaN(at)) return null;
  return new Date(at).toISOString().slice(0, 10) === text ? (text as Day) : null;
}
