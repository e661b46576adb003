// Elements and attributes by their local names: captions in XML are written under many prefixes.

import type { XmlElement } from "../../../text/parse-xml.ts";

/** An element's name without its namespace's prefix. */
export function localName(element: XmlElement): string {
  return element.name.slice(element.name.indexOf(":") + 1);
}

/** Elements of a local name anywhere below, in order. */
export function* allOf(element: XmlElement, name: string): Generator<XmlElement> {
  for (const child of element.children) {
    if (typeof child === "string") continue;
    if (localName(child) === name) yield child;
    else yield* allOf(child, name);
  }
}

/** An attribute by its name without prefix. */
export function attribute(element: XmlElement, local: string): string | undefined {
  for (const [key, value] of element.attributes) if (key.slice(key.indexOf(":") + 1) === local) return value;
  return undefined;
}
