// Letters that cannot be seen and change how others are shown: told where they stand, and never shown.

import type { SourceText } from "./source-text.ts";
import type { Telling } from "./telling.ts";

// C0 and C1 without tab and line feed, DEL.
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g;
// Embeddings, overrides and isolates: they turn what follows round, often far past the word they were pasted with.
const BIDI = /[\u202A-\u202E\u2066-\u2069]/g;
const EITHER = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;

/** The first of them in a text, or null. */
export function unseenIn(text: string): string | null {
  const at = text.search(EITHER);
  return at === -1 ? null : (text[at] ?? null);
}

/** Text without them. */
export function cleanText(text: string): string {
  return text.replace(EITHER, "");
}

/**
 * Tells of them in some lines of a file.
 * @param lines from the first up to, not including, the second; from 0
 * @param isData front matter, where even a direction mark is an error: it is copied into feeds and cards
 */
export function tellUnseen(
  source: SourceText,
  [from, to]: readonly [number, number],
  isData: boolean,
  telling: Telling,
): void {
  // Nearly every file has none.
  if (unseenIn(source.text) === null) return;
  for (let line = from; line < to; line++) {
    const text = source.lines[line] ?? "";
    for (const match of text.matchAll(CONTROL)) {
      telling.error("text.control", () => source.placeIn(line, match.index), { found: codePoint(match[0]) });
    }
    for (const match of text.matchAll(BIDI)) {
      const tell = isData ? telling.error : telling.warning;
      tell("text.bidi", () => source.placeIn(line, match.index), { found: codePoint(match[0]) });
    }
  }
}

/** A letter by its number: `U+202E`. */
export function codePoint(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
