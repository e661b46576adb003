// A clock string in words: `2:15:00` -> "2 hours and 15 minutes", "ساعتان و15 دقيقة".

import { parseTimecode } from "../domain/timecode.ts";
import { type InterfaceLanguage, localeOf } from "./dates.ts";

const UNITS = ["hour", "minute", "second"] as const;

/** The words for a time, units of nought left out; a text that is no clock string as it is. */
export function spokenTime(clock: string, language: InterfaceLanguage): string {
  let total: number;
  try {
    total = parseTimecode(clock);
  } catch {
    return clock;
  }
  const locale = localeOf(language);
  const amounts = [Math.floor(total / 3600), Math.floor(total / 60) % 60, Math.floor(total) % 60];
  const words = UNITS.flatMap((unit, index) => {
    const amount = amounts[index] ?? 0;
    const isShown = amount > 0 || (unit === "second" && total < 1);
    return isShown
      ? [new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "long" }).format(amount)]
      : [];
  });
  return new Intl.ListFormat(locale).format(words);
}
