// Where an address asks the recording to start: `?t=123`, `?t=12:03`, `?t=12m3s`, `#t=123`, `?q=ID`.

import { parseTimecode } from "../domain/timecode.ts";
import { asciiDigits } from "../text/digits.ts";
import type { Stretch } from "./span-player.ts";

/** What the address asks for; null for nothing, or nothing that can be read. */
export type StartPlace = { readonly quote: string } | Stretch | null;

const UNITS = /^(?:(\d{1,3})h)?(?:(\d{1,4})m)?(?:(\d{1,6})s)?$/i;

export function startPlace(address: { readonly search: string; readonly hash: string }): StartPlace {
  const query = new URLSearchParams(address.search);
  const quote = query.get("q");
  if (quote) return { quote };
  const text = query.get("t") ?? new URLSearchParams(address.hash.replace(/^#/, "")).get("t");
  return text === null ? null : stretchFrom(asciiDigits(text));
}

/** The moment an address asks for; null for none, for a quote, and for one past the end. @param length in seconds; null where nobody knows it */
export function momentAsked(
  address: Parameters<typeof startPlace>[0],
  length: number | null,
): Stretch | null {
  const place = startPlace(address);
  if (place === null || "quote" in place) return null;
  return length !== null && place.start >= length ? null : place;
}

/** A time, or two with a comma between: Media Fragments 1.0. */
function stretchFrom(text: string): Stretch | null {
  const [from = "", to] = text.replace(/^npt:/, "").split(",");
  const start = from === "" ? 0 : timeFrom(from);
  const end = to === undefined ? null : timeFrom(to);
  if (start === null) return null;
  return { start, end: end !== null && end > start ? end : null };
}

function timeFrom(text: string): number | null {
  if (/^\d{1,6}(\.\d{1,3})?$/.test(text)) return Number(text);
  const units = text === "" ? null : UNITS.exec(text);
  if (units) {
    const [, hours = "0", minutes = "0", secs = "0"] = units;
    return Number(hours) * 3600 + Number(minutes) * 60 + Number(secs);
  }
  try {
    return parseTimecode(text);
  } catch {
    return null;
  }
}
