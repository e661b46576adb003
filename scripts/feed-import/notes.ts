// Shownotes, HTML or plain text -> blocks of our own: paragraphs, headings, lists, quotations, with links and strong words.

import { cleanText } from "./feed-values.ts";
import { type HtmlElement, type HtmlNode, parseHtml } from "./html-tree.ts";
import { linkOf, withLinks, withoutLinks } from "./note-links.ts";

/** A run of a line. Text has its spaces as they are; a link's address is absolute. */
export type Inline =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "break" }
  /** A time code of the episode itself, `01:12–01:19`. Only in notes of our own. */
  | { readonly kind: "time"; readonly code: string }
  | { readonly kind: "strong" | "em"; readonly inside: readonly Inline[] }
  | { readonly kind: "link"; readonly url: string; readonly inside: readonly Inline[] };

export type NoteBlock =
  | { readonly kind: "paragraph"; readonly line: readonly Inline[] }
  /** `level` is ours: an episode's page has headings of two; `written` the feed's, 1 to 6. */
  | {
      readonly kind: "heading";
      readonly level: number;
      readonly written: number;
      readonly line: readonly Inline[];
    }
  | { readonly kind: "list"; readonly isOrdered: boolean; readonly items: readonly (readonly NoteBlock[])[] }
  /** `by` is the line that attributes it, with its time code. Only in notes of our own. */
  | { readonly kind: "quote"; readonly blocks: readonly NoteBlock[]; readonly by?: string }
  | { readonly kind: "chapter"; readonly line: readonly Inline[]; readonly time: string };

const LOOKS_HTML =
  /<(?:p|br|div|ul|ol|li|a|b|i|strong|em|span|h[1-6]|blockquote|table|pre|hr|img|script)\b[^<>]{0,2000}>/i;
const INLINE = new Set(
  "a abbr b bdi bdo cite code data dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr del #text".split(
    " ",
  ),
);

/**
 * The blocks of some shownotes.
 * @param base what relative links are relative to, or null
 */
export function readNotes(notes: string, base: string | null): readonly NoteBlock[] {
  const clean = cleanText(notes);
  if (!LOOKS_HTML.test(clean)) return plainBlocks(clean);
  return blocksOf(parseHtml(clean), base);
}

/** Plain text of blocks, paragraphs and items apart. */
export function plainNotes(blocks: readonly NoteBlock[]): string {
  return blocks
    .map((block) => {
      if (block.kind === "list") return block.items.map(plainNotes).join("\n");
      return block.kind === "quote" ? plainNotes(block.blocks) : plainLine(block.line);
    })
    .filter((text) => text !== "")
    .join("\n\n");
}

/** Plain text of a line; breaks stay breaks. */
export function plainLine(line: readonly Inline[]): string {
  return wordsOf(line)
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .trim();
}

/** With the spaces at its ends: they may be all there is between a strong word and the next. */
function wordsOf(line: readonly Inline[]): string {
  return line
    .map((one) => {
      if (one.kind === "text") return one.text.replace(/\s+/g, " ");
      if (one.kind === "break") return "\n";
      return one.kind === "time" ? one.code : wordsOf(one.inside);
    })
    .join("");
}

function plainBlocks(text: string): readonly NoteBlock[] {
  return text
    .split(/\n[^\S\n]*\n\s*/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "")
    .map((paragraph): NoteBlock => {
      const lines = paragraph.split("\n").map((line) => withLinks(decodedLine(line)));
      return { kind: "paragraph", line: lines.flatMap((line, n) => (n === 0 ? line : [BREAK, ...line])) };
    });
}

const BREAK: Inline = { kind: "break" };

function decodedLine(line: string): string {
  return parseHtml(line.replaceAll("<", "&lt;")).join("");
}

/** Blocks gathered while a tree is walked: what stands loose in it becomes paragraphs. */
function blocksOf(nodes: readonly HtmlNode[], base: string | null): readonly NoteBlock[] {
  const blocks: NoteBlock[] = [];
  let loose: Inline[] = [];
  const close = () => {
    blocks.push(...paragraphsOf(loose));
    loose = [];
  };
  for (const node of nodes) {
    if (typeof node === "string") loose.push(...withLinks(node));
    else if (node.name === "br") loose.push(BREAK);
    else if (isInline(node)) loose.push(...inlineOf(node, base));
    else {
      close();
      blocks.push(...blockOf(node, base));
    }
  }
  close();
  return blocks;
}

/** Inline by name, and with nothing inside that is a block: pages put whole lists into a span. */
function isInline(node: HtmlNode): boolean {
  if (typeof node === "string" || node.name === "br") return true;
  return INLINE.has(node.name) && node.children.every(isInline);
}

function blockOf(element: HtmlElement, base: string | null): readonly NoteBlock[] {
  const { name, children } = element;
  if (name === "ul" || name === "ol" || name === "dl") {
    const items = children
      .map((child) => blocksOf(typeof child === "string" ? [] : child.children, base))
      .filter((item) => item.length > 0);
    return items.length === 0 ? [] : [{ kind: "list", isOrdered: name === "ol", items }];
  }
  if (name === "blockquote") {
    const blocks = blocksOf(children, base);
    return blocks.length === 0 ? [] : [{ kind: "quote", blocks }];
  }
  const written = Number(/^h([1-6])$/.exec(name)?.[1] ?? 0);
  if (written > 0) {
    return paragraphsOf(children.flatMap((child) => inlineOf(child, base))).map((block) =>
      block.kind === "paragraph"
        ? { ...block, kind: "heading", level: written <= 2 ? 2 : 3, written }
        : block,
    );
  }
  if (name === "tr") return rowOf(element, base);
  return blocksOf(children, base);
}

/** A table's row on one line: our text has no tables. */
function rowOf(row: HtmlElement, base: string | null): readonly NoteBlock[] {
  const cells = row.children.flatMap((cell) =>
    typeof cell === "string" ? [] : [cell.children.flatMap((child) => inlineOf(child, base))],
  );
  const line = cells.flatMap((cell, n) =>
    n === 0 ? cell : [{ kind: "text", text: " · " } as const, ...cell],
  );
  return paragraphsOf(line.filter(({ kind }) => kind !== "break"));
}

function inlineOf(node: HtmlNode, base: string | null): readonly Inline[] {
  if (typeof node === "string") return withLinks(node);
  if (node.name === "br") return [BREAK];
  const inside = node.children.flatMap((child) => inlineOf(child, base));
  if (inside.length === 0) return [];
  if (node.name === "a") {
    const url = linkOf(node.href, base);
    return url === null ? inside : [{ kind: "link", url, inside: withoutLinks(inside) }];
  }
  if (node.name === "b" || node.name === "strong") return [{ kind: "strong", inside }];
  return node.name === "i" || node.name === "em" ? [{ kind: "em", inside }] : inside;
}

/** A line cut in paragraphs where two breaks follow each other; empty ones left out. */
function paragraphsOf(line: readonly Inline[]): readonly NoteBlock[] {
  const paragraphs: Inline[][] = [[]];
  let breaks = 0;
  for (const one of line) {
    const isBlank = one.kind === "text" && one.text.trim() === "";
    if (one.kind === "break") breaks++;
    else if (!isBlank || breaks === 0) {
      if (breaks > 1) paragraphs.push([]);
      else if (breaks === 1) paragraphs.at(-1)?.push(BREAK);
      breaks = 0;
      paragraphs.at(-1)?.push(one);
    }
  }
  return paragraphs
    .filter((paragraph) => plainLine(paragraph) !== "")
    .map((paragraph) => ({ kind: "paragraph", line: paragraph }));
}
