// As a team that is not ours: from this repository to a built site below a path, in Arabic and in English, by the commands
// an editor types. Nothing in what they get may be of our programme.

import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { parseFeed } from "podcast-partytime";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { filesIn, makeProject, PROJECT, type TestProject } from "../support/project.ts";
import { serveFolder } from "../support/serve-folder.ts";

/** Our programme: its name, people, guid, addresses and episode, however they are written. */
const OURS =
  /أخبار الآن|العكيلي|يحيى رسول|قاصد محمود|akhbar|alaan|ukaili|yahya-rasool|qasid|russia-iraq|657276b5/iu;

const PROGRAMMES = {
  ar: {
    title: "حديث النهر",
    latin: "Hadith An Nahr",
    people: ["نورة السالم", "عادل الحسن"],
    headline: "من يدفع ثمن الماء؟",
    quotes: ["كانت البوابات مفتوحة في التاسعة", "لم يأت أحد إلى السوق", "سنعود إلى النهر غداً"],
  },
  en: {
    title: "The River Talk",
    latin: null,
    people: ["Nora Salem", "Adam Hassan"],
    headline: "Who pays for the water?",
    quotes: ["The gates were open at nine", "Nobody came to the market", "We go back to the river tomorrow"],
  },
} as const;

describe.each(["ar", "en"] as const)("a new programme in %s", (language) => {
  const { title, people, headline, quotes } = PROGRAMMES[language];
  const site = `https://river.org/${language}/talk/`;
  let project: TestProject;
  let said = "";

  const episodes = (name: string) => join(project.root, "episodes", name);
  const run = async (...args: readonly string[]) => {
    const ran = await project.run(...(args as [string, ...string[]]));
    said += `${ran.stdout}${ran.stderr}`;
    expect([args, ran.code, ran.code === 0 ? "" : ran.stderr + ran.stdout]).toEqual([args, 0, ""]);
    return ran.stdout;
  };

  beforeAll(async () => {
    project = makeProject();
    rmSync(episodes(""), { recursive: true });
    cpSync(join(PROJECT, "tests/sites/first/episodes"), episodes(""), { recursive: true });
    const host = "podcast@river.org";
    await run(
      "new",
      "--programme",
      title,
      "--language",
      language,
      "--site",
      site,
      "--email",
      host,
      "--colour",
      "#006d77",
      "--zone",
      "Asia/Dubai",
    );
    for (const name of people) await run("new", "--person", name);
    const ids = Object.keys(Object.fromEntries(filesIn(episodes("people"))))
      .map((path) => path.replace(/\.md$/, ""))
      .filter((id) => id !== "example-guest");
    expect(ids).toHaveLength(2);
    mkdirSync(episodes("media"), { recursive: true });
    copyFileSync(
      join(PROJECT, "tests/sites/sample/episodes/media/2024-01-09-everything.mp3"),
      episodes("media/water.mp3"),
    );
    const [first = "", second = "", third = ""] = quotes;
    const [one = "", two = ""] = people;
    writeFileSync(
      episodes(`2026-01-20-water.${language}.vtt`),
      `WEBVTT\n\n00:01.000 --> 00:08.000\n<v ${one}>${first}\n\n00:10.000 --> 00:18.000\n<v ${two}>${second}\n\n00:20.000 --> 00:28.000\n<v ${one}>${third}\n`,
    );
    const quote = (text: string, name: string) => `> ${text}\n>\n> — ${name}\n`;
    writeFileSync(
      episodes("2026-01-20-water.md"),
      [
        `---\ntitle: ${headline}\ndate: 2026-01-20\nsummary: ${headline}\nguests: [${ids.join(", ")}]\naudio: media/water.mp3\n---`,
        ...[quote(first, one), quote(second, two), quote(third, one)],
      ].join("\n\n"),
    );
    await run("check");
    await run("build");
  });
  afterAll(() => project.remove());

  test("has its page, with three quotes found in the recording, below its path", async () => {
    const server = await serveFolder(join(project.root, "_site"), { prefix: new URL(site).pathname });
    try {
      const html = await (
        await fetch(`${server.url}${new URL(site).pathname}episodes/2026-01-20-water/`)
      ).text();
      expect(html).toContain(`<html lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}">`);
      for (const text of quotes) expect(html).toContain(text);
      expect(html.match(/data-start="(?:1|10|20)"/g)?.length).toBeGreaterThanOrEqual(3);
      // Whatever the page names of its own is there.
      const named = [...html.matchAll(/(?:href|src)="(\/[^"#?]*)"/g)].map(([, path = ""]) => path);
      const answers = await Promise.all(
        [...new Set(named)].map(async (path) => `${(await fetch(`${server.url}${path}`)).status} ${path}`),
      );
      expect(answers.filter((answer) => !answer.startsWith("200"))).toEqual([]);
    } finally {
      await server.close();
    }
  });

  test("has feeds that say whose they are", () => {
    const feed = parseFeed(readFileSync(join(project.root, "_site/feed.xml"), "utf8"));
    expect(feed).toMatchObject({
      title,
      language,
      link: site,
      owner: { name: title, email: "podcast@river.org" },
    });
    expect(feed?.items.map(({ title: name, enclosure }) => [name, enclosure.url])).toEqual([
      [headline, `${site}media/water.mp3`],
    ]);
    const json = JSON.parse(readFileSync(join(project.root, "_site/feed.json"), "utf8"));
    expect([json.title, json.items[0]._quotes.map(({ verdict }: { verdict: string }) => verdict)]).toEqual([
      title,
      ["verbatim", "verbatim", "verbatim"],
    ]);
  });

  test("has its colour, and no word of ours in any file or on the terminal", () => {
    const files = [...filesIn(join(project.root, "_site")), ...filesIn(episodes(""))];
    const text = (bytes: Buffer) =>
      (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString("utf8");
    expect(
      files.filter(([path, bytes]) => OURS.test(path) || OURS.test(text(bytes))).map(([path]) => path),
    ).toEqual([]);
    expect(said.match(OURS)).toBeNull();
    expect(readFileSync(join(project.root, "_site/feed.css"), "utf8")).toContain("--signal:#006d77");
    expect(files.length).toBeGreaterThan(60);
  });
});
