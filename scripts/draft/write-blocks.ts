// DraftBlock[] -> Markdown: paragraphs, second-level headings, quotes with their speakers.

import type { DraftBlock } from "../domain/draft.ts";
import { markdownText } from "./markdown-text.ts";

// A quotation that begins with a dash would have its own words taken for its speaker.
const DASHES = /^[\s\u2013-\u2015-]+/u;

/** The blocks, a blank line between, ending in a line break; empty for none. */
export function writeBlocks(blocks: readonly DraftBlock[]): string {
  const written = blocks.map(writeBlock).filter((text) => text !== "");
  return written.length === 0 ? "" : `${written.join("\n\n")}\n`;
}

function writeBlock(block: DraftBlock): string {
  if (block.kind === "prose") return markdownText(block.text);
  if (block.kind === "heading") return `## ${markdownText(block.text)}`;
  const paragraphs = block.texts.map((text) => markdownText(text.replace(DASHES, "")));
  const attribution = block.name === null ? [] : [`— ${markdownText(block.name)}`];
  return [...paragraphs, ...attribution].map((text) => `> ${text}`).join("\n>\n");
}
