// Three hours of talk: the page stays light and quick, and all of it can be read, searched and linked to.

import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Browser, launchBrowser } from "../support/browser.ts";
import { CUES, threeHours } from "../support/long-show.ts";
import { type FolderServer, serveFolder } from "../support/serve-folder.ts";
import { describeWith } from "../support/tools.ts";
import { PROJECT, writeShow } from "../support/write-site.ts";

const folder = mkdtempSync(join(tmpdir(), "long-"));
const show = threeHours();
const path = show.episodes[0]?.address.path ?? "";
let server: FolderServer;
let browser: Browser;

await describeWith(["browser"], "a transcript of three hours", () => {
  beforeAll(async () => {
    await writeShow(show, folder, null);
    // Forty seconds stand for three hours: what is heard of it here is its beginning.
    cpSync(
      join(PROJECT, "tests/sites/sample/episodes/media/2024-01-09-everything.mp4"),
      join(folder, "media/long.mp4"),
    );
    server = await serveFolder(folder);
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  });

  test("weighs nothing on the episode's page before it is opened", () => {
    const html = readFileSync(join(folder, path, "index.html"));
    expect(brotliCompressSync(html).length).toBeLessThan(12_000);
    expect(html.toString()).not.toContain("الكلمة المفقودة");
  });

  test("has the way to the match before beside the one to the next, however wide the page is", async () => {
    const page = await browser.newPage();
    await page.goto(`${server.url}${path}transcript/ar/`);
    await page.locator("[data-find-way]").first().waitFor();
    for (const width of [360, 560, 768, 1024, 1280]) {
      await page.setViewportSize({ width, height: 740 });
      const tops = await page
        .locator("[data-find-way]:visible")
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
      expect(tops, String(width)).toHaveLength(2);
      expect(tops[0], String(width)).toBe(tops[1]);
    }
    await page.close();
  });

  test("opens where it stands, laid out as far as it is seen, and is searched whole", async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    await page.goto(`${server.url}${path}`);
    // Till then what is above it may be laid out between the press and the release.
    await page.locator("html[data-drawn]").waitFor({ state: "attached" });
    await page.locator("[data-transcript] summary").click();
    await page.locator(".cue").first().waitFor();
    expect(await page.locator(".cue").count()).toBe(CUES);
    const laidOut = await page
      .locator(".transcript__text p")
      .evaluateAll(
        (all) =>
          all.filter((one) => (one.firstElementChild ?? one).checkVisibility({ contentVisibilityAuto: true }))
            .length,
      );
    expect(laidOut).toBeGreaterThan(0);
    expect(laidOut).toBeLessThan(20);
    await page.locator("[data-find]").fill("الكلمه المفقوده");
    await page.locator("[data-found]", { hasText: "الموضع 1 من 1" }).waitFor();
    await page.locator("[data-find-way='1']").click();
    await page.locator(".cue[data-match]").waitFor();
    await expect
      .poll(() => page.locator(".cue[data-match]").evaluate((cue) => cue.getBoundingClientRect().y))
      .toBeLessThan(740);
    await page.close();
  });

  test("without JavaScript is a page of its own, each second leading back to the recording", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${server.url}${path}`);
    await page.locator("[data-transcript] summary").click();
    await page.locator(".transcript__apart a").click();
    await page.waitForURL(/\/transcript\//, { waitUntil: "load" });
    expect(await page.locator(".cue").count()).toBe(CUES);
    expect(await page.locator(".cue").nth(3000).getAttribute("href")).toBe(`${path}?t=8100`);
    await context.close();
  });

  test("on its own page has its recording: a line is heard where it stands, and the text goes along unless that is switched off", async () => {
    const context = await browser.newContext({
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      isMobile: true,
    });
    const page = await context.newPage();
    await page.goto(`${server.url}${path}transcript/ar/`);
    const heard = page.locator(".cue[data-now]");
    const isInSight = () =>
      heard.evaluate((cue) => {
        const { top, bottom } = cue.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });
    await page.locator(".cue").nth(1).tap();
    await heard.waitFor();
    expect(new URL(page.url()).pathname).toBe(`${path}transcript/ar/`);
    await page.evaluate(() => scrollTo({ top: 20_000, behavior: "instant" }));
    await expect.poll(isInSight).toBe(true);
    await page.locator("[data-follow]").uncheck();
    await page.evaluate(() => scrollTo({ top: 20_000, behavior: "instant" }));
    const before = await heard.textContent();
    await expect.poll(() => heard.textContent()).not.toBe(before);
    expect(await isInSight()).toBe(false);
    await context.close();
  });

  test("finds words that two captions share", async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    await page.goto(`${server.url}${path}transcript/ar/`);
    const [end = "", begin = ""] = await page
      .locator(".cue")
      .evaluateAll((cues) => [
        cues[2999]?.textContent?.split(" ").at(-1) ?? "",
        cues[3000]?.textContent?.split(" ")[0] ?? "",
      ]);
    await page.locator("[data-find]").fill(`${end} ${begin}`);
    await page.locator("[data-found]", { hasText: "الموضع 1 من 1" }).waitFor();
    expect(await page.locator(".cue[data-match]").count()).toBe(2);
    await page.close();
  });

  test("that cannot be fetched leaves the way to its page", async () => {
    const page = await browser.newPage();
    await page.route(/\/transcript\//, (route) => route.abort());
    await page.goto(`${server.url}${path}`);
    await Promise.all([
      page.waitForEvent("requestfailed", { predicate: (request) => request.url().includes("/transcript/") }),
      page.locator("[data-transcript] summary").click(),
    ]);
    await page.locator(".transcript__apart a").waitFor();
    await page.close();
  });
});
