// Our own programmes, imported from what they publish: their files again, the text of each byte for byte.

import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { runFeedImport } from "../../scripts/cli/import-feed.ts";
import { readProgramme } from "../../scripts/content/read-programme.ts";
import type { Slug } from "../../scripts/domain/names.ts";
import { type Show, wholeEpisode } from "../../scripts/domain/show.ts";
import { assembleShow } from "../../scripts/model/assemble-show.ts";
import { listOutputs } from "../../scripts/render/outputs.ts";

const NOW = Date.parse("2026-11-30T12:00:00Z");
const SITES = join(import.meta.dirname, "../sites");

const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true });
});

interface Moved {
  readonly was: Show;
  readonly is: Show;
  readonly problems: readonly string[];
  /** Files of the new project and of the old one, by their names. */
  readonly files: ReadonlyMap<string, string>;
  readonly typed: ReadonlyMap<string, string>;
}

async function showIn(folder: string) {
  const { record, problems } = await readProgramme(folder);
  const { show, problems: joining } = assembleShow(record, { now: NOW });
  if (!show) throw new Error(JSON.stringify(problems));
  return { show, problems: [...problems, ...joining] };
}

async function filesIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(folder, { recursive: true });
  const texts = names
    .filter((name) => name.endsWith(".md"))
    .map(async (name) => [basename(name), await readFile(join(folder, name), "utf8")] as const);
  return new Map(await Promise.all(texts));
}

/** A site's programme imported into an empty project. */
async function move(site: string): Promise<Moved> {
  const old = join(SITES, site, "episodes");
  const { show: was } = await showIn(old);
  const served = new Map(listOutputs(was).map(({ address, render }) => [address.url as string, render]));
  const fetch: typeof globalThis.fetch = async (url) => {
    const render = served.get(String(url));
    return render ? new Response(render()) : new Response("no", { status: 404 });
  };
  const cwd = await mkdtemp(join(tmpdir(), "own-programme-"));
  folders.push(cwd);
  const silent = () => {};
  const io = {
    cwd,
    stdin: process.stdin,
    stdout: silent,
    stderr: silent,
    isTerminal: false,
    now: () => NOW,
    env: {},
  };
  const feed = was.addresses.feedRss.url;
  expect(await runFeedImport({ feed, isFetching: true, isDryRun: false }, io, { fetch })).toBe(0);
  const project = join(cwd, "episodes");
  const { show: is, problems } = await showIn(project);
  const errors = problems.filter(({ severity }) => severity === "error").map((one) => JSON.stringify(one));
  return { was, is, problems: errors, files: await filesIn(project), typed: await filesIn(old) };
}

const parts = (text = "") => /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text)?.slice(1) ?? ["", ""];
const bodyOf = (text: string | undefined) => parts(text)[1] ?? "";
/** A front matter's keys that say something. */
function keysOf(text: string | undefined): Readonly<Record<string, unknown>> {
  const keys = Object.entries(parse(parts(text)[0] ?? "") as Readonly<Record<string, unknown>>);
  return Object.fromEntries(keys.filter(([, value]) => !Array.isArray(value) || value.length > 0));
}

describe.each(["sample", "first"])("the programme of tests/sites/%s", (site) => {
  let moved: Moved;
  beforeAll(async () => {
    moved = await move(site);
  });

  test("has no error, and every episode that was published, under its address", () => {
    expect(moved.problems).toEqual([]);
    expect(moved.is.episodes.map(({ slug }) => slug)).toEqual(moved.was.episodes.map(({ slug }) => slug));
  });

  test("has every text as it was typed", () => {
    for (const slug of whole(moved.was)) {
      // A picture is no file of the new project: the text leads to it where it is.
      const led = bodyOf(moved.typed.get(`${slug}.md`)).replace(
        /!(\[[^\]]*\]\()(media\/)/g,
        (_all, label, path) => `${label}${moved.was.addresses.home.url}${path}`,
      );
      expect(bodyOf(moved.files.get(`${slug}.md`))).toBe(led);
    }
  });

  test("has all that is said of each: its guests, roles, quotes, chapters, sources, corrections", () => {
    for (const slug of whole(moved.was)) {
      expect(saidOf(moved.is, slug)).toEqual(saidOf(moved.was, slug));
    }
  });

  test("has nothing of what was withdrawn", () => {
    const names = ["ماجد المفترض", "هند المزعومة"];
    const texts = [...moved.files.values()].join("\n");
    for (const name of names) expect(texts).not.toContain(name);
  });

  test("has the people of it with all that is known of them", () => {
    const named = moved.was.people.filter(({ isAnonymous }) => !isAnonymous);
    expect(named.length).toBeGreaterThan(1);
    for (const { id } of named) {
      const [is, was] = [moved.files.get(`${id}.md`), moved.typed.get(`${id}.md`)];
      // A photo that was withdrawn is not there any more.
      expect({ ...keysOf(is), photo: null }).toEqual({ ...keysOf(was), photo: null, withdrawn: undefined });
      expect(bodyOf(is).split(/\s+/).join(" ")).toBe(bodyOf(was).split(/\s+/).join(" "));
    }
  });
});

/** Episodes of which nobody withdrew anything: those of the others are told without them. */
function whole(show: Show): readonly Slug[] {
  const slugs = show.episodes
    .map(({ slug }) => slug)
    .filter((slug) => wholeEpisode(show, slug).markdown !== undefined);
  expect(slugs.length).toBeGreaterThanOrEqual(show.episodes.length - 2);
  return slugs;
}

/** What an episode says, but for where its files are. */
function saidOf(show: Show, slug: Slug) {
  const {
    file: _,
    audio: _a,
    video: _v,
    poster: _p,
    unasked: _u,
    blocks: _b,
    markdown: _m,
    ...said
  } = wholeEpisode(show, slug);
  // Lines of captions are cut anew from files that were cut before.
  const captions = said.captions.map(({ language }) => language);
  return { ...said, captions, pictures: null, previous: null, next: null };
}
