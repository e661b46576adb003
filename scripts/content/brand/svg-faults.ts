// The text of an SVG -> its measures, and what keeps it off the site: it comes from somebody's drawing program, is served
// under the programme's own address, and could run scripts there and ask other hosts for files.
// Spec: SVG 2, "secure static mode": only what is drawn, from the file itself.

import { parseXml, type XmlElement } from "../../text/parse-xml.ts";
import type { ProblemCode } from "../../text/problems.ts";

export interface SvgFault {
  readonly code: Extract<ProblemCode, `look.svg-${string}`>;
  /** Of the SVG, from 1. */
  readonly line: number;
  /** What was found there. */
  readonly found: string;
}

export type ReadSvg =
  | { readonly fault: SvgFault }
  | { readonly fault: null; readonly width: number; readonly height: number };

// What is drawn. Filters are left out: an eye for cards, a browser and a phone draw them differently.
const DRAWN = new Set(
  "svg g path rect circle ellipse line polyline polygon defs symbol use image style title desc metadata switch linearGradient radialGradient stop clipPath mask pattern marker".split(
    " ",
  ),
);
const WORDS = new Set(["text", "tspan", "textPath", "font", "glyph"]);
/** What drawing programs note for themselves is in names of their own; of these, a browser acts on none. */
const NOTES = /^(?:sodipodi|inkscape|rdf|cc|dc|i|x|sketch|serif|figma|vectornator):/;
const ACTING = /(?:^|:)(?:script|foreignObject|iframe|object|embed|link|meta|base|form|handler|listener)$/i;
const EMBEDDED = /^\s*data:image\/(?:png|jpeg|gif|webp);base64,/i;
const OUTSIDE =
  /\\|@import|image-set|src\s*\(|url\s*\(\s*["']?(?!["'#]|data:image\/(?:png|jpeg|gif|webp);base64,)/i;
const XHTML = /^https?:\/\/www\.w3\.org\/1999\/xhtml/i;

/** Measures are those of its `viewBox`: without one it does not grow and shrink. */
export function readSvg(text: string): ReadSvg {
  const { root, faults } = parseXml(text);
  const [broken] = faults;
  if (root === null || broken !== undefined)
    return fault("look.svg-broken", broken?.line ?? 1, broken?.reason ?? "");
  if (root.name !== "svg") return fault("look.svg-broken", root.line, `<${root.name}>`);
  const outside = /<!DOCTYPE[^>[]*\[|<!ENTITY|<\?xml-stylesheet/i.exec(text);
  if (outside !== null)
    return fault("look.svg-unsafe", text.slice(0, outside.index).split("\n").length, outside[0].slice(0, 20));
  const found = firstFault(root) ?? nestedUse(root);
  if (found !== null) return { fault: found };
  return measuresOf(root);
}

function fault(code: SvgFault["code"], line: number, found: string): { readonly fault: SvgFault } {
  return { fault: { code, line, found: found.replace(/\s+/g, " ").slice(0, 60) } };
}

function firstFault(element: XmlElement): SvgFault | null {
  const { name, line, attributes, children } = element;
  const at = (code: SvgFault["code"], found: string) => fault(code, line, found).fault;
  if (WORDS.has(name)) return at("look.svg-words", `<${name}>`);
  if (ACTING.test(name) || !(DRAWN.has(name) || NOTES.test(name))) return at("look.svg-unsafe", `<${name}>`);
  for (const [key, value] of attributes)
    if (isUnsafe(key, value)) return at("look.svg-unsafe", `${key}="${value}"`);
  const css = name === "style" ? children.filter((child) => typeof child === "string").join("") : "";
  if (OUTSIDE.test(css)) return at("look.svg-unsafe", OUTSIDE.exec(css)?.[0] ?? "");
  for (const child of children) {
    const found = typeof child === "string" ? null : firstFault(child);
    if (found !== null) return found;
  }
  return null;
}

function isUnsafe(key: string, value: string): boolean {
  const name = key.slice(key.lastIndexOf(":") + 1);
  if (/^on/i.test(name)) return true;
  if (/^xmlns/.test(key)) return XHTML.test(value.trim());
  if (/^(?:href|src)$/i.test(name)) return !value.startsWith("#") && !EMBEDDED.test(value);
  return /^\s*(?:javascript|vbscript):/i.test(value) || OUTSIDE.test(value);
}

/** Copies of copies multiply: ten lines can ask for a billion shapes. */
function nestedUse(root: XmlElement): SvgFault | null {
  const all = descendants(root);
  const uses = all.filter(({ name }) => name === "use");
  const targets = new Set(uses.map((use) => idOf(use)));
  const inner = all
    .filter(({ attributes }) => targets.has(attributes.get("id") ?? ""))
    .flatMap((target) => descendants(target))
    .find(({ name }) => name === "use");
  return inner === undefined ? null : fault("look.svg-unsafe", inner.line, "<use> in <use>").fault;
}

function idOf({ attributes }: XmlElement): string {
  const [, link = ""] = [...attributes].find(([key]) => /(?:^|:)href$/.test(key)) ?? [];
  return link.slice(1);
}

function descendants(element: XmlElement): readonly XmlElement[] {
  return [
    element,
    ...element.children.flatMap((child) => (typeof child === "string" ? [] : descendants(child))),
  ];
}

function measuresOf({ attributes, line }: XmlElement): ReadSvg {
  const [, , width = 0, height = 0] = (attributes.get("viewBox") ?? "")
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  if (width > 0 && height > 0) return { fault: null, width, height };
  const [w, h] = ["width", "height"].map((key) => Number.parseFloat(attributes.get(key) ?? ""));
  const measures = w !== undefined && h !== undefined && w > 0 && h > 0 ? `0 0 ${w} ${h}` : "0 0 512 512";
  return fault("look.svg-measures", line, measures);
}
