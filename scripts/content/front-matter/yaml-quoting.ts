// A value that YAML would take literally in quotation marks -> the problem that shows its line with them.

import type { Place, Problem } from "../../domain/problem.ts";
import { error } from "../../text/problems.ts";
import { excerpt } from "../excerpt.ts";
import type { Line } from "./text-lines.ts";

/** What the YAML parser says: its code and English message, at an offset of the text. */
export interface YamlFault {
  readonly code: string;
  readonly offset: number;
  readonly message: string;
  readonly text: string;
  readonly placeAt: (offset: number) => Place;
}

/** Indent, hyphen of a list or none, key, value. */
export const ENTRY = /^(\s*(?:- +)?)([^\s:#'"[\]{},][^:]{0,80}):[ \t]+(\S.*)$/;

const MOST_SHOWN = 400;

/** `youtube: ID`, and the id on a line of its own below. */
const YOUTUBE_APART = /^youtube:\s+(?:id:\s*)?["']?([\w-]{11})["']?\s*(?:\n|$)/;

/** A problem that is solved by quotation marks around the value: the line is shown with them. */
export function quotingProblem(
  code: "yaml.colon" | "yaml.start" | "yaml.after-quote",
  fault: YamlFault,
  line: Line,
): Problem | null {
  const entry = ENTRY.exec(line.text);
  const value = entry?.[3] ?? line.text.trim().replace(/^- +/, "");
  const at = fault.placeAt(line.start + line.text.indexOf(value));
  const key = entry ? `${entry[2]}: ` : "";
  const id = YOUTUBE_APART.exec(fault.text.slice(line.start + line.text.indexOf(value)))?.[1];
  if (id !== undefined) return error(code, at, { found: excerpt(value), write: `${key}youtube:${id}` });
  // Shown whole, to be copied; unless nobody would.
  const shown = value.length > MOST_SHOWN ? excerpt(value) : value.replace(/\p{Cc}+/gu, " ").trim();
  return error(code, at, { found: excerpt(value), write: `${key}${quoted(shown)}` });
}

// `title: "كلام”`, as a word processor leaves it: to YAML the value goes on, and the curled mark is a letter of it.
// With another one in it (`"قال “نعم”`) the last may be the text's own.
const HALF_CURLY = /^(["'])([^"'\\\u2018-\u201F]+)[\u2018\u2019\u201C-\u201F]$/u;

/** The first line whose value is opened by YAML's mark and closed by a curled one: it is shown with YAML's at both ends. */
export function halfCurly(fault: YamlFault): Problem | null {
  let start = 0;
  for (const text of fault.text.split("\n")) {
    const [, , key = "", value = ""] = ENTRY.exec(text.trimEnd()) ?? [];
    const [, quote = "", said = ""] = HALF_CURLY.exec(value) ?? [];
    if (quote !== "") {
      const at = fault.placeAt(start + text.indexOf(value));
      return error("yaml.quote-curly", at, {
        found: excerpt(value),
        write: `${key}: ${quote}${said.trim()}${quote}`,
      });
    }
    start += text.length + 1;
  }
  return null;
}

// `"عن "الماء" والكهرباء"`: the outer ones were YAML's already, and the next one opens words of the text's own.
const QUOTES_INSIDE = /^"([^"]*[\s([]"\S.*)"$/;

// A keyboard's curled marks around all of it were meant as YAML's.
const IN_CURLED = /^[\u201C-\u201F]([^\u201C-\u201F]*)[\u201C-\u201F]$/u;

/** A value inside quotation marks that YAML takes literally. */
function quoted(typed: string): string {
  const value = (QUOTES_INSIDE.exec(typed) ?? IN_CURLED.exec(typed))?.[1] ?? typed;
  return /["\\]/.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
}
