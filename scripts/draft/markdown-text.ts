// Plain text -> Markdown that shows it letter for letter: nothing in it becomes a list, a link, a time code or markup.
// Spec: CommonMark 0.31, backslash escapes.

const SPECIAL = /[\\`*_[\]<>~|]/g;
const ENTITY = /&(?=#?[a-z0-9]{1,31};)/gi;
const LINE_START = /^(#{1,6}(?=\s|$)|[+-](?=\s|$)|=+\s*$|-+\s*$|:(?=\s))/u;
const NUMBERED = /^(\d{1,9})([.)])(?=\s|$)/u;

/**
 * One paragraph of text as one line of Markdown.
 * @example markdownText("1. أولاً [02:30]") // "1\\. أولاً \\[02:30\\]"
 */
export function markdownText(text: string): string {
  return text
    .replace(/[\s\u0085\u2028\u2029]+/gu, " ")
    .trim()
    .replace(SPECIAL, "\\$&")
    .replace(ENTITY, "\\&")
    .replace(LINE_START, "\\$&")
    .replace(NUMBERED, "$1\\$2");
}
