// The relative addresses of a feed -> whole ones, so that nobody who reads a value has to know where it stood.
// Specs: XML Base; RFC 3986, section 5. A feed that names no base means its programme's page, as readers take it.

import { childOf, childrenOf, textOf, type XmlElement } from "../text/parse-xml.ts";
import { urlOf } from "./element-values.ts";

/** What holds addresses; `href` and `img` are podcast:person's. Notes have addresses of their own, which notes.ts reads. */
const ATTRIBUTES = new Set(["url", "href", "uri", "src", "img", "feedUrl"]);
const ELEMENTS = new Set(["link", "url", "atom:uri", "itunes:new-feed-url"]);
/** Where an element says that its address was not whole: as it was typed. */
export const RELATIVE = "relative-address";
const NOTES = new Set(["description", "content:encoded", "itunes:summary", "guid"]);

/** @param feed where the feed was read or says it is, for one that names no page; null when nobody knows */
export function withAbsoluteAddresses(root: XmlElement, feed: string | null): XmlElement {
  const channel = childOf(root, "channel");
  const page =
    channel === null
      ? null
      : childrenOf(channel, "link")
          .map(textOf)
          .find((text) => urlOf(text) !== null);
  const inAtom = childrenOf(root, "atom:link")
    .filter(({ attributes }) => (attributes.get("rel") ?? "alternate") === "alternate")
    .map(({ attributes }) => attributes.get("href") ?? "")
    .find((href) => urlOf(href) !== null);
  return resolved(root, page ?? inAtom ?? feed ?? "");
}

function resolved(element: XmlElement, above: string): XmlElement {
  if (NOTES.has(element.name)) return element;
  if (element.attributes.size === 0 && element.children.length === 0) return element;
  const named = element.attributes.get("xml:base") ?? "";
  const base = whole(named, above) ?? (named.trim() || above);
  const attributes = new Map(
    [...element.attributes].flatMap(([name, value]) => {
      const address = ATTRIBUTES.has(name) ? whole(value, base) : null;
      return address === null
        ? [[name, value] as const]
        : [[name, address] as const, [RELATIVE, value] as const];
    }),
  );
  const isAddress =
    ELEMENTS.has(element.name) && element.children.every((child) => typeof child === "string");
  const children = isAddress
    ? [whole(textOf(element), base) ?? textOf(element)]
    : element.children.map((child) => (typeof child === "string" ? child : resolved(child, base)));
  return { ...element, attributes, children };
}

/** Null for what is whole already, nothing, or no address. */
function whole(typed: string, base: string): string | null {
  const address = typed.trim();
  if (address === "" || /^[a-z][a-z0-9+.-]*:/i.test(address)) return null;
  // Schemes follow the base's; without one, the web's.
  const from = base === "" && address.startsWith("//") ? "https://nowhere.invalid/" : base;
  return URL.canParse(address, from || undefined) ? new URL(address, from || undefined).href : null;
}
