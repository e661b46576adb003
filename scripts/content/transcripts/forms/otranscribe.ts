// oTranscribe's own file (.otr) -> lines of text with times.
// Spec: none; what oTranscribe writes: JSON with the HTML of its page, a time a `span.timestamp`.

import { readJsonTree } from "../json/json-tree.ts";
import { fieldsOf } from "../json-values.ts";
import type { Report } from "../report.ts";

const STAMP = /<span[^<>]*\bdata-timestamp="(\d{1,6}(?:\.\d{1,20})?)"[^<>]*>[^<]*<\/span>/gi;

/** Whether a text begins as such a file does. */
export function isOTranscribe(head: string): boolean {
  return /^\s*\{/.test(head) && /"text"\s*:\s*"/.test(head) && /data-timestamp=\\"/.test(head);
}

/** Its page as text: a line for a line, each time in brackets before its words. */
export function textOfOTranscribe(text: string, report: Report): string {
  const page = fieldsOf(readJsonTree(text, report)?.value).text;
  return (typeof page === "string" ? page : "")
    .replace(/<br\s{0,9}\/?>|<\/p>|<\/div>/gi, "\n")
    .replace(STAMP, (_, time: string) => `\n[${Number(time).toFixed(3)}] `)
    .replace(/<[^<>]*>/g, "")
    .replace(/&nbsp;|\u00A0/g, " ");
}
