// Quotation marks around a whole quote: the page sets its own, so the typed ones are left out.

import type { Token } from "./markdown-it.ts";

const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ["\u201C", "\u201D"],
  ["\u201D", "\u201D"],
  ["\u201E", "\u201C"],
  ["\u00AB", "\u00BB"],
  ['"', '"'],
];

/**
 * Takes the marks off the first and last words, when one pair encloses everything and none stands between.
 * @param inlines the quote's paragraphs; their first and last text tokens are changed
 */
export function stripQuotationMarks(inlines: readonly Token[]): void {
  const texts = inlines.flatMap(({ children }) => children ?? []).filter(({ type }) => type === "text");
  const [first] = texts.filter(({ content }) => content.trim() !== "");
  const last = texts.findLast(({ content }) => content.trim() !== "");
  if (!first || !last) return;
  const whole = texts
    .map(({ content }) => content)
    .join("")
    .trim();
  const pair = PAIRS.find(
    ([open, close]) => whole.length > 2 && whole.startsWith(open) && whole.endsWith(close),
  );
  if (!pair || pair.some((mark) => whole.slice(1, -1).includes(mark))) return;
  first.content = first.content.trimStart().slice(1).trimStart();
  last.content = last.content.trimEnd().slice(0, -1).trimEnd();
}
