// JSON as files carry it.

import { cleanXml } from "../text/xml.ts";

/** A value as a JSON file: two spaces, a line end, no lone surrogate or control character in any text. */
export function writeJson(value: unknown): string {
  return `${JSON.stringify(value, cleanText, 2)}\n`;
}

/** A replacer for JSON.stringify: every text as XML could hold it too. */
export function cleanText(_key: string, value: unknown): unknown {
  return typeof value === "string" ? cleanXml(value) : value;
}
