// What a transcript's readers tell: problems by line, at most a few of each kind, so that a broken file
// of a million lines is one page of messages.

import type { Place, Problem } from "../../domain/problem.ts";
import { error, type ProblemCode, warning } from "../../text/problems.ts";

const MOST_OF_A_KIND = 8;

/** Where in the file: a line, from 1 (0 counts as the first), or a column of it too. */
export type ReportPlace = number | { readonly line: number; readonly column?: number };

/** How a reader tells of a problem. */
export interface Report {
  /** Whether anything has been told so far. */
  readonly isEmpty: () => boolean;
  readonly error: (code: ProblemCode, at: ReportPlace, values?: Problem["values"]) => void;
  readonly warning: (code: ProblemCode, at: ReportPlace, values?: Problem["values"]) => void;
}

/** A report for one file, and what was told to it so far. */
export interface OpenReport extends Report {
  /** Every kind's first problems, and for each kind with more of them, one that counts the rest. */
  readonly problems: () => readonly Problem[];
}

/** @param file the transcript, relative to the project */
export function openReport(file: string): OpenReport {
  const kept: Problem[] = [];
  const told = new Map<ProblemCode, { count: number; last: Place }>();
  const tell =
    (make: typeof error) =>
    (code: ProblemCode, at: ReportPlace, values: Problem["values"] = {}) => {
      const { line, column = 1 } = typeof at === "number" ? { line: at } : at;
      const place = { file, line: Math.max(1, line), column };
      const before = told.get(code)?.count ?? 0;
      told.set(code, { count: before + 1, last: place });
      if (before < MOST_OF_A_KIND) kept.push(make(code, place, values));
    };
  return {
    error: tell(error),
    warning: tell(warning),
    isEmpty: () => kept.length === 0,
    problems: () => [...kept, ...countRests(told)],
  };
}

function countRests(told: ReadonlyMap<ProblemCode, { count: number; last: Place }>): readonly Problem[] {
  return [...told.values()]
    .filter(({ count }) => count > MOST_OF_A_KIND)
    .map(({ count, last }) => {
      const values = { count: String(count - MOST_OF_A_KIND), line: String(last.line) };
      return warning("transcript.more", last, values);
    });
}

/** A text as a message can hold it: its first words on one line. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
