// Bytes of an article's file -> text, or what is wrong with them.
// UTF-8 first, UTF-16 by its mark, and Windows-1256, in which older Arabic newsrooms still save.

import { withoutBidiControls } from "../text/bidi.ts";

/** The text, NFC, with \n line ends and nothing unseen in it; or why there is none. */
export type DecodedArticle =
  | { readonly kind: "text"; readonly text: string; readonly encoding: "utf-8" | "utf-16" | "windows-1256" }
  | { readonly kind: "fault"; readonly fault: "empty" | "long" | "binary" | "document" | "encoding" };

/** The longest file that is read, in bytes: a long article has thirty thousand. */
export const MOST_BYTES = 500_000;

const UNSEEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u200B\u2060\uFEFF\uFFFC]/g;
const ARABIC = /[\u0600-\u06FF]/g;
const NOT_ASCII = /[^\u0000-\u007F]/g;
const LEAST_ARABIC = 0.7;

/** The text of a file, of at most so many bytes. */
export function decodeArticle(bytes: Uint8Array, most = MOST_BYTES): DecodedArticle {
  if (bytes.length > most) return { kind: "fault", fault: "long" };
  const utf16 = utf16Of(bytes);
  if (utf16 === null && isDocument(bytes)) return { kind: "fault", fault: "document" };
  if (utf16 === null && isBinary(bytes)) return { kind: "fault", fault: "binary" };
  const utf8 = utf16 ?? decode("utf-8", bytes);
  if (utf8 !== null) return cleaned(utf8, utf16 === null ? "utf-8" : "utf-16");
  const arabic = decode("windows-1256", bytes) ?? "";
  const foreign = arabic.match(NOT_ASCII)?.length ?? 0;
  const isArabic = (arabic.match(ARABIC)?.length ?? 0) >= foreign * LEAST_ARABIC;
  return isArabic ? cleaned(arabic, "windows-1256") : { kind: "fault", fault: "encoding" };
}

function cleaned(text: string, encoding: "utf-8" | "utf-16" | "windows-1256"): DecodedArticle {
  const clean = withoutBidiControls(text).replace(/\r\n?/g, "\n").replace(UNSEEN, "").normalize("NFC");
  return clean.trim() === "" ? { kind: "fault", fault: "empty" } : { kind: "text", text: clean, encoding };
}

function decode(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function utf16Of(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode("utf-16le", bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode("utf-16be", bytes);
  return null;
}

// What word processors and browsers save besides: PDF, RTF, ODT and Pages (both ZIP), Word before 2007, MHTML.
const DOCUMENT = /^(?:%PDF|\{\\rtf|PK\u0003\u0004|\u00D0\u00CF\u0011\u00E0|From: <?Saved by|MIME-Version:)/;

function isDocument(bytes: Uint8Array): boolean {
  return DOCUMENT.test(String.fromCharCode(...bytes.slice(0, 16)));
}

// A zero byte stands in no text.
function isBinary(bytes: Uint8Array): boolean {
  return bytes.includes(0);
}
