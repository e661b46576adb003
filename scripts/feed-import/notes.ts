// Shownotes, HTML or plain text -> blocks of our own: paragraphs, headings, lists, quotations, with links and strong words.

import { cleanText } from "./feed-values.ts";
import { type HtmlElement, type HtmlNode, parseHtml } from "./html-tree.ts";
import { type Inline, linesOf, type NoteBlock, plainLine } from "./note-blocks.ts";
import { linkOf, withLinks, withoutLinks } from "./note-links.ts";
import { unwrapNotes } from "./unwrap-notes.ts";

const INLINE = new Set(
  "a abbr acronym b bdi bdo big button cite code data del dfn em font i img ins kbd label mark math q s samp small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);
const BLOCKS =
  "address article aside blockquote br center dd details div dl dt embed fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr iframe li main nav object ol option p pre script section style summary table tbody td th tr ul video audio".split(
    " ",
  );
const LOOKS_HTML = new RegExp(`</?(?:${[...INLINE, ...BLOCKS].join("|")})(?:\\s[^<>]{0,4000})?/?>`, "i");
const HAS_BLOCKS = new RegExp(`<(?:${BLOCKS.join("|")})(?:\\s[^<>]{0,4000})?/?>`, "i");

/**
 * The blocks of some shownotes.
 * @param base what relative links are relative to, or null
 */
export function readNotes(notes: string, base: string | null): readonly NoteBlock[] {
  const clean = unwrapNotes(cleanText(notes));
  if (!LOOKS_HTML.test(clean)) return plainBlocks(clean);
  // Paragraphs that only line ends keep apart, as editors of blogs store them.
  const lines = HAS_BLOCKS.test(clean) ? clean : clean.replace(/\r?\n/g, "<br>");
  return blocksOf(parseHtml(lines), base);
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
const SPACE: Inline = { kind: "text", text: " " };

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
      .map((child) => blocksOf(isItem(child) ? child.children : [child], base))
      .filter((item) => item.length > 0);
    if (items.length === 0) return [];
    const start = name === "ol" && element.start !== null ? { start: element.start } : {};
    return [{ kind: "list", isOrdered: name === "ol", ...start, items }];
  }
  if (name === "blockquote") {
    const blocks = blocksOf(children, base);
    return blocks.length === 0 ? [] : [{ kind: "quote", blocks }];
  }
  const written = Number(/^h([1-6])$/.exec(name)?.[1] ?? 0);
  if (written > 0) {
    return paragraphsOf(lineOf(blocksOf(children, base))).map((block) =>
      block.kind === "paragraph"
        ? { ...block, kind: "heading", level: written <= 2 ? 2 : 3, written }
        : block,
    );
  }
  if (name === "tr") return rowOf(element, base);
  const url = name === "a" ? linkOf(element.href, base) : null;
  const blocks = blocksOf(children, base);
  if (url === null) return blocks;
  if (blocks.length === 0) return paragraphsOf(inlineOf(element, base));
  return blocks.map((block) =>
    block.kind === "paragraph" ? { ...block, line: linked(block.line, url) } : block,
  );
}

function isItem(node: HtmlNode): node is HtmlElement {
  return typeof node !== "string" && ["li", "dt", "dd"].includes(node.name);
}

function linked(line: readonly Inline[], url: string): readonly Inline[] {
  return [{ kind: "link", url, inside: withoutLinks(line) }];
}

/** A table's row on one line: our text has no tables. */
function rowOf(row: HtmlElement, base: string | null): readonly NoteBlock[] {
  const cells = row.children
    .map((cell) => lineOf(blocksOf(typeof cell === "string" ? [cell] : cell.children, base)))
    .filter((cell) => plainLine(cell) !== "");
  const line = cells.flatMap((cell, n) =>
    n === 0 ? cell : [{ kind: "text", text: " · " } as const, ...cell],
  );
  return paragraphsOf(line);
}

/** Blocks on one line, their words apart. */
function lineOf(blocks: readonly NoteBlock[]): readonly Inline[] {
  return linesOf(blocks).flatMap((line, n) => [
    ...(n === 0 ? [] : [SPACE]),
    ...line.map((one) => (one.kind === "break" ? SPACE : one)),
  ]);
}

function inlineOf(node: HtmlNode, base: string | null): readonly Inline[] {
  if (typeof node === "string") return withLinks(node);
  if (node.name === "br") return [BREAK];
  const inside = node.children.flatMap((child) => inlineOf(child, base));
  const url = node.name === "a" ? linkOf(node.href, base) : null;
  if (url !== null && plainLine(inside) === "") return [{ kind: "link", url, inside: [pictured(node, url)] }];
  if (inside.length === 0) return [];
  if (node.name === "a") {
    return url === null ? inside : [{ kind: "link", url, inside: withoutLinks(inside) }];
  }
  if (node.name === "b" || node.name === "strong") return [{ kind: "strong", inside }];
  return node.name === "i" || node.name === "em" ? [{ kind: "em", inside }] : inside;
}

/** What a link around a picture is called. */
function pictured(node: HtmlElement, url: string): Inline {
  const { hostname, pathname } = new URL(url);
  return { kind: "text", text: alternateOf(node) || hostname || pathname };
}

function alternateOf({ alt, children }: HtmlElement): string {
  const own = alt?.trim() ? alt : "";
  return (
    own || (children.flatMap((child) => (typeof child === "string" ? [] : alternateOf(child) || []))[0] ?? "")
  );
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
