// Signs that YAML means something by, in a place where it cannot: said in the editor's words, not in the parser's.

import type { Problem } from "../../domain/problem.ts";
import { error } from "../../text/problems.ts";
import { excerpt } from "../excerpt.ts";
import { indentOf, type Line } from "./text-lines.ts";
import { quotingProblem, type YamlFault } from "./yaml-quoting.ts";

// `*date: 2024-02-13`, `[topics: iraq`: signs in front of a key.
const SIGNED_KEY = /^(\s*(?:- +)?)([^\p{L}\p{N}\s#"'_-]+)([A-Za-z_][\w-]{0,40}:(?:\s.*)?)$/u;
// `title: |حلقة`, `- !layla`: a sign in front of a value.
const SIGNED_VALUE = /^\s*(?:- +)?(?:[^\s:#'"[\]{},][^:]{0,80}:[ \t]+|(?<=- +))[|>!&*%@`\]},]/u;

/** Null where the parser's own words are the best that is known. */
export function signProblem(fault: YamlFault, line: Line): Problem | null {
  const at = fault.placeAt(line.start + indentOf(line.text));
  const found = excerpt(line.text);
  const [, , sign = "", key = ""] = SIGNED_KEY.exec(line.text) ?? [];
  const isOfValue = /[[{]/.test(sign) && isClosed(line.text);
  if (sign !== "" && !isOfValue) return error("yaml.key-sign", at, { found, write: excerpt(key) });
  if (/^\s*:/.test(line.text)) return error("yaml.no-key", at, { found });
  if (SIGNED_VALUE.test(line.text)) return quotingProblem("yaml.start", fault, line);
  if (fault.message.startsWith("Unexpected , in flow")) return error("yaml.comma-extra", at, { found });
  if (fault.message.startsWith("Missing ,")) return error("yaml.comma-missing", at, { found });
  if (/^Unexpected flow-(?:seq|map)-end/.test(fault.message))
    return error("yaml.bracket-extra", at, { found });
  if (fault.message.includes("within flow collections")) return error("yaml.flow-colon", at, { found });
  return null;
}

/** Whether every bracket of a line that is opened in it is closed in it, and there is one. */
function isClosed(text: string): boolean {
  const opened = text.match(/[[{]/g)?.length ?? 0;
  return opened > 0 && opened <= (text.match(/[\]}]/g)?.length ?? 0);
}
