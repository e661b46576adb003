// XML as a tree, and the tree as text. Every string is cleaned and escaped here and nowhere else.

import { escapeXmlAttribute, escapeXmlText } from "../../text/xml.ts";

/** An element: its name with prefix, attributes in the order given, and text or elements inside. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Null for an empty element. */
  readonly content: string | readonly XmlElement[] | null;
}

/**
 * An element. Attributes that are null are left out.
 * @example element("podcast:season", {}, "2")
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | null>> = {},
  content: XmlElement["content"] = null,
): XmlElement {
  const given: Record<string, string> = {};
  for (const [key, value] of Object.entries(attributes)) if (value !== null) given[key] = String(value);
  return { name, attributes: given, content };
}

/** An element, each in it on a line of its own, not indented: of a feed's bytes the indents would be a thirtieth. */
export function writeElement({ name, attributes, content }: XmlElement): string {
  const start = `<${name}${writeAttributes(attributes)}`;
  if (content === null || content.length === 0) return `${start}/>`;
  if (typeof content === "string") return `${start}>${escapeXmlText(content)}</${name}>`;
  return `${start}>\n${content.map(writeElement).join("\n")}\n</${name}>`;
}

/** A start tag's attributes, each after a space. */
export function writeAttributes(attributes: XmlElement["attributes"]): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXmlAttribute(value)}"`)
    .join("");
}

/** A whole document from its root. */
export function writeDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${writeElement(root)}\n`;
}
