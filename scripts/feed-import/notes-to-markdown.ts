// Blocks of shownotes -> Markdown that shows the same words: nothing in them becomes markup, a time code, a chapter
// or somebody's quote by accident.
// Spec: CommonMark 0.31; the emphasis of its section 6.2 is written only where it will be read.

import { markdownText } from "../draft/markdown-text.ts";
import { type Inline, type NoteBlock, plainLine } from "./note-blocks.ts";

const BREAK = "\\\n";
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
  return joined(blocks.map((block) => blockLines(block, depth)));
}

function joined(blocks: readonly (readonly string[])[]): readonly string[] {
  const shown = blocks.filter((lines) => lines.length > 0);
  return shown.flatMap((lines, n) => (n === 0 ? lines : ["", ...lines]));
}

function blockLines(block: NoteBlock, depth: number): readonly string[] {
  switch (block.kind) {
    case "paragraph":
      return lineText(block.line).split("\n");
    case "heading":
      return [`${"#".repeat(block.level)} ${headingText(block.line)}`];
    case "quote":
      return quoteLines(block.blocks, depth);
    case "list":
      return depth >= DEEPEST
        ? linesOf(block.items.flat(), depth)
        : block.items.flatMap((item, n) =>
            itemLines(item, block.isOrdered ? `${n + (block.start ?? 1)}. ` : "- ", depth),
          );
  }
}

/** A `#` at its end would close the heading. */
function headingText(line: readonly Inline[]): string {
  return lineText(line)
    .replaceAll(BREAK, " ")
    .replace(/(?<!#)#+$/, "\\$&");
}

// A last line that begins with a dash would make the quotation somebody's whom nobody here knows: it goes below.
function quoteLines(blocks: readonly NoteBlock[], depth: number): readonly string[] {
  const quoted = withoutInnerQuotes(blocks).map((block) => ({
    isWords: block.kind === "paragraph",
    lines: [...blockLines(block, depth + 1)],
  }));
  const below: (readonly string[])[] = [];
  for (let last = quoted.at(-1); last?.isWords; last = quoted.at(-1)) {
    const cut = DASH.test(last.lines[0] ?? "") ? 0 : last.lines.length - 1;
    if (last.lines.length > 0 && !DASH.test(last.lines[cut] ?? "")) break;
    below.unshift(last.lines.splice(cut));
    if (last.lines.length === 0) quoted.pop();
    else last.lines.push((last.lines.pop() ?? "").replace(/\\$/, ""));
  }
  const above = joined(quoted.map(({ lines }) => lines)).map((line) => `> ${line}`.trimEnd());
  return joined([above, ...below]);
}

/** Quotations inside a quotation are its paragraphs. */
function withoutInnerQuotes(blocks: readonly NoteBlock[]): readonly NoteBlock[] {
  return blocks.flatMap((block) => (block.kind === "quote" ? withoutInnerQuotes(block.blocks) : [block]));
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
  const text = inlineText(line, "", "")
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\\\n ?/g, BREAK);
  let [start, end] = [0, text.length];
  while (text.startsWith(BREAK, start) || text[start] === " ")
    start += text[start] === " " ? 1 : BREAK.length;
  while (end > start && (text.endsWith(BREAK, end) || text[end - 1] === " ")) {
    end -= text[end - 1] === " " ? 1 : BREAK.length;
  }
  return text.slice(start, Math.max(start, end));
}

/** @param before the sign in front of the run, @param after the one behind it; empty at a line's ends */
function inlineText(line: readonly Inline[], before: string, after: string): string {
  const pieces: string[] = [];
  let previous = before;
  line.forEach((one, n) => {
    const piece = pieceText(one, previous, () => firstSign(line, n + 1) ?? after);
    // "Listen!" before a link: together they would be a picture.
    if (previous === "!" && /^\[.*\]\(/s.test(piece)) pieces.push(pieces.pop()?.replace(/!$/, "\\!") ?? "");
    pieces.push(piece);
    previous = piece.at(-1) ?? previous;
  });
  return pieces.join("");
}

function pieceText(one: Inline, before: string, after: () => string): string {
  if (one.kind === "text") return escapedText(one.text);
  if (one.kind === "break") return BREAK;
  return one.kind === "link" ? linkText(one) : emphasis(one, before, after());
}

// markdownText is for whole paragraphs: the spaces at a piece's ends are put back.
function escapedText(text: string): string {
  const escaped = markdownText(text);
  if (escaped === "") return text === "" ? "" : " ";
  return `${/^\s/.test(text) ? " " : ""}${escaped}${/\s$/.test(text) ? " " : ""}`;
}

function linkText({ url, inside }: Inline & { readonly kind: "link" }): string {
  const label = inlineText(inside, "[", "]").replaceAll(BREAK, " ").trim();
  if (label === "") return "";
  if (plainLine(inside) === url && !/[<>\s]/.test(url)) return `<${url}>`;
  const address = url.replace(
    /[()<>\\\s]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, "0")}`,
  );
  return `[${label}](${address})`;
}

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

/** The sign that a line goes on with from `index`, if it does. */
function firstSign(line: readonly Inline[], index: number): string | undefined {
  for (let n = index; n < line.length; n++) {
    const one = line[n];
    if (one?.kind === "break") return "\n";
    if (one?.kind === "link") return "[";
    // Emphasis of its own would run into this one.
    if (one?.kind === "strong" || one?.kind === "em") return "*";
    if (one?.kind === "text" && one.text !== "") return one.text[0];
  }
  return undefined;
}
