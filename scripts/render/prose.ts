// Prose -> Html, with the links that its output wants (render/prose-targets.ts).
// Time codes stand in <bdi dir="ltr">; names in the other script in <bdi>, except in code.

import type { Html } from "../domain/names.ts";
import type { Prose, ProsePart } from "../domain/prose.ts";
import type { Span } from "../domain/seconds.ts";
import {
  type Attributes,
  type Direction,
  escapeHtml,
  isolated,
  isolatedRuns,
  joinHtml,
  openTag,
  tag,
  timecodeHtml,
} from "./markup.ts";
import { type MarkupToken, markupTokens } from "./markup-tokens.ts";

/** What an output makes of the parts that markup leaves open. */
export interface ProseTarget {
  readonly direction: Direction;
  /** The attributes of a time code's link; null leaves the time code without a link. */
  readonly time: (span: Span) => Attributes | null;
  /** Where a picture that the site keeps is found. */
  readonly image: (path: string) => string;
  /** What becomes of a tag: its attributes, or null when it goes and what is inside stays. */
  readonly tag: (name: string, attributes: ReadonlyMap<string, string>) => Attributes | null;
}

const VERBATIM = new Set(["code", "pre", "bdi"]);
/** What a text is alone in is a whole: a paragraph, an item, a heading. */
const WHOLES = new Set(["p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "td", "th", "dt", "dd"]);
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/** Prose joined for an output. */
export function proseToHtml(prose: Prose, target: ProseTarget): Html {
  let verbatim = 0;
  const tokenHtml = (token: MarkupToken, index: number, tokens: readonly MarkupToken[]): Html => {
    if (token.kind === "text") {
      if (verbatim > 0) return escapeHtml(token.text);
      const isWhole = opensWhole(tokens[index - 1]) && tokens[index + 1]?.kind === "close";
      return (isWhole ? isolated : isolatedRuns)(token.text, target.direction);
    }
    if (VERBATIM.has(token.name)) verbatim += token.kind === "open" ? 1 : -1;
    const kept = target.tag(token.name, token.kind === "open" ? token.attributes : NO_ATTRIBUTES);
    if (kept === null) return "" as Html;
    return token.kind === "open" ? openTag(token.name, kept) : (`</${token.name}>` as Html);
  };
  return joinHtml(
    prose.map((part) =>
      part.kind === "html" ? joinHtml(markupTokens(part.html).map(tokenHtml)) : partHtml(part, target),
    ),
  );
}

function opensWhole(token: MarkupToken | undefined): boolean {
  return token?.kind === "open" && WHOLES.has(token.name);
}

function partHtml(part: Exclude<ProsePart, { kind: "html" }>, target: ProseTarget): Html {
  if (part.kind === "image") return tag("img", { src: target.image(part.path), alt: part.alt });
  const link = target.time(part.span);
  return link === null ? timecodeHtml(part.label) : tag("a", link, timecodeHtml(part.label));
}
