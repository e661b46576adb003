// The forms that values have in feeds of the wild: dates, lengths, yes and no.

import type { Instant } from "../domain/names.ts";
import { withoutBidiControls } from "../text/bidi.ts";
import { cleanXml } from "../text/xml.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const ZONES: Readonly<Record<string, string>> = {
  UT: "+00:00",
  UTC: "+00:00",
  GMT: "+00:00",
  Z: "+00:00",
  EST: "-05:00",
  EDT: "-04:00",
  CST: "-06:00",
  CDT: "-05:00",
  MST: "-07:00",
  MDT: "-06:00",
  PST: "-08:00",
  PDT: "-07:00",
};
const RFC_2822 =
  /^(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})\s+([A-Za-z]{3})[a-z]*\.?,?\s+(\d{4}|\d{2})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*([A-Za-z]{1,5}|[+-]\d{2}:?\d{2})?$/;
const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * The moment of a feed's date, with the zone it was written in; without one, Greenwich's.
 * Takes RFC 2822 with the liberties feeds take (full names, two-digit years, no seconds) and ISO 8601.
 * @returns null for what is no date
 * @example readDate("Tue, 13 Feb 2024 20:00:00 +0400") // "2024-02-13T20:00:00+04:00"
 */
export function readDate(text: string): Instant | null {
  const clean = text.trim().replace(/\s+/g, " ").slice(0, 60);
  const rfc = RFC_2822.exec(clean);
  if (rfc) {
    const [, day = "", month = "", year = "", hour = "", minute = "", second = "00", zone] = rfc;
    const number = MONTHS.indexOf(month.toLowerCase()) + 1;
    return instant([fullYear(year), String(number), day, hour, minute, second], zone);
  }
  const [whole, year = "", month = "", day = "", hour = "00", minute = "00", second = "00", zone] =
    ISO.exec(clean) ?? [];
  return whole === undefined ? null : instant([year, month, day, hour, minute, second], zone);
}

function fullYear(year: string): string {
  return year.length === 4 ? year : Number(year) < 70 ? `20${year}` : `19${year}`;
}

function instant(parts: readonly string[], zone: string | undefined): Instant | null {
  const [year, month, day, hour, minute, second] = parts.map((part) => part.padStart(2, "0"));
  const offset = offsetOf(zone);
  if (offset === null) return null;
  const wall = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  // A day that does not exist is moved on by Date, not refused.
  const read = new Date(`${wall}Z`);
  const isReal = !Number.isNaN(read.getTime()) && read.toISOString().startsWith(wall);
  return isReal ? (`${wall}${offset}` as Instant) : null;
}

function offsetOf(zone: string | undefined): string | null {
  if (zone === undefined) return "+00:00";
  const named = ZONES[zone.toUpperCase()];
  if (named !== undefined) return named;
  const [, sign, hours = "", minutes = ""] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  if (sign === undefined) return /^[A-Za-z]+$/.test(zone) ? "+00:00" : null;
  return Number(hours) <= 14 && Number(minutes) <= 59 ? `${sign}${hours}:${minutes}` : null;
}

/**
 * The seconds of a length: `3725`, `1:02:05`, `62:05`, `1:02:05.5`. Null for what is none, and for nothing at all.
 * @example readDuration("62:05") // 3725
 */
export function readDuration(text: string): number | null {
  const match = /^(?:(?:(\d{1,3}):)?(\d{1,4}):)?(\d{1,6})(?:[.,](\d{1,6}))?$/.exec(text.trim());
  if (!match) return null;
  const [, hours = "0", minutes = "0", seconds = "0", fraction = "0"] = match;
  const total = Number(hours) * 3600 + Number(minutes) * 60 + Number(`${seconds}.${fraction}`);
  return total > 0 ? Math.round(total * 1000) / 1000 : null;
}

/** itunes:explicit in its new and old words; null for none of them. */
export function readExplicit(text: string): boolean | null {
  const word = text.trim().toLowerCase();
  if (["true", "yes", "explicit"].includes(word)) return true;
  return ["false", "no", "clean"].includes(word) ? false : null;
}

/** A number from 1 on; null for zero, fractions and words. */
export function readCounter(text: string): number | null {
  return /^\s*\d{1,6}\s*$/.test(text) && Number(text) > 0 ? Number(text) : null;
}

/** The bytes of a file as a feed says. Lengths that no recording has are placeholders. */
export function readLength(text: string): number | null {
  const bytes = /^\s*\d{1,15}\s*$/.test(text) ? Number(text) : 0;
  return bytes >= 1000 ? bytes : null;
}

/** Plain text on one line, composed, without what cannot be seen or printed. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, " ").trim();
}

/** Text composed, without control characters, bidi controls, and halves of surrogate pairs. */
export function cleanText(text: string): string {
  return withoutBidiControls(cleanXml(text))
    .replace(/[\u200B\uFEFF\uFFFC\uFFFD]/g, "")
    .normalize("NFC");
}
