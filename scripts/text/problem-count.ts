// The line under a list of problems: how many there are, and in how many files.

import type { Problem } from "../domain/problem.ts";
import { counted, fillIn } from "./catalogue.ts";
import type { InterfaceLanguage } from "./dates.ts";
import { checkWords } from "./words/check.ts";

/**
 * @param episodes how many were read: said when nothing is wrong
 * @example countProblems(problems, 12, "en") // "3 errors and 1 warning in 2 files."
 */
export function countProblems(
  problems: readonly Problem[],
  episodes: number,
  language: InterfaceLanguage,
): string {
  const words = checkWords(language);
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const warnings = problems.length - errors;
  if (problems.length === 0) {
    return fillIn(words.clean, { episodes: counted(words.episodes, episodes, language) });
  }
  const files = new Set(problems.map(({ place }) => place.file)).size;
  const counts = [
    ...(errors > 0 ? [counted(words.errors, errors, language)] : []),
    ...(warnings > 0 ? [counted(words.warnings, warnings, language)] : []),
  ];
  return `${counts.join(words.and)} ${counted(words.inFiles, files, language)}.`;
}

/** What is said while servers are asked. */
export function askingServers(language: InterfaceLanguage): string {
  return checkWords(language).asking;
}

/** What is said when a lock was to be written and the content has errors. */
export function nothingAccepted(language: InterfaceLanguage): string {
  return checkWords(language).notAccepted;
}
