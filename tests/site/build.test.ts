// Whole builds of the sample programme, by the command an editor types.

import { createHash } from "node:crypto";
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fold } from "../../scripts/text/fold.ts";
import { filesIn, makeProject, PROJECT, type TestProject } from "../support/project.ts";

let project: TestProject;
let first: ReadonlyMap<string, Buffer>;

const site = () => filesIn(join(project.root, "_site"));
const hashes = (files: ReadonlyMap<string, Buffer>) =>
  [...files].map(([file, bytes]) => `${createHash("sha256").update(bytes).digest("hex")} ${file}`);
const page = (path: string) => readFileSync(join(project.root, "_site", path), "utf8");
const episode = (name: string) => join(project.root, "episodes", name);
const edit = (name: string, change: (text: string) => string) =>
  writeFileSync(episode(name), change(readFileSync(episode(name), "utf8")));

/** A guest of the sample: name, Latin name, id, words, role, biography. */
const TRACES = [
  "ليلى المختلقة",
  "Layla al-Mukhtalaqa",
  "layla-al-mukhtalaqa",
  "كل رقم في هذه الحلقة",
  "باحثة في معهد لا وجود له",
  "تاريخ ما لم يحدث",
] as const;

/** The files with one of the traces in their path or text, however it is spelled, packed files of the search too. */
function filesThatName(traces: readonly string[], files: ReadonlyMap<string, Buffer>): readonly string[] {
  const folded = traces.map(fold);
  return [...files].flatMap(([file, bytes]) => {
    const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
    const shown = isPacked ? gunzipSync(bytes) : bytes.includes(0) ? "" : bytes;
    // As it is typed, and without the tags that may stand inside a name.
    const text = fold(`${file} ${shown} ${String(shown).replace(/<[^<>]*>/g, "")}`);
    return folded.some((trace) => text.includes(trace)) ? [file] : [];
  });
}

beforeAll(async () => {
  project = makeProject();
  const ran = await project.run("build");
  expect(ran.stderr).toContain("_site/");
  expect(ran.code).toBe(0);
  first = site();
});
afterAll(() => project.remove());

