// An article's paragraphs -> those of its text; what the page put around them apart, so that it can be told.

import {
  AGO,
  BYLINE,
  DATE_WORDS,
  DATELINE,
  DATELINE_ALONE,
  OTHER_PIECES,
  PAGE_LINE,
  SEE_ALSO,
} from "../text/article-signs.ts";
import { asciiDigits } from "../text/digits.ts";
import { titleKey } from "../text/titles.ts";
import { isHeadingLike } from "./outline.ts";
import type { Paragraph } from "./paragraphs.ts";

export interface Cleared {
  readonly kept: readonly Paragraph[];
  /** What was left out, as it stood, in order. */
  readonly leftOut: readonly string[];
}

const MOST_LETTERS = 160;
const MOST_BYLINE_WORDS = 12;
/** Names of other pieces that stand below one label. */
const MOST_RELATED = 6;
const NUMBER = /^[\d.,:/-]+$/;

/** Leaves out bylines, lines of nothing but a date, ways to other pieces and the page's own lines. */
export function withoutFurniture(paragraphs: readonly Paragraph[]): Cleared {
  const kept: Paragraph[] = [];
  const leftOut: string[] = [];
  let related = 0;
  let hasText = false;
  for (const paragraph of paragraphs) {
    const { text, level } = paragraph;
    const label = SEE_ALSO.exec(text)?.[0] ?? "";
    const isShort = text.length <= MOST_LETTERS;
    if (isShort && label !== "") {
      related = hasOnly(text, label) ? (OTHER_PIECES.test(text) ? MOST_RELATED : 1) : 0;
      leftOut.push(text);
    } else if (related > 0 && level === null && isHeadingLike(text)) {
      related--;
      leftOut.push(text);
    } else if (
      isShort &&
      (isByline(text) || isDateLine(text) || PAGE_LINE.test(text) || DATELINE_ALONE.test(text))
    ) {
      leftOut.push(text);
    } else {
      related = 0;
      const dateline = hasText || level !== null ? "" : (DATELINE.exec(text)?.[0] ?? "");
      if (dateline !== "") leftOut.push(dateline.trim());
      hasText ||= level === null && !isHeadingLike(text);
      kept.push(dateline === "" ? paragraph : { text: text.slice(dateline.length), level });
    }
  }
  return { kept, leftOut };
}

function hasOnly(text: string, label: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(label.length));
}

function isByline(text: string): boolean {
  return BYLINE.test(text) && text.split(/\s+/).length <= MOST_BYLINE_WORDS;
}

/** A line in which nothing is left once numbers and the words of dates are gone. */
function isDateLine(text: string): boolean {
  const words = asciiDigits(text)
    .split(/[\s|\u060C,()\u2013\u2014]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const isNumber = (word: string) => NUMBER.test(word) || /^\d{1,4}(?:st|nd|rd|th|h)?$/i.test(word);
  const hasNumber = words.some((word) => /\d/.test(word));
  const hasAgo = words.some((word) => AGO.has(titleKey(word)));
  return (
    words.length > 0 &&
    (hasNumber || hasAgo) &&
    words.some((word) => /\d{4}|\p{L}/u.test(word)) &&
    words.every((word) => isNumber(word.replace(/:$/, "")) || DATE_WORDS.has(titleKey(word)))
  );
}
