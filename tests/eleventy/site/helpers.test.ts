// A site that several threads render is the one that one thread renders.

import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { build } from "../../../scripts/boot/esbuild.ts";
import type { Show } from "../../../scripts/domain/show.ts";
import {
  claimFromEnd,
  claimFromFront,
  closeClaims,
  openClaims,
  takenOf,
} from "../../../scripts/eleventy/site/claims.ts";
import { fileWriter } from "../../../scripts/eleventy/site/file-writer.ts";
import { mapSections, type SiteSource, siteSections } from "../../../scripts/eleventy/site/group-files.ts";
import { startHelpers } from "../../../scripts/eleventy/site/helpers.ts";
import { renderGroup } from "../../../scripts/eleventy/site/render-group.ts";
import type { Share } from "../../../scripts/eleventy/site/render-share.ts";
import { type FileGroup, writeGroups } from "../../../scripts/eleventy/site/write-groups.ts";
import { groupsOf } from "../../../scripts/memory/section.ts";
import { NOTHING } from "../../../scripts/memory/site-memory.ts";
import { trackShow } from "../../../scripts/memory/tracked-show.ts";
import { sendShow } from "../../../scripts/model/sent-show.ts";
import { filesIn, PROJECT } from "../../support/project.ts";
import { smallShow } from "../../support/show.ts";

const source: SiteSource = {
  show: smallShow(),
  assets: { style: "/a.css", script: "/a.js", icon: "/a.svg", fonts: ["/a.woff2"], search: "/s.js" },
  feedLock: null,
  root: PROJECT,
};
let folder: string;
let thread: URL;

/** The thread's code as a build has it: JavaScript, packages left where they are. */
beforeAll(async () => {
  // Below the project, where packages are found.
  mkdirSync(join(PROJECT, ".cache"), { recursive: true });
  folder = mkdtempSync(join(PROJECT, ".cache", "helpers-"));
  const outfile = join(folder, "render-thread.mjs");
  await build({
    entryPoints: [join(PROJECT, "scripts/eleventy/site/render-thread.ts")],
    outfile,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    logLevel: "silent",
  });
  thread = new URL(`file://${outfile}`);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const inFolder = (name: string) => join(folder, name);
const sections = (show: Show) => siteSections(source, show);
const listed = () =>
  sections(source.show).flatMap((section) =>
    section.groups().map(({ name }) => ({ section: section.name, name, before: {} })),
  );
const sent = { ...source, show: sendShow(source.show) };
const shareOf = (name: string, more: Partial<Share> = {}): Share => ({
  source: sent,
  folder: inFolder(name),
  groups: listed(),
  claims: openClaims(),
  ...more,
});

/** All of it by this thread. */
function renderHere(name: string) {
  const tracking = trackShow(source.show);
  const rendering = { tracking, write: fileWriter(inFolder(name)) };
  return groupsOf(sections(tracking.show)).map((group) => renderGroup(group, {}, rendering));
}

describe("other threads", () => {
  test("make the same files of the same readings", async () => {
    const here = renderHere("here");
    const there = await startHelpers(2, thread, shareOf("there")).made();
    const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
    expect([...there].sort(byName)).toEqual([...here].sort(byName));
    expect(filesIn(inFolder("there"))).toEqual(filesIn(inFolder("here")));
  }, 60_000);

  test("share the work with a build's own, and all of it is remembered", async () => {
    const tracking = trackShow(source.show);
    const all = mapSections(sections(tracking.show), (group): FileGroup => ({ ...group, of: [] }));
    const write = (name: string, isHelped: boolean) =>
      writeGroups(all, {
        folder: inFolder(name),
        show: source.show,
        tracking,
        before: NOTHING,
        version: "1",
        help: async (todo, claims) =>
          isHelped ? startHelpers(1, thread, shareOf(name, { groups: todo, claims })) : null,
        // A slow thread of the build's own: the other one gets its share.
        onRender: () => {
          if (isHelped) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
        },
      });
    const helped = await write("helped", true);
    const alone = await write("alone", false);
    expect(helped.looked).toEqual(alone.looked);
    expect([...helped.looked.keys()]).toEqual([...alone.looked.keys()]);
    expect(new Set(helped.written)).toEqual(new Set(alone.written));
    expect(filesIn(inFolder("helped"))).toEqual(filesIn(inFolder("alone")));
  }, 60_000);

  test("write no file whose bytes are known", async () => {
    const before = new Map(renderHere("known").map(({ name, files }) => [name, files]));
    const groups = listed().map((one) => ({ ...one, before: before.get(one.name) ?? {} }));
    const made = await startHelpers(1, thread, shareOf("nothing", { groups })).made();
    expect(made.flatMap(({ written }) => written)).toEqual([]);
    expect(filesIn(inFolder("nothing")).size).toBe(0);
  }, 60_000);

  test("that fail say why, and a build that stops waits for none", async () => {
    const groups = [...listed(), { section: "nowhere", name: "nowhere", before: {} }];
    await expect(startHelpers(1, thread, shareOf("fault", { groups })).made()).rejects.toThrow(
      "renderShare: no group nowhere",
    );
    const stopped = startHelpers(1, thread, shareOf("stopped"));
    await stopped.stop();
    await expect(stopped.made()).rejects.toThrow("ended");
  }, 60_000);
});

test("a thread's file is in the bundle, and asked for by the configuration", () => {
  const entry = '"eleventy/site/render-thread.ts"';
  expect(readFileSync(join(PROJECT, "scripts/boot/load-code.mjs"), "utf8")).toContain(entry);
  expect(readFileSync(join(PROJECT, ".eleventy.js"), "utf8")).toContain(entry);
});

test("a list that is claimed from both ends is claimed once", async () => {
  const count = 2000;
  const claims = openClaims();
  const code = `const { parentPort, workerData: { claims, count } } = require("node:worker_threads");
    ${claimFromEnd.toString().replace("export ", "")}
    const TAKEN = 0, FROM_END = 1, mine = [];
    for (let at = claimFromEnd(claims, count); at !== null; at = claimFromEnd(claims, count)) mine.push(at);
    parentPort.postMessage(mine);`;
  const answers = [0, 1].map(
    () =>
      new Promise<readonly number[]>((done, fail) => {
        const worker = new Worker(code, { eval: true, workerData: { claims, count } });
        worker.once("message", done).once("error", fail);
      }),
  );
  const own: number[] = [];
  while (claimFromFront(claims, count)) own.push(own.length);
  const all = [...own, ...(await Promise.all(answers)).flat()].sort((a, b) => a - b);
  expect(all).toEqual(Array.from({ length: count }, (_, index) => index));
  expect(takenOf(claims, count)).toBe(count);
  closeClaims(claims, count);
  expect(claimFromEnd(claims, count)).toBeNull();
});