describe("a build of the sample programme", () => {
  test("has the pages and the feeds", () => {
    for (const file of [
      "index.html",
      "404.html",
      "feed.xml",
      "feed.atom",
      "feed.json",
      "sitemap.xml",
      "robots.txt",
    ]) {
      expect([file, first.has(file)]).toEqual([file, true]);
    }
    for (const folder of ["episodes", "guests", "topics", "quotes", "subscribe"]) {
      expect([folder, first.has(join(folder, "index.html"))]).toEqual([folder, true]);
    }
  });

  test("has nothing of drafts and of what is scheduled", () => {
    const hidden = [...first.keys()].filter((file) => /draft|scheduled/.test(file));
    expect(hidden).toEqual([]);
  });

  test("gives the same bytes when it is built again, and in another folder", async () => {
    await project.run("build");
    const other = makeProject();
    await other.run("build");
    const elsewhere = filesIn(join(other.root, "_site"));
    other.remove();
    for (const again of [site(), elsewhere]) {
      expect([...again.keys()]).toEqual([...first.keys()]);
      const changed = [...again]
        .filter(([file, bytes]) => !first.get(file)?.equals(bytes))
        .map(([file]) => file);
      expect(changed).toEqual([]);
    }
  });

  test("gives the same bytes where the parts of a site cannot be kept, and says what it has to say once", async () => {
    const other = makeProject();
    mkdirSync(join(other.root, ".cache"));
    for (const name of ["code", "assets", "cards", "content", "aligned", "last-build"]) {
      writeFileSync(join(other.root, ".cache", name), "no folder");
    }
    for (const _again of [1, 2]) {
      const { code, stderr } = await other.run("build");
      const elsewhere = filesIn(join(other.root, "_site"));
      expect([code, stderr.match(/_site\//g)?.length]).toEqual([0, 1]);
      expect(hashes(elsewhere)).toEqual(hashes(first));
    }
    other.remove();
  });

  test("that is refused is refused in the programme's language, though nothing was built before", async () => {
    const other = makeProject();
    writeFileSync(join(other.root, ".cache"), "no folder");
    for (const verb of ["build", "start"]) {
      const { code, stderr } = await other.run(verb);
      expect([code, stderr]).toEqual([
        1,
        expect.stringMatching(/^\.cache ليس مجلداً يُكتب فيه \(EEXIST\): احذفه.*\n$/),
      ]);
    }
    rmSync(join(other.root, ".cache"));
    writeFileSync(join(other.root, "episodes/2024-06-03-broken.md"), "---\ntitel: x\n---\n");
    const { code, stderr } = await other.run("build");
    expect([code, stderr.trim().split("\n").at(-1)]).toEqual([1, "لم يُبنَ شيء"]);
    expect(existsSync(join(other.root, "_site"))).toBe(false);
    other.remove();
  });

  // The sample's site lies below a path: https://sample.example/studio/
  test("names no file that is not there, and every address has the site's own path", () => {
    const missing = new Set<string>();
    for (const [file, bytes] of first) {
      if (!file.endsWith(".html")) continue;
      for (const [, href = ""] of bytes
        .toString()
        .matchAll(/\s(?:href|src|(?:data-)?poster)="(\/[^"#?]*)/g)) {
        const path = decodeURIComponent(href.replace(/^\/studio\//, "").replace(/^\//, "./"));
        if (!first.has(path) && !first.has(join(path, "index.html"))) missing.add(`${file} -> ${href}`);
      }
    }
    expect([...missing]).toEqual([]);
  });

  test("names no place in a page that is not there", () => {
    const missing: string[] = [];
    for (const [file, bytes] of first) {
      if (!file.endsWith(".html")) continue;
      const text = bytes.toString();
      const ids = new Set([...text.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]));
      for (const [, id] of text.matchAll(/\shref="#([^"]+)"/g))
        if (!ids.has(id)) missing.push(`${file}#${id}`);
    }
    expect(missing).toEqual([]);
  });
});

describe("an editor", () => {
  const added = "2024-06-01-added.md";

  test("adds a Markdown file and gets page, feed item, a guest's appearance and a topic", async () => {
    const person =
      [...first.keys()].find((file) => /^guests\/[^/]+\/index\.html$/.test(file))?.split("/")[1] ?? "";
    const topic =
      [...first.keys()].find((file) => /^topics\/[^/]+\/index\.html$/.test(file))?.split("/")[1] ?? "";
    copyFileSync(episode("media/2024-02-13-audio-only.mp3"), episode("media/added.mp3"));
    const keys = `guests: [${person}]\ntopics: [${topic}]\naudio: media/added.mp3\n`;
    writeFileSync(
      episode(added),
      `---\ntitle: حلقة زيدت للتجربة\ndate: 2024-06-01\nsummary: ملخص الحلقة المزيدة.\n${keys}---\nنص الحلقة.\n`,
    );
    edit("people/layla-al-mukhtalaqa.md", (whole) => whole.replace("name:", "withdrawn: all\nname:"));
    edit("2024-01-09-everything.md", (whole) => whole.replace("1. بند أول", "1. لـ**ليلى** المختلقة"));
    expect((await project.run("build")).code).toBe(0);
    expect(page("episodes/2024-06-01-added/index.html")).toContain("حلقة زيدت للتجربة");
    for (const feed of [
      "feed.xml",
      "feed.atom",
      "feed.json",
      `guests/${person}/feed.xml`,
      `topics/${topic}/feed.xml`,
    ]) {
      expect([feed, page(feed).includes("حلقة زيدت للتجربة")]).toEqual([feed, true]);
    }
    expect(page(`guests/${person}/index.html`)).toContain("/episodes/2024-06-01-added/");
    expect(page(`topics/${topic}/index.html`)).toContain("/episodes/2024-06-01-added/");
  });

  test("withdraws a person, and no file of the site has a trace of them", () => {
    expect(filesThatName(TRACES, first)).not.toEqual([]);
    expect(filesThatName(TRACES, site())).toEqual([]);
    for (const [trace, feed] of [
      [TRACES[0], "feed.atom"],
      [TRACES[3], "quotes/feed.xml"],
    ] as const) {
      expect(filesThatName([trace], first)).toContain(feed);
    }
  });

  test("leaves a draft unfinished, is told of it, and the site is built", async () => {
    const before = site();
    const draft = episode("2024-08-13-draft.md");
    const text = readFileSync(draft, "utf8");
    writeFileSync(draft, `${text}\nفي [1:75:00].\n`);
    const ran = await project.run("build");
    expect(ran.code).toBe(0);
    expect(ran.stderr).toMatch(/episodes\/2024-08-13-draft\.md:\d+:\d+ {2}تنبيه \(مسودة\)/);
    expect(hashes(site())).toEqual(hashes(before));
    writeFileSync(draft, text);
  });

  test("breaks it and is told file, line and remedy; the last good site stays as it was", async () => {
    const before = site();
    // As a build leaves it that is killed in the very moment of the exchange.
    renameSync(join(project.root, "_site"), join(project.root, "_site.old"));
    writeFileSync(episode(added), readFileSync(episode(added), "utf8").replace("summary:", "sumary:"));
    appendFileSync(episode(added), "\n## فصل [1:75:00]\n");
    const ran = await project.run("build");
    expect(ran.code).toBe(1);
    expect(ran.stderr).toMatch(/episodes\/2024-06-01-added\.md:4:1/);
    expect(ran.stderr).toContain("summary");
    expect(ran.stderr).toMatch(/episodes\/2024-06-01-added\.md:\d+:\d+[^\n]*\n.*1:75:00[\s\S]*2:15:00/);
    expect(ran.stderr).not.toMatch(/\bat .*\.ts:\d+/);
    expect(hashes(site())).toEqual(hashes(before));
    const check = await project.run("check");
    expect(check.code).toBe(1);
    expect(check.stdout).toContain("episodes/2024-06-01-added.md:4:1");
  });

  test("takes it away and nothing of it is left", async () => {
    rmSync(episode(added));
    rmSync(episode("media/added.mp3"));
    for (const name of ["people/layla-al-mukhtalaqa.md", "2024-01-09-everything.md"]) {
      copyFileSync(join(PROJECT, "tests/sites/sample/episodes", name), episode(name));
    }
    expect((await project.run("build")).code).toBe(0);
    expect([...site().keys()]).toEqual([...first.keys()]);
  });
});
