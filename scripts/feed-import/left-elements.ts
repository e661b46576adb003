// What a feed says in the podcast namespace or Apple's and the import has no place for: told, so that nobody looks for it
// in vain. Names that only say again what is taken, and what docs/moving-here.md leaves out, are no loss.

import { textOf, type XmlElement } from "../text/parse-xml.ts";
import { attributeOf } from "./element-values.ts";
import { readCounter } from "./feed-values.ts";

const OF_PODCASTS = /^(?:itunes|podcast):/;

function names(prefix: string, list: string): readonly string[] {
  return list.split(" ").map((name) => `${prefix}:${name}`);
}

const IN_BOTH = [
  ...names("itunes", "author block explicit image keywords subtitle summary title category"),
  ...names("podcast", "person location image images txt license"),
];
const IN_CHANNEL = new Set([
  ...IN_BOTH,
  ...names("itunes", "complete name email new-feed-url owner type"),
  ...names("podcast", "funding guid locked medium podping publisher updateFrequency"),
]);
const IN_ITEM = new Set([
  ...IN_BOTH,
  ...names("itunes", "duration episode episodeType season"),
  ...names("podcast", "alternateEnclosure chapters contentLink episode season soundbite transcript"),
]);

const COUNTER = /^(?:itunes|podcast):(?:episode|season)$/;

/** An element that was left, how often, and where first. */
export interface LeftElement {
  readonly name: string;
  readonly count: number;
  readonly line: number;
}

/** In the order of their first lines. */
export function leftElements(channel: XmlElement, items: readonly XmlElement[]): readonly LeftElement[] {
  const left = new Map<string, LeftElement>();
  const look = (element: XmlElement, taken: ReadonlySet<string>) => {
    for (const child of element.children) {
      const name = typeof child === "string" ? null : leftName(child, taken);
      if (typeof child === "string" || name === null) continue;
      const { count = 0, line = child.line } = left.get(name) ?? {};
      left.set(name, { name, count: count + 1, line });
    }
  };
  look(channel, IN_CHANNEL);
  for (const item of items) look(item, IN_ITEM);
  return [...left.values()].toSorted((a, b) => a.line - b.line);
}

/** What is left of an element, if anything: all of it, a number that is none from 1 on, or how apps are to show it. */
function leftName(element: XmlElement, taken: ReadonlySet<string>): string | null {
  const { name } = element;
  if (!OF_PODCASTS.test(name)) return null;
  if (!taken.has(name)) return name;
  if (!COUNTER.test(name)) return null;
  const text = textOf(element).trim();
  if (text !== "" && readCounter(text) === null) return `${name} ${text.slice(0, 20)}`;
  return attributeOf(element, "display") === "" ? null : `${name} display`;
}
