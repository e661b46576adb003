// Our own markup -> Markdown, for the twin of a page.
// Spec: CommonMark. Reads what content/ wrote from Markdown, so every tag has a way back; an unknown one gives its text.

import type { Prose } from "../domain/prose.ts";
import type { Span } from "../domain/seconds.ts";
import { type MarkupToken, markupTokens } from "./markup-tokens.ts";

/** Where the open parts of prose lead. */
export interface MarkdownTarget {
  readonly time: (span: Span, label: string) => string;
  readonly image: (path: string) => string;
  /** A link's or a picture's address made absolute. */
  readonly link: (href: string) => string;
}

/** A piece of text as Markdown that reads back as that text. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>]/g, "\\$&")
    .replace(/^(\s{0,3})([#+-]|\d{1,9}[.)])(?=\s)/gm, (_line, space: string, mark: string) =>
      /\d/.test(mark) ? `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}` : `${space}\\${mark}`,
    );
}

const INLINE: Readonly<Record<string, string>> = {
  strong: "**",
  b: "**",
  em: "*",
  i: "*",
  s: "~~",
  del: "~~",
};

/** Prose as Markdown, paragraphs apart. */
export function proseToMarkdown(prose: Prose, target: MarkdownTarget): string {
  const writer = new MarkdownWriter(target.link);
  for (const part of prose) {
    if (part.kind === "time") writer.write(target.time(part.span, part.label));
    else if (part.kind === "image")
      writer.write(`![${escapeMarkdown(part.alt)}](${target.image(part.path)})`);
    else for (const token of markupTokens(part.html)) writer.token(token);
  }
  return writer.text();
}

/** A block of lines; `prefix` is the quotation signs before each. */
interface MarkdownBlock {
  readonly text: string;
  readonly prefix: string;
}

class MarkdownWriter {
  private readonly blocks: MarkdownBlock[] = [];
  private readonly links: string[] = [];
  private readonly lists: (number | null)[] = [];
  private line = "";
  private prefix = "";
  private isPre = false;
  private readonly absolute: MarkdownTarget["link"];

  constructor(absolute: MarkdownTarget["link"]) {
    this.absolute = absolute;
  }

  write(text: string): void {
    const isStart = !this.isPre && (this.line === "" || this.line.endsWith("\n"));
    this.line += isStart ? text.trimStart() : text;
  }

  token(token: MarkupToken): void {
    if (token.kind === "text")
      this.write(this.isPre ? token.text : escapeMarkdown(token.text.replace(/\n+/g, " ")));
    else if (token.kind === "open") this.open(token.name, token.attributes);
    else this.close(token.name);
  }

  text(): string {
    this.endBlock();
    return this.blocks
      .map((block, index) => {
        const { prefix, text } = block;
        return `${separator(this.blocks[index - 1], block)}${text.replace(/^/gm, prefix)}`;
      })
      .join("");
  }

  private open(name: string, attributes: ReadonlyMap<string, string>): void {
    const mark = INLINE[name];
    if (mark !== undefined) this.write(mark);
    else if (name === "a") this.openLink(attributes.get("href") ?? "");
    else if (name === "br") this.write("\\\n");
    else if (name === "img")
      this.write(`![${attributes.get("alt") ?? ""}](${this.absolute(attributes.get("src") ?? "")})`);
    else if (name === "hr") this.addBlock("---");
    else if (name === "code") this.write(this.isPre ? "" : "`");
    else if (name === "ul") this.lists.push(null);
    else if (name === "ol") this.lists.push(Number(attributes.get("start") ?? 1));
    else this.openBlock(name);
  }

  private openLink(href: string): void {
    this.links.push(this.absolute(href));
    this.write("[");
  }

  private openBlock(name: string): void {
    if (name === "li") this.startItem();
    else if (name === "pre") this.isPre = true;
    else if (name === "blockquote") this.changePrefix(`${this.prefix}> `);
    else if (/^h[1-6]$/.test(name)) this.startLine(`${"#".repeat(Number(name.slice(1)))} `);
  }

  private close(name: string): void {
    const mark = INLINE[name];
    if (mark !== undefined) this.write(mark);
    else if (name === "a") this.write(`](${this.links.pop() ?? ""})`);
    else if (name === "code") this.write(this.isPre ? "" : "`");
    else if (name === "ul" || name === "ol") this.lists.pop();
    else if (name === "blockquote") this.changePrefix(this.prefix.slice(0, -2));
    else if (name === "pre") this.endPre();
    else if (/^(?:p|li|h[1-6]|tr)$/.test(name)) this.endBlock();
    else if (/^t[dh]$/.test(name)) this.write(" | ");
  }

  private startItem(): void {
    this.endBlock();
    const depth = Math.max(0, this.lists.length - 1);
    const next = this.lists.at(-1) ?? null;
    if (next !== null) this.lists[this.lists.length - 1] = next + 1;
    this.startLine(`${"   ".repeat(depth)}${next === null ? "-" : `${next}.`} `);
  }

  private startLine(mark: string): void {
    this.endBlock();
    this.line = mark;
  }

  private changePrefix(prefix: string): void {
    this.endBlock();
    this.prefix = prefix;
  }

  private endPre(): void {
    this.isPre = false;
    const code = this.line.replace(/\n$/, "");
    this.line = "";
    this.addBlock(`\`\`\`\n${code}\n\`\`\``);
  }

  private endBlock(): void {
    const block = this.line.trimEnd();
    this.line = "";
    if (block.trim() !== "") this.addBlock(block);
  }

  private addBlock(block: string): void {
    this.blocks.push({ text: block, prefix: this.prefix });
  }
}

/** What stands between two blocks: items of a list follow each other, paragraphs of a quotation stay in it. */
function separator(before: MarkdownBlock | undefined, { text, prefix }: MarkdownBlock): string {
  if (before === undefined) return "";
  if (before.prefix !== prefix) return "\n\n";
  if (ITEM.test(before.text) && ITEM.test(text)) return "\n";
  return `\n${prefix.trimEnd()}\n`;
}

const ITEM = /^ *(?:-|\d{1,9}\.) /;
