// HTML -> a small tree, as a browser would see it. The only importer of parse5.
// Spec: the HTML standard's parsing algorithm. What would run, load or style is not in the tree.

import { type DefaultTreeAdapterMap, parseFragment } from "parse5";

export type HtmlNode = string | HtmlElement;

export interface HtmlElement {
  /** Lower case. */
  readonly name: string;
  readonly href: string | null;
  /** Of a picture: what stands for it where it cannot be seen. */
  readonly alt: string | null;
  /** Of a numbered list: its first number. */
  readonly start: number | null;
  readonly children: readonly HtmlNode[];
}

/** Longer shownotes are nobody's text, and no episode file holds them: a reader of items tells so. */
export const MOST_LETTERS = 2_000_000;
/** What is nested deeper hangs at this depth. */
const DEEPEST = 40;
const UNREAD = new Set(
  "script style iframe object embed svg template audio video source track canvas head title meta link base".split(
    " ",
  ),
);
/** Elements in which a line's end is one. */
const TYPED = new Set(["pre", "textarea", "listing", "xmp"]);
const BREAK: HtmlElement = { name: "br", href: null, alt: null, start: null, children: [] };

type Parsed = DefaultTreeAdapterMap["childNode"];
interface Growing extends HtmlElement {
  readonly children: HtmlNode[];
}

/** @returns the nodes of a fragment of a page's body; never throws */
export function parseHtml(html: string): readonly HtmlNode[] {
  const root: Growing = { name: "body", href: null, alt: null, start: null, children: [] };
  const waiting = parseFragment(html.slice(0, MOST_LETTERS), { scriptingEnabled: false })
    .childNodes.map((node) => ({ node, into: root, depth: 0, isTyped: false }))
    .reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, into, depth, isTyped } = next;
    if (node.nodeName === "#text")
      into.children.push(...textNodes((node as { value: string }).value, isTyped));
    if (!("childNodes" in node) || UNREAD.has(node.nodeName)) continue;
    const element = growing(node);
    into.children.push(element);
    const below = depth < DEEPEST ? element : into;
    const inTyped = isTyped || TYPED.has(node.nodeName);
    for (const child of node.childNodes.toReversed()) {
      waiting.push({ node: child as Parsed, into: below, depth: depth + 1, isTyped: inTyped });
    }
  }
  return root.children;
}

function growing(node: Parsed): Growing {
  const attributes = "attrs" in node ? node.attrs : [];
  const attribute = (key: string) => attributes.find(({ name }) => name === key)?.value ?? null;
  const start = attribute("start");
  return {
    name: node.nodeName,
    href: attribute("href"),
    alt: attribute("alt"),
    start: start !== null && /^\s*\d{1,9}\s*$/.test(start) ? Number(start) : null,
    children: [],
  };
}

/** A text's lines with breaks between, where lines are meant as they are typed. */
function textNodes(text: string, isTyped: boolean): readonly HtmlNode[] {
  if (!isTyped || !text.includes("\n")) return [text];
  return text.split("\n").flatMap((line, n) => (n === 0 ? [line] : [BREAK, line]));
}

/** A line of HTML without its marks. */
export function plainHtml(html: string): string {
  const plain = (nodes: readonly HtmlNode[]): string =>
    nodes.map((node) => (typeof node === "string" ? node : plain(node.children))).join("");
  return plain(parseHtml(html));
}

/** A text in which HTML's entities stand for letters, such as a title escaped twice. */
export function decodeEntities(text: string): string {
  if (!/&(?:#\d|#x[0-9a-f]|[a-z]{2,8};)/i.test(text) || text.includes("<")) return text;
  return parseHtml(text)
    .map((node) => (typeof node === "string" ? node : ""))
    .join("");
}
