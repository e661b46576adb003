// A site built by the editor's command, served, and read as its subscribers read it: by programs that know nothing of ours.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseRssFeed } from "feedsmith";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runProgram } from "../../scripts/narration/run-program.ts";
import { makeProject, type TestProject } from "../support/project.ts";
import { type FolderServer, serveFolder } from "../support/serve-folder.ts";
import { describeWith } from "../support/tools.ts";

let project: TestProject;
let server: FolderServer;

/** A file of the built site, as text. */
const built = (path: string, of = project) => readFileSync(join(of.root, "_site", path), "utf8");

/** Puts the site where the test's server is. */
function moveSite({ root }: TestProject, url: string): void {
  const file = join(root, "episodes/show.yml");
  const moved = readFileSync(file, "utf8").replace(/^site:.*$/m, `site: ${url}/`);
  // Nobody counts here: readers fetch the files themselves.
  writeFileSync(file, moved.replace(/^ {2}prefix:.*\n/m, ""));
}

beforeAll(async () => {
  project = makeProject();
  server = await serveFolder(join(project.root, "_site"));
  moveSite(project, server.url);
  expect((await project.run("build")).code).toBe(0);
});
afterAll(async () => {
  await server.close();
  project.remove();
});

/** A whole build, and more, on a machine that has other work too. */
const PATIENCE = 300_000;

/** Each feed of the sample with the titles it has to show, newest first. */
const TITLES: Readonly<Record<string, readonly string[]>> = {
  "feed.xml": ["حلقة تجريبية 7 من مكان آخر", "حلقة تجريبية 2 للأذن وحدها", "حلقة تجريبية 1: كل شيء معاً"],
  "feed/video.xml": ["حلقة تجريبية 3 للعين وحدها", "حلقة تجريبية 1: كل شيء معاً"],
  "feed.atom": [
    "حلقة تجريبية 7 من مكان آخر",
    "حلقة تجريبية 6 بلا تسجيل",
    "حلقة تجريبية 5 على يوتيوب",
    "حلقة تجريبية 4 تُبث بثاً",
    "حلقة تجريبية 3 للعين وحدها",
    "حلقة تجريبية 2 للأذن وحدها",
    "حلقة تجريبية 1: كل شيء معاً",
  ],
  "guests/sam-placeholder/feed.xml": ["حلقة تجريبية 5 على يوتيوب", "حلقة تجريبية 2 للأذن وحدها"],
  "topics/supposed-markets/feed.xml": [
    "حلقة تجريبية 7 من مكان آخر",
    "حلقة تجريبية 5 على يوتيوب",
    "حلقة تجريبية 4 تُبث بثاً",
    "حلقة تجريبية 1: كل شيء معاً",
  ],
};
const QUOTES = 13;

describe("a reader finds the feeds", () => {
  test("in the head of every page, the programme's five and the page's own", () => {
    const advertised = (page: string) =>
      [
        ...built(page).matchAll(
          /<link rel="alternate" type="application\/[^"]*" title="[^"]+" href="([^"]+)"/g,
        ),
      ].map(([, href]) => href);
    const five = ["/feed.xml", "/feed/video.xml", "/feed.atom", "/feed.json", "/quotes/feed.xml"];
    expect(advertised("index.html")).toEqual(five);
    expect(advertised("guests/sam-placeholder/index.html")).toEqual([
      "/guests/sam-placeholder/feed.xml",
      ...five,
    ]);
    expect(advertised("topics/test-weather/index.html")).toEqual(["/topics/test-weather/feed.xml", ...five]);
  });

  test("on the subscribe page, each by its whole address", () => {
    const page = built("subscribe/index.html");
    for (const path of ["feed.xml", "feed/video.xml", "feed.atom", "feed.json", "quotes/feed.xml"]) {
      expect(page).toContain(`data-copy="${server.url}/${path}"`);
    }
  });
});

