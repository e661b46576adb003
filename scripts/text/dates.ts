// Days and moments, in a pinned locale: the bare `ar` differs from one Node to the next.

import type { Day, Instant } from "../domain/names.ts";
import { remembered } from "../domain/remember.ts";

const LOCALES = { ar: "ar-AE-u-nu-latn-ca-gregory", en: "en-GB-u-nu-latn-ca-gregory" } as const;

/** The languages the interface speaks. */
export type InterfaceLanguage = keyof typeof LOCALES;

/** The pinned locale of an interface language, for every Intl object. */
export function localeOf(language: InterfaceLanguage): string {
  return LOCALES[language];
}

const formatIn = remembered(
  (language: string) => new Intl.DateTimeFormat(dateLocale(language), { dateStyle: "long", timeZone: "UTC" }),
);
const clockIn = remembered(
  (timeZone: string) => new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" }),
);

/**
 * A day in words, in the Gregorian calendar and with our digits: `13 فبراير 2024`, `13 February 2024`, `13 février 2024`.
 * @param language any that Intl knows, such as `fr`, `fa` or `ar-IQ`; ours are pinned to one region
 */
export const formatDay = remembered((day: Day, language: string): string =>
  // A day stands on dozens of pages, and Intl takes as long as a paragraph's markup.
  formatIn(language).format(Date.parse(`${day}T12:00:00Z`)),
);

function dateLocale(language: string): string {
  const [base = ""] = language.toLowerCase().split("-");
  return base === "ar" || base === "en" ? LOCALES[base] : `${language}-u-nu-latn-ca-gregory`;
}

/**
 * The moment a clock on the wall shows `time` on `day` in a zone.
 * A time the zone skips (clocks going forward) becomes the moment just after the gap.
 * @param time `HH:MM` or `HH:MM:SS`
 * @throws RangeError for a zone that Intl does not know
 */
export const instantIn = remembered((day: Day, time: string, timeZone: string): Instant => {
  const clock = time.length === 5 ? `${time}:00` : time;
  const wall = Date.parse(`${day}T${clock}Z`);
  if (Number.isNaN(wall)) throw new RangeError(`instantIn: ${day} ${time} is no moment`);
  let offset = offsetAt(wall, timeZone);
  offset = offsetAt(wall - offset * 60_000, timeZone);
  const shown = new Date(wall).toISOString().slice(0, 19);
  return `${shown}${formatOffset(offset)}` as Instant;
});

/** The calendar day of a moment, where it was written. */
export function dayOf(instant: Instant): Day {
  return instant.slice(0, 10) as Day;
}

/** Milliseconds since 1970 of a moment: for comparing only. */
export function epoch(instant: Instant): number {
  return Date.parse(instant);
}

/** RFC 2822 with the moment's own offset, English as the standard asks: `Tue, 13 Feb 2024 20:00:00 +0400`. */
export function rfc2822(instant: Instant): string {
  const wall = new Date(`${instant.slice(0, 19)}Z`);
  const zone = instant.endsWith("Z") ? "+0000" : instant.slice(19).replace(":", "");
  return wall.toUTCString().replace("GMT", zone);
}

function offsetAt(at: number, timeZone: string): number {
  const parts = clockIn(timeZone).formatToParts(at);
  const name = parts.find((part) => part.type === "timeZoneName")?.value ?? "GMT";
  const match = /GMT([+-])(\d{2}):(\d{2})/.exec(name);
  if (!match) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return match[1] === "-" ? -minutes : minutes;
}

function formatOffset(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
