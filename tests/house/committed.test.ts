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
  const { packages } = JSON.parse(read("package-lock.json")) as {
    packages: Record<string, { optionalDependencies?: Record<string, string> }>;
  };
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages),
    ),
  );
  expect(missing).toEqual([]);
});

test("no machine path and no package host stands in any committed text", () => {
  const names = ["registry." + "npmjs", "/ro" + "ot/", "/wo" + "rk/", "deb." + "debian"];
  const found = committed.flatMap((file) => {
    const bytes = readFileSync(join(ROOT, file));
    const text = bytes.includes(0) ? "" : bytes.toString();
    return names.filter((name) => text.includes(name)).map((name) => `${file}: ${name}`);
  });
  expect(found).toEqual([]);
});

test("the root holds only what tools and people expect", () => {
  const expected = new Set([
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
  const others = readdirSync(ROOT).filter((name) => !name.startsWith(".") && !expected.has(name));
  expect(others).toEqual([]);
});
