import { describe, expect, test } from "vitest";
import { describeProblem, error, type ProblemCode } from "../../scripts/text/problems.ts";
import type { ProblemSentence } from "../../scripts/text/words/problem-words.ts";
import { problemWords } from "../../scripts/text/words/problems.ts";

const languages = ["ar", "en"] as const;

describe("both languages say the same problems", () => {
  test.each(languages)("in %s every sentence says something", (language) => {
    const silent = Object.entries<ProblemSentence>(problemWords(language)).filter(
      ([, { subject, found, write }]) => !(subject && found && write),
    );
    expect(silent).toEqual([]);
  });

  test("the Arabic sentences are Arabic", () => {
    const foreign = Object.entries<ProblemSentence>(problemWords("ar")).filter(
      ([, { found }]) => !/[\u0621-\u064A]/.test(found),
    );
    expect(foreign).toEqual([]);
  });
});

test("a value in an Arabic sentence is isolated, so that it cannot turn the sentence round", () => {
  const problem = error(
    "guest.twice" satisfies ProblemCode,
    { file: "a.md", line: 1, column: 1 },
    { id: "layla" },
  );
  expect(describeProblem(problem, "ar").found).toContain("\u2068layla\u2069");
  expect(describeProblem(problem, "en").found).toContain("layla is among");
});
