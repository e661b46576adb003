// What is committed: the lock file, the root, and no trace of a machine.

import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "./sources.ts";

const FOLDERS = [".ci", "docs", "episodes", "scripts", "templates", "tests"];
const FILES = [
  ".eleventy.js",
  ".gitignore",
  ".npmrc",
  "biome.json",
  "CHANGELOG.md",
  "CONTRIBUTING.md",
  "LICENSE",
  "package-lock.json",
  "package.json",
  "README.md",
  "README.ar.md",
  "tsconfig.json",
  "vitest.config.ts",
];

/** In pieces, so that this file holds none of them. */
const TRACES = ["registry." + "npmjs", "/ro" + "ot/", "/wo" + "rk/", "deb." + "debian"];

const EXPECTED: ReadonlySet<string> = new Set([
  ...FOLDERS,
  ...FILES,
  "node_modules",
  "_site",
  // What npm run new -- --host writes beside them.
  "netlify.toml",
  "wrangler.toml",
  "_site.next",
  "_site.old",
  "_preview",
  "_kit",
]);

/** Every committed file's path from the root. */
const committed = [
  ...FILES,
  ...FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(ROOT, join(entry.parentPath, entry.name))),
  ),
];

const read = (file: string) => readFileSync(join(ROOT, file), "utf8");

test("the lock file has every platform's binaries, or npm ci refuses it on a fresh machine", () => {
  expect(missingBinaries(JSON.parse(read("package-lock.json")))).toEqual([]);
});

test("a platform's binary that the lock lacks is seen, one that lies within its package is there", () => {
  const packages = {
    "node_modules/bundler": {
      optionalDependencies: { "@bundler/linux": "1.0.0", "@bundler/darwin": "1.0.0" },
    },
    "node_modules/@bundler/linux": {},
    "node_modules/drawer": { optionalDependencies: { "@drawer/linux": "1.0.0" } },
    "node_modules/drawer/node_modules/@drawer/linux": {},
  };
  expect(missingBinaries({ packages })).toEqual(["@bundler/darwin"]);
});

test("no machine path and no package host stands in any committed text", () => {
  const found = committed.flatMap((file) => {
    const bytes = readFileSync(join(ROOT, file));
    return bytes.includes(0) ? [] : tracesIn(bytes.toString()).map((name) => `${file}: ${name}`);
  });
  expect(found).toEqual([]);
});

test.each(TRACES)("%s in a text is seen", (name) => {
  expect(tracesIn(`it lies at ${name}file`)).toEqual([name]);
  expect(tracesIn("it lies at home, in work/ or at the root/ of a tree")).toEqual([]);
});

test("the root holds only what tools and people expect", () => {
  expect(strangersAmong(readdirSync(ROOT))).toEqual([]);
});

test("a file that nobody expects at the root is seen, one for a tool alone is not", () => {
  expect(strangersAmong(["notes.txt", "README.md", "docs", ".nvmrc", "README.old.md", "src"])).toEqual([
    "notes.txt",
    "README.old.md",
    "src",
  ]);
});

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>
  >;
}

function missingBinaries({ packages }: Lock): readonly string[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages),
    ),
  );
}

function tracesIn(text: string): readonly string[] {
  return TRACES.filter((name) => text.includes(name));
}

function strangersAmong(names: readonly string[]): readonly string[] {
  return names.filter((name) => !name.startsWith(".") && !EXPECTED.has(name));
}
