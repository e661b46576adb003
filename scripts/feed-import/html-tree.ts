// HTML -> a small tree, as a browser would see it. The only importer of parse5.
// Spec: the HTML standard's parsing algorithm. What would run, load or style is not in the tree.

import { type DefaultTreeAdapterMap, parseFragment } from "parse5";

export type HtmlNode = string | HtmlElement;

export interface HtmlElement {
  /** Lower case. */
  readonly name: string;
  readonly href: string | null;
  readonly children: readonly HtmlNode[];
}

/** Longer shownotes are nobody's text. */
const MOST_LETTERS = 200_000;
/** What is nested deeper hangs at this depth. */
const DEEPEST = 40;
const UNREAD = new Set(
  "script style iframe object embed svg math template noscript form input button select textarea audio video source track canvas head title meta link base img picture".split(
    " ",
  ),
);

type Parsed = DefaultTreeAdapterMap["childNode"];
interface Growing extends HtmlElement {
  readonly children: HtmlNode[];
}

/** @returns the nodes of a fragment of a page's body; never throws */
export function parseHtml(html: string): readonly HtmlNode[] {
  const root: Growing = { name: "body", href: null, children: [] };
  const waiting = parseFragment(html.slice(0, MOST_LETTERS))
    .childNodes.map((node) => ({ node, into: root, depth: 0 }))
    .reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, into, depth } = next;
    if (node.nodeName === "#text") into.children.push((node as { value: string }).value);
    if (!("childNodes" in node) || UNREAD.has(node.nodeName)) continue;
    const element = growing(node);
    into.children.push(element);
    const below = depth < DEEPEST ? element : into;
    for (const child of node.childNodes.toReversed()) {
      waiting.push({ node: child as Parsed, into: below, depth: depth + 1 });
    }
  }
  return root.children;
}

function growing(node: Parsed): Growing {
  const attributes = "attrs" in node ? node.attrs : [];
  const href = attributes.find(({ name }) => name === "href")?.value ?? null;
  return { name: node.nodeName, href, children: [] };
}

/** A text in which HTML's entities stand for letters, such as a title escaped twice. */
export function decodeEntities(text: string): string {
  if (!/&(?:#\d|#x[0-9a-f]|[a-z]{2,8};)/i.test(text) || text.includes("<")) return text;
  return parseHtml(text)
    .map((node) => (typeof node === "string" ? node : ""))
    .join("");
}
