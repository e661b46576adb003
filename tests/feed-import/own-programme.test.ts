// Our own programmes, imported from what they publish: their files again, the text of each byte for byte.

import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
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

/** What a site publishes, by paths below its root. */
async function publishedBy(site: string) {
  const { show } = await showIn(join(SITES, site, "episodes"));
  const root = show.addresses.home.url;
  const outputs = listOutputs(show).map(
    ({ address, render }) => [address.url.slice(root.length), render] as const,
  );
  return { show, root, outputs: new Map(outputs) };
}

type Published = Awaited<ReturnType<typeof publishedBy>>;
type Served = ReadonlyMap<string, string>;

/** An import into an empty project, over a web that has these texts by their addresses. */
async function importing(feed: string, cwd: string, served: ReadonlyMap<string, () => string> = new Map()) {
  const fetch: typeof globalThis.fetch = async (url) => {
    const render = served.get(String(url));
    return render ? new Response(render()) : new Response("no", { status: 404 });
  };
  let told = "";
  const silent = () => {};
  const io = {
    cwd,
    stdin: process.stdin,
    stdout: silent,
    stderr: (text: string) => {
      told += text;
    },
    isTerminal: false,
    now: () => NOW,
    env: {},
  };
  const code = await runFeedImport({ feed, isFetching: true, isDryRun: false }, io, { fetch });
  return { code, told };
}

async function emptyProject(): Promise<string> {
  const cwd = await mkdtemp(join(tmpdir(), "own-programme-"));
  folders.push(cwd);
  return cwd;
}

/** The feeds of a site as files below a folder. */
async function writeAll(folder: string, texts: Served): Promise<void> {
  for (const [path, text] of texts) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** A site's programme imported into an empty project. */
async function move(site: string): Promise<Moved> {
  const { show: was, root, outputs } = await publishedBy(site);
  const cwd = await emptyProject();
  const served = new Map([...outputs].map(([path, render]) => [`${root}${path}`, render]));
  expect((await importing(was.addresses.feedRss.url, cwd, served)).code).toBe(0);
  const project = join(cwd, "episodes");
  const { show: is, problems } = await showIn(project);
  const errors = problems.filter(({ severity }) => severity === "error").map((one) => JSON.stringify(one));
  const typed = await filesIn(join(SITES, site, "episodes"));
  return { was, is, problems: errors, files: await filesIn(project), typed };
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

describe("a feed of the programme of tests/sites/sample", () => {
  /** What is told where something does not come. */
  const LEFT = /ليس معه|لموقع آخر|إصدار آخر/;
  let published: Published;
  let feeds: Served;
  beforeAll(async () => {
    published = await publishedBy("sample");
    const paths = [...published.outputs.keys()].filter((path) =>
      /feed.*\.(?:xml|json|atom)$|\.vtt$/.test(path),
    );
    feeds = new Map(paths.map((path) => [path, published.outputs.get(path)?.() ?? ""]));
  });

  const quoted = (show: Show) =>
    show.episodes.map(({ slug, published: moment, guid }) => ({
      guid,
      moment,
      // Whoever's name is withheld stays behind.
      quotes: wholeEpisode(show, slug)
        .quotes.filter(({ person }) => !published.show.personById.get(person)?.isAnonymous)
        .map(({ text, person, span }) => ({ text, person, span })),
    }));
  const wholeIn = async (cwd: string) => {
    const { show } = await showIn(join(cwd, "episodes"));
    return { quotes: quoted(show), guid: show.programme.guid, title: show.programme.title };
  };
  const expected = () => ({
    quotes: quoted(published.show),
    guid: published.show.programme.guid,
    title: published.show.programme.title,
  });
  /** Quotes are held to transcripts: those lie where the site's copy is. */
  const captionsAt = (root: string) =>
    [...published.outputs].flatMap(([path, render]) =>
      path.endsWith(".vtt") ? [[`${root}${path}`, render] as const] : [],
    );

  test.each(["feed.xml", "feed.json", "feed.atom", "quotes/feed.xml"])(
    "at a copy of the site elsewhere, %s, brings all of it",
    async (path) => {
      const cwd = await emptyProject();
      const copy = "http://127.0.0.1:8080/copy/";
      const served = new Map([
        ...captionsAt(copy),
        ...[...feeds].map(([name, text]) => [`${copy}${name}`, () => text] as const),
      ]);
      const { code, told } = await importing(`${copy}${path}`, cwd, served);
      expect([code, told]).toEqual([0, expect.not.stringMatching(LEFT)]);
      expect(await wholeIn(cwd)).toEqual(expected());
    },
  );

  test.each([
    ["feed.xml", "site"],
    ["saved.xml", "pair"],
  ])("as a file, %s of a %s", async (name, kind) => {
    const cwd = await emptyProject();
    // As a site is built, or two files saved under names of one's own.
    const saved =
      kind === "site"
        ? feeds
        : new Map([
            [name, feeds.get("feed.xml") ?? ""],
            [name.replace("xml", "json"), feeds.get("feed.json") ?? ""],
          ]);
    await writeAll(join(cwd, "old"), saved);
    // Of two files that were saved the captions are still at their addresses.
    const web = kind === "site" ? [] : captionsAt(published.root);
    const { code, told } = await importing(`old/${name}`, cwd, new Map(web));
    expect([code, told]).toEqual([0, expect.not.stringMatching(LEFT)]);
    expect((await wholeIn(cwd)).quotes).toEqual(expected().quotes);
  });

  test("of a guest or a topic brings their episodes, whole, into the programme", async () => {
    for (const kind of ["guests", "topics"]) {
      const path = [...feeds.keys()].find((one) => one.startsWith(`${kind}/`)) ?? "";
      const cwd = await emptyProject();
      await writeAll(join(cwd, "old"), feeds);
      expect((await importing(`old/${path}`, cwd)).code).toBe(0);
      const is = await wholeIn(cwd);
      const guids = new Set(is.quotes.map(({ guid }) => guid));
      expect(guids.size).toBeGreaterThan(0);
      expect(is).toEqual({ ...expected(), quotes: expected().quotes.filter(({ guid }) => guids.has(guid)) });
      expect(feeds.get(path)?.match(/<item>/g)).toHaveLength(guids.size);
    }
  });

  test.each<[string, readonly string[], (json: string) => string, string]>([
    ["alone", ["feed.xml"], (json) => json, "ليس معه"],
    [
      "beside another site's",
      ["feed.xml", "feed.json"],
      (json) => json.replaceAll("sample.example", "other.example"),
      "لموقع آخر",
    ],
    [
      "beside an older release's",
      ["feed.xml", "feed.json"],
      (json) => json.replaceAll('"_episode"', '"_other"'),
      "كتبها إصدار آخر",
    ],
  ])("%s says in one line what does not come and what to do", async (_, names, changed, words) => {
    const cwd = await emptyProject();
    await writeAll(
      join(cwd, "old"),
      new Map(
        names.map((name) => [
          name,
          name.endsWith("json") ? changed(feeds.get(name) ?? "") : (feeds.get(name) ?? ""),
        ]),
      ),
    );
    const { code, told } = await importing("old/feed.xml", cwd);
    expect([code, told]).toEqual([0, expect.stringContaining(words)]);
  });

  test("of quotes alone is no programme", async () => {
    const cwd = await emptyProject();
    await writeAll(join(cwd, "old"), new Map([["quotes.xml", feeds.get("quotes/feed.xml") ?? ""]]));
    const { code, told } = await importing("old/quotes.xml", cwd);
    expect([code, told]).toEqual([1, expect.stringContaining("feed.json")]);
  });
});
