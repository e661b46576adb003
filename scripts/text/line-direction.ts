// Lines of plain text for places that find each line's direction by its first letter: a mark before a line that would turn.

import { directionOf, withoutBidiControls } from "./bidi.ts";

const MARKS = { rtl: "\u200F", ltr: "\u200E" } as const;
const ADDRESS = /^\s*https?:\/\/\S+\s*$/;
const ENDS_WITH_ADDRESS = /https?:\/\/\S+\s*$/;
const STRONG = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]|[A-Za-z\u00C0-\u024F\u0370-\u052F]/;

/**
 * The text with a mark of direction where a line begins, or ends, with letters or signs that would turn it round.
 * A line that is an address runs as addresses do.
 * @example directedLines("NATO قررت.", "rtl") // "\u200FNATO قررت."
 */
export function directedLines(text: string, around: "rtl" | "ltr"): string {
  return withoutBidiControls(text)
    .split("\n")
    .map((line) => directedLine(line, around))
    .join("\n");
}

function directedLine(line: string, around: "rtl" | "ltr"): string {
  if (line.trim() === "" || ADDRESS.test(line)) return line;
  // An address in a line says nothing about the line.
  const own = directionOf(line.replace(/https?:\/\/\S+/g, ""), around) ?? around;
  const letters = [...line].filter((sign) => STRONG.test(sign));
  const [first, last] = [letters[0], letters.at(-1)].map((sign) => directionOf(sign ?? ""));
  // Signs after the last letter go with it; a mark behind an address would become a part of it.
  const turnsAtEnd =
    !ENDS_WITH_ADDRESS.test(line) &&
    last !== null &&
    last !== own &&
    !STRONG.test(line.trimEnd().at(-1) ?? "");
  return `${first === own ? "" : MARKS[own]}${line}${turnsAtEnd ? MARKS[own] : ""}`;
}
