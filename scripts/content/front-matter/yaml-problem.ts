// A fault of YAML's form -> a problem that shows the line as it should be.
// Editors write a colon, a quotation mark or a tab where YAML means something by it: each of these has its own sentence.

import type { Problem } from "../../domain/problem.ts";
import { error } from "../../text/problems.ts";
import { excerpt } from "../excerpt.ts";
import {
  hasWords,
  indentOf,
  type Line,
  lineAt,
  lineOfOpenQuote,
  lineOfWords,
  nearbyLines,
} from "./text-lines.ts";
import { ENTRY, halfCurly, quotingProblem, type YamlFault } from "./yaml-quoting.ts";
import { signProblem } from "./yaml-signs.ts";

const GLUED_ENTRY = /^(\s*(?:- +)?)([A-Za-z_][\w-]{0,40}):(\S.*)$/;

/** The problem for a fault; the parser's own words are shown only where nothing better is known. */
export function yamlProblem(fault: YamlFault): Problem {
  const line = lineOfWords(fault.text, fault.offset);
  const known =
    halfCurly(fault) ??
    listBelow(fault, line) ??
    arabicComma(fault, line) ??
    knownProblem(fault, line) ??
    signProblem(fault, line);
  return (
    known ??
    error("yaml.syntax", fault.placeAt(fault.offset), { found: excerpt(line.text), reason: fault.message })
  );
}

function knownProblem(fault: YamlFault, line: Line): Problem | null {
  const at = fault.placeAt(fault.offset);
  switch (fault.code) {
    case "TAB_AS_INDENT":
      return error("yaml.tab", at);
    case "BAD_SCALAR_START":
      return quotingProblem("yaml.start", fault, line);
    case "BAD_DQ_ESCAPE":
      return error("yaml.escape", at, { found: excerpt(fault.text.slice(fault.offset, fault.offset + 2)) });
    case "MULTIPLE_DOCS":
      return error("yaml.documents", at);
    case "BAD_ALIAS":
    case "ALIAS_PROPS":
    case "MULTIPLE_ANCHORS":
      return error("yaml.alias", at, { found: excerpt(line.text) });
    case "TAG_RESOLVE_FAILED":
    case "MULTIPLE_TAGS":
      return error("yaml.tag", at, { found: excerpt(line.text) });
    case "RESOURCE_EXHAUSTION":
      // How deep the parser came depends on the memory it found: the line is sure, the column is not.
      return error("yaml.depth", fault.placeAt(line.start));
    case "UNEXPECTED_TOKEN":
      return unexpected(fault, line);
    case "MISSING_CHAR":
      return missing(fault, line);
    default:
      return layoutProblem(fault, line);
  }
}

// `guests: []` with an item below it, as when a # was deleted there: the parser sees half a key.
function listBelow(fault: YamlFault, line: Line): Problem | null {
  if (fault.code !== "BLOCK_AS_IMPLICIT_KEY" || !/^\s*-(?:\s|$)/.test(line.text)) return null;
  const above = fault.text.slice(0, line.start).split("\n").findLast(hasWords) ?? "";
  const entry = ENTRY.exec(above);
  if (!entry || /^[>|]/.test(entry[3] ?? "")) return null;
  const at = fault.placeAt(line.start + indentOf(line.text));
  return error("yaml.list-below", at, {
    found: excerpt(line.text),
    above: excerpt(above),
    key: entry[2] ?? "",
  });
}

