import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { run as runVerb } from "../../scripts/cli/import.ts";
import { runFeedImport } from "../../scripts/cli/import-feed.ts";
import type { CliIo } from "../../scripts/cli/io.ts";
import { readFeedLock } from "../../scripts/content/feed-lock.ts";
import { readProgramme } from "../../scripts/content/read-programme.ts";
import type { Show } from "../../scripts/domain/show.ts";
import { assembleShow } from "../../scripts/model/assemble-show.ts";
import { checkLock } from "../../scripts/permanence/check-lock.ts";
import { episodesOf } from "../support/show.ts";

const FEEDS = resolve("tests/fixtures/feeds");
const NOW = Date.parse("2024-03-01T12:00:00Z");

let cwd = "";
let out = "";
let err = "";
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), "import-"));
});
afterEach(() => rm(cwd, { recursive: true }));

function io(): CliIo {
  out = "";
  err = "";
  return {
    cwd,
    stdin: process.stdin,
    stdout: (text) => {
      out += text;
    },
    stderr: (text) => {
      err += text;
    },
    isTerminal: false,
    now: () => NOW,
    env: {},
  };
}

const run = (feed: string, ...flags: readonly string[]) =>
  runFeedImport(
    { feed, isFetching: flags.includes("--fetch"), isDryRun: flags.includes("--dry-run") },
    io(),
    { fetch },
  );
const fixture = (name: string) => join(FEEDS, `${name}.xml`);
const episodes = () => join(cwd, "episodes");

