// An episode's text without its markup: the words a reader sees, and no time code.

import type { Block } from "../../domain/episode.ts";
import type { Prose } from "../../domain/prose.ts";
import { markupTokens } from "../markup-tokens.ts";

/** Tags after which a word ends. */
const BREAKS = /^(?:p|li|h[1-6]|br|td|th|tr|pre|blockquote|hr)$/;

/** One block's words; a quote's are its own record's too, and are found here as part of the whole. */
export function blockText(block: Block): string {
  switch (block.kind) {
    case "prose":
      return proseText(block.prose);
    case "heading":
      return block.text;
    case "chapter":
      return block.chapter.title;
    case "quote":
      return proseText(block.quote.prose);
  }
}

/** The words of prose, one space between. */
export function proseText(prose: Prose): string {
  const parts = prose.map((part) => {
    if (part.kind === "time") return " ";
    if (part.kind === "image") return ` ${part.alt} `;
    return markupTokens(part.html)
      .map((token) => (token.kind === "text" ? token.text : BREAKS.test(token.name) ? " " : ""))
      .join("");
  });
  return parts.join("").replace(/\s+/g, " ").trim();
}
