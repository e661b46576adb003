// Tokens of running text -> plain text, paragraphs apart: for excerpts, search and alignment.

import { cleanText } from "../clean-text.ts";
import { inlineText } from "./inline-text.ts";
import type { Token } from "./markdown-it.ts";

/** The text of whole blocks; paragraphs, items and cells joined by an empty line. */
export function plainBlocks(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === "inline") return inlineText(token.children ?? []);
      return token.type === "fence" ? cleanText(token.content).trim() : "";
    })
    .filter((text) => text !== "")
    .join("\n\n");
}