/** Every file below episodes/ with its text. */
async function files(): Promise<Record<string, string>> {
  const entries = await readdir(episodes(), { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(
    paths
      .sort()
      .map(async (path) => [path.slice(episodes().length + 1), await readFile(path, "utf8")] as const),
  );
  return Object.fromEntries(texts);
}

async function read() {
  const { record, problems } = await readProgramme(episodes());
  const { show, problems: joining } = assembleShow(record, { now: NOW });
  const { lock, problems: ofLock } = await readFeedLock(episodes());
  if (!show) throw new Error(JSON.stringify(problems));
  return { show, lock, problems: [...problems, ...joining, ...ofLock] };
}

const errorsOf = (problems: readonly { severity: string; code: string; place: unknown; values: unknown }[]) =>
  problems.filter(({ severity }) => severity === "error");

function itemsOf({ episodes: all }: Show) {
  return all.map(({ guid, title, published, audio, video }) => ({
    guid,
    title,
    published,
    file: audio?.url ?? (video?.kind === "file" ? video.url : null),
  }));
}

describe("a feed of another host, brought over", () => {
  test.each([
    "podlove",
    "buzzsprout-like",
    "wordpress-like",
    "anchor-like",
    "minimal",
    "faults",
    "video",
    "windows-1256",
    "utf-16",
  ])("from %s makes a programme without an error, which apps will not download again", async (name) => {
    expect(await run(fixture(name))).toBe(0);
    const { show, lock, problems } = await read();
    expect(errorsOf(problems)).toEqual([]);
    expect(episodesOf(show).length).toBeGreaterThan(0);
    expect(checkLock(show, lock).filter(({ code }) => code !== "lock.feed-moved")).toEqual([]);
  });

  test("keeps guids, dates with their zones, files and their lengths", async () => {
    await run(fixture("buzzsprout-like"));
    const { show } = await read();
    expect(itemsOf(show).slice(1)).toEqual([
      {
        guid: "Buzzsprout-1001",
        title: 'Rivers & Borders: a talk about "water"',
        published: "2024-02-09T11:00:00-05:00",
        file: "https://www.buzz-like.example/1234567/episodes/1001-rivers-borders.mp3",
      },
      {
        guid: "Buzzsprout-1000",
        title: "Trailer",
        published: "2024-02-02T11:00:00-05:00",
        file: "https://www.buzz-like.example/1234567/episodes/1000-trailer.mp3",
      },
    ]);
    expect(show.programme.guid).toBe("917393e3-1b1e-5cef-ace4-edaa54e1f810");
    expect(episodesOf(show)[1]?.audio).toMatchObject({
      type: "audio/mpeg",
      bytes: 54_321_000,
      duration: 4205,
    });
    expect(episodesOf(show)[1]?.chapters.map(({ start, title }) => [start, title])).toEqual([
      [0, "Welcome"],
      [750, "Rivers"],
      [3725, "Borders"],
    ]);
  });

  test("a second time adds nothing", async () => {
    await run(fixture("podlove"));
    const before = await files();
    expect(await run(fixture("podlove"))).toBe(0);
    expect(out).toBe("");
    expect(err).toContain("2");
    expect(await files()).toEqual(before);
  });

  test("grown by an episode adds that one, and leaves an editor's work alone", async () => {
    const whole = await readFile(fixture("podlove"), "utf8");
    const start = whole.indexOf("<item>");
    const end = whole.indexOf("</item>") + "</item>".length;
    await writeFile(join(cwd, "older.xml"), whole.slice(0, start) + whole.slice(end));
    await run("older.xml");
    const edited = join(episodes(), "2024-01-30-dz001-the-river.md");
    await writeFile(
      edited,
      (await readFile(edited, "utf8")).replace("title: DZ001 النهر", "title: عنوان جديد"),
    );
    const person = join(episodes(), "people/rana-invented.md");
    await writeFile(person, `${await readFile(person, "utf8")}سيرة كتبها محرر.\n`);
    expect(await run(fixture("podlove"))).toBe(0);
    expect(out).toBe("episodes/2024-02-20-dz002-the-bridge.md\n");
    expect(await readFile(edited, "utf8")).toContain("title: عنوان جديد");
    expect(await readFile(person, "utf8")).toContain("سيرة كتبها محرر.");
    const { show, problems } = await read();
    expect(errorsOf(problems)).toEqual([]);
    expect(episodesOf(show)).toHaveLength(2);
    expect(show.people.map(({ name }) => name)).toContain("باسل المتخيَّل الكبير");
  });

  test("an episode that was taken down here does not come back", async () => {
    await run(fixture("podlove"));
    await rm(join(episodes(), "2024-02-20-dz002-the-bridge.md"));
    expect(await run(fixture("podlove"))).toBe(0);
    expect(out).toBe("");
  });

  test("is only looked at with --dry-run", async () => {
    expect(await run(fixture("podlove"), "--dry-run")).toBe(0);
    expect(out).toContain("episodes/2024-02-20-dz002-the-bridge.md");
    expect(await files()).toEqual({});
  });

  test("keeps a video feed's guid for the video feed", async () => {
    await run(fixture("video"));
    const { show, lock } = await read();
    expect(lock?.feeds.get("feed/video.xml")).toMatchObject({
      guid: "9b024349-ccf0-5f69-a609-6b82873eab3c",
      url: "https://video.example/video.rss",
    });
    expect(show.programme.guid).not.toBe("9b024349-ccf0-5f69-a609-6b82873eab3c");
    expect(episodesOf(show).map(({ video, audio }) => [video?.kind, audio?.url ?? null])).toEqual([
      ["file", "https://video.example/2.mp3"],
      ["youtube", null],
    ]);
  });
});

describe("nothing is written", () => {
  test.each(["broken-cut", "broken-tags", "hostile-entities"])("from %s", async (name) => {
    expect(await run(fixture(name))).toBe(1);
    expect(out).toBe("");
    expect(err).toContain(`${name}.xml:`);
    expect(await files()).toEqual({});
  });

  test("from a page, or a file that is not there", async () => {
    expect(await run(join(FEEDS, "page.html"))).toBe(1);
    expect(await run("nowhere.xml")).toBe(1);
    expect(err).toContain("ENOENT");
    expect(await run(".")).toBe(1);
    expect(await files()).toEqual({});
  });

  test.each([[], ["a", "b"], ["--fast", "a"], [""]])("for wrong usage: %j", async (...args) => {
    expect(await runVerb(args, io())).toBe(2);
    expect(err).toContain("usage");
  });

  test("when a file stands where one would go: all of it, or nothing", async () => {
    await mkdir(join(episodes(), "people"), { recursive: true });
    // A person whose file says nothing that the import could know them by.
    await writeFile(join(episodes(), "people/rana-invented.md"), "---\nname: شخص آخر\n---\n");
    await writeFile(join(episodes(), "2024-02-20-dz002-the-bridge.md.txt"), "x");
    await mkdir(join(episodes(), "2024-02-20-dz002-the-bridge.md"));
    const before = await files();
    expect(await run(fixture("podlove"))).toBe(1);
    expect(err).toContain("episodes/2024-02-20-dz002-the-bridge.md");
    expect(await files()).toEqual(before);
  });

  test("when the disk gives out half-way", async () => {
    await mkdir(episodes());
    // Where the folder of people would go stands a file.
    await writeFile(join(episodes(), "people"), "");
    expect(await run(fixture("podlove"))).toBe(1);
    expect(await files()).toEqual({ people: "" });
  });

  test("over a lock that cannot be trusted, or a show.yml with faults", async () => {
    await mkdir(episodes());
    await writeFile(join(episodes(), "feed.lock.json"), "{");
    expect(await run(fixture("podlove"))).toBe(1);
    expect(err).toContain("feed.lock.json");
    await rm(join(episodes(), "feed.lock.json"));
    await writeFile(join(episodes(), "show.yml"), "title: 5\n");
    expect(await run(fixture("podlove"))).toBe(1);
    expect(err).toContain("show.yml");
    expect(Object.keys(await files())).toEqual(["show.yml"]);
  });
});

describe("a feed by its address", () => {
  const served = new Map<
    string,
    { readonly body: string | Buffer; readonly type?: string; readonly location?: string }
  >();
  const server = createServer((request, response) => {
    const found = served.get(request.url ?? "");
    if (found?.location) return response.writeHead(302, { location: found.location }).end();
    if (!found) return response.writeHead(404).end("no");
    response.writeHead(200, { "content-type": found.type ?? "application/xml" }).end(found.body);
  });
  let origin = "";
  beforeEach(async () => {
    served.clear();
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  });

  const page = (items: string, more = "") =>
    `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:podcast="https://podcastindex.org/namespace/1.0"><channel><title>x</title><link>https://served.example/</link><language>ar</language>${more}${items}</channel></rss>`;
  const item = (n: number, more = "") =>
    `<item><title>الحلقة ${n}</title><guid>s-${n}</guid><pubDate>Tue, ${String(n).padStart(2, "0")} Feb 2024 20:00:00 +0400</pubDate><enclosure url="https://served.example/${n}.mp3" length="${n}000000" type="audio/mpeg"/>${more}</item>`;
  const older = (path: string) => `<atom:link rel="prev-archive" href="${origin}${path}"/>`;

  test("comes with the pages of its archive, and follows a redirect", async () => {
    served.set("/feed", { body: "", location: "/moved.xml" });
    served.set("/moved.xml", { body: page(item(5) + item(4), older("/2.xml")) });
    served.set("/2.xml", { body: page(item(4) + item(3), older("/1.xml")) });
    served.set("/1.xml", { body: page(item(2) + item(1), older("/2.xml")) });
    expect(await run(`${origin}/feed`)).toBe(0);
    const { show, lock } = await read();
    expect(episodesOf(show).map(({ guid }) => guid)).toEqual(["s-5", "s-4", "s-3", "s-2", "s-1"]);
    expect(lock?.feeds.get("feed.xml")?.url).toBe(`${origin}/feed`);
  });

  test("as a file says where the older pages are", async () => {
    await writeFile(join(cwd, "feed.xml"), page(item(5), older("/2.xml")));
    expect(await run("feed.xml")).toBe(0);
    expect(err).toContain(`${origin}/2.xml`);
  });

  const beside = () =>
    item(
      7,
      `<podcast:chapters url="${origin}/7.json" type="application/json+chapters"/>
       <podcast:transcript url="${origin}/7.vtt" type="text/vtt" language="ar"/>
       <podcast:transcript url="${origin}/7.srt" type="application/x-subrip" language="ar"/>
       <podcast:transcript url="${origin}/gone.vtt" type="text/vtt" language="en"/>`,
    );

  test("brings chapters and transcripts with --fetch", async () => {
    served.set("/feed.xml", { body: page(beside()) });
    served.set("/7.json", {
      body: JSON.stringify({ version: "1.2.0", chapters: [{ startTime: 61.5, title: "فصل" }] }),
    });
    served.set("/7.vtt", { body: "WEBVTT\n\n00:01.000 --> 00:02.000\n<v ليلى>مرحباً\n" });
    expect(await run(`${origin}/feed.xml`, "--fetch")).toBe(0);
    const { show, problems } = await read();
    expect(errorsOf(problems)).toEqual([]);
    const [episode] = episodesOf(show);
    expect(episode?.chapters.map(({ start, title }) => [start, title])).toEqual([[61.5, "فصل"]]);
    expect(
      episode?.captions.map(({ language }) => [
        language,
        show.transcript(episode.slug, language).cues[0]?.text,
      ]),
    ).toEqual([["ar", "مرحباً"]]);
    expect(err).toContain("gone.vtt");
    expect(err).toContain("HTTP 404");
  });

  test("without --fetch asks for nothing else, and says what there is", async () => {
    served.set("/feed.xml", { body: page(beside()) });
    expect(await run(`${origin}/feed.xml`)).toBe(0);
    expect(err).toContain(`${origin}/7.json`);
    expect(err).toContain("--fetch");
    expect((await files())["2024-02-07-halqa-7.md"]).toContain(`ar: "${origin}/7.vtt"`);
  });

  test("never leads into somebody's own network", async () => {
    const asked: string[] = [];
    const fetch: typeof globalThis.fetch = async (url) => {
      asked.push(String(url));
      return new Response(
        page(
          item(
            1,
            '<podcast:chapters url="http://169.254.169.254/latest/meta-data" type="x"/><podcast:transcript url="http://printer.local/1.vtt" type="text/vtt"/>',
          ),
        ),
      );
    };
    expect(
      await runFeedImport(
        { feed: "https://public.example/feed.xml", isFetching: true, isDryRun: false },
        io(),
        { fetch },
      ),
    ).toBe(0);
    expect(asked).toEqual(["https://public.example/feed.xml"]);
    expect(err).toContain("169.254.169.254 is not public");
    expect(err).toContain("printer.local is not public");
  });

  test("in a character set that only the server names is read in it", async () => {
    const text = page(item(1)).replaceAll("الحلقة", "?");
    const body = Buffer.from(text, "latin1");
    // «حلقة» in windows-1256.
    const word = Buffer.from([0xcd, 0xe1, 0xde, 0xc9]);
    const at = body.indexOf("? 1");
    served.set("/a.xml", {
      body: Buffer.concat([body.subarray(0, at), word, body.subarray(at + 1)]),
      type: 'application/xml; charset="windows-1256"',
    });
    expect(await run(`${origin}/a.xml`)).toBe(0);
    expect((await read()).show.episodes[0]?.title).toBe("حلقة 1");
  });

  test("that does not answer is told in words", async () => {
    expect(await run(`${origin}/none`)).toBe(1);
    expect(err).toContain("HTTP 404");
    expect(await run("http://")).toBe(1);
  });
});
