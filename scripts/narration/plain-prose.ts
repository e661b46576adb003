// Prose -> the words a voice says: no markup, no pictures, no time codes.

import type { Prose } from "../domain/prose.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};

/** The text of clean markup, paragraphs and items apart by a space. */
export function plainProse(prose: Prose): string {
  const text = prose.map((part) => (part.kind === "html" ? plainHtml(part.html) : " ")).join("");
  return text.replace(/\s+/g, " ").trim();
}

function plainHtml(html: string): string {
  // A paragraph's end parts two words; the end of emphasis may stand inside of one.
  const apart = html.replace(/<\/?(?:p|br|hr|li|ul|ol|h\d|div|blockquote|table|tr|t[dh]|pre)\b[^>]*>/gi, " ");
  return apart.replace(/<[^>]*>/g, "").replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, decoded);
}

function decoded(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return ENTITIES[name] ?? whole;
  const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? "", 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : " ";
}
