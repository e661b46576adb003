// The content manager's package: what it asks of another host it is given here, and a version that asks otherwise is told.

import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { withOwnFonts } from "../../../scripts/eleventy/assets/admin-files.ts";

const folder = dirname(createRequire(import.meta.url).resolve("@sveltia/cms"));
const program = readFileSync(join(folder, "index.js"), "utf8");
const names = readdirSync(join(folder, "assets"));

test("the package's fonts are its own files", () => {
  const own = withOwnFonts(program, names);
  const fonts = [...own.matchAll(/assets\/[\w.-]+\.woff2/g)].map(([address]) =>
    address.slice("assets/".length),
  );
  expect(new Set(fonts).size).toBeGreaterThan(1);
  expect(fonts.filter((name) => !names.includes(name))).toEqual([]);
});

test.each([
  ["another host", program.replaceAll("cdn.jsdelivr.net/fontsource", "fonts.example/fontsource")],
  ["another path", program.replaceAll("/fontsource/fonts/", "/npm/@fontsource/")],
  ["a font that the package does not bring", program.replaceAll("fonts/noto-mono@", "fonts/noto-sans-mono@")],
  ["no address", program.replaceAll(/https:[^)"'`]*\.woff2/g, "")],
])("a version that names %s fails the build and says where to look", (_name, other) => {
  expect(other).not.toBe(program);
  expect(() => withOwnFonts(other, names)).toThrow(/admin-files\.ts/);
});
