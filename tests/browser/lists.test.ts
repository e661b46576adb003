// The lists of a programme of 300 episodes, 60 guests, 40 topics and 2,400 quotes, in a real browser: what a reader sees
// first, what each way to narrow promises and leads to, and how heavy a page is.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeSyntheticProgramme } from "../../scripts/bench/synthetic-programme.ts";
import type { Show } from "../../scripts/domain/show.ts";
import { buildAssets } from "../../scripts/eleventy/assets/build-assets.ts";
import { fileOf } from "../../scripts/eleventy/site-file.ts";
import { templateRenderer } from "../../scripts/eleventy/views/nunjucks.ts";
import { listPages } from "../../scripts/eleventy/views/pages.ts";
import { renderPage } from "../../scripts/eleventy/views/render-page.ts";
import { type Browser, launchBrowser, type Page } from "../support/browser.ts";
import { awaitStart } from "../support/open-site.ts";
import { type FolderServer, serveFolder } from "../support/serve-folder.ts";
import { describeWith } from "../support/tools.ts";
import { PROJECT, showOfFolder, writeSearch } from "../support/write-site.ts";

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } as const;
const WITHOUT_SCRIPT = { ...PHONE, javaScriptEnabled: false };
const EPISODES = 300;
const TOPICS = 40;
const LIST_BYTES = 60_000;

let show: Show;
let browser: Browser;
let server: FolderServer;
let folder: string;
/** Bytes of HTML of the lists and everybody's entries, by path. */
const sizes = new Map<string, number>();

/** More topics and years than the bench has: each episode gets one to four of forty, fifty of them a year. */
function spreadTopics(episodes: string): void {
  const ids = Array.from({ length: TOPICS }, (_, index) => `topic-${index + 1}`);
  writeFileSync(join(episodes, "topics.yml"), ids.map((id, index) => `${id}: موضوع ${index + 1}\n`).join(""));
  const files = readdirSync(episodes, { recursive: true, encoding: "utf8" });
  for (const [index, file] of files
    .filter((name) => /\d{4}\/.*\.md$/.test(name))
    .sort()
    .entries()) {
    const own = Array.from({ length: (index % 4) + 1 }, (_, of) => ids[(index + of * 7) % TOPICS]);
    const path = join(episodes, file);
    const text = readFileSync(path, "utf8")
      .replace(/^topics: .*$/m, `topics: [${own.join(", ")}]`)
      .replace(/^date: \d{4}-(\d{2}-\d{2})/m, (_, day) => {
        const year = 2018 + Math.floor(index / 50);
        return `date: ${year}-${day === "02-29" ? "02-28" : day}`;
      });
    writeFileSync(path, text);
  }
}

/** The lists, the home page, everybody's entry and every topic. */
function isLooked(path: string): boolean {
  const { home, search, ...addresses } = show.addresses;
  if ([home.path, search.path].includes(path) || path.startsWith(addresses.topics.path)) return true;
  if (show.people.some(({ address }) => path.startsWith(address.path))) return true;
  return (["archive", "guests", "topics", "quotes"] as const).some((list) =>
    new RegExp(`^${addresses[list].path}((guest|topic|year|page)/[^/]+/)*$`).test(path),
  );
}

function person() {
  const [first] = show.people;
  if (!first) throw new Error("the made-up programme has nobody");
  return first;
}

function topic() {
  const [first] = show.topics;
  if (!first) throw new Error("the made-up programme has no topic");
  return first;
}

async function opened<T>(
  path: string,
  look: (page: Page) => Promise<T>,
  context: object = PHONE,
): Promise<T> {
  const page = await (await browser.newContext(context)).newPage();
  if (context !== WITHOUT_SCRIPT) awaitStart(page);
  await page.goto(`${server.url}${path}`, { waitUntil: "load" });
  try {
    return await look(page);
  } finally {
    await page.context().close();
  }
}

