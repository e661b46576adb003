// The fonts that lie in templates/fonts/ are what the packages' fonts become: changed faces need `npm run fonts`.

import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { cutFont } from "../../../scripts/eleventy/assets/cut-fonts.ts";
import { FONT_FACES, fontFile } from "../../../scripts/eleventy/assets/font-faces.ts";

const PROJECT = resolve(".");

test.each(FONT_FACES.map((face) => [face.name, face] as const))("%s", async (_name, face) => {
  const kept = readFileSync(fontFile(PROJECT, face));
  expect(kept.equals(await cutFont(face, PROJECT)), "npm run fonts").toBe(true);
});

test("no font lies there that no face names", () => {
  const files = readdirSync(`${PROJECT}/templates/fonts`).filter((name) => name.endsWith(".woff2"));
  expect(files.sort()).toEqual(FONT_FACES.map(({ name }) => `${name}.woff2`).sort());
});
