// What an editor sees in the preview while the content has errors: each with the lines of its file, and commands to copy.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Look } from "../domain/look.ts";
import type { Place, Problem } from "../domain/problem.ts";
import { commandRuns } from "../text/commands.ts";
import type { InterfaceLanguage } from "../text/dates.ts";
import { lookStyles } from "../text/look-styles.ts";
import { sortedProblems } from "../text/problem-report.ts";
import { describeProblem } from "../text/problems.ts";
import { interfaceWords } from "../text/words/interface.ts";
import { projectTemplates } from "./views/nunjucks.ts";

/** Lines of the file before and after the one that is meant. */
const AROUND = 2;

export interface ProblemPage {
  /** The project's folder. */
  readonly root: string;
  readonly language: InterfaceLanguage;
  /** Of the last programme that could be read. */
  readonly look: Look;
  readonly problems: readonly Problem[];
  /** Why a view could not be laid out; null when none failed. */
  readonly viewProblem: string | null;
}

/** A whole page, which needs no site. */
export function problemPage({ root, language, look, problems, viewProblem }: ProblemPage): string {
  const words = interfaceWords(language);
  const render = projectTemplates(root);
  return render("pages/problems.njk", {
    language,
    direction: language === "ar" ? "rtl" : "ltr",
    look: lookStyles(look),
    words,
    title: viewProblem === null ? words.problemsTitle : words.viewProblemTitle,
    explanation: words.problemsText,
    problems: sortedProblems(problems).map((problem) => problemView(problem, language, root)),
    detail: viewProblem ?? "",
  });
}

function problemView(problem: Problem, language: InterfaceLanguage, root: string) {
  const { file, line, column } = problem.place;
  const { subject, found, write } = describeProblem(problem, language);
  return {
    subject,
    found,
    write: commandRuns(write),
    file,
    where: `${line}:${column}`,
    lines: linesAround(problem.place, root),
    isWarning: problem.severity === "warning",
  };
}

/** The lines around a place; none of a file that is not there, or is no text. */
function linesAround({ file, line }: Place, root: string) {
  let text: string;
  try {
    text = readFileSync(join(root, file), "utf8");
  } catch {
    return [];
  }
  if (text.includes("\0")) return [];
  const first = Math.max(1, line - AROUND);
  return text
    .split(/\r?\n/)
    .slice(first - 1, line + AROUND)
    .map((content, index) => ({
      number: first + index,
      text: content,
      // What begins with a sign of the form, as a list's dash, runs as the form does; a sentence as it is written.
      direction: /^\s*[^\p{L}\s]/u.test(content) ? "ltr" : "auto",
      isMeant: first + index === line,
    }));
}