/** The links of a group of filters, with what they promise. */
async function secondChoices(page: Page, group: number) {
  const links = page.locator(".filters details").nth(group).locator("a:has(small)");
  return links.evaluateAll((all) =>
    all.map((one) => ({
      href: (one as HTMLAnchorElement).href,
      count: Number(one.querySelector("small")?.textContent),
    })),
  );
}

/** How many rows a list has between a year's mark, which the link leads to, and the next one's, over its pages. */
async function ofYear(page: Page, href: string): Promise<number> {
  await page.goto(href);
  const mark = new URL(href).hash.slice(1);
  for (let count = 0; ; ) {
    const { own, goesOn } = await page.evaluate((id) => {
      const rows = document.querySelectorAll(".list-year, .quote, .episode-row");
      let isIn = false;
      let own = 0;
      for (const row of rows) {
        if (row.className === "list-year") isIn = row.id === id;
        else if (isIn) own += 1;
      }
      return { own, goesOn: isIn };
    }, mark);
    count += own;
    const next = page.locator('.pagination [rel="next"]');
    if (!goesOn || (await next.count()) === 0) return count;
    await page.goto(new URL((await next.getAttribute("href")) ?? "", page.url()).href);
  }
}

/** Path and the first result's selector. */
const lists = () => {
  const { quotes, archive, guests, topics } = show.addresses;
  return [
    [quotes.path, ".quote-grid .quote"],
    [`${quotes.path}guest/${person().id}/`, ".quote-grid .quote"],
    [`${quotes.path}topic/${topic().id}/`, ".quote-grid .quote"],
    [archive.path, ".episode-row"],
    [topic().address.path, ".episode-row"],
    [guests.path, ".people li"],
    [topics.path, ".topic-list li"],
  ] as const;
};

