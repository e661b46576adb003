// Paragraphs -> the article's outline: its title candidates, its section titles, its text.
// A line repeated word for word is the page's layout, no part of the text: dropped, and kept as a title candidate.

import { fold } from "../text/fold.ts";
import { wordsOf } from "../text/speaker-phrase.ts";
import { speechWord } from "../text/speech.ts";
import { isFieldLine } from "./fields.ts";
import type { Paragraph } from "./paragraphs.ts";
import { isSigned } from "./signatures.ts";

/** A line that may be the title, and why. */
export interface TitleCandidate {
  readonly text: string;
  readonly from: "repeated" | "marked" | "first";
}

/** A section title or a paragraph. */
export interface OutlinePart {
  readonly kind: "heading" | "text";
  readonly text: string;
}

export interface Outline {
  /** Best first; a text may have none. */
  readonly titles: readonly TitleCandidate[];
  readonly parts: readonly OutlinePart[];
}

const MOST_WORDS = 14;
const MOST_LETTERS = 110;
const ENDS_TEXT = /(?:[،,:؛;…"”»]|(?<!\.)\.)$/u;
const INTRODUCES = /[:：][\s\u00A0]*["“”„«‹]/u;
const QUOTED_WHOLE = /^["“”„«‹‘'(].*["“”»›’')]$/u;
// Fewer words than this repeated are an advertisement's mark or a rule, not a headline.
const LEAST_TITLE_WORDS = 3;
const MOST_HEADINGS = 0.6;

/** The outline of an article. */
export function outlineOf(paragraphs: readonly Paragraph[]): Outline {
  const { kept, repeated } = withoutRepeats(paragraphs);
  const titles: TitleCandidate[] = repeated.map((text) => ({ text, from: "repeated" }));
  const title = titleAmong(kept);
  if (title) titles.push({ text: title.text, from: title.level === null ? "first" : "marked" });
  const parts = partsOf(kept.filter((paragraph) => paragraph !== title));
  return { titles: titles.filter(isNew), parts };
}

// The page's one first-level heading, wherever it stands; else the first line, where it reads like a title.
function titleAmong(paragraphs: readonly Paragraph[]): Paragraph | null {
  const [top, ...more] = paragraphs.filter(({ level }) => level === 1);
  if (top && more.length === 0 && isHeadingLike(top.text)) return top;
  const [first, ...rest] = paragraphs;
  const isTitle =
    first !== undefined &&
    !first.isTurn &&
    (first.level !== null || (isHeadingLike(first.text) && rest.length > 0));
  return isTitle ? first : null;
}

function isNew(title: TitleCandidate, index: number, all: readonly TitleCandidate[]): boolean {
  return all.findIndex((other) => fold(other.text) === fold(title.text)) === index;
}

interface Unrepeated {
  readonly kept: readonly Paragraph[];
  readonly repeated: readonly string[];
}

// Headlines repeated go altogether; a paragraph that follows itself, and a long one pasted twice, stay once; short
// answers may recur further on.
function withoutRepeats(paragraphs: readonly Paragraph[]): Unrepeated {
  const counts = new Map<string, number>();
  for (const { text } of paragraphs) counts.set(fold(text), (counts.get(fold(text)) ?? 0) + 1);
  const repeated = new Map<string, string>();
  const seen = new Set<string>();
  const kept = paragraphs.filter(({ text }, index) => {
    const key = fold(text);
    if ((counts.get(key) ?? 0) < 2 || paragraphs[index]?.isTurn) return true;
    if (isHeadingLike(text)) {
      if (wordsOf(text).length >= LEAST_TITLE_WORDS) repeated.set(key, text);
      return false;
    }
    const isInARow = fold(paragraphs[index - 1]?.text ?? "") === key;
    const isAgain = isInARow || (seen.has(key) && wordsOf(text).length >= MOST_WORDS / 2);
    seen.add(key);
    return !isAgain;
  });
  return { kept, repeated: [...repeated.values()] };
}

// When the source marks its headings, only those are headings; else short lines without a full stop are.
function partsOf(paragraphs: readonly Paragraph[]): readonly OutlinePart[] {
  const isMarked = paragraphs.some(({ level }) => level !== null);
  const isHeading = ({ text, level, isTurn }: Paragraph) =>
    !isTurn && (isMarked ? level !== null : isHeadingLike(text));
  const share = paragraphs.filter(isHeading).length / Math.max(1, paragraphs.length);
  const hasHeadings = isMarked || share <= MOST_HEADINGS;
  return paragraphs.map((paragraph, index) => {
    const isLast = index === paragraphs.length - 1;
    const kind = hasHeadings && !isLast && isHeading(paragraph) ? "heading" : "text";
    return { kind, text: paragraph.text };
  });
}

/** A line that reads like a headline: short, with no full stop, no quotation, no verb of speech in front. */
export function isHeadingLike(text: string): boolean {
  if (text.length > MOST_LETTERS || isFieldLine(text) || isSigned(text)) return false;
  const words = wordsOf(text);
  if (words.length < 2 || words.length > MOST_WORDS) return false;
  if (words.slice(0, 2).some((word) => speechWord(word)?.force === "strong")) return false;
  return !ENDS_TEXT.test(text) && !QUOTED_WHOLE.test(text) && !INTRODUCES.test(text);
}
