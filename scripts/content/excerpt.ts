// A value as a message can hold it.

const MOST_LETTERS = 60;
const UNSEEN = /[\p{Cc}\u200B\u200E\u200F\u061C\u202A-\u202E\u2060-\u2069\uFEFF]+/gu;

/** The first letters of a text on one line, without what cannot be seen. */
export function excerpt(text: string): string {
  const line = text
    .slice(0, 4 * MOST_LETTERS)
    .replace(UNSEEN, " ")
    .replace(/\s+/g, " ")
    .trim();
  const letters = [...line];
  return letters.length > MOST_LETTERS ? `${letters.slice(0, MOST_LETTERS).join("")}…` : line;
}