await describeWith(["browser"], "the lists of 300 episodes", () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "lists-"));
    await writeSyntheticProgramme(join(folder, "programme"), EPISODES);
    spreadTopics(join(folder, "programme/episodes"));
    show = await showOfFolder(join(folder, "programme/episodes"));
    const site = join(folder, "site");
    const prefix = new URL(show.programme.site).pathname;
    const built = await buildAssets(PROJECT, { path: prefix });
    const render = templateRenderer(join(PROJECT, "templates"));
    const write = (path: string, content: string | Uint8Array) => {
      mkdirSync(dirname(join(site, path)), { recursive: true });
      writeFileSync(join(site, path), content);
    };
    for (const page of listPages(show, built.assets).filter(({ address }) => isLooked(address.path))) {
      const html = renderPage(page, render);
      if (![show.addresses.home, show.addresses.search].includes(page.address)) {
        sizes.set(page.address.path, Buffer.byteLength(html));
      }
      write(fileOf(page.address, show.programme.site), html);
    }
    for (const { path, bytes } of built.files) write(path, bytes);
    await writeSearch(show, site);
    server = await serveFolder(site, { prefix });
    browser = await launchBrowser();
  }, 600_000);

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    if (folder) rmSync(folder, { recursive: true });
  });

  test("show their first result on a phone's first screen, and are no wider than it", async () => {
    for (const [path, first] of lists()) {
      await opened(path, async (page) => {
        const box = await page.locator(first).first().boundingBox();
        expect(box?.y, path).toBeLessThan(740 - 40);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(360);
      });
    }
  });

  test("show it on the first screen of a tablet and of a desk too, people in columns", async () => {
    for (const viewport of [
      { width: 768, height: 1024 },
      { width: 1280, height: 900 },
    ]) {
      for (const [path, first] of lists()) {
        await opened(
          path,
          async (page) => {
            expect((await page.locator(first).first().boundingBox())?.y, path).toBeLessThan(
              viewport.height - 100,
            );
          },
          { viewport },
        );
      }
      await opened(
        show.addresses.guests.path,
        async (page) => {
          const edges = await page
            .locator(".people")
            .first()
            .locator("li")
            .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().right)));
          expect(new Set(edges).size).toBeGreaterThan(1);
        },
        { viewport },
      );
    }
  });

  test("say in the menu where they belong, and keep their ways to narrow in one row once one is chosen", async () => {
    const { quotes, topics, guests, archive } = show.addresses;
    for (const [path, menu] of [
      [`${quotes.path}guest/${person().id}/`, quotes.path],
      [`${quotes.path}topic/${topic().id}/`, quotes.path],
      [`${quotes.path}year/2023/`, quotes.path],
      [topic().address.path, topics.path],
      [person().address.path, guests.path],
      [`${archive.path}year/2023/`, archive.path],
    ] as const) {
      await opened(path, async (page) => {
        const marked = page.locator(".site-header [aria-current]");
        expect(await marked.getAttribute("href"), path).toBe(menu);
        const tops = await page
          .locator(".filters summary")
          .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
        expect(new Set(tops).size, path).toBeLessThanOrEqual(1);
      });
    }
  });

  test("weigh at most 60 KB of HTML a page", () => {
    expect(sizes.size).toBeGreaterThan(100);
    expect([...sizes].filter(([, bytes]) => bytes > LIST_BYTES)).toEqual([]);
  });

  test("are narrowed in one row that opens over the list without a script and says what it leads to", async () => {
    await opened(
      show.addresses.quotes.path,
      async (page) => {
        const summaries = page.locator(".filters summary");
        expect(await summaries.allTextContents()).toEqual(["المتحدث", "الموضوع", "السنة"]);
        const tops = await summaries.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
        expect(new Set(tops).size).toBe(1);
        const before = await page.locator(".quote").first().boundingBox();
        await summaries.first().click();
        expect((await page.locator(".quote").first().boundingBox())?.y).toBe(before?.y);
        const links = page.locator(".filters details").first().locator("a");
        expect(await links.count()).toBe(show.people.length + 1);
        const link = links.filter({ hasText: person().name }).first();
        const promised = (await link.locator("small").textContent()) ?? "";
        await link.click();
        expect(await page.locator(".page-head .facts").textContent()).toMatch(new RegExp(`^${promised}\\b`));
        const own = page.locator(".filters > a");
        expect(await own.allTextContents()).toEqual([expect.stringContaining(person().name)]);
        expect(await summaries.allTextContents()).toEqual(["الموضوع", "السنة"]);
        // Another one in their place is chosen where all stand.
        await own.click();
        await page.locator(".filters details[open] #by-guest").waitFor();
        expect(new URL(page.url()).pathname).toBe(show.addresses.quotes.path);
      },
      WITHOUT_SCRIPT,
    );
  });

  test("a second choice counts what stands where it leads, without a script: a person's topic, a year of anybody's", async () => {
    const { id } = person();
    const list = `${show.addresses.quotes.path}guest/${id}/`;
    await opened(
      list,
      async (page) => {
        const [byTopic, byYear] = [await secondChoices(page, 0), await secondChoices(page, 1)];
        expect(byTopic.length).toBeGreaterThan(3);
        expect(byYear.length).toBeGreaterThan(2);
        for (const { href, count } of byTopic) {
          await page.goto(href);
          const part = page.locator(".entry__part:has(:target)");
          expect(await part.locator(".quote, .entry__named li").count(), href).toBe(count);
        }
        for (const { href, count } of byYear) expect(await ofYear(page, href), href).toBe(count);
      },
      WITHOUT_SCRIPT,
    );
  });

  test("lands on it too, whatever its typefaces did to the lines above", async () => {
    const list = `${show.addresses.quotes.path}guest/${person().id}/`;
    const hrefs = await opened(list, async (page) => (await secondChoices(page, 0)).map(({ href }) => href));
    for (const href of hrefs.slice(1, 5)) {
      await opened(href.slice(server.url.length), async (page) => {
        const top = () => page.locator(":target").evaluate((one) => one.getBoundingClientRect().top);
        await expect.poll(top).toBeLessThan(740);
        expect(await top()).toBeGreaterThan(-1);
      });
    }
  });

  test("the same from a topic, from a year, and among episodes", async () => {
    const { quotes, archive } = show.addresses;
    const [year = ""] = show.episodes.map(({ day }) => day.slice(0, 4));
    await opened(
      `${quotes.path}topic/${topic().id}/`,
      async (page) => {
        const people = await secondChoices(page, 0);
        expect(people.length).toBeGreaterThan(3);
        for (const { href, count } of people.slice(0, 5)) {
          await page.goto(href);
          const part = page.locator(".entry__part:has(:target)");
          expect(await part.locator(".quote, .entry__named li").count(), href).toBe(count);
        }
        for (const [path, group] of [
          [`${quotes.path}year/${year}/`, 1],
          [`${archive.path}year/${year}/`, 0],
          [topic().address.path, 0],
        ] as const) {
          await page.goto(`${server.url}${path}`);
          const choices = await secondChoices(page, group);
          expect(choices.length, path).toBeGreaterThan(1);
          for (const { href, count } of choices.slice(0, 5))
            expect(await ofYear(page, href), href).toBe(count);
        }
      },
      WITHOUT_SCRIPT,
    );
  });

  test("have their ways to narrow on a later page too: they lead to the first one, open there, without a script", async () => {
    const { path } = show.addresses.quotes;
    await opened(
      `${path}page/2/`,
      async (page) => {
        const ways = page.locator(".filters > a");
        expect(await ways.allTextContents()).toEqual(["المتحدث", "الموضوع", "السنة"]);
        const tops = await ways.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
        expect(new Set(tops).size).toBe(1);
        await ways.nth(1).click();
        await page.locator(".filters details[open] #by-topic").waitFor();
        expect(new URL(page.url()).pathname).toBe(path);
      },
      WITHOUT_SCRIPT,
    );
  });

  test("are looked through by typing, one way to narrow open at a time, and Escape leaves", async () => {
    await opened(show.addresses.quotes.path, async (page) => {
      const summaries = page.locator(".filters summary");
      await summaries.first().click();
      const panel = page.locator(".filters details").first();
      const { name } = person();
      await panel.locator("input").fill(name.replace(/ا/g, "أ"));
      const left = panel.locator("li:visible");
      expect(await left.allTextContents()).toEqual([expect.stringContaining(name)]);
      expect(await page.locator("[data-status]").textContent()).toBe("النتائج: 1");
      await page.keyboard.press("Escape");
      expect(await panel.locator("a").first().isVisible()).toBe(false);
      expect(await summaries.first().evaluate((one) => one === document.activeElement)).toBe(true);
      await summaries.first().click();
      await summaries.nth(1).click();
      await page.waitForFunction(() => document.querySelectorAll(".filters [open]").length === 1);
      await page.locator("h1").click();
      await page.waitForFunction(() => document.querySelectorAll(".filters [open]").length === 0);
    });
  });

  test("lead to pages by number, the ways on at opposite edges of one line, and part thousands", async () => {
    await opened(`${show.addresses.quotes.path}page/2/`, async (page) => {
      expect(await page.locator(".page-head .facts").textContent()).toContain("الصفحة 2");
      const newer = await page.locator('.pagination [rel="prev"]').boundingBox();
      const older = await page.locator('.pagination [rel="next"]').boundingBox();
      expect(newer?.y).toBe(older?.y);
      expect((newer?.x ?? 0) - (older?.x ?? 0)).toBeGreaterThan(200);
      expect(await page.locator(".pagination li").allTextContents()).toEqual(["البداية", "3", "2", "1"]);
      expect(await page.locator(".pagination [aria-current]").textContent()).toBe("2");
      await page.getByRole("link", { name: "البداية" }).click();
      expect(new URL(page.url()).pathname).toBe(show.addresses.quotes.path);
      expect(await page.locator(".page-head .facts").textContent()).toContain("2,400");
      const numbers = await page.locator(".pagination li").allTextContents();
      expect(numbers).toEqual(["البداية", "79", "…", "1"]);
      expect(await page.locator(".pagination [aria-current]").textContent()).toBe("البداية");
    });
  });

  test("say each quote once, and play it", async () => {
    await opened(show.addresses.quotes.path, async (page) => {
      await page.evaluate(() => {
        const played: string[] = [];
        Object.assign(globalThis, { played });
        HTMLMediaElement.prototype.play = function play() {
          played.push(`${this.currentSrc || this.src}`);
          return Promise.resolve();
        };
      });
      const figure = page.locator(".quote").first();
      const words = (await figure.locator(".quote__words").textContent()) ?? "";
      expect((await figure.innerHTML()).split(words.trim()).length).toBe(2);
      const href = (await figure.locator(".listen").getAttribute("href")) ?? "";
      await figure.locator(".listen").click();
      expect(await page.evaluate(() => (globalThis as { played?: string[] }).played)).toEqual([
        href.split("#")[0],
      ]);
    });
  });

  test("people are found by letter and by name, and a person's page by topic", async () => {
    await opened(show.addresses.guests.path, async (page) => {
      const letter = page.locator(".letters a").nth(2);
      const target = page.locator(`#${((await letter.getAttribute("href")) ?? "").split("#")[1]}`);
      await letter.click();
      await expect.poll(async () => (await target.boundingBox())?.y ?? -1).toBeLessThan(740);
      const wanted = ((await target.locator("h3").textContent()) ?? "").trim();
      await page.locator(".people-find input").fill(wanted);
      expect(await page.locator(".people li:visible h3").allTextContents()).toContain(wanted);
      expect(await page.locator(".people li:visible").count()).toBeLessThan(show.people.length / 2);
      expect(await page.locator(".letters").isVisible()).toBe(false);
    });
    await opened(person().address.path, async (page) => {
      const ways = page.locator(".entry__contents a");
      const hrefs = await ways.evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
      expect(hrefs.length).toBeGreaterThan(1);
      for (const href of hrefs) {
        const [path = "", anchor = ""] = href.split("#");
        if (new URL(page.url()).pathname !== path) await page.goto(`${server.url}${path}`);
        expect(await page.locator(`#${anchor}`).count()).toBe(1);
      }
    });
  });

  test("home says three things of the newest episode, then one of each before it", async () => {
    await opened(show.addresses.home.path, async (page) => {
      const ids = await page
        .locator(".quote")
        .evaluateAll((all) => all.map((one) => one.getAttribute("data-quote")));
      const episodes = ids.map((id) =>
        show.episodes.findIndex(({ quoteSummaries }) => quoteSummaries.some((one) => one.id === id)),
      );
      expect(episodes).toEqual([0, 0, 0, 1, 2, 3, 4, 5, 6]);
    });
  });

  test("the menu is as high on each page, and every page has a picture to be shared with", async () => {
    const heights = new Set<number>();
    const narrow = new Map<string, number>();
    for (const [path] of lists()) {
      await opened(path, async (page) => {
        heights.add((await page.locator(".site-header").boundingBox())?.height ?? 0);
        await page.setViewportSize({ width: 320, height: 740 });
        narrow.set(path, Math.round((await page.locator(".site-header").boundingBox())?.height ?? 0));
        expect(await page.locator('meta[property="og:image"]').getAttribute("content"), path).toMatch(
          /^https:.*\.png$/,
        );
      });
    }
    expect(heights.size).toBe(1);
    expect(new Set(narrow.values()).size, JSON.stringify([...narrow])).toBe(1);
  });
});
