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
    return {
      frontMatter: null,
      body: wholeBody(source),
      problems: [atStart(source, "front-matter.unclosed")],
    };
  }
  return {
    frontMatter: { text: source.lines.slice(1, end).join("\n"), line: 1 },
    body: { text: source.lines.slice(end + 1).join("\n"), line: end + 1 },
    problems: [],
  };
}

function withoutFrontMatter(source: SourceText, first: string, keys: string): SplitText {
  const body = wholeBody(source);
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
  const values = { found: excerpt(source.lines[filled] ?? ""), keys };
  return {
    frontMatter: null,
    body,
    problems: [error("front-matter.missing", source.placeIn(filled, 0), values)],
  };
}

function wholeBody(source: SourceText) {
  return { text: source.text, line: 0 };
}

function atStart(source: SourceText, code: Parameters<typeof error>[0]): Problem {
  return error(code, source.placeIn(0, 0));
}
