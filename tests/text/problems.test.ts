import { readdirSync, readFileSync } from "node:fs";
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

test("a command in an Arabic sentence is isolated whole, and a shell takes it", () => {
  const values = {
    path: "media/a.mov",
    codec: "HEVC",
    next: "media/a-h264.mp4",
    file: "episodes/media/a.mov",
  };
  const place = { file: "episodes/a.md", line: 1, column: 1 };
  const { write } = describeProblem(
    error("media.codec", place, { ...values, made: '"episodes/media/حلقة 1.mp4"' }),
    "ar",
  );
  expect(write).toContain(
    '\u2068ffmpeg -i episodes/media/a.mov -c:v libx264 -pix_fmt yuv420p -c:a aac -movflags +faststart "episodes/media/حلقة 1.mp4"\u2069',
  );
});

test("no two faults share a code", () => {
  const folder = new URL("../../scripts/text/words/", import.meta.url);
  const codes = readdirSync(folder)
    .filter((file) => file.startsWith("problems"))
    .flatMap((file) => [
      ...readFileSync(new URL(file, folder), "utf8").matchAll(/^ {2}"([a-z]+\.[a-z-]+)": \{/gm),
    ])
    .map(([, code]) => code);
  expect(codes.length).toBeGreaterThan(100);
  expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([]);
});
