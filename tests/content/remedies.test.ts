// The law behind all messages: whoever does what a remedy says is rid of the problem.
// Every broken file of the table is mended as its messages say, one after the other, until nothing is told any more.

import { readdirSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join, parse } from "node:path";
import { describe, expect, test } from "vitest";
import { loadShow } from "../../scripts/app/load-show.ts";
import { openStores } from "../../scripts/app/stores.ts";
import { readProgramme } from "../../scripts/content/read-programme.ts";
import type { Problem } from "../../scripts/domain/problem.ts";
import { assembleShow } from "../../scripts/model/assemble-show.ts";
import { describeProblem } from "../../scripts/text/problems.ts";
import { problemWords } from "../../scripts/text/words/problems.ts";
import { feedImportProblems } from "../../scripts/text/words/problems-feed-import.ts";
import { brokenFiles } from "./broken/files.ts";
import { type Broken, brokenForms } from "./broken/form.ts";
import { feedFaults, LOCK, lockFaults, PUBLISHED } from "./broken/held.ts";
import { brokenKeys } from "./broken/keys.ts";
import { brokenLooks } from "./broken/look.ts";
import { diskFaults } from "./broken/on-disk.ts";
import { brokenTexts } from "./broken/text.ts";
import { brokenQuotes, brokenTranscripts } from "./broken/transcripts.ts";
import { afterPublishing, type Publishing } from "./remedies/after-publishing.ts";
import { BY_CODE, BY_NAME, type Doing } from "./remedies/by-hand.ts";
import { type Folder, handAt, textOf } from "./remedies/folder.ts";
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
const all = [
  ...brokenForms,
  ...brokenKeys,
  ...brokenTexts,
  ...brokenFiles,
  ...brokenLooks,
  ...brokenTranscripts,
  ...brokenQuotes,
  ...dropped,
];

/** What only a server on the network can answer. */
const ASKS_SERVERS = new Set(["media.unasked", "transcript.unasked"]);
const WITHOUT_WHOLE = Object.fromEntries(Object.keys(WHOLE).map((path) => [path, null]));
/** Rules that feeds are held to, and that ours keep whatever an editor types: tests/render/gate.test.ts breaks them. */
const KEPT_BY_US = new Set(
  "feed.title feed.description feed.artwork-missing feed.link feed.label-of-channel feed.language feed.category-missing feed.explicit feed.author feed.owner-email feed.self feed.guid feed.insecure feed.locked feed.medium feed.txt feed.item-title feed.item-link feed.item-artwork feed.enclosure-missing feed.enclosure-length feed.item-date feed.item-duration feed.item-explicit feed.item-number feed.item-description feed.item-content feed.transcript feed.chapters feed.label-long feed.person-role feed.alternate".split(
    " ",
  ),
);
/** Mending one thing may bring the next one into sight. */
const MOST_ROUNDS = 30;

/** What no case can be made for: only a network, a disk, another program or our own fault leads to it. */
const NO_CASE: readonly (readonly [RegExp, string])[] = [
  [/^media\.remote\./, "what a server answers: tests/content/media/remote.test.ts"],
  [/^(?:media|transcript)\.unasked$/, "asks a server"],
  [
    /^(?:import|new)\./,
    "told while a draft is written, with nothing in episodes/ yet: tests/cli/import.test.ts",
  ],
  [/^align\./, "of quotes in a file of their own, for `npm run align`: tests/align/tool.test.ts"],
  [/^clip\.stale$/, "of clips that ffmpeg cuts: tests/clips/clips.test.ts"],
  [/^host\./, "of a site of thousands of files: tests/cli/host-limits.test.ts"],
];
const seen = new Set<string>();

/** Adds what a case told. */
function see(problems: readonly Problem[]): readonly Problem[] {
  for (const { code } of problems) seen.add(code);
  return problems;
}

