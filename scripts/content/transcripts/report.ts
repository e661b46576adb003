// What a transcript's readers tell: problems by line, at most a few of each kind, so that a broken file
// of a million lines is one page of messages.

import type { Problem } from "../../domain/problem.ts";
import { error, type ProblemCode, warning } from "../../text/problems.ts";

const MOST_OF_A_KIND = 8;

/** How a reader tells of a problem: the line counts from 1. */
export interface Report {
  readonly error: (code: ProblemCode, line: number, values?: Problem["values"]) => void;
  readonly warning: (code: ProblemCode, line: number, values?: Problem["values"]) => void;
}

/** A report for one file, and what was told to it so far. */
export interface OpenReport extends Report {
  /** Every kind's first problems, and for each kind with more of them, one that counts the rest. */
  readonly problems: () => readonly Problem[];
}

/** @param file the transcript, relative to the project */
export function openReport(file: string): OpenReport {
  const kept: Problem[] = [];
  const told = new Map<ProblemCode, { count: number; last: number }>();
  const tell =
    (make: typeof error) =>
    (code: ProblemCode, line: number, values: Problem["values"] = {}) => {
      const before = told.get(code)?.count ?? 0;
      told.set(code, { count: before + 1, last: line });
      if (before < MOST_OF_A_KIND) kept.push(make(code, { file, line, column: 1 }, values));
    };
  return {
    error: tell(error),
    warning: tell(warning),
    problems: () => [...kept, ...countRests(file, told)],
  };
}

function countRests(
  file: string,
  told: ReadonlyMap<ProblemCode, { count: number; last: number }>,
): readonly Problem[] {
  return [...told.values()]
    .filter(({ count }) => count > MOST_OF_A_KIND)
    .map(({ count, last }) => {
      const values = { count: String(count - MOST_OF_A_KIND), line: String(last) };
      return warning("transcript.more", { file, line: last, column: 1 }, values);
    });
}

/** A text as a message can hold it: its first words on one line. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