// `{ person: x، role: y }`: to YAML that comma is a letter.
function arabicComma(fault: YamlFault, line: Line): Problem | null {
  const comma = /[[{][^\]}"']*?([\u060C\u061B])/u.exec(line.text);
  if (!comma) return null;
  const at = fault.placeAt(line.start + comma.index + comma[0].length - 1);
  const write = excerpt(line.text.trim().replace(/[\u060C\u061B]/gu, ","));
  return error("yaml.arabic-comma", at, { found: comma[1] ?? "", write });
}

function unexpected(fault: YamlFault, line: Line): Problem | null {
  const at = fault.placeAt(fault.offset);
  if (fault.message.includes("at node end")) {
    // Quotation marks around a whole list would make it a text.
    const isList = /^(?:\[.*\]|\{.*\})$/.test(ENTRY.exec(line.text)?.[3]?.trim() ?? "");
    if (isList) return error("yaml.comma-missing", at, { found: excerpt(line.text) });
    return quotingProblem("yaml.after-quote", fault, line);
  }
  if (fault.message.includes("block-seq-ind")) {
    const entry = ENTRY.exec(line.text);
    return (
      entry && error("yaml.list-line", at, { key: excerpt(entry[2] ?? ""), value: excerpt(entry[3] ?? "") })
    );
  }
  if (fault.message.includes("Not a YAML token"))
    return error("yaml.block-text", at, { found: excerpt(line.text) });
  return layoutProblem(fault, line);
}

function missing(fault: YamlFault, line: Line): Problem | null {
  const quote = /closing (["'])quote/.exec(fault.message)?.[1];
  if (quote === undefined) return layoutProblem(fault, line);
  const opened = lineOfOpenQuote(fault.text.slice(0, fault.offset), quote);
  return error("yaml.quote", fault.placeAt(opened.start), { found: excerpt(opened.text), quote });
}

// Wrong indents, missing spaces and colons: the parser stumbles over them a line or two later.
function layoutProblem(fault: YamlFault, line: Line): Problem | null {
  const bracket = /end with a ([\]}])/.exec(fault.message)?.[1];
  if (bracket !== undefined) {
    return error("yaml.bracket", fault.placeAt(fault.offset), { bracket, found: excerpt(line.text) });
  }
  for (const candidate of nearbyLines(fault.text, line)) {
    const at = fault.placeAt(candidate.start + candidate.text.length - candidate.text.trimStart().length);
    const glued = GLUED_ENTRY.exec(candidate.text);
    const dash = /^\s*-[^\s-].*$/.exec(candidate.text);
    if (dash) {
      const item = candidate.text.trim();
      return error("yaml.dash", at, { found: excerpt(item), write: excerpt(`- ${item.slice(1)}`) });
    }
    if (glued && !/^\/\//.test(glued[3] ?? "")) {
      const write = excerpt(`${glued[2]}: ${glued[3]}`);
      return error("yaml.colon-space", at, { found: excerpt(candidate.text), write });
    }
    const entry = ENTRY.exec(candidate.text);
    if (entry && /:(?:\s|$)/.test(entry[3] ?? "") && !/^["'[{|>]/.test(entry[3] ?? "")) {
      return quotingProblem("yaml.colon", fault, candidate);
    }
  }
  return indentProblem(fault, line);
}

function indentProblem(fault: YamlFault, line: Line): Problem | null {
  if (fault.message.startsWith("Sequence item without - ")) {
    return error("yaml.indent", fault.placeAt(line.start + indentOf(line.text)), {
      found: excerpt(line.text),
    });
  }
  const next = lineAt(fault.text, Math.min(fault.text.length, line.start + line.text.length + 1));
  const isDeeper =
    next.start > line.start && indentOf(next.text) > indentOf(line.text) && ENTRY.test(line.text);
  const wrong = isDeeper ? next : line;
  if (!isDeeper && !/:(?:\s|$)|^\s*-/.test(wrong.text)) {
    return error("yaml.no-colon", fault.placeAt(wrong.start + indentOf(wrong.text)), {
      found: excerpt(wrong.text),
    });
  }
  if (!isDeeper && fault.code !== "BAD_INDENT" && !fault.code.includes("IMPLICIT_KEY")) return null;
  return error("yaml.indent", fault.placeAt(wrong.start + indentOf(wrong.text)), {
    found: excerpt(wrong.text),
  });
}
