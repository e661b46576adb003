// XML text -> a tree of elements. The only reader of XML; a strict parser, with what it met on the way.
// Spec: XML 1.0 and Namespaces in XML 1.0. Document types are never acted on: no entity of a file's own is put in.

import { SaxesParser, type SaxesTagNS } from "saxes";
import { canonicalName } from "./namespaces.ts";

export interface XmlElement {
  /** In the prefix everybody uses, `itunes:duration`, whatever the file's own; plain for RSS's own elements. */
  readonly name: string;
  /** By name, those of a namespace with the prefix everybody uses. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
  /** Line of its start in the text, from 1. */
  readonly line: number;
}

/** What is not well-formed. `mended`: a sign was taken literally. `broken`: the structure cannot be trusted. */
export interface XmlFault {
  readonly kind: "mended" | "broken";
  readonly line: number;
  /** The parser's own words, in English. */
  readonly reason: string;
}

export interface ParsedXml {
  readonly root: XmlElement | null;
  readonly faults: readonly XmlFault[];
}

/** A tree deeper than this was made to hurt. */
const DEEPEST = 200;
const MOST_ELEMENTS = 3_000_000;
/** Faults that are told; and those after which a text is no XML that somebody wrote badly, but something else. */
const MOST_FAULTS = 200;
const HOPELESS = 20_000;
const BROKEN = /unclosed|unexpected close|unmatched closing|unexpected end|root element|too (?:deep|many)/;
/** HTML's names that people type into XML, though it knows only five. */
const HTML_NAMES = {
  nbsp: "\u00A0",
  copy: "©",
  reg: "®",
  trade: "™",
  laquo: "«",
  raquo: "»",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  bull: "•",
  middot: "·",
  zwnj: "\u200C",
  zwj: "\u200D",
  lrm: "\u200E",
  rlm: "\u200F",
};

class TooMuch extends Error {}

/** Never throws, in time that grows with the length of the text. `root` is null when there is no element at all. */
export function parseXml(text: string): ParsedXml {
  const parser = new SaxesParser({ xmlns: true, position: true });
  Object.assign(parser.ENTITIES, HTML_NAMES);
  const faults: XmlFault[] = [];
  const tell = (message: string) => {
    const reason = message.replace(/^\d+:\d+: /, "");
    const kind = BROKEN.test(reason) ? "broken" : "mended";
    if (faults.length < MOST_FAULTS) faults.push({ kind, line: parser.line, reason });
  };
  const tree = new TreeBuilder(() => parser.line);
  let count = 0;
  parser.on("error", (fault) => {
    if (++count > HOPELESS) throw new TooMuch(`too many faults: more than ${HOPELESS}`);
    tell(fault.message);
  });
  parser.on("opentag", (tag) => tree.open(tag));
  parser.on("closetag", () => tree.close());
  parser.on("text", (piece) => tree.text(piece));
  parser.on("cdata", (piece) => tree.text(piece));
  try {
    parser.write(text).close();
  } catch (fault) {
    if (!(fault instanceof TooMuch)) throw fault;
    const reason = fault.message;
    return { root: null, faults: [{ kind: "broken", line: parser.line, reason }, ...faults] };
  }
  return { root: tree.root, faults };
}

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

class TreeBuilder {
  root: XmlElement | null = null;
  readonly #line: () => number;
  readonly #open: OpenElement[] = [];
  #count = 0;

  constructor(line: () => number) {
    this.#line = line;
  }

  open(tag: SaxesTagNS): void {
    if (this.#open.length >= DEEPEST)
      throw new TooMuch(`too deep: more than ${DEEPEST} elements inside each other`);
    if (++this.#count > MOST_ELEMENTS) throw new TooMuch(`too many elements: more than ${MOST_ELEMENTS}`);
    const attributes = Object.values(tag.attributes).map(
      ({ uri, prefix, local, value }) => [canonicalName(uri, prefix, local), value] as const,
    );
    const name = canonicalName(tag.uri, tag.prefix, tag.local);
    const element = { name, attributes: new Map(attributes), children: [], line: this.#line() };
    this.#open.at(-1)?.children.push(element);
    this.root ??= element;
    this.#open.push(element);
  }

  close(): void {
    this.#open.pop();
  }

  text(piece: string): void {
    this.#open.at(-1)?.children.push(piece);
  }
}

/** An element that a feed of another kind says in other words. */
export function made(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: XmlElement["children"],
  line: number,
): XmlElement {
  return { name, attributes: new Map(Object.entries(attributes)), children, line };
}

/** The elements of a name among an element's children, in order. */
export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => typeof child !== "string" && child.name === name,
  );
}

/** The first child of any of the names, the names in order of preference. */
export function childOf(element: XmlElement, ...names: readonly string[]): XmlElement | null {
  for (const name of names) {
    const [child] = childrenOf(element, name);
    if (child) return child;
  }
  return null;
}

/** All text inside an element, that of its elements too, as it stands. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}
