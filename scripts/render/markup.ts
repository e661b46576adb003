// HTML made by hand: text in, Html out. Whatever is not Html is escaped on the way.

import type { Html } from "../domain/names.ts";
import { foreignRuns } from "../text/foreign-runs.ts";

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
 * Text with what runs the other way in `<bdi>`.
 * @example isolated("قال NATO", "rtl") // قال <bdi dir="ltr">NATO</bdi>
 */
export function isolated(text: string, direction: Direction): Html {
  const other = direction === "rtl" ? "ltr" : "rtl";
  return joinHtml(
    foreignRuns(text, direction).map((run) =>
      run.isForeign ? tag("bdi", { dir: other }, escapeHtml(run.text)) : escapeHtml(run.text),
    ),
  );
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
