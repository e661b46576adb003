// What a text is, by its beginning: a feed, a list of feeds, or a web page, and which feed that one leads to.
// Spec of the last: the HTML standard, link type `alternate`: a page names its feed with type application/rss+xml.

import { decodeEntities } from "./html-tree.ts";

/** A feed's first element: `rss`, `feed` of Atom, or the `RDF` of RSS 1.0. */
const ROOT = "<(?:rss|rdf:RDF|(?:\\w+:)?feed)[\\s>]";
const INSTRUCTION = "<\\?[^>]*>|<!--[\\s\\S]*?-->";
/** What may stand before a document's first element. */
const PROLOG = `^\\uFEFF?\\s*(?:(?:${INSTRUCTION}|<!DOCTYPE\\s+[\\w:]+[^>[]*(?:\\[[^\\]]*\\]\\s*)?>)\\s*)*`;
/** A feed at a text's beginning, or one that a program's own message stands before. */
const FEED = new RegExp(
  `${PROLOG}${ROOT}|(?:^|[\\s>])<\\?xml\\s[^>]*\\?>\\s*(?:(?:${INSTRUCTION})\\s*)*${ROOT}|<rss\\s[^>]*version=`,
  "i",
);
const PAGE = new RegExp(
  `^\\uFEFF?\\s*(?:(?:${INSTRUCTION})\\s*)*<(?:!DOCTYPE\\s+html|html|head|body)[\\s>]`,
  "i",
);
const LINK = /<link\s([^<>]{0,2000})>/gi;
const ATTRIBUTE = /([a-z]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
/** A page's head is shorter. */
const HEAD = 200_000;
/** Signs that a shell would act on, where an address is copied into a command. */
const SHELL_SIGNS = /[$`'!\\;|()<>]/g;

/** Whether the text is a feed, before anybody parses it. */
export function looksLikeFeed(text: string): boolean {
  return FEED.test(text.slice(0, 4000)) || looksLikeJsonFeed(text);
}

/** Whether a text is a JSON Feed, by the version that it has to begin with. */
export function looksLikeJsonFeed(text: string): boolean {
  return /^\uFEFF?\s*\{[^{}]{0,2000}"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org/.test(
    text.slice(0, 4000),
  );
}

/** Whether a text is a list of feeds, as apps write one out. */
export function looksLikeOpml(text: string): boolean {
  return /<opml[\s>]/i.test(text.slice(0, 4000));
}

/** Whether the text begins as a page of HTML does. */
export function looksLikeWebPage(text: string): boolean {
  return PAGE.test(text.slice(0, 4000));
}

/**
 * The address of the first RSS feed that a page names, fit to be typed between quotation marks; null for none.
 * @param page the page's own address, by which a relative one is meant; a file's name is none
 */
export function feedNamedIn(text: string, page: string): string | null {
  for (const [, inside = ""] of text.slice(0, HEAD).matchAll(LINK)) {
    const attributes = new Map(
      [...inside.matchAll(ATTRIBUTE)].map(([, name = "", ...values]) => [
        name.toLowerCase(),
        values.find((value) => value !== undefined) ?? "",
      ]),
    );
    const isFeed = /^\s*application\/rss\+xml/i.test(attributes.get("type") ?? "");
    const isOther = /\balternate\b/i.test(attributes.get("rel") ?? "");
    const address = isFeed && isOther ? addressOf(attributes.get("href") ?? "", page) : null;
    if (address !== null) return address;
  }
  return null;
}

function addressOf(href: string, page: string): string | null {
  const base = /^https?:/i.test(page) ? page : undefined;
  const typed = decodeEntities(href.trim());
  if (typed === "" || !URL.canParse(typed, base)) return null;
  const url = new URL(typed, base);
  if (!/^https?:$/.test(url.protocol)) return null;
  return url.href.replace(SHELL_SIGNS, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
