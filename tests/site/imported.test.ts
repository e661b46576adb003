// Feeds of other hosts, brought into one programme and built by the editor's command: what apps and parsers then read.

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseRssFeed } from "feedsmith";
import { parseFeed } from "podcast-partytime";
import RssParser from "rss-parser";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runProgram } from "../../scripts/narration/run-program.ts";
import { makeProject, type TestProject } from "../support/project.ts";
import { type FolderServer, serveFolder } from "../support/serve-folder.ts";
import { describeWith } from "../support/tools.ts";

const FOLDER = join(import.meta.dirname, "../fixtures/import");
/** A feed of each form: RSS with people, chapters and trailers, Atom, JSON, RSS 1.0, WordPress, an old set, packed by gzip. */
const FEEDS = [
  "people.xml",
  "chapters.xml",
  "trailer.xml",
  "guids.xml",
  "enclosures.xml",
  "dates.xml",
  "two-texts.xml",
  "set-arabic-as-utf8.xml",
  "wordpress.xml",
  "gzipped.xml",
  "door-atom.xml",
  "door-rss1.xml",
  "door-json.json",
  "small.xml",
];

interface RightItem {
  readonly guid: string;
  readonly sound?: readonly [string, number, string];
}

const right: Readonly<Record<string, { readonly items: readonly RightItem[] }>> = JSON.parse(
  readFileSync(join(FOLDER, "expected.json"), "utf8"),
);
const items = FEEDS.flatMap((name) => right[name.replace(/\.\w+$/, "")]?.items ?? []).filter(
  ({ sound }) => sound,
);
const expected = items.map(({ guid, sound }) => `${guid} ${sound?.join(" ")}`).toSorted();

let empty = "";
let project: TestProject;
let server: FolderServer;
beforeAll(async () => {
  empty = mkdtempSync(join(tmpdir(), "empty-"));
  project = makeProject(empty);
  server = await serveFolder(join(project.root, "_site"));
  for (const name of FEEDS) {
    cpSync(join(FOLDER, name), join(project.root, name));
    const { code, stderr } = await project.run("import", name);
    expect([name, code, code === 0 ? "" : stderr]).toEqual([name, 0, ""]);
  }
  const show = join(project.root, "episodes/show.yml");
  writeFileSync(show, readFileSync(show, "utf8").replace(/^site:.*$/m, `site: ${server.url}/`));
  const { code, stderr } = await project.run("build");
  expect([code, code === 0 ? "" : stderr]).toEqual([0, ""]);
}, 600_000);
afterAll(async () => {
  await server.close();
  project.remove();
  rmSync(empty, { recursive: true });
});

const rss = () => readFileSync(join(project.root, "_site/feed.xml"), "utf8");

test("feedsmith reads every item with its guid and its file", () => {
  const read = parseRssFeed(rss()).items?.map(({ guid, enclosures }) => {
    const [file] = enclosures ?? [];
    return `${guid?.value} ${file?.url} ${file?.length} ${file?.type}`;
  });
  expect(read?.toSorted()).toEqual(expected);
});

test("podcast-partytime reads every item with its guid and its file", () => {
  const read = parseFeed(rss())?.items.map(
    ({ guid, enclosure: { url, length, type } }) => `${guid} ${url} ${length} ${type}`,
  );
  // It takes a guid of digits for a number, and trims as browsers trim.
  const asItHasThem = (all: readonly string[] | undefined) =>
    all?.map((one) => one.replace(/\s+/g, " ").replace(/^0+(?=\d+ )/, "")).toSorted();
  expect(asItHasThem(read)).toEqual(asItHasThem(expected));
});

test("rss-parser reads every item with its guid and its file", async () => {
  const { items: read } = await new RssParser().parseString(rss());
  expect(
    read
      .map(({ guid, enclosure }) => `${guid} ${enclosure?.url} ${enclosure?.length} ${enclosure?.type}`)
      .toSorted(),
  ).toEqual(expected);
});

await describeWith(["newsboat"], "newsboat", () => {
  test("has every item", async () => {
    const home = mkdtempSync(join(tmpdir(), "newsboat-"));
    writeFileSync(join(home, "urls"), `${server.url}/feed.xml\n`);
    const options = {
      env: { ...process.env, HOME: home, LANG: "C.UTF-8", LC_ALL: "C.UTF-8" },
      timeout: 60_000,
    };
    const run = (command: string) =>
      runProgram(
        "newsboat",
        ["-u", join(home, "urls"), "-c", join(home, "cache.db"), "-C", "/dev/null", "-x", command],
        options,
      );
    await run("reload");
    const { stdout } = await run("print-unread");
    rmSync(home, { recursive: true });
    expect(stdout).toContain(`${items.length} unread`);
  });
});

await describeWith(["gpodder"], "gPodder", () => {
  test("lists every episode", async () => {
    const home = mkdtempSync(join(tmpdir(), "gpodder-"));
    const env = { ...process.env, HOME: home, GPODDER_HOME: home, LC_ALL: "C.UTF-8" };
    const gpo = (...args: readonly string[]) => runProgram("gpo", args, { env, timeout: 60_000 });
    await gpo("subscribe", `${server.url}/feed.xml`);
    const { stdout } = await gpo("episodes");
    rmSync(home, { recursive: true });
    expect(stdout.match(/^\s*\d+\.\s/gm)).toHaveLength(items.length);
  });
});
