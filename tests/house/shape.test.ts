// The shape of the source, each rule shown to see what it is there for. Where the source of today breaks a rule widely,
// a ceiling holds it: it goes down, and never up. Whoever gets below it writes the new number here.

import { describe, expect, test } from "vitest";
import { circles, longFiles, longFunctions, manyParameters } from "./shape.ts";
import { makeSource, readSources } from "./sources.ts";

/** Today's, 2026-11-30. */
const LONG_FILES = 12;
const MANY_PARAMETERS = 120;
const LONG_FUNCTIONS = 95;

const sources = readSources().filter(({ file }) => !file.endsWith(".d.ts"));
const lines = (count: number) => "const a = 1;\n".repeat(count);

test("no file imports itself by way of others", () => {
  expect(circles(sources)).toEqual([]);
});

test("a circle is seen, whatever its length, and types alone make none", () => {
  const circle = ["a", "b", "c"].map((name, index, all) =>
    makeSource(`model/${name}.ts`, `import { x } from "./${all[(index + 1) % all.length]}.ts";\n`),
  );
  expect(circles(circle)).toEqual(["model/a.ts -> model/b.ts -> model/c.ts -> model/a.ts"]);
  expect(circles([makeSource("a.ts", 'export * from "./a.ts";\n')])).toHaveLength(1);
  const types = ["a", "b"].map((name, index) =>
    makeSource(`model/${name}.ts`, `import type { X } from "./${index === 0 ? "b" : "a"}.ts";\n`),
  );
  expect(circles(types)).toEqual([]);
});

describe.each<
  readonly [string, typeof longFiles, number, ReturnType<typeof makeSource>, ReturnType<typeof makeSource>]
>([
  [
    "files over 200 lines, tables apart",
    longFiles,
    LONG_FILES,
    makeSource("model/a.ts", lines(201)),
    makeSource("text/words/a.ts", lines(900)),
  ],
  [
    "functions of more than three parameters",
    manyParameters,
    MANY_PARAMETERS,
    makeSource("model/a.ts", "export const f = (a: A, b: B, c: C, d: D) => a;\n"),
    makeSource("model/a.ts", "export const f = ({ a, b, c, d }: A, e: E, g: G) => a;\n"),
  ],
  [
    "functions over 30 lines",
    longFunctions,
    LONG_FUNCTIONS,
    makeSource("model/a.ts", `function f() {\n${lines(31)}}\n`),
    makeSource("model/a.ts", `function f() {\n${lines(28)}}\n`),
  ],
])("%s", (_name, rule, ceiling, broken, whole) => {
  test(`are at most ${ceiling}, and fewer each month`, () => {
    const found = rule(sources);
    expect(found.length, `\n${found.join("\n")}\n`).toBeLessThanOrEqual(ceiling);
  });

  test("are seen, and others are not", () => {
    expect([rule([broken]).length, rule([whole])]).toEqual([1, []]);
  });
});
