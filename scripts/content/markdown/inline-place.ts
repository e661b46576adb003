// Where a letter of a paragraph stands in the file: the library keeps a paragraph's lines, not its columns.

import type { Place } from "../../domain/problem.ts";
import { rememberedOf } from "../../domain/remember.ts";
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

/** A line of an inline token's content, and where it begins in its line of the file. */
interface InlineLine {
  /** The offset in the content. */
  readonly start: number;
  /** The line and column of the file, from 0. */
  readonly line: number;
  readonly column: number;
}

// A paragraph may hold thousands of time codes: its lines are looked for once.
const linesIn = rememberedOf((where: MarkdownSource) =>
  rememberedOf((token: Token) => inlineLines(token, where)),
);

/**
 * The place of an offset in an inline token's content. Each line of the content ends a line of the file,
 * less what marks the block: `> `, `## `, `- `.
 */
export function inlinePlace(token: Token, offset: number, where: MarkdownSource): Place {
  const lines = linesIn(where)(token);
  const at = lines.findLast(({ start }) => start <= offset) ?? { start: 0, line: where.firstLine, column: 0 };
  return where.source.placeIn(at.line, at.column + Math.max(0, offset - at.start));
}

function inlineLines(token: Token, { source, firstLine }: MarkdownSource): readonly InlineLine[] {
  let start = 0;
  return token.content.split("\n").map((content, index) => {
    const line = firstLine + (token.map?.[0] ?? 0) + index;
    const indent = content.length - content.trimStart().length;
    const column = Math.max(0, (source.lines[line] ?? "").lastIndexOf(content.trim()));
    const own = { start: start + indent, line, column };
    start += content.length + 1;
    return own;
  });
}
