// Problems as an editor reads them in a terminal: where, what was found, what to write.

import { compareProblems, type Problem } from "../domain/problem.ts";
import type { InterfaceLanguage } from "./dates.ts";
import { describeProblem } from "./problems.ts";
import { reportWords } from "./words/report.ts";

/** Problems in the order they are read; one that was found twice is told once. */
export function sortedProblems(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  return problems.toSorted(compareProblems).filter((problem) => {
    const { severity, place, code, values } = problem;
    const key = JSON.stringify([severity, place.file, place.line, place.column, code, values]);
    return seen.has(key) ? false : seen.add(key);
  });
}

/**
 * The list as text, a blank line after each problem; empty for none.
 * @example
 * episodes/a.md:14:3  time code
 *   found  [1:75:00]: minutes go up to 59
 *   write  [2:15:00]
 */
export function reportProblems(problems: readonly Problem[], language: InterfaceLanguage): string {
  const words = reportWords(language);
  const width = Math.max(words.found.length, words.write.length);
  const told = (label: string, text: string) =>
    `  ${label.padEnd(width)}  ${text.replaceAll("\n", `\n${" ".repeat(width + 4)}`)}\n`;
  return sortedProblems(problems)
    .map((problem) => {
      const { file, line, column } = problem.place;
      const { subject, found, write } = describeProblem(problem, language);
      const draft = problem.isDrafts ? ` (${words.draft})` : "";
      const mark = problem.severity === "warning" ? `${words.warning}${draft}: ` : "";
      return `${file}:${line}:${column}  ${mark}${subject}\n${told(words.found, found)}${told(words.write, write)}\n`;
    })
    .join("");
}
