// Letters that cannot be seen and change how others are shown: told where they stand, and never shown.

import type { SourceText } from "./source-text.ts";
import type { Telling } from "./telling.ts";

// A file full of them is no text at all: the first ones tell it.
const MOST_TOLD = 10;
// Embeddings, overrides and isolates: they turn what follows round, often far past the word they were pasted with.
const BIDI = /[\u202A-\u202E\u2066-\u2069]/g;
// C0 and C1 without tab and line feed, DEL; and those.
const EITHER = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;
// What stands for a letter that some program could not read, NUL among them.
const LOST = "\uFFFD";
const TOLD = new RegExp(`${EITHER.source}|${LOST}`, "g");

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
  if (unseenIn(source.text) === null && !source.text.includes(LOST)) return;
  for (let line = from, told = 0; line < to && told < MOST_TOLD; line++) {
    const text = source.lines[line] ?? "";
    for (const { 0: letter, index } of [...text.matchAll(TOLD)].slice(0, MOST_TOLD)) {
      told += 1;
      const place = () => source.placeIn(line, index);
      if (letter === LOST) telling.error("text.lost", place);
      else if (unseenIn(letter.replace(BIDI, "")) !== null)
        telling.error("text.control", place, { found: codePoint(letter) });
      else (isData ? telling.error : telling.warning)("text.bidi", place, { found: codePoint(letter) });
    }
  }
}

/** A letter by its number: `U+202E`. */
export function codePoint(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
