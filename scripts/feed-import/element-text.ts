// The text of a feed's element that may hold markup: as a feed means it, or as somebody forgot to escape it.

import { childrenOf, textOf, type XmlElement } from "../text/parse-xml.ts";

/** Elements of HTML that hold nothing and have no end tag. */
const VOID = new Set("area base br col embed hr img input link meta source track wbr".split(" "));

/** An element's text as HTML: what is escaped in the feed, or stands in it as elements (RSS without escapes, XHTML in Atom). */
export function htmlOf(element: XmlElement): string {
  const hasMarkup = element.children.some((child) => typeof child !== "string");
  return hasMarkup ? markupOf(element) : textOf(element);
}

function markupOf({ children }: XmlElement): string {
  return children
    .map((child) => {
      if (typeof child === "string") return escaped(child);
      const name = child.name.replace(/^.*:/, "").toLowerCase();
      const attributes = [...child.attributes].map(
        ([key, value]) => ` ${key}="${escaped(value).replaceAll('"', "&quot;")}"`,
      );
      const open = `<${name}${attributes.join("")}>`;
      return VOID.has(name) ? open : `${open}${markupOf(child)}</${name}>`;
    })
    .join("");
}

// A name that HTML knows stays one: `Q&amp;nbsp;A` in the feed was meant as a space.
function escaped(text: string): string {
  return text
    .replace(/&(?![a-z][a-z0-9]{1,31};|#\d{1,7};|#x[0-9a-f]{1,6};)/gi, "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

/** The texts of an item in the order of the names, each once, as HTML. Empty ones are left out. */
export function textsIn(element: XmlElement, names: readonly string[]): readonly string[] {
  const texts = names.flatMap((name) => childrenOf(element, name).map((one) => htmlOf(one).trim()));
  return [...new Set(texts.filter((text) => text !== ""))];
}