describe("a quote", () => {
  // The one begins in the middle of a second, the other where a chapter begins.
  test.each([
    ["qjy5020i", 3.5, false],
    ["q909c4cv", 12.5, true],
  ])("%s is heard at second %d in everything that is served", (id, start, opensChapter) => {
    const episode = "episodes/2024-03-12-video-only";
    const found = secondsOf(id, episode);
    const chapters = JSON.parse(built(`${episode}/chapters.json`)).chapters as readonly {
      startTime: number;
    }[];
    const told = { ...found, ...(opensChapter ? { chapter: chapters.at(-1)?.startTime } : {}) };
    expect(told).toEqual(Object.fromEntries(Object.keys(told).map((name) => [name, start])));
  });

  /** The second of one quote, as each file of the site tells it. */
  function secondsOf(id: string, episode: string): Readonly<Record<string, number>> {
    const quoted = JSON.parse(built("feed.json"))
      .items.flatMap((item: { _quotes: readonly { url: string }[] }) => item._quotes)
      .find(({ url }: { url: string }) => url.endsWith(`/${id}/`)) as { text: string; start_time: number };
    const page = `${server.url}/${episode}/`;
    const linked = (text: string) =>
      Number(firstAfter(text, quoted.text, new RegExp(`${page}\\?t=([\\d.]+)`)));
    const bite = new RegExp(`startTime="([\\d.]+)" duration="[\\d.]+">${quoted.text}<`);
    const played = /data-start="([\d.]+)"/;
    return {
      page: Number(firstAfter(built(`${episode}/index.html`), `id="${id}"`, played)),
      pageOfItsOwn: Number(
        firstAfter(built(`quotes/2024-03-12-video-only/${id}/index.html`), "<blockquote", played),
      ),
      structuredData: Number(
        firstAfter(structuredData(`quotes/2024-03-12-video-only/${id}/`), "", /"startOffset":([\d.]+)/),
      ),
      clip: Number(
        firstAfter(structuredData(`${episode}/`), "", new RegExp(`"startOffset":(${quoted.start_time}),`)),
      ),
      vtt: clock(lastBefore(built(`${episode}/captions.ar.vtt`), firstWords(quoted.text))),
      srt: clock(lastBefore(built(`${episode}/captions.ar.srt`), firstWords(quoted.text))),
      transcript: Number(
        lastBefore(built(`${episode}/captions.ar.json`), firstWords(quoted.text), /"startTime": ([\d.]+)/g),
      ),
      soundbite: Number(firstAfter(built("feed/video.xml"), "", bite)),
      rss: linked(built("feed/video.xml")),
      ofGuest: linked(built("guests/salim-al-mutakhayyal/feed.xml")),
      atom: linked(built("feed.atom")),
      json: quoted.start_time,
      quotes: linked(built("quotes/feed.xml")),
      markdown: linked(built(`${episode}/index.html.md`)),
    };
  }

  /** What a pattern holds, first after some words. */
  function firstAfter(text: string, words: string, pattern: RegExp): string | undefined {
    return pattern.exec(text.slice(text.indexOf(words)))?.[1];
  }

  /** What a pattern holds, last before some words: of captions, when the cue begins that they stand in. */
  function lastBefore(text: string, words: string, pattern = /^([\d:.,]+) -->/gm): string | undefined {
    return [...text.slice(0, text.indexOf(words)).matchAll(pattern)].at(-1)?.[1];
  }

  function structuredData(page: string): string {
    return (
      /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(built(`${page}index.html`))?.[1] ?? ""
    );
  }

  function firstWords(text: string): string {
    return text.split(" ").slice(0, 2).join(" ");
  }

  function clock(text: string | undefined): number {
    const [hours = 0, minutes = 0, seconds = 0] = (text ?? "").replace(",", ".").split(":").map(Number);
    return hours * 3600 + minutes * 60 + seconds;
  }
});

await describeWith(["xmllint"], "every feed of a built site", () => {
  test("is what the specifications say a feed is", async () => {
    const schema = (name: string) => join(import.meta.dirname, "../fixtures/schemas", name);
    const rss = [...Object.keys(TITLES), "quotes/feed.xml"].filter((path) => path.endsWith(".xml"));
    const at = (path: string) => join(project.root, "_site", path);
    await runProgram("xmllint", ["--noout", "--relaxng", schema("podcast-rss.rng"), ...rss.map(at)]);
    await runProgram("xmllint", ["--noout", "--relaxng", schema("atom.rng"), at("feed.atom")]);
  });
});

await describeWith(["newsboat"], "newsboat, subscribed to a built site", () => {
  test.each([...Object.entries(TITLES), ["quotes/feed.xml", []] as const])(
    "has every item of %s, by its title",
    async (path, titles) => {
      const home = mkdtempSync(join(tmpdir(), "newsboat-"));
      writeFileSync(join(home, "urls"), `${server.url}/${path}\n`);
      const cache = join(home, "cache.db");
      const options = {
        env: { ...process.env, HOME: home, LANG: "C.UTF-8", LC_ALL: "C.UTF-8" },
        timeout: 60_000,
      };
      const run = (command: string) =>
        runProgram(
          "newsboat",
          ["-u", join(home, "urls"), "-c", cache, "-C", "/dev/null", "-x", command],
          options,
        );
      await run("reload");
      const { stdout } = await run("print-unread");
      const items = readFileSync(cache);
      rmSync(home, { recursive: true });
      expect(stdout).toContain(`${titles.length || QUOTES} unread`);
      for (const title of titles) expect([title, items.includes(title)]).toEqual([title, true]);
    },
  );
});

