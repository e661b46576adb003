// A web page that came where a feed was expected: whether a text is one, and which feed it leads to.
// Spec: the HTML standard, link type `alternate`: a page names its feed with type application/rss+xml.

import { decodeEntities } from "./html-tree.ts";

const PAGE = /^\uFEFF?\s*(?:<\?[^>]*>\s*|<!--[\s\S]*?-->\s*)*<(?:!DOCTYPE\s+html|html|head|body)[\s>]/i;
const LINK = /<link\s([^<>]{0,2000})>/gi;
const ATTRIBUTE = /([a-z]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
/** A page's head is shorter. */
const HEAD = 200_000;
/** Signs that a shell would act on, where an address is copied into a command. */
const SHELL_SIGNS = /[$`'!\\;|()<>]/g;

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
    const isFeed = /^application\/rss\+xml/i.test(attributes.get("type")?.trim() ?? "");
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
