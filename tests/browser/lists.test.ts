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
/** Bytes of HTML of the lists, by path: all but a guest's whole entry. */
const sizes = new Map<string, number>();

/** More topics than the bench has: each episode gets one to four of forty. */
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
    writeFileSync(path, readFileSync(path, "utf8").replace(/^topics: .*$/m, `topics: [${own.join(", ")}]`));
  }
}

/** The lists, the home page, and everything of one guest and one topic. */
function isLooked(path: string): boolean {
  const { home, search, ...addresses } = show.addresses;
  if ([home.path, search.path, person().address.path, topic().address.path].includes(path)) return true;
  return (["archive", "guests", "topics", "quotes"] as const).some((list) =>
    new RegExp(`^${addresses[list].path}((guest|topic|year|page)/[^/]+/)?$`).test(path),
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
  await page.goto(`${server.url}${path}`, { waitUntil: "load" });
  try {
    return await look(page);
  } finally {
    await page.context().close();
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
      if (![show.addresses.home, show.addresses.search, person().address].includes(page.address)) {
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

  test("weigh at most 60 KB of HTML a page", () => {
    expect(sizes.size).toBeGreaterThan(100);
    expect([...sizes].filter(([, bytes]) => bytes > LIST_BYTES)).toEqual([]);
  });

  test("are narrowed in one row that opens over the list without a script and says what it leads to", async () => {
    await opened(
      show.addresses.quotes.path,
      async (page) => {
        const summaries = page.locator(".filters summary");
        expect(await summaries.allTextContents()).toEqual(["المتحدث", "الموضوع"]);
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
        expect(await summaries.first().textContent()).toContain(person().name);
        // What only the search answers is not offered without its script.
        expect(await summaries.nth(1).isVisible()).toBe(false);
      },
      WITHOUT_SCRIPT,
    );
  });

  test("count a second choice among what the first one shows, and the search finds as many", async () => {
    const { id } = person();
    await opened(`${show.addresses.quotes.path}guest/${id}/`, async (page) => {
      await page.locator(".filters summary").nth(1).click();
      const links = page.locator(".filters details").nth(1).locator("a");
      const promised = await links.locator("small").allTextContents();
      const topics = await links.evaluateAll((all) =>
        all.map((one) => new URL((one as HTMLAnchorElement).href).searchParams.get("topic")),
      );
      const counts = topics.map((wanted) =>
        (show.appearancesByPerson.get(id) ?? [])
          .filter((one) => show.episodeBySlug.get(one.episode)?.topics.some((about) => about === wanted))
          .reduce((sum, { quoteCount }) => sum + quoteCount, 0),
      );
      expect(counts.length).toBeGreaterThan(1);
      expect(promised).toEqual(counts.map(String));
      await links.first().click();
      await page.waitForSelector(".hit--quote");
      const group = page.locator(".search__group").filter({ has: page.locator(".hit--quote") });
      expect(await group.locator("[data-count]").textContent()).toBe(promised[0]);
    });
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
      expect(await page.locator(".page-head .facts").textContent()).toContain("2,400");
      const newer = await page.locator('.pagination [rel="prev"]').boundingBox();
      const older = await page.locator('.pagination [rel="next"]').boundingBox();
      expect(newer?.y).toBe(older?.y);
      expect((newer?.x ?? 0) - (older?.x ?? 0)).toBeGreaterThan(200);
      expect(await page.locator(".pagination li").allTextContents()).toEqual(["1", "2", "3", "…", "80"]);
      expect(await page.locator(".pagination [aria-current]").textContent()).toBe("2");
      expect(await page.locator('.pagination li a[href$="/page/80/"]').count()).toBe(1);
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
      for (const href of hrefs) expect(await page.locator(href).count()).toBe(1);
      const counts = (await ways.locator("small").allTextContents()).map(Number);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(await page.locator(".quote").count());
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
    for (const [path] of lists()) {
      await opened(path, async (page) => {
        heights.add((await page.locator(".site-header").boundingBox())?.height ?? 0);
        expect(await page.locator('meta[property="og:image"]').getAttribute("content"), path).toMatch(
          /^https:.*\.png$/,
        );
      });
    }
    expect(heights.size).toBe(1);
  });
});
