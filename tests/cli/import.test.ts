import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run as check } from "../../scripts/cli/check.ts";
import { run } from "../../scripts/cli/import.ts";
import { p, wordDocument } from "../support/word-document.ts";
import { type Files, goldenOf, makeTestProgramme, SHOW } from "./new-programme.ts";

const ARTICLE = "studio-akhbar-alaan-2024-02-13.txt";
const given = readFileSync(join(import.meta.dirname, "../fixtures/given", ARTICLE));
const TOPICS = "iraq: العراق\nrussia: روسيا\nwater: المياه\n";
const EPISODE = "episodes/2024-02-13-russia-iraq.md";
const PEOPLE = ["qasid-mahmoud-saleh", "sabah-al-ukaili", "yahya-rasool"].map(
  (id) => `episodes/people/${id}.md`,
);

function withArticle(files: Files = {}) {
  const programme = makeTestProgramme({ "episodes/topics.yml": TOPICS, ...files });
  programme.write(ARTICLE, given);
  return programme;
}

/** What is there now that was not, or was otherwise. */
function written(before: Files, after: Files): Files {
  return Object.fromEntries(Object.entries(after).filter(([path, text]) => before[path] !== text));
}

test("the given article becomes a draft and three people, and check has nothing to say against them", async () => {
  const programme = withArticle();
  const before = programme.files();
  const result = await programme.run(run, [ARTICLE]);
  const files = written(before, programme.files());
  expect(Object.keys(files)).toEqual([EPISODE, ...PEOPLE]);
  expect(await programme.problems()).toBe("");
  await expect(goldenOf(result, files)).toMatchFileSnapshot("../golden/import/given-article.golden");
});

test("an English programme is asked in English", async () => {
  const show = `${SHOW.replace("messages: ar", "messages: en")}language: en\n`;
  const programme = withArticle({ "episodes/show.yml": show });
  const before = programme.files();
  const result = await programme.run(run, [ARTICLE]);
  await expect(goldenOf(result, written(before, programme.files()))).toMatchFileSnapshot(
    "../golden/import/given-article-en.golden",
  );
});

describe("nothing is written over", () => {
  test("a second import changes nothing, and says how to go on", async () => {
    const programme = withArticle();
    await programme.run(run, [ARTICLE]);
    programme.write(EPISODE, `${programme.read(EPISODE)}\nسطر كتبه محرر.\n`);
    const before = programme.files();
    const result = await programme.run(run, [ARTICLE]);
    expect(programme.files()).toEqual(before);
    await expect(goldenOf(result, {})).toMatchFileSnapshot("../golden/import/twice.golden");
  });

  test("one file in the way keeps all of them from being written", async () => {
    const programme = withArticle({ "episodes/people/yahya-rasool.md/note.txt": "a folder of that name\n" });
    const before = programme.files();
    const { code, err } = await programme.run(run, [ARTICLE, "--slug", "2024-02-13-other"]);
    expect([code, programme.files()]).toEqual([1, before]);
    expect(err).toContain("episodes/people/yahya-rasool.md:1:1");
  });

  test("--force writes over the episode, and leaves people who are known by now", async () => {
    const programme = withArticle();
    await programme.run(run, [ARTICLE]);
    const draft = programme.read(EPISODE);
    programme.write(EPISODE, "أفسده أحد\n");
    programme.write(PEOPLE[0] ?? "", `${programme.read(PEOPLE[0] ?? "")}\nسيرة كتبها محرر.\n`);
    const before = programme.files();
    expect((await programme.run(run, [ARTICLE, "--force"])).code).toBe(0);
    expect(written(before, programme.files())).toEqual({ [EPISODE]: draft });
  });

  test("an address that another folder has is refused", async () => {
    const programme = withArticle();
    await programme.run(run, [ARTICLE]);
    programme.write(`episodes/2024/2024-02-13-x.md`, programme.read(EPISODE));
    const { code, err } = await programme.run(run, [ARTICLE, "--slug", "2024-02-13-x", "--out", "elsewhere"]);
    expect(code).toBe(1);
    expect(err).toContain("episodes/2024/2024-02-13-x.md");
  });

  test("--dry-run says what it would write, and writes nothing", async () => {
    const programme = withArticle();
    const before = programme.files();
    const { code, out } = await programme.run(run, [ARTICLE, "--dry-run"]);
    expect([code, programme.files()]).toEqual([0, before]);
    expect(out).toContain(EPISODE);
  });

  test("--dry-run ends as the real run would where a file is there already", async () => {
    const programme = withArticle();
    await programme.run(run, [ARTICLE]);
    const before = programme.files();
    const real = await programme.run(run, [ARTICLE]);
    expect(real.code).toBe(1);
    expect(await programme.run(run, [ARTICLE, "--dry-run"])).toEqual(real);
    expect((await programme.run(run, [ARTICLE, "--dry-run", "--force"])).code).toBe(0);
    expect(programme.files()).toEqual(before);
  });

  test("a folder that cannot be written leaves nothing behind", async () => {
    const programme = withArticle({ "out/people": "a file where a folder has to be\n" });
    const before = programme.files();
    const { code, err } = await programme.run(run, [ARTICLE, "--out", "out"]);
    expect([code, programme.files()]).toEqual([1, before]);
    expect(err).toContain("out/people/yahya-rasool.md:1:1");
  });
});

