// The forms that values have in feeds of the wild: lengths, yes and no, plain text.

import { withoutBidiControls } from "../text/bidi.ts";
import { asciiDigits } from "../text/digits.ts";
import { durationInWords } from "../text/duration-words.ts";
import { cleanXml } from "../text/xml.ts";

/**
 * The seconds of a length: `3725`, `1:02:05`, `62:05`, `1:02:05.5`, `1,800`, `PT1H2M5S`, `1h 2m`, in Arabic digits
 * and words too. Null for what is none, and for nothing at all.
 * @example readDuration("62:05") // 3725
 */
export function readDuration(text: string): number | null {
  const clean = asciiDigits(text.slice(0, 100))
    .trim()
    .replaceAll("\u066B", ".")
    // 01.02.03, and frames behind the seconds.
    .replace(/^(\d{1,2})\.(\d{2})\.(\d{2})$/, "$1:$2:$3")
    .replace(/^(\d{1,2}:\d{2}:\d{2})[:;]\d{2}$/, "$1")
    .replace(/^(\d{1,3})[,\u066C](\d{3})$/, "$1$2");
  const match = /^(?:(?:(\d{1,3}):)?(\d{1,4}):)?(\d{1,6})(?:[.,](\d{1,6}))?$/.exec(clean);
  const [, hours = "0", minutes = "0", seconds = "0", fraction = "0"] = match ?? [];
  const total = match
    ? Number(hours) * 3600 + Number(minutes) * 60 + Number(`${seconds}.${fraction}`)
    : (durationInWords(clean) ?? 0);
  return total > 0 ? Math.round(total * 1000) / 1000 : null;
}

/** Whether a length says that nobody knows it: nothing, `0`, `00:00:00`. */
export function isNoDuration(text: string): boolean {
  return /^[\s0:.\u0660\u06F0-]*$/.test(text);
}

/** itunes:explicit in its new and old words; null for none of them. */
export function readExplicit(text: string): boolean | null {
  const word = text.trim().toLowerCase();
  if (["true", "yes", "explicit"].includes(word)) return true;
  return ["false", "no", "clean"].includes(word) ? false : null;
}

/** A number from 1 on; null for zero, fractions and words. */
export function readCounter(text: string): number | null {
  const clean = asciiDigits(text);
  return /^\s*\d{1,6}\s*$/.test(clean) && Number(clean) > 0 ? Number(clean) : null;
}

/** The bytes of a file as a feed says. Lengths that no recording has are placeholders. */
export function readLength(text: string): number | null {
  // 17,345,678: as people write thousands.
  const clean = asciiDigits(text).replace(/(?<=\d)[,\u066C](?=\d{3}(?:\D|$))/g, "");
  const bytes = /^\s*\d{1,15}\s*$/.test(clean) ? Number(clean) : 0;
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
