// JSON as files carry it.

import { cleanXml } from "../text/xml.ts";

/** A value as a JSON file: in lines, a line end, no lone surrogate or control character in any text. */
export function writeJson(value: unknown): string {
  return `${jsonLines(value)}\n`;
}

/** Each value on a line of its own, not indented: of a feed the indents would be a fourteenth. In a text a line end is written `\\n`. */
export function jsonLines(value: unknown): string {
  return cleanJson(value, 1).replace(/\n +/g, "\n");
}

// An escape other than of a line end, a tab, a quotation mark and itself; or what `cleanXml` looks at more closely.
const DOUBTFUL = /\\[^nt"\\]|[^\t\n -~\u0085\u00A0-\uD7FF\uE000-\uFFFD]/;

/** A value as JSON, every text in it as XML could hold it too. */
export function cleanJson(value: unknown, indent = 0): string {
  const text = JSON.stringify(value, null, indent);
  // Nearly always there is nothing to clean, and asking about each text by itself takes longer than writing them all.
  return DOUBTFUL.test(text) ? JSON.stringify(value, cleanText, indent) : text;
}

function cleanText(_key: string, value: unknown): unknown {
  return typeof value === "string" ? cleanXml(value) : value;
}
