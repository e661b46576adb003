// `npm run test:unit` is for the hand: nothing in it starts a browser, or builds a whole site by its command.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, matchesGlob, posix } from "node:path";
import { expect, test } from "vitest";
import { WHOLE } from "../../vitest.config.ts";
import { makeSource, ROOT, type Source } from "./sources.ts";

/** Importing one of these starts a browser, or builds by the command. */
const HEAVY = ["tests/support/browser.ts", "tests/support/project.ts", "tests/support/open-site.ts"];

const read = (file: string) => makeSource(file, readFileSync(join(ROOT, file), "utf8"));
const isWhole = (file: string) => WHOLE.some((glob) => matchesGlob(file, glob));

const tests = readdirSync(join(ROOT, "tests"), { recursive: true, encoding: "utf8" })
  .map((file) => `tests/${file.replaceAll("\\", "/")}`)
  .filter((file) => file.endsWith(".test.ts"));

/** What of HEAVY a test imports, itself or by way of other files of tests/. */
function heavyImports(source: Source, open: (file: string) => Source | null): readonly string[] {
  const seen = new Set<string>();
  const waiting = [source];
  for (const { file, imports } of waiting) {
    for (const name of imports.filter((one) => one.startsWith("."))) {
      const to = posix.join(posix.dirname(file), name);
      if (seen.has(to) || !to.startsWith("tests/")) continue;
      seen.add(to);
      const next = open(to);
      if (next) waiting.push(next);
    }
  }
  return HEAVY.filter((file) => seen.has(file));
}

test("no unit test starts a browser or a build: such a one is listed among the whole ones", () => {
  const open = (file: string) => (existsSync(join(ROOT, file)) ? read(file) : null);
  const heavy = tests
    .filter((file) => !isWhole(file))
    .flatMap((file) => heavyImports(read(file), open).map((way) => `${file} -> ${way}`));
  expect(heavy).toEqual([]);
});

test("one that does is seen, though by way of another file", () => {
  const support = makeSource("tests/view/way.ts", 'import { launchBrowser } from "../support/browser.ts";\n');
  const unit = makeSource("tests/view/a.test.ts", 'import { open } from "./way.ts";\n');
  expect(heavyImports(unit, (file) => (file === support.file ? support : null))).toEqual([HEAVY[0]]);
});

test("both projects have tests, and every listed name is one", () => {
  expect(tests.filter(isWhole).length).toBeGreaterThan(15);
  expect(tests.filter((file) => !isWhole(file)).length).toBeGreaterThan(80);
  expect(WHOLE.filter((glob) => !tests.some((file) => matchesGlob(file, glob)))).toEqual([]);
});
