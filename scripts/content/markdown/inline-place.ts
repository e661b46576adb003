// Where a letter of a paragraph stands in the file: the library keeps a paragraph's lines, not its columns.

import type { Place } from "../../domain/problem.ts";
import type { SourceText } from "../source-text.ts";
import type { Token } from "./markdown-it.ts";

/** Where the Markdown of a file stands in it. */
export interface MarkdownSource {
  readonly source: SourceText;
  /** The line of the file, from 0, that the Markdown begins on. */
  readonly firstLine: number;
}

/** The place of a block's first line. */
export function blockPlace(token: Token, { source, firstLine }: MarkdownSource): Place {
  const line = firstLine + (token.map?.[0] ?? 0);
  const text = source.lines[line] ?? "";
  return source.placeIn(line, text.length - text.trimStart().length);
}

/**
 * The place of an offset in an inline token's content. Each line of the content ends a line of the file,
 * less what marks the block: `> `, `## `, `- `.
 */
export function inlinePlace(token: Token, offset: number, { source, firstLine }: MarkdownSource): Place {
  const before = token.content.slice(0, offset);
  const lineStart = before.lastIndexOf("\n") + 1;
  const line = firstLine + (token.map?.[0] ?? 0) + (before.split("\n").length - 1);
  const lineEnd = token.content.indexOf("\n", offset);
  const content = token.content.slice(lineStart, lineEnd === -1 ? token.content.length : lineEnd);
  const indent = content.length - content.trimStart().length;
  const column = (source.lines[line] ?? "").lastIndexOf(content.trim());
  return source.placeIn(line, Math.max(0, column) + Math.max(0, offset - lineStart - indent));
}
