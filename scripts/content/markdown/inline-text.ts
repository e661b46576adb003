// Inline tokens -> plain text: for alternative texts, headings, search and alignment.

import { cleanText } from "../clean-text.ts";
import type { Token } from "./markdown-it.ts";

/** The words of inline tokens on one line; a time code as it was typed, without its brackets. */
export function inlineText(tokens: readonly Token[]): string {
  return cleanText(tokens.map(textOf).join(""))
    .replace(/[ \t\n]+/g, " ")
    .trim();
}

function textOf(token: Token): string {
  switch (token.type) {
    case "text":
    case "code_inline":
    case "timecode":
      return token.content;
    case "softbreak":
    case "hardbreak":
      return " ";
    case "image":
      return inlineText(token.children ?? []);
    default:
      return "";
  }
}
