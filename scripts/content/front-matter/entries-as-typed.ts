// The lines `key: value` at the margin of a YAML text: what is known of a file whose YAML or whose keys are wrong.
// Others name what stands in it; that they do is no second problem.

import type { SourceText } from "../source-text.ts";

/** An entry as it stands on its line, read as nothing more than text. */
export interface TypedEntry {
  readonly key: string;
  /** Without quotation marks around it; empty where nothing follows the colon. */
  readonly value: string;
  /** Its line, from 0. */
  readonly line: number;
}

const ENTRY = /^[\u200E\u200F\u061C]*(["']?)([^\s:#'"-][^:]{0,80}?)\1[ \t]*:(?:[ \t\u00A0]+(.*))?$/u;
const AROUND = /^(["'])(.*)\1$/;
const MOST_LETTERS = 300;

/** Those of a file's first lines. @param end the line, from 0, that they end before */
export function entriesAsTyped({ lines }: SourceText, end: number): readonly TypedEntry[] {
  return lines.slice(0, end).flatMap((text, line) => {
    const [, , key, value = ""] = (text.length <= MOST_LETTERS && ENTRY.exec(text)) || [];
    if (key === undefined) return [];
    const bare = value.trim();
    return [{ key: key.trim(), value: AROUND.exec(bare)?.[2] ?? bare, line }];
  });
}
