// The last words of a blockquote that names nobody: whether they are a name is known once the people are read.

import { inlinePlace } from "./inline-place.ts";
import type { Token } from "./markdown-it.ts";
import type { Reading } from "./reading.ts";

/** A name, what its owner is, and a time, in letters; whatever is longer is a sentence. */
export const MOST_NAME = 120;
// The words and a name on one line, with any dash between them.
const AFTER_DASH = /[\u2014\u2015\u2013]|--+|\s-\s/gu;

/**
 * Keeps the blockquote's last line when words stand above it, else what follows the last dash of its only line.
 * @param tokens from blockquote_open to blockquote_close, without an attribution
 */
export function keepClosing(tokens: readonly Token[], reading: Reading): void {
  const [close, inline] = [tokens.at(-2), tokens.at(-3)];
  if (close?.type !== "paragraph_close" || close.level !== 1 || inline?.type !== "inline") return;
  const { content } = inline;
  const lineStart = content.lastIndexOf("\n") + 1;
  const line = content.slice(lineStart);
  const dash = [...line.matchAll(AFTER_DASH)].at(-1);
  const hasWordsAbove = lineStart > 0 || tokens.length > 5;
  if (!dash && !hasWordsAbove) return;
  const from = dash ? dash.index + dash[0].length : 0;
  const value = line.slice(from).trim();
  if (value === "" || value.length > MOST_NAME) return;
  const offset = lineStart + line.indexOf(value, from);
  reading.closings.push({ value, place: inlinePlace(inline, offset, reading) });
}
