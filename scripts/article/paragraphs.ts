// An article's text -> its paragraphs. Plain text, Markdown-ish and HTML-ish; a line a paragraph, unless lines were wrapped.

import { htmlToText, looksLikeHtml } from "./html-text.ts";
import { QUOTED_WHOLE } from "./signatures.ts";

/** A paragraph, or a line that stands like one. */
export interface Paragraph {
  readonly text: string;
  /** Marked as a heading in Markdown or HTML: its level, else null. */
  readonly level: number | null;
  /** Set in bold from end to end. */
  readonly isBold?: boolean;
  /** Somebody's turn in an interview, though it may read like a title. */
  readonly isTurn?: boolean;
}

const HEADING = /^(#{1,6})\s+(.*?)\s*#*$/u;
const RULE = /^[\s*_=~#-]{3,}$/u;
const IMAGE = /!\[[^[\]]{0,300}\]\([^()\s]{0,500}\)/gu;
const LINK = /\[([^[\]]{0,300})\]\([^()\s]{0,500}\)/gu;
const BOLD_LINE = /^\s*(\*\*|__)(?!\s)(?:(?!\1).)+\1\s*$/u;
/** Stands before a line that is bold: decoding leaves this sign in no text. */
const BOLD = "\uFFFB";
const LONGEST_WRAPPED = 120;
const LONGEST_HEADING = 300;

/** The paragraphs of a decoded article, in order. */
export function readParagraphs(source: string): readonly Paragraph[] {
  const text = looksLikeHtml(source) ? htmlToText(source) : source;
  return text
    .split(/\n[\s\u00A0]*\n/u)
    .flatMap((block) =>
      unwrap(
        block
          .split("\n")
          .map(plainLine)
          .filter((line) => line !== ""),
      ),
    )
    .flatMap((typed): Paragraph[] => {
      const line = typed.replaceAll(BOLD, "");
      if (typed !== line) return [{ text: line, level: null, isBold: true }];
      const heading = line.length <= LONGEST_HEADING ? HEADING.exec(line) : null;
      if (!heading) return [{ text: line, level: null }];
      const title = (heading[2] ?? "").trim();
      return title === "" ? [] : [{ text: title, level: heading[1]?.length ?? 2 }];
    });
}

function plainLine(line: string): string {
  if (RULE.test(line)) return "";
  const mark = BOLD_LINE.test(line) ? BOLD : "";
  return `${mark}${withoutMarks(line)}`;
}

function withoutMarks(line: string): string {
  return line
    .replace(/^\s*>+\s?/u, "")
    .replace(/^\s*[*+•-]\s+/u, "")
    .replace(IMAGE, "")
    .replace(LINK, "$1")
    .replace(/\*\*|__/g, "")
    .replace(/^\s*([*_])(?!\s)(.*\S)\1\s*$/u, "$2")
    .replace(/[\s\u00A0]+/gu, " ")
    .trim();
}

const ENDS_SENTENCE = /[.!?؟…]["”»’)]*$/u;

// A block of three lines or more, all but the last nearly equally long, was wrapped by a mail or text program: which
// breaks sentences, and writes no line twice.
function unwrap(lines: readonly string[]): readonly string[] {
  const body = lines.slice(0, -1);
  const longest = Math.max(0, ...body.map((line) => line.length));
  const isWrapped =
    body.length >= 2 &&
    longest <= LONGEST_WRAPPED &&
    body.every((line) => line.length >= longest * 0.7) &&
    !body.every((line) => ENDS_SENTENCE.test(line)) &&
    !lines.some((line) => line.startsWith(BOLD) || QUOTED_WHOLE.test(line)) &&
    !lines.some((line, index) => line === lines[index - 1]);
  return isWrapped && !body.some((line) => HEADING.test(line)) ? [lines.join(" ")] : lines;
}
