import { describe, expect, test } from "vitest";
import { describeProblem, error, type ProblemCode } from "../../scripts/text/problems.ts";
import { problemWords as arabic } from "../../scripts/text/words/ar/problems.ts";
import { problemWords as english } from "../../scripts/text/words/en/problems.ts";
import type { ProblemWords } from "../../scripts/text/words/problem-words.ts";

const languages: readonly (readonly [string, ProblemWords])[] = [
  ["ar", arabic],
  ["en", english],
];
const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "");

describe("both languages say the same problems", () => {
  test("with the same codes", () => {
    expect(Object.keys(arabic).sort()).toEqual(Object.keys(english).sort());
  });

  test.each(Object.keys(english))("%s takes the same values in both", (code) => {
    const [inArabic, inEnglish] = languages.map(([, words]) => {
      const { subject, found, write } = words[code] ?? { subject: "", found: "", write: "" };
      return [...new Set(names(`${subject} ${found} ${write}`))].sort();
    });
    expect(inArabic).toEqual(inEnglish);
  });

  test.each(languages)("in %s every sentence says something", (_language, words) => {
    const silent = Object.entries(words).filter(
      ([, { subject, found, write }]) => !(subject && found && write),
    );
    expect(silent).toEqual([]);
  });

  test("the Arabic sentences are Arabic", () => {
    const foreign = Object.entries(arabic as ProblemWords).filter(
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
