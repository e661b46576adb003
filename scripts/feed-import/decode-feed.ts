// Bytes of a feed, or of a file beside it -> text.
// Spec: XML 1.0, appendix F; RFC 7303. What the bytes are counts before what anybody says of them: valid UTF-8 is
// UTF-8, and no letter is dropped because a server or a first line names another set.

import { undoTwice } from "../text/undo-twice.ts";
import { underWord } from "../text/word-set.ts";

/** How the set was found: as it was named, or by the bytes, against what was named or where nothing was. */
export type DecodedFeed =
  | {
      readonly text: string;
      readonly encoding: string;
      /** The set that was named and is not the one of the bytes; null when they agree. */
      readonly misnamed: string | null;
    }
  | { readonly text: null; readonly encoding: string };

const DECLARATION = /^\s*<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([A-Za-z][\w.:-]{0,40})["']/;
const LANGUAGE = /<language>\s*([A-Za-z]{2,3})|\sxml:lang\s*=\s*["']([A-Za-z]{2,3})/;
/** What programs of the time before UTF-8 wrote, by language. */
const OLD_SETS = underWord({
  "windows-1256": "ar fa ur ps ckb",
  "windows-1250": "pl cs sk hu sl hr ro sq bs",
  "windows-1251": "ru uk bg sr mk be kk",
  "windows-1252": "en fr de es it pt nl sv da no nb nn fi is ca",
  "windows-1253": "el",
  "windows-1254": "tr az",
  "windows-1255": "he yi",
  "windows-1257": "lt lv et",
  shift_jis: "ja",
  gbk: "zh",
  "euc-kr": "ko",
});
/** What servers send without having looked. */
const DEFAULTS = new Set(["iso-8859-1", "latin1", "us-ascii", "ascii", "windows-1252"]);

/** @param charset what the server said, or null */
export function decodeFeed(bytes: Uint8Array, charset: string | null): DecodedFeed {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 400));
  const written = DECLARATION.exec(head)?.[1]?.toLowerCase() ?? null;
  const served = charset?.toLowerCase() ?? null;
  const named = served === null || (written !== null && DEFAULTS.has(served)) ? written : served;
  const found = markOf(bytes) ?? wideEncoding(bytes);
  if (found !== null) return settled(decoded(bytes, found) ?? "", found, found === "utf-8" ? named : null);
  // ISO 2022 shifts between sets in bytes that are all ASCII.
  if (named?.startsWith("iso-2022") && bytes.includes(0x1b)) return byName(bytes, named);
  const utf8 = decoded(bytes, "utf-8", true);
  const once = utf8 === null ? null : undoTwice(utf8);
  if (once !== null) return { text: once.text, encoding: "utf-8", misnamed: `utf-8 (${once.read})` };
  if (utf8 !== null) return settled(utf8, "utf-8", isAscii(bytes) ? null : named);
  const other = [named, written].find((name) => name !== null && !isUnicode(name));
  if (other) return byName(bytes, other);
  return guessed(bytes, named);
}

/** A text that is mostly UTF-8 has lost some letters; any other is in the old set of its language. */
function guessed(bytes: Uint8Array, named: string | null): DecodedFeed {
  const loose = new TextDecoder("utf-8").decode(bytes);
  const whole = loose.match(/[^\0-\x7F\uFFFD]/g)?.length ?? 0;
  const lost = loose.match(/\uFFFD/g)?.length ?? 0;
  if (whole > lost) return { text: loose, encoding: "utf-8", misnamed: null };
  const [, byElement, byAttribute] = LANGUAGE.exec(loose) ?? [];
  const language = (byElement ?? byAttribute)?.toLowerCase() ?? "";
  const usual = OLD_SETS.get(language) ?? (hasForeignWords(bytes) ? "windows-1256" : "windows-1252");
  const encoding = usual === "windows-1256" && isIsoArabic(bytes) ? "iso-8859-6" : usual;
  return settled(decoded(bytes, encoding) ?? loose, encoding, named);
}

/** Whether letters beyond ASCII stand together as words do; in Latin languages they stand among others. */
function hasForeignWords(bytes: Uint8Array): boolean {
  let [alone, together] = [0, 0];
  bytes.forEach((byte, n) => {
    if (byte < 0x80) return;
    if ((bytes[n - 1] ?? 0) >= 0x80 || (bytes[n + 1] ?? 0) >= 0x80) together++;
    else alone++;
  });
  return together >= alone;
}

/** ISO's Arabic set: it has no letters where Windows's has ف ق ك غ; and its و and ي would be French letters there. */
function isIsoArabic(bytes: Uint8Array): boolean {
  const asWindows = decoded(bytes, "windows-1256") ?? "";
  return /[àâçèéêëîïôùû]/.test(asWindows) && decoded(bytes, "iso-8859-6", true) !== null;
}

function byName(bytes: Uint8Array, encoding: string): DecodedFeed {
  const text = decoded(bytes, encoding);
  return text === null ? { text, encoding } : { text, encoding, misnamed: null };
}

function settled(text: string, encoding: string, named: string | null): DecodedFeed {
  const isSame = named === null || labelOf(named) === labelOf(encoding);
  return { text, encoding, misnamed: isSame ? null : named };
}

/** The set's one name; the name itself where nobody knows it. */
function labelOf(name: string): string {
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return name;
  }
}

/** Null for a set that nobody knows, and where `isStrict` for bytes that are not of it. */
function decoded(bytes: Uint8Array, encoding: string, isStrict = false): string | null {
  try {
    return new TextDecoder(encoding, { fatal: isStrict }).decode(bytes);
  } catch {
    return null;
  }
}

function isUnicode(name: string): boolean {
  return /^(?:utf|ucs|unicode|iso-10646)/i.test(name);
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80);
}

function markOf(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  return a === 0xfe && b === 0xff ? "utf-16be" : null;
}

// `<` and a letter, `?` or `!` in two bytes a letter, without a mark.
function wideEncoding(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0x3c && b === 0 && c && d === 0) return "utf-16le";
  return a === 0 && b === 0x3c && c === 0 && d ? "utf-16be" : null;
}
