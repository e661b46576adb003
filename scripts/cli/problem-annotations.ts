// Problems as a code host shows them beside the lines of a change.
// Specs: GitHub Actions workflow commands; GitLab Code Quality report (the Code Climate subset it reads).

import { createHash } from "node:crypto";
import type { Problem } from "../domain/problem.ts";
import { withoutBidiControls } from "../text/bidi.ts";
import type { InterfaceLanguage } from "../text/dates.ts";
import { describeProblem } from "../text/problems.ts";

/** The code hosts whose form is known. */
export const CODE_HOSTS = ["github", "gitlab"] as const;
export type CodeHost = (typeof CODE_HOSTS)[number];

/** Problems in a code host's form, as text to print. */
export function annotateProblems(
  problems: readonly Problem[],
  host: CodeHost,
  language: InterfaceLanguage,
): string {
  return host === "github" ? githubCommands(problems, language) : gitlabReport(problems, language);
}

/** A machine's view of a problem, its sentences in a language. */
export interface ProblemEntry {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly severity: Problem["severity"];
  readonly code: string;
  readonly subject: string;
  readonly found: string;
  readonly write: string;
  /** Only where it is told of a draft. */
  readonly draft?: true;
}

/**
 * `{file, line, column, severity, code, subject, found, write}`: what `check --json` prints.
 * `write` is to be copied: without the signs that hold directions apart for whoever reads it.
 */
export function problemEntry(problem: Problem, language: InterfaceLanguage): ProblemEntry {
  const { severity, code, place } = problem;
  const { subject, found, write: isolated } = describeProblem(problem, language);
  const write = withoutBidiControls(isolated);
  const { file, line, column } = place;
  const draft = problem.isDrafts ? ({ draft: true } as const) : {};
  return { file, line, column, severity, code, subject, found, write, ...draft };
}

function githubCommands(problems: readonly Problem[], language: InterfaceLanguage): string {
  return problems
    .map((problem) => {
      const { file, line, column, severity, subject, found, write } = problemEntry(problem, language);
      const properties = { file, line, col: column, title: subject };
      const listed = Object.entries(properties).map(
        ([key, value]) => `${key}=${escapeProperty(String(value))}`,
      );
      return `::${severity} ${listed.join(",")}::${escapeData(`${found}\n${write}`)}\n`;
    })
    .join("");
}

// A line break would end the command, and a colon or comma the property: the rest could then be a command of its own.
function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

function gitlabReport(problems: readonly Problem[], language: InterfaceLanguage): string {
  const seen = new Map<string, number>();
  const entries = problems.map((problem) => {
    const { file, line, severity, code, subject, found, write } = problemEntry(problem, language);
    // Lines move; a problem stays the same one while its file, its kind and its words do.
    const identity = JSON.stringify([file, code, problem.values]);
    const turn = seen.get(identity) ?? 0;
    seen.set(identity, turn + 1);
    return {
      description: `${subject}: ${found} → ${write}`,
      check_name: code,
      fingerprint: createHash("sha256").update(`${identity}\n${turn}`).digest("hex"),
      severity: severity === "error" ? "major" : "minor",
      location: { path: file, lines: { begin: line } },
    };
  });
  return `${JSON.stringify(entries, null, 2)}\n`;
}
