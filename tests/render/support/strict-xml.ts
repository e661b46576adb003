// XML read strictly: what is not well-formed, or has a prefix without a namespace, throws.

import { SaxesParser } from "saxes";

export interface XmlNode {
  /** With its prefix, as written. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** The text directly inside, entities and CDATA read. */
  readonly text: string;
}

/** The root of a document. @throws Error when the document is not well-formed */
export function parseStrictly(xml: string): XmlNode {
  const parser = new SaxesParser({ xmlns: true });
  const root = { name: "", attributes: {}, children: [] as XmlNode[], text: "" };
  const open = [root];
  const top = () => open.at(-1) ?? root;
  parser.on("error", (fault) => {
    throw fault;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value] as const);
    const node = { name, attributes: Object.fromEntries(values), children: [] as XmlNode[], text: "" };
    top().children.push(node);
    open.push(node);
  });
  parser.on("text", (text) => {
    top().text += text;
  });
  parser.on("cdata", (text) => {
    top().text += text;
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(xml).close();
  const [first] = root.children;
  if (first === undefined) throw new Error("parseStrictly: no root");
  return first;
}

/** The children of a name. */
export function all(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  return node?.children.filter((child) => child.name === name) ?? [];
}

/** The first child of a name; undefined when there is none. */
export function one(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return all(node, name)[0];
}

/** The channel of an RSS document. */
export function channelOf(xml: string): XmlNode {
  const channel = one(parseStrictly(xml), "channel");
  if (channel === undefined) throw new Error("channelOf: no channel");
  return channel;
}
