// A day typed in another order, with other signs or other digits -> the day as the format wants it.

import { asciiDigits } from "../../text/digits.ts";
import { fold } from "../../text/fold.ts";
import { monthNames } from "../../text/meant-words.ts";

const YEAR_FIRST = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})(?!\d)/;
const IN_WORDS = /^(\d{1,2})\s+([\p{L}\p{M} ]{2,20}?)[\s,\u060C]+(\d{4})(?!\d)/u;
const DAY_FIRST = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})(?!\d)/;

/**
 * The day that was probably meant, day before month where either could be; null when it is no day at all.
 * A day that its month does not have becomes the month's last.
 * @example proposeDay("13/2/2024") // "2024-02-13"; a month's name in either language is as good
 */
export function proposeDay(source: string): string | null {
  const text = asciiDigits(source)
    .replace(/[\u200E\u200F]/g, "")
    .trim();
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return toDay(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return toDay(Number(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1]));
  const inWords = IN_WORDS.exec(text);
  const month = monthNames.get(fold(inWords?.[2] ?? ""));
  if (inWords && month !== undefined) return toDay(Number(inWords[3]), month, Number(inWords[1]));
  return /^\d{4}$/.test(text) ? `${text}-01-01` : null;
}

function toDay(year: number, month: number, date: number): string | null {
  // 2/13/2024: no month is the thirteenth.
  if (month > 12 && date <= 12) return toDay(year, date, month);
  if (month < 1 || month > 12 || date < 1 || date > 31 || year < 1) return null;
  const last = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
  const two = (value: number) => String(value).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(Math.min(date, last))}`;
}
