// The day an article was published, where one of its first lines says so: `Programme - 3 March 2025`.

import { readParagraphs } from "../article/paragraphs.ts";
import { proposeDay } from "../content/front-matter/propose-day.ts";
import type { Day } from "../domain/names.ts";
import { parseDay } from "../text/day-at.ts";
import { asciiDigits } from "../text/digits.ts";
import { twoDays } from "../text/two-days.ts";

// What is longer is a sentence, whose date is that of what it tells.
const MOST_LETTERS = 80;
// Below these many lines the text itself has begun.
const FIRST_LINES = 6;
const DAY_AT_END =
  /(?:^|[\s(|\u2013\u2014:\u060C-])(\d{1,2} \p{L}[\p{L}\p{M}]*(?: \p{L}[\p{L}\p{M}]*)?[\u060C,]? \d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{2}-\d{2})\)?$/u;

/** A day, and the other one that its numbers could be. */
export interface DayInArticle {
  readonly day: Day;
  readonly other: Day | null;
}

/**
 * The day that a short line near the article's beginning ends with, null when none does; day before month where either could be.
 * @param text as decodeArticle gives it
 */
export function dayInArticle(text: string): DayInArticle | null {
  for (const { text: line } of readParagraphs(text).slice(0, FIRST_LINES)) {
    if (line.length > MOST_LETTERS) continue;
    const typed = DAY_AT_END.exec(asciiDigits(line).trim())?.[1];
    const day = typed === undefined ? null : parseDay(proposeDay(typed) ?? "");
    if (day !== null) return { day, other: twoDays(typed ?? "")?.[1] ?? null };
  }
  return null;
}
