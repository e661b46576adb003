// The law behind all messages: whoever does what a remedy says is rid of the problem.
// Every broken file of the table is mended as its messages say, one after the other, until nothing is told any more.

import { readdirSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join, parse } from "node:path";
import { describe, expect, test } from "vitest";
import { readProgramme } from "../../scripts/content/read-programme.ts";
import type { Problem } from "../../scripts/domain/problem.ts";
import { assembleShow } from "../../scripts/model/assemble-show.ts";
import { describeProblem } from "../../scripts/text/problems.ts";
import { brokenFiles } from "./broken/files.ts";
import { type Broken, brokenForms } from "./broken/form.ts";
import { brokenKeys } from "./broken/keys.ts";
import { brokenLooks } from "./broken/look.ts";
import { brokenTexts } from "./broken/text.ts";
import { BY_CODE, BY_NAME } from "./remedies/by-hand.ts";
import { type Folder, handAt } from "./remedies/folder.ts";
import { follow } from "./remedies/follow.ts";
import { WHOLE, writeProgramme } from "./support/folder.ts";

const NOW = Date.parse("2026-01-01T00:00:00Z");
const FIXTURES = join(import.meta.dirname, "../fixtures/broken");
const dropped = readdirSync(FIXTURES).map((file): Broken => {
  const { name, ext } = parse(file);
  return {
    name,
    files: { [ext === ".yml" ? "show.yml" : "2024-02-13-test.md"]: readFileSync(join(FIXTURES, file)) },
  };
});
const all = [...brokenForms, ...brokenKeys, ...brokenTexts, ...brokenFiles, ...brokenLooks, ...dropped];

/** What only a server on the network can answer. */
const ASKS_SERVERS = new Set(["media.unasked", "transcript.unasked"]);
/** Mending one thing may bring the next one into sight. */
const MOST_ROUNDS = 30;

async function told(folder: Folder): Promise<readonly Problem[]> {
  const left = Object.keys(WHOLE).filter((path) => !folder.has(path));
  const root = await writeProgramme({
    ...Object.fromEntries(left.map((path) => [path, null])),
    ...Object.fromEntries(folder),
  });
  const { record, problems } = await readProgramme(join(root, "episodes"));
  await rm(root, { recursive: true, force: true });
  return [...problems, ...assembleShow(record, { now: NOW }).problems].filter(
    ({ code }) => !ASKS_SERVERS.has(code),
  );
}

function isAsBefore(folder: Folder, before: Folder): boolean {
  return (
    folder.size === before.size &&
    [...folder].every(([path, content]) => {
      const was = before.get(path);
      return was !== undefined && Buffer.compare(Buffer.from(content), Buffer.from(was)) === 0;
    })
  );
}

describe("whoever does what a remedy says is rid of the problem", () => {
  test.each(all)("$name", async ({ name, files }) => {
    const folder: Folder = new Map();
    for (const [path, content] of Object.entries({ ...WHOLE, ...files })) {
      if (content !== null) folder.set(path, typeof content === "string" ? content : new Uint8Array(content));
    }
    for (let round = 0; ; round++) {
      const [problem, ...others] = await told(folder);
      if (problem === undefined) break;
      const { write } = describeProblem(problem, "en");
      const where = `${problem.code} at ${problem.place.file}:${problem.place.line}: ${write}`;
      expect(round, `still told after ${round} remedies: ${where}`).toBeLessThan(MOST_ROUNDS);
      const before = new Map(folder);
      const byHand = BY_NAME[name]?.[problem.code] ?? BY_CODE[problem.code];
      if (byHand !== undefined) byHand(handAt(folder, problem.place));
      else expect(follow(folder, problem, write), `no way to follow: ${where}`).toBe(true);
      expect(isAsBefore(folder, before), `nothing was changed by: ${where} (${others.length} more)`).toBe(
        false,
      );
    }
  });
});
