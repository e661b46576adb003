// A Markdown file: text -> front matter and body, by the lines of three hyphens.

import type { Problem } from "../../domain/problem.ts";
import { error } from "../../text/problems.ts";
import { excerpt } from "../excerpt.ts";
import type { SourceText } from "../source-text.ts";

/** The two parts with the line, from 0, that each begins on. */
export interface SplitText {
  /** Null when there is none that can be read; `problems` then says why. */
  readonly frontMatter: { readonly text: string; readonly line: number } | null;
  readonly body: { readonly text: string; readonly line: number };
  readonly problems: readonly Problem[];
}

// Right-to-left editors put direction marks where nobody sees them.
const FENCE = /^[\u200E\u200F\u061C]*---[ \t\u200E\u200F\u061C\u00A0]*$/u;
/** What keyboards and word processors make of three hyphens, or leave of them. */
const BROKEN_FENCE = /^[\u200E\u200F\u061C]*[-\u2010-\u2015\u2212\u0640_]{1,6}\s*$/u;
const LANGUAGE = /^---[ \t]*([A-Za-z][\w-]*)[ \t]*$/;

/**
 * Front matter is data in YAML and stands first: anything else there is told, never run.
 * @param needed the keys that a file of this kind cannot be without
 */
export function splitFrontMatter(source: SourceText, needed: readonly string[]): SplitText {
  const [first = ""] = source.lines;
  if (!FENCE.test(first)) return withoutFrontMatter(source, first, needed.join(", "));
  const end = source.lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (end === -1) {
    const broken = source.lines.findIndex((line, index) => index > 0 && BROKEN_FENCE.test(line));
    const problem = broken === -1 ? atStart(source, "front-matter.unclosed") : brokenFence(source, broken);
    return { frontMatter: null, body: NO_BODY, problems: [problem] };
  }
  return {
    frontMatter: { text: source.lines.slice(1, end).join("\n"), line: 1 },
    body: { text: source.lines.slice(end + 1).join("\n"), line: end + 1 },
    problems: [],
  };
}

function withoutFrontMatter(source: SourceText, first: string, keys: string): SplitText {
  const body = NO_BODY;
  const language = LANGUAGE.exec(first)?.[1];
  if (language !== undefined) {
    const problem = error("front-matter.language", source.placeIn(0, 0), { found: excerpt(first), language });
    return { frontMatter: null, body, problems: [problem] };
  }
  const filled = source.lines.findIndex((line) => line.trim() !== "");
  if (filled === -1) {
    const problem = error("front-matter.empty-file", source.placeIn(0, 0), { keys });
    return { frontMatter: null, body, problems: [problem] };
  }
  if (filled > 0 && FENCE.test(source.lines[filled] ?? "")) {
    return { frontMatter: null, body, problems: [atStart(source, "front-matter.blank-before")] };
  }
  const found = source.lines[filled] ?? "";
  const problem = BROKEN_FENCE.test(found)
    ? brokenFence(source, filled)
    : error("front-matter.missing", source.placeIn(filled, 0), { found: excerpt(found), keys });
  return { frontMatter: null, body, problems: [problem] };
}

/** Nothing of the text is read before it is known where it begins: what was told of it would be wrong. */
const NO_BODY = { text: "", line: 0 };

function brokenFence(source: SourceText, line: number): Problem {
  const found = excerpt((source.lines[line] ?? "").trim());
  return error("front-matter.fence", source.placeIn(line, 0), { found });
}

function atStart(source: SourceText, code: Parameters<typeof error>[0]): Problem {
  return error(code, source.placeIn(0, 0));
}
