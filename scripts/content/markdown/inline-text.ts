// Inline tokens -> plain text: for alternative texts, headings, search and alignment.

import { cleanText } from "../clean-text.ts";
import type { Token } from "./markdown-it.ts";
import { timeLabel } from "./time-label.ts";
import { timecodeOf } from "./timecode-rule.ts";

/** The words of inline tokens on one line; a time code without its brackets. */
export function inlineText(tokens: readonly Token[]): string {
  return cleanText(tokens.map(textOf).join(""))
    .replace(/[ \t\n]+/g, " ")
    .trim();
}

function textOf(token: Token): string {
  switch (token.type) {
    case "text":
    case "code_inline":
      return token.content;
    case "timecode": {
      const typed = timecodeOf(token);
      return typed.kind === "time" ? timeLabel(typed.span) : token.content;
    }
    case "softbreak":
    case "hardbreak":
      return " ";
    case "image":
      return inlineText(token.children ?? []);
    default:
      return "";
  }
}
