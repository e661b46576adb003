// HTML -> plain text: a paragraph a block, headings as "## …" lines. The only importer of linkedom and of Readability.
// Of a whole page the article alone: its title first, without menus, sharing, related pieces and comments.

import { isProbablyReaderable, Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";

const LOOKS_HTML = /<(?:p|div|br|h[1-6]|html|body|article|section|span|li|table|blockquote)[\s/>]/i;
const WHOLE_PAGE = /<(?:html|body)[\s>]/i;
const BLOCKS = new Set(
  "p div section article header main li ul ol dl dt dd tr table figure blockquote body html hr pre address".split(
    " ",
  ),
);
const UNREAD = new Set(
  // The last line is the page around the article, and what is said of its pictures.
  `script style head noscript template svg iframe textarea object
  nav footer aside form button figcaption`.split(/\s+/),
);
const ARTICLE_TYPE = /"@type"\s*:\s*\[?\s*"(?:\w*Article|BlogPosting|Report\w*)"/;
const HEADING = /^h[1-6]$/;
const BOLD = new Set(["b", "strong"]);
/** Nodes of a block around bold that says all of it: spaces and line breaks. */
const MOST_BESIDE = 5;
/** Longer than any speaker or label in a table's first column. */
const MOST_LABEL = 60;

type Node = Pick<ChildNode, "nodeType" | "textContent"> & {
  readonly localName?: string;
  readonly childNodes: Iterable<ChildNode> & { readonly length: number };
  readonly parentNode: (ParentNode & { readonly localName?: string }) | null;
};

/** Whether a text is meant as HTML. */
export function looksLikeHtml(text: string): boolean {
  return LOOKS_HTML.test(text);
}

/** The text of an HTML page or fragment, a blank line between blocks. */
export function htmlToText(html: string): string {
  return WHOLE_PAGE.test(html) ? pageText(html) : textBelow(bodyOf(html));
}

/** What a page says of itself. */
export interface PageFacts {
  /** When it was published, as it writes it; null when it does not say. */
  readonly published: string | null;
  /** Its own address, null when it names none. */
  readonly url: string | null;
  /** Whether it is one article, and no list of them. */
  readonly isArticle: boolean;
}

/** What an HTML page says of itself; null for a fragment of one. */
export function pageFacts(html: string): PageFacts | null {
  if (!WHOLE_PAGE.test(html)) return null;
  const { document } = parseHTML(html);
  const of = (selector: string, name: string) => document.querySelector(selector)?.getAttribute(name) || null;
  const url = of('link[rel="canonical"]', "href") ?? of('meta[property="og:url"]', "content");
  const typed = of("time[datetime]", "datetime");
  const isNamed =
    of('meta[property="og:type"]', "content") === "article" ||
    [...document.querySelectorAll('script[type="application/ld+json"]')].some(({ textContent }) =>
      ARTICLE_TYPE.test(textContent ?? ""),
    );
  const isArticle = isNamed || isProbablyReaderable(document);
  const isAddress = url !== null && /^https?:/i.test(url) && URL.canParse(url);
  return { published: articleIn(document)?.publishedTime || typed, url: isAddress ? url : null, isArticle };
}

function pageText(html: string): string {
  const { document } = parseHTML(html);
  const whole = textBelow(document.body ?? document);
  const heading = document.querySelectorAll("h1").length === 1 ? document.querySelector("h1") : null;
  const shown = heading
    ? textBelow(heading)
        .replace(/^\s*# /, "")
        .trim()
    : "";
  const article = articleIn(document);
  if (!article?.content) return whole;
  const text = textBelow(bodyOf(article.content));
  const title = shown || article.title?.trim() || "";
  return title === "" ? text : `# ${title}\n\n${withoutTitle(text, title)}`;
}

// Readability takes what it reads apart, and has no end to how deep it goes into what is hostile.
function articleIn(document: Document) {
  try {
    return new Readability(document).parse();
  } catch {
    return null;
  }
}

function withoutTitle(text: string, title: string): string {
  const lines = text.split("\n");
  const at = lines.findIndex((line) => line.replace(/^#+ /, "").trim() === title);
  return at === -1 ? text : lines.toSpliced(at, 1).join("\n");
}

function bodyOf(fragment: string): Node {
  const { document } = parseHTML(`<!doctype html><html><body>${fragment}</body></html>`);
  return document.body;
}

function textBelow(root: Node): string {
  let text = "";
  const waiting: (Node | string)[] = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === "string") text += next;
    else if (next.nodeType === 3) text += (next.textContent ?? "").replace(/\s+/g, " ");
    else if (next.nodeType === 1 || next.nodeType === 9) waiting.push(...piecesOf(next).toReversed());
  }
  return text
    .split("\n")
    .map((line) => line.trim())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n");
}

/** An element's children with what stands around them. */
function piecesOf(element: Node): readonly (Node | string)[] {
  const name = element.localName ?? "";
  if (UNREAD.has(name)) return [];
  if (name === "br") return ["\n"];
  const children = [...element.childNodes] as Node[];
  if (name === "q") return ["“", ...children, "”"];
  if (BOLD.has(name) && isAlone(element)) return ["**", ...children, "**"];
  if (HEADING.test(name)) return [`\n\n${name === "h1" ? "#" : "##"} `, ...children, "\n\n"];
  if (name === "tr") return ["\n\n", ...rowOf(children), "\n\n"];
  return BLOCKS.has(name) ? ["\n\n", ...children, "\n\n"] : children;
}

/** Whether an element is all that its block says: a question of an interview. */
function isAlone({ parentNode, textContent }: Node): boolean {
  if (parentNode === null || !BLOCKS.has(parentNode.localName ?? "")) return false;
  if (parentNode.childNodes.length > MOST_BESIDE) return false;
  const text = textContent?.trim() ?? "";
  return text !== "" && !text.includes("\n") && parentNode.textContent?.trim() === text;
}

/** A row of two cells is a label and what belongs to it: an interview in a table, a name and its office. */
function rowOf(children: readonly Node[]): readonly (Node | string)[] {
  const cells = children.filter(({ localName }) => localName === "td" || localName === "th");
  const [first, second] = cells;
  const label = first ? textBelow(first).trim() : "";
  const isLabel = label !== "" && label.length <= MOST_LABEL && !label.includes("\n");
  if (second && cells.length === 2 && isLabel)
    return [`${label.replace(/\s*:$/, "")}: `, textBelow(second).trim()];
  return cells.flatMap((cell) => [cell, "\n\n"]);
}