await describeWith(["gpodder"], "gPodder, subscribed to a built site", () => {
  test("lists every episode of each feed in its order, and downloads a file byte for byte", async () => {
    const home = mkdtempSync(join(tmpdir(), "gpodder-"));
    const downloads = join(home, "downloads");
    const env = {
      ...process.env,
      HOME: home,
      GPODDER_HOME: home,
      GPODDER_DOWNLOAD_DIR: downloads,
      LC_ALL: "C.UTF-8",
    };
    const gpo = (...args: readonly string[]) => runProgram("gpo", args, { env, timeout: 60_000 });
    const paths = [...Object.keys(TITLES), "quotes/feed.xml"];
    for (const path of paths) await gpo("subscribe", `${server.url}/${path}`);
    const { stdout } = await gpo("episodes");
    await gpo("download", `${server.url}/feed/video.xml`);
    const { stdout: list } = await runProgram("find", [downloads, "-name", "*.mp4"]);
    const files = list
      .trim()
      .split("\n")
      .map((file) => readFileSync(file));
    rmSync(home, { recursive: true });
    for (const [path, titles] of Object.entries(TITLES))
      expect([path, listed(stdout, path)]).toEqual([path, titles]);
    expect(listed(stdout, "quotes/feed.xml")).toHaveLength(QUOTES);
    const sent = ["2024-01-09-everything", "2024-03-12-video-only"].map((name) =>
      readFileSync(join(project.root, "_site/media", `${name}.mp4`)),
    );
    expect(files.sort(Buffer.compare)).toEqual(sent.sort(Buffer.compare));
  });

  /** The titles under a feed's address in gpo's list. */
  function listed(output: string, path: string): readonly string[] {
    const [, rest = ""] = output.split(`Episodes from ${server.url}/${path}:\n`);
    const [own = ""] = rest.split("\n\n");
    return [...own.matchAll(/^\s*\d+\.\s+\*?\s*(.+?)\s*$/gm)].map(([, title = ""]) => title);
  }
});

describe("a programme that comes from elsewhere", () => {
  test(
    "has the same items after the import by its address and a build, and a second import adds nothing",
    async () => {
      const episodes = mkdtempSync(join(tmpdir(), "empty-"));
      const moved = makeProject(episodes);
      try {
        expect((await moved.run("import", `${server.url}/feed.xml`, "--fetch")).code).toBe(0);
        const again = await moved.run("import", `${server.url}/feed.xml`, "--fetch");
        expect(again).toMatchObject({ code: 0, stdout: "" });
        const build = await moved.run("build");
        expect([build.code, build.stderr]).toEqual([0, expect.stringContaining("_site/")]);
        const was = parseRssFeed(built("feed.xml"));
        const is = parseRssFeed(built("feed.xml", moved));
        expect(is.podcast?.guid).toBe(was.podcast?.guid);
        for (const key of ["guid", "title", "link", "pubDate", "enclosures"] as const) {
          expect([key, is.items?.map((item) => item[key])]).toEqual([
            key,
            was.items?.map((item) => item[key]),
          ]);
        }
        const people = (feed: typeof was) => feed.items?.map(({ podcast }) => podcast?.persons);
        expect(people(is)).toEqual(people(was));
      } finally {
        moved.remove();
        rmSync(episodes, { recursive: true });
      }
    },
    PATIENCE,
  );
});

describe("a quote whose words are corrected", () => {
  test(
    "is found where it was: its address leads to the episode",
    async () => {
      const old = "quotes/2024-05-14-youtube/qaw29nsm/";
      expect(built(`${old}index.html`)).toContain("نفتح السوق المفترضة صباح كل خميس");
      expect((await project.run("check", "--accept")).code).toBe(0);
      const file = join(project.root, "episodes/2024-05-14-youtube.md");
      const text = readFileSync(file, "utf8");
      writeFileSync(
        file,
        text.replace("نفتح السوق المفترضة صباح كل خميس", "نفتح السوق المفترضة مساء كل خميس"),
      );
      expect((await project.run("build")).code).toBe(0);
      expect(built(`${old}index.html`)).toContain('content="0; url=/episodes/2024-05-14-youtube/"');
      expect(built("_redirects")).toContain(`/${old} /episodes/2024-05-14-youtube/ 301\n`);
    },
    PATIENCE,
  );
});
