// The arrows between rooms, one importer a package, and purity below the edge: read from the source itself.
// Each rule is shown to see what it is there for: a rule that nothing can break holds nothing.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  arabicLiterals,
  computedImports,
  handmadeWrites,
  homeless,
  importersOf,
  impurities,
  outlivingValues,
  sharedPackages,
  wrongArrows,
  wrongBrowserImports,
  wrongNodeModules,
  wrongQuestions,
} from "./rules.ts";
import { makeSource, packageOf, ROOT, readSources } from "./sources.ts";

const sources = readSources();

type Rule = typeof wrongArrows;

describe.each<readonly [string, Rule, readonly (readonly [file: string, text: string])[]]>([
  [
    "every source stands in a room that has a floor",
    homeless,
    [
      ["helpers/a.ts", ""],
      ["a.ts", ""],
    ],
  ],
  [
    "a file imports from its own room or a lower floor",
    wrongArrows,
    [
      ["model/a.ts", 'import { b } from "../render/b.ts";'],
      ["model/a.ts", 'import type { B } from "../cli/b.ts";'],
      ["model/a.ts", 'import {\n  b,\n  c,\n} from "../eleventy/b.ts";'],
      ["domain/a.ts", 'export * from "../text/b.ts";'],
      ["content/deep/a.ts", "import { b } from '../../model/b.ts';"],
      ["content/a.mjs", 'const { b } = await import("../cli/b.ts");'],
      ["text/a.ts", 'type B = import("../model/b.ts").B;'],
      ["cli/a.ts", 'import { b } from "../eleventy/b.ts";'],
      ["eleventy/a.ts", 'import "../cli/b.ts";'],
      ["align/a.ts", 'import { b } from "../content/b.ts";'],
      ["browser/a.ts", 'import { b } from "../model/b.ts";'],
      ["render/a.ts", 'import { b } from "../browser/b.ts";'],
      ["render/a.ts", 'import { b } from "../../tests/b.ts";'],
    ],
  ],
  [
    "no import's name is worked out",
    computedImports,
    [
      ["model/a.ts", "const b = await import(name);"],
      ["model/a.ts", "const b = await import(`../cli/$" + "{name}.ts`);"],
    ],
  ],
  [
    "a room uses of Node only what its work needs",
    wrongNodeModules,
    [
      ["model/a.ts", 'import { readFileSync } from "node:fs";'],
      ["domain/a.ts", 'import { createHash } from "node:crypto";'],
      ["text/a.ts", 'const fs = require("fs");'],
      ["render/a.ts", 'import { join } from "path";'],
      ["browser/a.ts", 'import { join } from "node:path";'],
    ],
  ],
  [
    "only the rooms that ask other hosts do so",
    wrongQuestions,
    [["model/a.ts", 'await fetch("https://a.example/");']],
  ],
  [
    "the page's own scripts use no package",
    wrongBrowserImports,
    [["browser/a.ts", 'import { b } from "zod";']],
  ],
  [
    "below the edge there is no clock, no random, no environment",
    impurities,
    [
      ["model/a.ts", "const now = new Date();"],
      ["model/a.ts", "const now = new Date;"],
      ["model/a.ts", "const now = Date();"],
      ["render/a.ts", "const now = options.now ?? Date.now();"],
      ["render/a.ts", "records.map(Date.now)"],
      ["text/a.ts", "const start = performance.now();"],
      ["content/a.ts", "const id = crypto.randomUUID();"],
      ["align/a.ts", "if (Math.random() < 0.5) return;"],
      ["narration/a.ts", "const { HOME } = process.env;"],
      ["domain/a.ts", 'import { env } from "node:process";'],
      ["text/a.ts", "const shown = date.toLocaleDateString();"],
      ["text/a.ts", "const list = new Intl.ListFormat(undefined, {});"],
    ],
  ],
  [
    "below the edge no value of a module changes but what domain/remember.ts remembers of pure functions",
    outlivingValues,
    [
      ["text/a.ts", "const known = new Map<string, Day>();"],
      ["align/a.ts", "const known = new WeakMap<Transcript, Map<string, number>>();"],
      ["render/a.ts", "export const seen: Set<string> = new Set();"],
      ["content/a.ts", "let made: RegExp | null = null;"],
      ["build/a.ts", "export const waiting: string[] = [];"],
      ["model/a.ts", "const counts: Record<string, number> = {};"],
    ],
  ],
  [
    "a file is written whole by files/write-atomic.ts, and by no hand of its own",
    handmadeWrites,
    [
      ["content/a.ts", "await rename(beside, file);"],
      ["cli/a.ts", "renameSync(`$" + "{file}.tmp`, file);"],
      ["cli/a.ts", "await fs.rename(beside, file);"],
    ],
  ],
  [
    "no Arabic literal stands in code outside text/: words have one home",
    arabicLiterals,
    [
      ["cli/a.ts", 'io.stdout("تم");'],
      ["render/a.ts", "const word = `حلقة $" + "{number}`;"],
    ],
  ],
])("%s", (_name, rule, broken) => {
  test("holds", () => {
    expect(rule(sources)).toEqual([]);
  });

  test.each(broken)("%s: %s is seen", (file, text) => {
    expect(rule([makeSource(file, text)])).toHaveLength(1);
  });
});

describe("packages", () => {
  test("each has one importer", () => {
    expect(sharedPackages(sources)).toEqual([]);
    const twice = ["content/a.ts", "content/b.mjs"].map((file) =>
      makeSource(file, 'import { parse } from "@scope/yaml/deep";'),
    );
    expect(sharedPackages(twice)).toEqual(["@scope/yaml content/a.ts content/b.mjs"]);
  });

  test("each that is imported is asked for in package.json, and each asked for has its line in CONTRIBUTING.md", () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    const asked = Object.keys({ ...dependencies, ...devDependencies });
    expect([...importersOf(sources).keys()].filter((name) => !asked.includes(name))).toEqual([]);
    const contributing = readFileSync(join(ROOT, "CONTRIBUTING.md"), "utf8");
    expect(asked.filter((name) => !contributing.includes(`\`${name}\``))).toEqual([]);
  });
});

test("a comment that names an import or a clock breaks nothing", () => {
  const source = makeSource("model/a.ts", "// new Date() is not read here\n/** Date.now() neither */\n");
  expect(impurities([source])).toEqual([]);
});

test("a site is made with what --omit=dev installs: only a reading uses more", () => {
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const beyond = sources
    .filter(({ file }) => !file.startsWith("bench/") && !file.endsWith(".d.ts"))
    .filter(({ imports }) =>
      imports.some((one) => packageOf(one) !== null && !Object.hasOwn(dependencies, packageOf(one) ?? "")),
    );
  const named = beyond.map(({ file }) => file).filter((file) => !file.startsWith("narration/"));
  expect(named).toEqual([]);
});
