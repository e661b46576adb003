// Tokens of running text -> Prose: clean markup in pieces, with time codes and pictures between them,
// so that each output decides where those lead.

import type { Html } from "../../domain/names.ts";
import type { Prose, ProsePart } from "../../domain/prose.ts";
import { cleanText } from "../clean-text.ts";
import { readImage } from "./images.ts";
import { inlinePlace } from "./inline-place.ts";
import { allowedHref, innerHref } from "./links.ts";
import { escapeHtml, renderToken, type Token } from "./markdown-it.ts";
import type { Reading } from "./reading.ts";
import { tellTimecode } from "./tell-timecode.ts";
import { timeLabel } from "./time-label.ts";
import { timecodeOf } from "./timecode-rule.ts";

/** @param tokens whole blocks, from opening to closing */
export function makeProse(tokens: Token[], reading: Reading): Prose {
  const parts = new ProseParts();
  let map: Token["map"] = null;
  tokens.forEach((token, index) => {
    map = token.map ?? map;
    token.map ??= map;
    if (token.type === "inline") addInline(token, parts, reading);
    else parts.add(blockHtml(tokens, index));
  });
  return parts.all();
}

/** Markup gathered until a part of another kind ends it. */
class ProseParts {
  readonly #parts: ProsePart[] = [];
  #html: string[] = [];

  add(html: string): void {
    this.#html.push(html);
  }

  addPart(part: ProsePart): void {
    this.#close();
    this.#parts.push(part);
  }

  all(): Prose {
    this.#close();
    return this.#parts;
  }

  #close(): void {
    const html = this.#html.join("");
    if (html !== "") this.#parts.push({ kind: "html", html: html as Html });
    this.#html = [];
  }
}

function blockHtml(tokens: Token[], index: number): string {
  const token = tokens[index];
  if (!token) return "";
  if (token.type === "fence" || token.type === "code_block") {
    return `<pre><code>${escapeHtml(cleanText(token.content))}</code></pre>\n`;
  }
  if (token.type === "heading_open" || token.type === "heading_close") token.tag = nestedHeading(token.tag);
  // A table's cells come with a style of their own; the page's style sheet knows the direction better.
  if (token.type === "th_open" || token.type === "td_open") token.attrs = null;
  return renderToken(tokens, index);
}

// A heading inside other text stands below the page's own two levels.
function nestedHeading(tag: string): string {
  return tag === "h1" || tag === "h2" ? "h3" : tag;
}

interface InlineMaking {
  readonly inline: Token;
  readonly parts: ProseParts;
  readonly reading: Reading;
  /** For each link that is open, whether it is shown. */
  readonly links: boolean[];
}

function addInline(inline: Token, parts: ProseParts, reading: Reading): void {
  const making: InlineMaking = { inline, parts, reading, links: [] };
  const children = inline.children ?? [];
  children.forEach((token, index) => {
    if (token.type === "timecode") addTime(token, making);
    else if (token.type === "image") addImage(token, making);
    else parts.add(inlineHtml(children, index, making));
  });
}

function inlineHtml(children: Token[], index: number, { inline, reading, links }: InlineMaking): string {
  const token = children[index];
  switch (token?.type) {
    case "text":
      return escapeHtml(cleanText(token.content));
    case "code_inline":
      return `<code>${escapeHtml(cleanText(token.content))}</code>`;
    case "softbreak":
      return "\n";
    case "hardbreak":
      return "<br>\n";
    case "link_open": {
      const html = linkHtml(token, inline, reading);
      links.push(html !== null);
      return html ?? "";
    }
    case "link_close":
      return links.pop() ? "</a>" : "";
    default:
      return renderToken(children, index);
  }
}

function addTime(token: Token, { inline, parts, reading }: InlineMaking): void {
  const typed = timecodeOf(token);
  if (typed.kind === "time") {
    const { span } = typed;
    parts.addPart({ kind: "time", span, label: timeLabel(span) });
    return;
  }
  const place = () => inlinePlace(inline, Number(token.meta?.offset ?? 0), reading);
  tellTimecode(typed, token.content, place, reading.telling);
  parts.add(escapeHtml(cleanText(`[${token.content}]`)));
}

function addImage(token: Token, { inline, parts, reading }: InlineMaking): void {
  const image = readImage(token, inline, reading);
  if (image) parts.addPart({ kind: "image", ...image });
}

function linkHtml(token: Token, inline: Token, reading: Reading): string | null {
  const place = () => inlinePlace(inline, Number(token.meta?.offset ?? 0), reading);
  const typed = String(token.attrGet("href") ?? "");
  const inner = innerHref(typed, place().file);
  if (inner !== null) reading.inner.push({ value: inner, place: place() });
  const href = inner ?? allowedHref(typed, place, reading.telling);
  const title = token.attrGet("title");
  const hint = title === null ? "" : ` title="${escapeHtml(cleanText(String(title)))}"`;
  return href === null ? null : `<a href="${escapeHtml(href)}"${hint}>`;
}
