// HTML made by hand: text in, Html out. Whatever is not Html is escaped on the way.

import type { Html } from "../domain/names.ts";
import { foreignRuns, isForeignWhole } from "../text/foreign-runs.ts";

/** The direction a text is read in. */
export type Direction = "rtl" | "ltr";

/** Attributes of a tag, unescaped; null leaves one out. */
export type Attributes = Readonly<Record<string, string | null>>;

const SIGNS = /[&<>"']/;
const VOID = new Set(["br", "hr", "img"]);

/** Text with the five signs of markup as entities. */
export function escapeHtml(text: string): Html {
  // Most texts have none of them, and one look is a fifth of five.
  if (!SIGNS.test(text)) return text as Html;
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;") as Html;
}

/**
 * A whole text with what runs the other way in `<bdi>`; where all of it does, its full stop too.
 * @example isolated("قال NATO.", "rtl") // قال <bdi dir="ltr">NATO</bdi>.
 * @example isolated("Nobody came.", "rtl") // <bdi dir="ltr">Nobody came.</bdi>
 */
export function isolated(text: string, direction: Direction): Html {
  return isForeignWhole(text, direction) ? bdi(text, direction) : isolatedRuns(text, direction);
}

/** The same for a part of a text, whose full stop may be of what stands around it. */
export function isolatedRuns(text: string, direction: Direction): Html {
  return joinHtml(
    foreignRuns(text, direction).map((run) =>
      run.isForeign ? bdi(run.text, direction) : escapeHtml(run.text),
    ),
  );
}

function bdi(text: string, around: Direction): Html {
  return tag("bdi", { dir: around === "rtl" ? "ltr" : "rtl" }, escapeHtml(text));
}

/** An element around what is Html already. Attributes that are null are left out. */
export function tag(name: string, attributes: Attributes, ...inside: readonly Html[]): Html {
  const start = openTag(name, attributes);
  return VOID.has(name) ? start : (`${start}${inside.join("")}</${name}>` as Html);
}

/** A start tag alone. */
export function openTag(name: string, attributes: Attributes): Html {
  let written = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null) written += ` ${key}="${escapeHtml(value)}"`;
  }
  return `${written}>` as Html;
}

/** Pieces of Html after each other. */
export function joinHtml(parts: readonly Html[], between = ""): Html {
  return parts.join(between) as Html;
}

/** A time code as people read it, kept left to right. */
export function timecodeHtml(label: string): Html {
  return tag("bdi", { dir: "ltr" }, escapeHtml(label));
}