test("people the programme knows, by any spelling, are not drafted again and speak under their own name", async () => {
  const known = "---\nname: صباح العگيلي\nroles: [المحلل السياسي]\n---\nسيرة.\n";
  const programme = withArticle({ "episodes/people/sabah.md": known });
  await programme.run(run, [ARTICLE]);
  expect(Object.keys(programme.files())).not.toContain("episodes/people/sabah-al-ukaili.md");
  expect(programme.read(EPISODE)).toContain("— صباح العگيلي");
  expect(programme.read(EPISODE)).toContain("- sabah #");
  expect(await programme.problems()).toBe("");
});

describe("the date", () => {
  const dated = async (name: string, args: readonly string[]) => {
    const programme = makeTestProgramme();
    programme.write(name, "عنوان قصير هنا\n\nنص الحلقة كلها في سطر واحد.\n");
    const { out } = await programme.run(run, [name, ...args]);
    return {
      file: out.split("\n")[0],
      asks: out.includes("التاريخ من اسم الملف") ? "file" : out.includes("تاريخ اليوم"),
    };
  };

  test("typed wins, and nothing is asked", async () => {
    const { file, asks } = await dated("2020-01-01.txt", ["--date", "2021-05-06"]);
    expect(file).toMatch(/episodes\/2021-05-06-/);
    expect(asks).toBe(false);
  });

  test("is else the one in the file's name, and asked about", async () => {
    expect(await dated("a-2020-01-01.txt", [])).toMatchObject({
      file: expect.stringContaining("2020-01-01"),
      asks: "file",
    });
  });

  test.each(["ستديو أخبار الآن - 3 مارس 2025", "ستديو أخبار الآن | ٣ آذار ٢٠٢٥", "نشر في 03/03/2025"])(
    "is else the one that a line of the text ends with: %s",
    async (line) => {
      const programme = makeTestProgramme();
      programme.write("a.txt", `عنوان قصير هنا\n\n${line}\n\nنص الحلقة كلها في سطر واحد.\n`);
      const { out } = await programme.run(run, ["a.txt"]);
      expect(out.split("\n")[0]).toContain("episodes/2025-03-03-");
      expect(out).toContain("التاريخ من سطر في النص");
    },
  );

  test("of numbers that could be two days is asked about with both", async () => {
    const programme = makeTestProgramme();
    programme.write("a.txt", "عنوان قصير هنا\n\nنشر في 11/12/2025\n\nنص الحلقة كلها في سطر واحد.\n");
    const { out } = await programme.run(run, ["a.txt"]);
    expect(out).toContain("أهو 2025-12-11 أم 2025-11-12؟");
  });

  test("that nobody knows is no day on which somebody's role began", async () => {
    const programme = makeTestProgramme();
    programme.write("a.txt", given);
    await programme.run(run, ["a.txt"]);
    const people = Object.entries(programme.files()).filter(([path]) => path.includes("/people/"));
    expect(people.length).toBeGreaterThan(0);
    for (const [, text] of people) {
      expect(text).toContain("- { text: ");
      expect(text).not.toMatch(/- \{.*from: /);
    }
  });

  test("is else today in the programme's zone, and asked about", async () => {
    expect(await dated("a-2020-02-31.txt", [])).toMatchObject({
      file: expect.stringContaining("2026-01-05"),
      asks: true,
    });
  });
});

test("--out and --slug decide where it goes; an article on stdin is as good", async () => {
  const programme = makeTestProgramme();
  const { code } = await programme.run(run, ["-", "--out", "drafts", "--slug", "second"], {
    stdin: Buffer.from("عنوان قصير هنا\n\nنص الحلقة.\n"),
  });
  expect(code).toBe(0);
  expect(Object.keys(programme.files())).toEqual(["drafts/second.md", "episodes/show.yml"]);
});

test("a programme that keeps years apart gets the episode in its year", async () => {
  const programme = withArticle();
  await programme.run(run, [ARTICLE]);
  const old = programme.read(EPISODE).replace("2024-02-13", "2026-01-01");
  programme.write("episodes/2026/2026-01-01-old.md", old);
  await programme.run(run, [ARTICLE, "--slug", "again"]);
  expect(Object.keys(programme.files())).toContain("episodes/2024/again.md");
});

describe("wrong usage ends with 2 and the usage", () => {
  test.each([
    [[]],
    [["a.txt", "b.txt"]],
    [["a.txt", "--nosuch"]],
    [["a.txt", "--date", "2024-02-31"]],
    [["a.txt", "--slug", "عنوان"]],
    [["a.txt", "--slug", "../x"]],
  ])("%j", async (args) => {
    const programme = makeTestProgramme({ "a.txt": "نص" });
    const before = programme.files();
    const { code, out, err } = await programme.run(run, args);
    expect([code, out, programme.files()]).toEqual([2, "", before]);
    expect(err).not.toBe("");
  });
});

test("files that are no article are told apart, in both languages", async () => {
  const told: string[] = [];
  for (const language of ["ar", "en"]) {
    const show = SHOW.replace("messages: ar", `messages: ${language}`);
    const programme = makeTestProgramme({
      "episodes/show.yml": show,
      "empty.txt": " \n",
      "long.txt": "ا".repeat(300_000),
    });
    programme.write("page.pdf", Buffer.from("%PDF-1.7\n"));
    programme.write("old.txt", Buffer.from([0x80, 0x81, 0x82, 0x83, 0x84, 0x85]));
    const before = programme.files();
    for (const file of ["nothing.txt", "episodes", "empty.txt", "page.pdf", "old.txt", "long.txt"]) {
      const { code, out, err } = await programme.run(run, [file]);
      expect([code, out]).toEqual([1, ""]);
      told.push(err);
    }
    expect(programme.files()).toEqual(before);
  }
  await expect(told.join("")).toMatchFileSnapshot("../golden/import/no-article.golden");
});

test("Windows-1256 is read, and said so", async () => {
  const programme = makeTestProgramme();
  // عنوان قصير هنا, a blank line, نص.
  const letters = [0xda, 0xe4, 0xe6, 0xc7, 0xe4, 0x20, 0xde, 0xd5, 0xed, 0xd1, 0x20, 0xe5, 0xe4, 0xc7];
  programme.write("old.txt", Buffer.from([...letters, 0x0d, 0x0a, 0x0d, 0x0a, 0xe4, 0xd5, 0x2e]));
  const { code, err } = await programme.run(run, ["old.txt", "--slug", "old"]);
  expect(code).toBe(0);
  expect(err).toContain("windows-1256");
  expect(programme.read("episodes/old.md")).toContain("title: عنوان قصير هنا");
});

test("a feed is no article: it goes to the feeds' own importer, which knows its own options", async () => {
  const feed = '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel/></rss>\n';
  const programme = makeTestProgramme({ "feed.xml": feed });
  const before = programme.files();
  const { code, err } = await programme.run(run, ["feed.xml", "--slug", "x"]);
  expect([code, programme.files()]).toEqual([2, before]);
  expect(err).toContain("--slug للمقالات");
  expect((await programme.run(run, ["article.txt", "--fetch"])).code).toBe(2);
});

describe("a file that is named like a feed and is none", () => {
  const page = (head: string) =>
    `<!DOCTYPE html>\n<html lang="ar"><head><title>برنامج</title>${head}</head><body><p>قال فلان كلاماً.</p></body></html>\n`;
  const link = (more: string) => `<link ${more}>`;

  test("is no article: what it is is told, and what to write instead, in both languages", async () => {
    const told: string[] = [];
    for (const language of ["ar", "en"]) {
      const programme = makeTestProgramme({
        "episodes/show.yml": SHOW.replace("messages: ar", `messages: ${language}`),
        "page.xml": page(""),
        "names-a-feed.rss": page(
          link('rel="alternate" type="application/atom+xml" href="https://pod.example/atom"') +
            link('href="https://pod.example/feed?a=1&amp;b=2" type="application/rss+xml" rel="alternate"'),
        ),
        "sitemap.xml": '<?xml version="1.0"?>\n<urlset><url><loc>https://a.example/</loc></url></urlset>\n',
      });
      const before = programme.files();
      for (const file of ["page.xml", "names-a-feed.rss", "sitemap.xml"]) {
        const { code, out, err } = await programme.run(run, [file]);
        expect([code, out]).toEqual([1, ""]);
        told.push(err);
      }
      for (const text of ["<rss><channel/></rss>", '<?xml version="1.0"?><opml/>']) {
        const { code, out, err } = await programme.run(run, ["-"], { stdin: text });
        expect([code, out]).toEqual([1, ""]);
        told.push(err);
      }
      expect(programme.files()).toEqual(before);
    }
    await expect(told.join("")).toMatchFileSnapshot("../golden/import/no-feed.golden");
  });

  test("is an article still where it is named as a page, and text where it is text", async () => {
    const programme = makeTestProgramme({
      "page.html": page(""),
      "text.xml": "عنوان قصير هنا\n\nنص الحلقة.\n",
    });
    expect((await programme.run(run, ["page.html", "--dry-run"])).code).toBe(0);
    expect((await programme.run(run, ["text.xml", "--dry-run"])).code).toBe(0);
  });

  test("may name a feed whose address a shell would act on: it is written so that none does", async () => {
    const hostile = page(
      link(`rel=alternate type="application/rss+xml" href="https://pod.example/$(id)?\`id\`'"`),
    );
    const programme = makeTestProgramme({ "page.xml": hostile });
    const { err } = await programme.run(run, ["page.xml"]);
    expect(err).toContain("https://pod.example/%24%28id%29?%60id%60%27");
  });
});

test("a feed in two bytes a letter is known as one by its first element", async () => {
  const programme = makeTestProgramme();
  programme.write("utf16", readFileSync(join(import.meta.dirname, "../fixtures/feeds/utf-16.xml")));
  const { code, out } = await programme.run(run, ["utf16", "--dry-run"]);
  expect([code, out]).toEqual([0, expect.stringContaining("episodes/2009-01-05-")]);
});

test("a file's name is read without the signs that it has when it is copied from a message", async () => {
  const programme = withArticle();
  expect((await programme.run(run, [`\u2068${ARTICLE}\u2069`, "--dry-run"])).code).toBe(0);
});

describe("a question that an import leaves is open until somebody answers it", () => {
  const importedUndrafted = async () => {
    const programme = withArticle();
    await programme.run(run, [ARTICLE]);
    programme.write(EPISODE, programme.read(EPISODE).replace(/^draft: true\n/m, ""));
    return programme;
  };

  test("in a draft and its people they are told, each at its line, and stop nothing", async () => {
    const programme = withArticle();
    await programme.run(run, [ARTICLE]);
    const { code, out } = await programme.run(check, []);
    const asked = programme.read(EPISODE).match(/^# سؤال/gm)?.length ?? 0;
    expect([code, out.match(new RegExp(`^${EPISODE}:`, "gm"))?.length]).toEqual([0, asked]);
  });

  test("without `draft` each is an error, in the people's files too", async () => {
    const programme = await importedUndrafted();
    const { code, out } = await programme.run(check, []);
    const line =
      programme
        .read(EPISODE)
        .split("\n")
        .findIndex((text) => text.startsWith("# سؤال")) + 1;
    expect(code).toBe(1);
    expect(out).toContain(`${EPISODE}:${line}:1`);
    expect(out).toContain("episodes/people/yahya-rasool.md:");
  });

  test("and once answered and deleted, as the message says, nothing is left of it", async () => {
    const programme = await importedUndrafted();
    for (const path of [EPISODE, ...PEOPLE])
      programme.write(path, programme.read(path).replace(/^ *# سؤال.*\n/gm, ""));
    expect((await programme.run(check, [])).code).toBe(0);
  });
});

describe("an article at an address", () => {
  const served = new Map<string, { readonly body: string | Uint8Array; readonly type: string }>();
  const server = createServer((request, response) => {
    const answer = served.get(request.url ?? "");
    response.writeHead(answer ? 200 : 404, { "content-type": answer?.type ?? "text/plain" });
    response.end(answer?.body);
  });
  let origin = "";
  beforeAll(async () => {
    await new Promise<void>((done) => void server.listen(0, "127.0.0.1", done));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise((done) => void server.close(done)));

  const words = "يروي الفلاحون كيف عاد الماء إلى القرية بعد أربع سنوات من الانتظار الطويل، ".repeat(3);
  const page = `<!doctype html><html lang="ar"><head><title>عاد الماء | دفاف</title><link rel="alternate" type="application/rss+xml" href="/feed.xml"><meta property="og:type" content="article"><meta property="article:published_time" content="2025-03-04T18:20:00+03:00"></head>
    <body><nav><a href="/">الرئيسية</a></nav><article><h1>عاد الماء إلى القرية</h1><p>${words}</p><p>وقال المهندس سامر النهري: «الماء عاد إلى القرية كلها».</p></article></body></html>`;

  test("is drafted with the page's day and its address as source, though the page names a feed", async () => {
    served.set("/news/1", { body: page, type: "text/html; charset=utf-8" });
    const programme = makeTestProgramme();
    const { code, out } = await programme.run(run, [`${origin}/news/1`]);
    const path = "episodes/2025-03-04-ad-ma-qarya.md";
    expect([code, out.split("\n")[0]]).toEqual([0, `كُتب: ${path}`]);
    expect(programme.read(path)).toContain("title: عاد الماء إلى القرية\n");
    expect(programme.read(path)).toContain(`url: "${origin}/news/1"`);
    expect(programme.read(path)).toContain("> — سامر النهري");
    expect(await programme.problems()).toBe("");
  });

  test("may be a document of Word", async () => {
    served.set("/1.docx", {
      body: wordDocument(p("عنوان الحلقة", "a3"), p("نص الحلقة كما كُتب.")),
      type: "application/octet-stream",
    });
    const programme = makeTestProgramme();
    expect(
      (await programme.run(run, [`${origin}/1.docx`, "--date", "2025-01-02", "--slug", "2025-01-02-a"])).code,
    ).toBe(0);
    expect(programme.read("episodes/2025-01-02-a.md")).toContain("title: عنوان الحلقة");
  });

  test("that is no article is told as before", async () => {
    served.set("/", {
      body: page.replace(/<article>.*<\/article>/s, "<ul></ul>").replace("article", "website"),
      type: "text/html",
    });
    const { code, err } = await makeTestProgramme().run(run, [`${origin}/`]);
    expect([code, err.includes(`${origin}/feed.xml`)]).toEqual([1, true]);
    expect((await makeTestProgramme().run(run, [`${origin}/gone`])).err).toContain("HTTP 404");
  });
});
