// Our own markup in pieces: tags and texts, so that an output can change links and isolate names without a browser.
// It reads what content/ wrote: `>` never stands in an attribute, every attribute is double-quoted.

import type { Html } from "../domain/names.ts";

export type MarkupToken =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "open"; readonly name: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly kind: "close"; readonly name: string };

const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9]*)([^<>]*)>/g;
const ATTRIBUTE = /([a-zA-Z][\w:-]*)="([^"]*)"/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Markup in its pieces, texts and attributes decoded. A fragment may be cut anywhere between pieces. */
export function markupTokens(html: Html): readonly MarkupToken[] {
  const tokens: MarkupToken[] = [];
  let from = 0;
  const text = (to: number) => {
    if (to > from) tokens.push({ kind: "text", text: decodeEntities(html.slice(from, to)) });
  };
  for (const match of html.matchAll(TAG)) {
    text(match.index);
    from = match.index + match[0].length;
    const [, slash, name = "", rest = ""] = match;
    tokens.push(
      slash
        ? { kind: "close", name: name.toLowerCase() }
        : { kind: "open", name: name.toLowerCase(), attributes: attributesOf(rest) },
    );
  }
  text(html.length);
  return tokens;
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(ATTRIBUTE)].map(([, name = "", value = ""]) => [
      name.toLowerCase(),
      decodeEntities(value),
    ]),
  );
}

/** The entities that content/ writes, and numbers; another one is text. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(\w{1,8}));/g, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[name] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
