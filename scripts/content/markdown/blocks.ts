// An episode's Markdown -> its blocks: chapters, headings, quotes and prose, in the order typed.

import type { BlockRecord, Typed } from "../../domain/record.ts";
import { cleanText } from "../clean-text.ts";
import type { Telling } from "../telling.ts";
import { findAttribution } from "./attribution.ts";
import { MOST_NAME } from "./closing.ts";
import { readHeading } from "./heading.ts";
import { blockPlace, inlinePlace, type MarkdownSource } from "./inline-place.ts";
import { MOST_NESTING, parseMarkdown, type Token } from "./markdown-it.ts";
import { plainBlocks } from "./plain-blocks.ts";
import { makeProse } from "./prose.ts";
import { attributionLine, readQuote } from "./quote.ts";
import type { Reading } from "./reading.ts";
import { tellUnreadSigns } from "./unread-signs.ts";

/** What a text holds; `images` are paths below media/ that somebody must look for. */
export interface ReadBlocks {
  readonly blocks: readonly BlockRecord[];
  readonly images: readonly Typed<string>[];
  /** The last words of blockquotes that name nobody, a time code among them. */
  readonly closings: readonly Typed<string>[];
  readonly inner: readonly Typed<string>[];
}

/** Never throws: what is wrong is told and left out. */
export function readBlocks(text: string, source: MarkdownSource, telling: Telling): ReadBlocks {
  const reading: Reading = { ...source, telling, images: [], closings: [], inner: [] };
  const tokens = parseMarkdown(text, true);
  tellNesting(tokens, reading);
  tellDefinitions(text, reading);
  tellUnreadSigns(text, reading, telling);
  const groups = groupBlocks(tokens);
  tellOutsideNames(groups, reading);
  const blocks = groups.flatMap((group) => readBlock(group, reading) ?? []);
  return { blocks, images: reading.images, closings: reading.closings, inner: reading.inner };
}

/** Top-level blocks, each with all that is in it. */
function groupBlocks(tokens: readonly Token[]): readonly Token[][] {
  const groups: Token[][] = [];
  let group: Token[] = [];
  for (const token of tokens) {
    group.push(token);
    if (token.level !== 0 || token.nesting === 1) continue;
    groups.push(group);
    group = [];
  }
  return groups;
}

function readBlock(tokens: Token[], reading: Reading): BlockRecord | null {
  const [open] = tokens;
  if (!open) return null;
  if (open.type === "heading_open") return readHeading(tokens, reading);
  if (open.type === "blockquote_open") {
    const quote = readQuote(tokens, reading);
    if (quote !== "prose") return quote;
  }
  tellNestedQuotes(tokens, reading);
  const plain = plainBlocks(tokens);
  const prose = makeProse(tokens, reading);
  const place = blockPlace(open, reading);
  return prose.length === 0 ? null : { kind: "prose", prose, plain: cleanText(plain), place };
}

/** A paragraph `— name` right below a blockquote that names nobody: the `>` before it was forgotten. */
function tellOutsideNames(groups: readonly Token[][], reading: Reading): void {
  groups.forEach((group, index) => {
    const [, inline] = group;
    const above = groups[index - 1];
    if (group[0]?.type !== "paragraph_open" || above?.[0]?.type !== "blockquote_open" || !inline) return;
    const isLine = inline.content.length <= MOST_NAME && !inline.content.includes("\n");
    if (!isLine || !findAttribution(inline) || attributionLine(above)) return;
    const values = { line: inline.content };
    reading.telling.warning("quote.name-outside", () => inlinePlace(inline, 0, reading), values);
  });
}

/** A quote inside a list or another blockquote would be shown without its speaker and its time. */
function tellNestedQuotes(tokens: readonly Token[], reading: Reading): void {
  const opened: number[] = [];
  tokens.forEach(({ type }, index) => {
    if (type === "blockquote_open") opened.push(index);
    if (type !== "blockquote_close") return;
    const start = opened.pop() ?? 0;
    const open = tokens[start];
    if (!open || open.level === 0 || attributionLine(tokens.slice(start, index + 1)) === null) return;
    reading.telling.error("quote.nested", () => blockPlace(open, reading));
  });
}

/** What nests deeper is left out by the library without a word. */
function tellNesting(tokens: readonly Token[], reading: Reading): void {
  const deep = tokens.find(({ level, nesting }) => nesting === 1 && level >= MOST_NESTING - 1);
  if (deep) reading.telling.error("text.nesting", () => blockPlace(deep, reading));
}

/** `[1]: https://…` is text here. */
function tellDefinitions(text: string, { source, firstLine, telling }: Reading): void {
  text.split("\n").forEach((line, index) => {
    if (/^ {0,3}\[[^\]]{1,80}\]:\s*<?https?:/.test(line)) {
      telling.warning("link.definition", () => source.placeIn(firstLine + index, 0));
    }
  });
}
