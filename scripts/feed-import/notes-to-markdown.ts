// Blocks of shownotes -> Markdown that shows the same words: nothing in them becomes markup, a time code, a chapter
// or somebody's quote by accident.
// Spec: CommonMark 0.31; the emphasis of its section 6.2 is written only where it will be read.

import { markdownText } from "../draft/markdown-text.ts";
import { type Inline, type NoteBlock, plainLine } from "./notes.ts";

const DASH = /^\s*[—–―−-]/u;
const WORD = /[\p{L}\p{N}\p{M}]/u;
/** Deeper lists than this are flat. */
const DEEPEST = 5;

/** Ends in a line break; empty for no blocks. */
export function notesToMarkdown(blocks: readonly NoteBlock[]): string {
  const lines = linesOf(blocks, 0);
  return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
}

/** Lines of blocks, an empty one between. */
function linesOf(blocks: readonly NoteBlock[], depth: number): readonly string[] {
  return blocks
    .map((block) => blockLines(block, depth))
    .filter((lines) => lines.length > 0)
    .flatMap((lines, n) => (n === 0 ? lines : ["", ...lines]));
}

function blockLines(block: NoteBlock, depth: number): readonly string[] {
  switch (block.kind) {
    case "paragraph":
      return lineText(block.line).split("\n");
    case "heading": {
      const text = lineText(block.line.filter(({ kind }) => kind !== "break"));
      return [`${"#".repeat(block.level)} ${text.replace(/#+$/, "\\$&")}`];
    }
    case "quote":
      return quoteLines(block.blocks, depth);
    case "list":
      return depth >= DEEPEST
        ? linesOf(block.items.flat(), depth)
        : block.items.flatMap((item, n) => itemLines(item, block.isOrdered ? `${n + 1}. ` : "- ", depth));
  }
}

// A last line that begins with a dash would make the quotation somebody's whom nobody here knows.
function quoteLines(blocks: readonly NoteBlock[], depth: number): readonly string[] {
  const last = blocks.at(-1);
  const isNamed = last?.kind === "paragraph" && DASH.test(plainLine(last.line));
  const inside = isNamed ? blocks.slice(0, -1) : blocks;
  const quoted = linesOf(inside, depth + 1).map((line) => `> ${line}`.trimEnd());
  return isNamed && last
    ? [...quoted, ...(quoted.length > 0 ? [""] : []), ...blockLines(last, depth)]
    : quoted;
}

function itemLines(item: readonly NoteBlock[], marker: string, depth: number): readonly string[] {
  const indent = " ".repeat(marker.length);
  return itemBlocks(item, depth + 1).map((line, n) => (n === 0 ? marker + line : line && indent + line));
}

// A list right under its item's words is part of them: no empty line, which would space the whole list.
function itemBlocks(item: readonly NoteBlock[], depth: number): readonly string[] {
  const [words, ...rest] = item;
  const isTight = words?.kind === "paragraph" && rest.length > 0 && rest.every(({ kind }) => kind === "list");
  return isTight ? [...blockLines(words, depth), ...linesOf(rest, depth)] : linesOf(item, depth);
}

/** A line as Markdown; a break is a backslash at the end of its line. */
function lineText(line: readonly Inline[]): string {
  return inlineText(line, "", "")
    .replace(/[^\S\n]+/g, " ")
    .replace(/ *\\\n */g, "\\\n")
    .replace(/^(?:\\\n|\s)+|(?:\\\n|\s)+$/g, "");
}

/** @param before the sign in front of the run, @param after the one behind it; empty at a line's ends */
function inlineText(line: readonly Inline[], before: string, after: string): string {
  let text = "";
  line.forEach((one, n) => {
    const rest = line.slice(n + 1);
    const previous = text.at(-1) ?? before;
    if (one.kind === "text") text += escapedText(one.text);
    else if (one.kind === "break") text += "\\\n";
    else if (one.kind === "link") text += linkText(one);
    else text += emphasis(one, previous, firstSign(rest) ?? after);
  });
  return text;
}

// markdownText is for whole paragraphs: the spaces at a piece's ends are put back.
function escapedText(text: string): string {
  const escaped = markdownText(text);
  if (escaped === "") return text === "" ? "" : " ";
  return `${/^\s/.test(text) ? " " : ""}${escaped}${/\s$/.test(text) ? " " : ""}`;
}

function linkText({ url, inside }: Inline & { readonly kind: "link" }): string {
  const label = inlineText(
    inside.map((one) => (one.kind === "break" ? SPACE : one)),
    "[",
    "]",
  ).trim();
  if (label === "") return "";
  if (plainLine(inside) === url && !/[<>\s]/.test(url)) return `<${url}>`;
  const address = url.replace(
    /[()<>\\\s]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, "0")}`,
  );
  return `[${label}](${address})`;
}

const SPACE: Inline = { kind: "text", text: " " };

/** Strong or emphasised words where CommonMark will see them as such, else the words alone. */
function emphasis(
  { kind, inside }: Inline & { readonly kind: "strong" | "em" },
  before: string,
  after: string,
): string {
  const text = inlineText(inside, "", "");
  const words = text.trim();
  const isPlain = inside.every((one) => one.kind === "text" || one.kind === "link");
  if (words === "" || !isPlain) return text;
  const [lead = "", tail = ""] = [/^\s*/.exec(text)?.[0], /\s*$/.exec(text)?.[0]];
  const opens = canTouch(words.at(0) ?? "", lead === "" ? before : lead);
  const closes = canTouch(words.at(-1) ?? "", tail === "" ? after : tail);
  const mark = kind === "strong" ? "**" : "*";
  return opens && closes ? `${lead}${mark}${words}${mark}${tail}` : text;
}

/** Whether a run that has `inner` at its edge may stand beside `outer`. */
function canTouch(inner: string, outer: string): boolean {
  if (outer === "*") return false;
  return outer === "" || /\s/.test(outer) || WORD.test(inner);
}

function firstSign(line: readonly Inline[]): string | undefined {
  for (const one of line) {
    if (one.kind === "break") return "\n";
    if (one.kind === "link") return "[";
    const text = one.kind === "text" ? one.text : firstSign(one.inside);
    // Emphasis of its own would run into this one.
    if (text) return one.kind === "text" ? (text[0] ?? "") : "*";
  }
  return undefined;
}
