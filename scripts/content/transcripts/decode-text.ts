// A text file's bytes -> text. UTF-8 and UTF-16 by their marks, or by their pattern; what is no UTF-8 is an Arabic or
// Western set of one byte a letter, as older subtitle programs write it. A file that is mostly UTF-8 stays UTF-8.

import { undoTwice } from "../../text/undo-twice.ts";

/** The encodings a file may be in. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1256" | "iso-8859-6" | "windows-1252";

/** What happened to a text before it came: bytes lost their letters, or its UTF-8 was encoded once more. */
export type Damage =
  | { readonly kind: "bytes"; readonly count: number; readonly line: number }
  | { readonly kind: "twice"; readonly read: "windows-1256" | "windows-1252" };

/** A decoded text with the encoding it was in. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  /** Null for a text that is as it was written. What was encoded twice is read. */
  readonly damage: Damage | null;
}

/** Never throws: every byte has a letter in the last resort. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const wide = wideEncoding(bytes);
  if (wide) return decode(bytes, wide);
  const text = new TextDecoder("utf-8").decode(bytes);
  const bad = text.split("\uFFFD").length - 1;
  const isBroken = bad > 0 && !isValid(bytes);
  if (isBroken && wideLetters(text) < 8 * bad) return decode(bytes, singleByte(bytes));
  if (!isBroken) {
    const once = undoTwice(text);
    return once
      ? { text: once.text, encoding: "utf-8", damage: { kind: "twice", read: once.read } }
      : plain(text);
  }
  const line = text.slice(0, text.indexOf("\uFFFD")).split(/\r\n|\n|\r/).length;
  return { text, encoding: "utf-8", damage: { kind: "bytes", count: bad, line } };
}

function plain(text: string): DecodedText {
  return { text, encoding: "utf-8", damage: null };
}

function decode(bytes: Uint8Array, encoding: Encoding): DecodedText {
  return { text: new TextDecoder(encoding).decode(bytes), encoding, damage: null };
}

// A replacement character may have been written as such.
function isValid(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function wideLetters(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x7f && code !== 0xfffd) count++;
  }
  return count;
}

const SAMPLE = 4000;
/** The upper halves of Arabic letters, Latin ones, presentation forms and general punctuation. */
const UPPER = new Set([0x00, 0x06, 0x20, 0xfb, 0xfe]);

function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (bytes.length < 8 || bytes.length % 2 === 1) return null;
  const sample = bytes.subarray(0, SAMPLE);
  const counts = [0, 0];
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (UPPER.has(byte)) counts[at % 2] = (counts[at % 2] ?? 0) + 1;
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const half = sample.length / 2;
  // Digits, spaces and line ends have an upper half of zero in every language; NUL padding has two.
  const [even = 0, odd = 0] = counts;
  const [evenZeros = 0, oddZeros = 0] = zeros;
  if (odd > 0.9 * half && oddZeros > 0.05 * half && evenZeros < 0.2 * half) return "utf-16le";
  return even > 0.9 * half && evenZeros > 0.05 * half && oddZeros < 0.2 * half ? "utf-16be" : null;
}

// Arabic letters are all above 127, Western text seldom is. Of the two Arabic sets, only ISO's has letters at E7 to EA
// (ه و ى ي, the most frequent ones); Windows' has ي and ى at EC and ED.
function singleByte(bytes: Uint8Array): Encoding {
  let high = 0;
  let letters = 0;
  let iso = 0;
  let windows = 0;
  for (const byte of bytes.subarray(0, 100_000)) {
    if (byte >= 0xc0) high++;
    if (byte >= 0xc0 || (byte >= 0x41 && byte <= 0x7a)) letters++;
    if (byte >= 0xe7 && byte <= 0xea) iso++;
    if (byte === 0xec || byte === 0xed) windows++;
  }
  if (high <= letters / 3) return "windows-1252";
  return iso > windows ? "iso-8859-6" : "windows-1256";
}
