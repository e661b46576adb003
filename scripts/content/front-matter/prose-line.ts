// Text of an episode or a person among the keys: it belongs after the line --- that ends the front matter.

import { ENTRY } from "./yaml-quoting.ts";

/** A chapter as the text has it; to YAML it is a comment, and would be gone without a word. */
const CHAPTER = /^#{2,6}[ \t].*\[[^\]]*\d[^\]]*\]\s*$/u;
const HEADING = /^#{2,6}[ \t]+\S/u;
const QUOTE = /^>(?:[ \t]|$)/u;
/** Words, and no key before a colon. */
const WORDS = /^[\p{L}\p{N}«“"(][^:]*(?::\S[^:]*)*$/u;
const LEAST_WORDS = 3;

/** The first line of a text, from 0; null for none. @param isBroken whether YAML cannot read the lines: words alone may be the rest of a value */
export function proseLine(lines: readonly string[], isBroken: boolean): number | null {
  const at = lines.findIndex(
    (line, index) => CHAPTER.test(line) || (isBroken && isText(line, lines[index - 1] ?? "")),
  );
  return at === -1 ? null : at;
}

function isText(line: string, above: string): boolean {
  if (QUOTE.test(line) || HEADING.test(line)) return true;
  // Below a value on its line, words are the rest of that value.
  return isSentence(line) && !ENTRY.exec(above)?.[3]?.trim();
}

/** Whether it is more than a key is. */
export function isSentence(typed: string): boolean {
  return WORDS.test(typed) && typed.trim().split(/\s+/).length >= LEAST_WORDS;
}
