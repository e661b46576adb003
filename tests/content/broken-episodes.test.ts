import { readdirSync, readFileSync } from "node:fs";
import { join, parse } from "node:path";
import { describe, expect, test } from "vitest";
import { readProgramme } from "../../scripts/content/read-programme.ts";
import { assembleShow } from "../../scripts/model/assemble-show.ts";
import { reportProblems } from "../../scripts/text/problem-report.ts";
import { contentProblems } from "../../scripts/text/words/problems-content.ts";
import { brokenFiles } from "./broken/files.ts";
import { type Broken, brokenForms } from "./broken/form.ts";
import { brokenKeys } from "./broken/keys.ts";
import { brokenTexts } from "./broken/text.ts";
import { writeProgramme } from "./support/folder.ts";

const NOW = Date.parse("2026-01-01T00:00:00Z");
/** Anybody may add one without code: NAME.md is an episode, NAME.yml a show.yml; `npm run golden` writes what is told. */
const FIXTURES = join(import.meta.dirname, "../fixtures/broken");
const dropped = readdirSync(FIXTURES).map((file): Broken => {
  const { name, ext } = parse(file);
  const path = ext === ".yml" ? "show.yml" : "2024-02-13-test.md";
  return { name, files: { [path]: readFileSync(join(FIXTURES, file)) } };
});
const all = [...brokenForms, ...brokenKeys, ...brokenTexts, ...brokenFiles, ...dropped];

const told = new Set<string>();

describe("an editor is told what is wrong, and what to write", () => {
  test.each(all)("$name", async ({ name, files }) => {
    const root = join(await writeProgramme(files), "episodes");
    const { record, problems } = await readProgramme(root);
    const joinedIn = (messages: "ar" | "en") => {
      const show = record.show && { ...record.show, messages };
      return [...problems, ...assembleShow({ ...record, show }, { now: NOW }).problems];
    };
    const joined = joinedIn("en");
    expect(joined).not.toEqual([]);
    for (const { code } of joined) told.add(code);
    const report = `${reportProblems(joined, "en")}${reportProblems(joinedIn("ar"), "ar")}`;
    await expect(report).toMatchFileSnapshot(`../golden/errors/${name}.txt`);
  });

  test("every sentence of content has a broken file that shows it", () => {
    // There is no folder to write a file into, and no link on every system: tests/content/read-programme.test.ts.
    const elsewhere = ["folder.missing", "file.link", "file.unreadable", "file.more"];
    const untold = Object.keys(contentProblems).filter(
      (code) => !told.has(code) && !elsewhere.includes(code),
    );
    expect(untold).toEqual([]);
  });

  test("each of them has its own golden file", () => {
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  });
});
