// Problems in words: making one from the catalogue's codes, and saying it in a language.

import type { Place, Problem } from "../domain/problem.ts";
import { isolate } from "./bidi.ts";
import { isolateCommands } from "./commands.ts";
import type { InterfaceLanguage } from "./dates.ts";
import { spokenTime } from "./spoken-time.ts";
import type { ProblemSentence } from "./words/problem-words.ts";
import { type ProblemCode, problemWords } from "./words/problems.ts";

export type { ProblemCode } from "./words/problems.ts";

/** An error at a place, worded by the catalogue's sentence for `code`. */
export function error(code: ProblemCode, place: Place, values: Problem["values"] = {}): Problem {
  return { severity: "error", place, code, values };
}

/** The same as a warning. */
export function warning(code: ProblemCode, place: Place, values: Problem["values"] = {}): Problem {
  return { severity: "warning", place, code, values };
}

/**
 * A problem's sentences with its values in place. In Arabic each value is isolated, so that
 * a Latin key or a time code does not turn the sentence round; a command is isolated whole, so that a shell takes it. `{name|spoken}` takes a time code in words.
 * @throws Error when the code has no sentence: a fault of this project, not of an editor
 */
export function describeProblem(problem: Problem, language: InterfaceLanguage): ProblemSentence {
  const sentences: Readonly<Record<string, ProblemSentence>> = problemWords(language);
  const sentence = sentences[problem.code];
  if (!sentence) throw new Error(`describeProblem: no sentence for ${problem.code}`);
  const fill = (text: string) => {
    const filled = text.replace(/\{(\w+)(\|spoken)?\}/g, (whole, name: string, spoken?: string) => {
      const value = problem.values[name];
      if (value === undefined) return whole;
      if (spoken !== undefined) return spokenTime(value, language);
      return language === "ar" && value !== "" ? isolate(value) : value;
    });
    return language === "ar" ? isolateCommands(filled) : filled;
  };
  return { subject: fill(sentence.subject), found: fill(sentence.found), write: fill(sentence.write) };
}
