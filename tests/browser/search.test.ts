// The search as a reader meets it: by pointer, by key, without a script, without a connection, in both languages.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Page } from "../support/browser.ts";
import { mixedShow } from "../support/mixed-show.ts";
import { type OpenSite, openShow, openSite } from "../support/open-site.ts";
import { isSentTo } from "../support/places.ts";
import { describeWith } from "../support/tools.ts";
import { PROJECT } from "../support/write-site.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let site: OpenSite;

const searchAt = (query: string) =>
  `${site.show.addresses.search.path}?${new URLSearchParams({ q: query }).toString()}`;
const hits = (page: Page, kind: string) => page.locator(`.hit--${kind} .hit__link`);
const isFound = (page: Page) => page.locator(".hit").first().waitFor();
const status = (page: Page) => page.locator("[data-search-status]");
const focused = (page: Page) => page.evaluate(() => document.activeElement?.className ?? "");

async function faults(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run: (
          within: Document,
          options: object,
        ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const values = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"];
    const { violations } = await axe.run(document, { runOnly: { type: "tag", values } });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}

await describeWith(["browser"], "the search, on its page and in its window,", () => {
  beforeAll(async () => {
    site = await openSite(join(PROJECT, "tests/sites/sample/episodes"));
  });
  afterAll(() => site.close());

  test("answers its own address, marks the words as they are spelled, and asks no other host", async () => {
    const { page, context, errors, strangers } = await site.open(searchAt("الجسر الخيالى"));
    await isFound(page);
    expect(await page.locator(".hit--quote mark").first().textContent()).toBe("الجسر الخيالي");
    expect(await status(page).textContent()).toMatch(/^\d+ (?:نتائج|نتيجة)$/);
    expect([errors, strangers]).toEqual([[], []]);
    await context.close();
  });

  test("a passage opens its episode at the second, and plays there", async () => {
    const { page, context } = await site.open(searchAt("لن يبنى"));
    await isFound(page);
    const href = await hits(page, "passage").first().getAttribute("href");
    expect(href).toMatch(/\/episodes\/2024-01-09-everything\/\?t=20$/);
    await hits(page, "passage").first().click();
    await page.waitForURL(/\?t=20$/);
    await isSentTo(page, 20);
    await page.waitForFunction(() => (document.querySelector("video")?.currentTime ?? 0) > 20);
    await context.close();
  });

  test("a quote opens in its place in the episode", async () => {
    const { page, context } = await site.open(searchAt("سيارة خيالية"));
    await isFound(page);
    expect(await hits(page, "quote").first().getAttribute("href")).toMatch(
      /\/episodes\/2024-03-12-video-only\/\?q=q[0-9a-z]{7}$/,
    );
    await context.close();
  });

  test("what is typed and chosen is in the address, and is taken from it", async () => {
    const { page, context } = await site.open(site.show.addresses.search.path);
    await page.locator("#search-words").pressSequentially("السوق");
    await isFound(page);
    await page.locator('select[name="guest"]').selectOption("layla-al-mukhtalaqa");
    await page.waitForURL(/guest=layla/);
    await page.waitForFunction(() => {
      const speakers = [...document.querySelectorAll(".hit--quote .facts")].map(
        (one) => one.textContent ?? "",
      );
      return speakers.length > 0 && speakers.every((text) => text.includes("ليلى المختلقة"));
    });
    const { context: again, page: other } = await site.open(
      new URL(page.url()).pathname + new URL(page.url()).search,
    );
    await isFound(other);
    expect(await other.locator("#search-words").inputValue()).toBe("السوق");
    expect(await other.locator('select[name="guest"]').inputValue()).toBe("layla-al-mukhtalaqa");
    await again.close();
    await page.locator("[data-search-clear]").click();
    await page.waitForURL((url) => !url.search.includes("guest"));
    await context.close();
  });

  test("says that there is nothing, with what to do", async () => {
    const { page, context } = await site.open(searchAt("بطريق"));
    const none = page.locator('[data-search-state="none"]');
    await none.waitFor();
    expect(await none.locator("h2").textContent()).toBe("لا نتائج لـ«بطريق»");
    expect(await none.locator("a").count()).toBeGreaterThan(2);
    await context.close();
  });

  test("says that nothing has all the words when some have a few", async () => {
    const { page, context } = await site.open(searchAt("بطريق السوق"));
    await isFound(page);
    expect(await status(page).textContent()).toContain("لا نتيجة تضم كل الكلمات");
    await context.close();
  });

  test("says so when the index does not arrive, and tries again", async () => {
    const { page, context } = await site.open(site.show.addresses.search.path);
    await page.waitForLoadState("networkidle");
    await context.setOffline(true);
    await page.locator("#search-words").fill("السوق");
    const failed = page.locator('[data-search-state="failed"]');
    await failed.waitFor();
    await context.setOffline(false);
    await failed.locator("[data-search-retry]").click();
    await isFound(page);
    expect(await failed.isHidden()).toBe(true);
    await context.close();
  });

  test("says so too when the connection goes between two questions", async () => {
    const { page, context } = await site.open(searchAt("السوق"));
    await isFound(page);
    await context.setOffline(true);
    await page.locator("#search-words").fill("درجة الحرارة");
    await page.locator('[data-search-state="failed"]').waitFor();
    await context.setOffline(false);
    await page.locator("[data-search-retry]").click();
    await isFound(page);
    await context.close();
  });

  test("without a script, says what it needs and where everything is", async () => {
    const { page, context } = await site.open(searchAt("السوق"), { javaScriptEnabled: false });
    expect(await page.locator("noscript .notice").isVisible()).toBe(true);
    expect(await page.locator("[data-search-form]").isVisible()).toBe(false);
    expect(await page.locator(`main a[href="${site.show.addresses.quotes.path}"]:visible`).count()).toBe(1);
    await context.close();
  });

  test.each(["light", "dark"] as const)("has nothing that axe-core finds, in the %s", async (colorScheme) => {
    const { page, context } = await site.open(searchAt("السوق"), { colorScheme, reducedMotion: "reduce" });
    await isFound(page);
    for (const width of [360, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect([width, await faults(page)]).toEqual([width, []]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    }
    await context.close();
  });

  test("its window opens by Ctrl K in any layout, goes by arrows, closes by Escape to where the reader was", async () => {
    const { page, context, errors } = await site.open(site.show.addresses.quotes.path);
    await page.locator(".wordmark").focus();
    // The key's place: in an Arabic layout it gives another letter.
    await page.evaluate(() => {
      const key = { code: "KeyK", key: "ن", ctrlKey: true, bubbles: true, cancelable: true };
      document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", key));
    });
    await page.locator("dialog[open]").waitFor();
    await page.keyboard.type("السوق");
    await isFound(page);
    await page.keyboard.press("ArrowDown");
    expect(await focused(page)).toBe("hit__link");
    const first = await page.evaluate(() => document.activeElement?.getAttribute("href"));
    await page.keyboard.press("ArrowDown");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).not.toBe(first);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    expect(await focused(page)).toBe("search__words");
    await page.keyboard.press("Escape");
    expect(await page.locator("dialog[open]").count()).toBe(0);
    expect(await focused(page)).toBe("wordmark");
    expect(errors).toEqual([]);
    await context.close();
  });

  test("its window loads nothing of the search before it is opened", async () => {
    const { page, context } = await site.open(site.show.episodes[0]?.address.path ?? "");
    await page.waitForLoadState("networkidle");
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType("resource").map(({ name }) => name),
    );
    expect(loaded.filter((name) => /search/.test(name))).toEqual([]);
    await context.close();
  });

  test("its window opens by the link, keeps the keyboard inside, and Enter goes to the page of the query", async () => {
    const { page, context } = await site.open(site.show.addresses.home.path);
    await page.locator("a[data-search]").click();
    await page.locator("dialog[open]").waitFor();
    expect(await page.locator("dialog").getAttribute("aria-label")).toBe("البحث في البرنامج");
    for (let press = 0; press < 30; press++) {
      await page.keyboard.press("Tab");
      const isInside = await page.evaluate(
        () => document.activeElement === document.body || document.activeElement?.closest("dialog") !== null,
      );
      expect(isInside).toBe(true);
    }
    await page.locator("#search-words").fill("السوق");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/search\/\?q=/);
    await isFound(page);
    await context.close();
  });

  test("on a phone fetches what the first screen shows, and the rest when it comes into view", async () => {
    const { page, context } = await site.open(searchAt("مختلقة"), { viewport: { width: 390, height: 700 } });
    await isFound(page);
    const groups = page.locator(".search__group");
    const last = groups.last();
    expect(await last.locator("[data-count]").textContent()).toMatch(/^\d+$/);
    expect(await last.locator(".hit").count()).toBe(0);
    const read = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
    expect(read.filter((name) => name.includes("/search/index/")).length).toBeLessThanOrEqual(8);
    await last.scrollIntoViewIfNeeded();
    await last.locator(".hit").first().waitFor();
    await context.close();
  });

  test("shows more of a kind, and takes the reader to the first of it", async () => {
    const { page, context } = await site.open(searchAt("مختلقة"));
    await isFound(page);
    await page.locator(".search__group").last().scrollIntoViewIfNeeded();
    const group = page.locator(".search__group", { has: page.locator(".hit--episode") });
    await group.locator(".hit").first().waitFor();
    expect(await group.locator(".hit").count()).toBe(3);
    await group.locator("[data-more]").click();
    await page.waitForFunction(() => document.querySelectorAll(".hit--episode").length > 3);
    expect(await focused(page)).toBe("hit__link");
    await context.close();
  });

  test("its window has nothing that axe-core finds", async () => {
    const { page, context } = await site.open(site.show.addresses.home.path);
    await page.keyboard.press("Control+k");
    await page.locator("dialog[open]").waitFor();
    await page.keyboard.type("السوق");
    await isFound(page);
    expect(await faults(page)).toEqual([]);
    await context.close();
  });
});

await describeWith(["browser"], "what is found", () => {
  test("is text, whatever is written in it, and says everything in English where the interface is English", async () => {
    const other = await openShow(mixedShow({ interface: "en", language: mixedShow().programme.language }));
    const { page, context, errors } = await other.open(`${other.show.addresses.search.path}?q=alert`);
    await isFound(page);
    expect(await page.locator("[data-search-found] script").count()).toBe(0);
    expect(await page.locator(".hit").first().textContent()).toContain("<script>");
    expect(await status(page).textContent()).toMatch(/^\d+ results?$/);
    expect(await page.locator('select[name="guest"]').count()).toBe(0);
    expect(errors).toEqual([]);
    await context.close();
    await other.close();
  });
});