async function told(folder: Folder): Promise<readonly Problem[]> {
  const left = Object.keys(WHOLE).filter((path) => !folder.has(path));
  const root = await writeProgramme({
    ...Object.fromEntries(left.map((path) => [path, null])),
    ...Object.fromEntries(folder),
  });
  const { record, problems } = await readProgramme(join(root, "episodes"));
  await rm(root, { recursive: true, force: true });
  return see(
    [...problems, ...assembleShow(record, { now: NOW }).problems].filter(
      ({ code }) => !ASKS_SERVERS.has(code),
    ),
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

/** The same of a published programme: what the lock and the directories' rules say, too. */
async function toldOfPublished(folder: Folder, accepts = false): Promise<readonly Problem[]> {
  const root = await writeProgramme({ ...WITHOUT_WHOLE, ...Object.fromEntries(folder) });
  const problems = await toldAt(root, accepts);
  if (accepts) folder.set(LOCK, readFileSync(join(root, "episodes", LOCK), "utf8"));
  await rm(root, { recursive: true, force: true });
  return problems;
}

async function toldAt(root: string, accepts = false): Promise<readonly Problem[]> {
  const stores = openStores(root, "build");
  const { problems } = await loadShow({ root, now: NOW, stores, messages: "en", acceptsFeeds: accepts });
  return see(problems.filter(({ code }) => !ASKS_SERVERS.has(code)));
}

/** Does what remedies say, one after the other, until nothing is told. @param byHand for a code, where its remedy is in words */
async function followAll(
  folder: Folder,
  look: typeof told,
  byHand: (code: string) => Doing | Publishing | undefined,
) {
  for (let round = 0; ; round++) {
    const [problem, ...others] = await look(folder);
    if (problem === undefined) return;
    const { write } = describeProblem(problem, "en");
    const where = `${problem.code} at ${problem.place.file}:${problem.place.line}: ${write}`;
    expect(round, `still told after ${round} remedies: ${where}`).toBeLessThan(MOST_ROUNDS);
    const before = new Map(folder);
    const own = byHand(problem.code);
    if (own === "accept") await toldOfPublished(folder, true);
    else if (own !== undefined) own(handAt(folder, problem.place));
    else expect(follow(folder, problem, write), `no way to follow: ${where}`).toBe(true);
    const isSame = isAsBefore(folder, before);
    expect(isSame, `nothing was changed by: ${where} (${others.length} more)`).toBe(false);
  }
}

describe("whoever does what a remedy says is rid of the problem", () => {
  test.each(all)("$name", async ({ name, files }) => {
    const folder: Folder = new Map();
    for (const [path, content] of Object.entries({ ...WHOLE, ...files })) {
      if (content !== null) folder.set(path, typeof content === "string" ? content : new Uint8Array(content));
    }
    await followAll(folder, told, (code) => BY_NAME[name]?.[code] ?? BY_CODE[code]);
  });
});

describe("whoever does what the lock or a directory's rule says is rid of the problem", () => {
  test.each([...lockFaults, ...feedFaults])("$code: $name", async ({ code, before = {}, fault }) => {
    const folder: Folder = new Map(Object.entries({ ...PUBLISHED, ...before }));
    await toldOfPublished(folder, true);
    expect(await toldOfPublished(folder), "as it was published").toEqual([]);
    const published = textOf(folder, LOCK);
    fault(folder);
    expect((await toldOfPublished(folder)).map((problem) => problem.code)).toContain(code);
    await followAll(folder, toldOfPublished, (one) => afterPublishing(one, published) ?? BY_CODE[one]);
  });
});

describe("whoever does on disk what a remedy says is rid of the problem", () => {
  test.each(diskFaults)("$code: $name", async ({ code, fault, remedy }) => {
    const root = await writeProgramme({ ...WITHOUT_WHOLE, ...PUBLISHED });
    await toldAt(root, true);
    await fault(root);
    expect((await toldAt(root)).map((problem) => problem.code)).toEqual([code]);
    await remedy(root);
    expect(await toldAt(root)).toEqual([]);
  });
});

test("every problem that can be made has been made, and its remedy followed", () => {
  const hasNoCase = (code: string) =>
    code in feedImportProblems || KEPT_BY_US.has(code) || NO_CASE.some(([kind]) => kind.test(code));
  const left = Object.keys(problemWords("en")).filter((code) => !seen.has(code) && !hasNoCase(code));
  expect(left).toEqual([]);
  expect([...seen].filter((code) => KEPT_BY_US.has(code))).toEqual([]);
});
