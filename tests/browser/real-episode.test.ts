// The first episode as a viewer meets it: opened, read, tapped and heard.

import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Episode } from "../../scripts/domain/episode.ts";
import type { Page } from "../support/browser.ts";
import { type OpenSite, openSite } from "../support/open-site.ts";
import { episodesOf } from "../support/show.ts";
import { describeWith } from "../support/tools.ts";
import { PROJECT } from "../support/write-site.ts";

let site: OpenSite;
let episode: Episode;

const timeOf = (page: Page) => page.evaluate(() => document.querySelector("video")?.currentTime ?? -1);
const isPlaying = () => {
  const video = document.querySelector("video");
  return video !== null && !video.paused && video.readyState >= 3 && video.currentTime > 0;
};

await describeWith(["browser"], "the first episode", () => {
  beforeAll(async () => {
    site = await openSite(join(PROJECT, "tests/sites/first/episodes"));
    const [newest] = episodesOf(site.show);
    if (!newest) throw new Error("no episode");
    episode = newest;
  });

  afterAll(() => site.close());

  test("its six quotes stand on the page with their times", async () => {
    const { page, context } = await site.open(episode.address.path);
    expect(await page.locator("figure.quote").count()).toBe(6);
    const clocks = await page.locator("figure.quote .listen bdi").allTextContents();
    expect(clocks.length).toBe(6);
    expect(clocks).toEqual(clocks.toSorted());
    await context.close();
  });

  test("its video loads and plays, with no error and no request to another host", async () => {
    const { page, context, errors, strangers } = await site.open(episode.address.path);
    await page.evaluate(() => document.querySelector("video")?.play());
    await page.waitForFunction(isPlaying);
    expect([errors, strangers]).toEqual([[], []]);
    await context.close();
  });

  test("tapping the third quote seeks to its start, and the caption on show has its words", async () => {
    const { page, context, errors, strangers } = await site.open(episode.address.path);
    const quote = episode.quotes[2];
    if (!quote?.span) throw new Error("the third quote has no time");
    const { start } = quote.span;
    // Where it landed, not where it has played on to since.
    const landed = page.evaluate(
      () =>
        new Promise<number>((done) => {
          const video = document.querySelector("video");
          video?.addEventListener("seeked", () => done(video.currentTime), { once: true });
        }),
    );
    await page.locator("figure.quote .listen").nth(2).click();
    expect(Math.abs((await landed) - start)).toBeLessThan(0.5);
    await page.waitForFunction(isPlaying);
    const caption = await page.waitForFunction(() => document.querySelector("[data-captions]")?.textContent);
    const words = String(await caption.jsonValue())
      .replace(/\u200F/g, "")
      .replace(/\s+/g, " ");
    expect(quote.text).toContain(words);
    expect(words.split(" ").length).toBeGreaterThan(2);
    expect([errors, strangers]).toEqual([[], []]);
    await context.close();
  });

  test.each(["?t=60", "?t=1:00"])("an address with %s starts there", async (query) => {
    const { page, context, errors } = await site.open(`${episode.address.path}${query}`);
    await page.waitForFunction(() => (document.querySelector("video")?.currentTime ?? 0) >= 60);
    expect((await timeOf(page)) - 60).toBeLessThan(3);
    expect(errors).toEqual([]);
    await context.close();
  });

  test("without JavaScript every quote's time opens the recording at that second, and links lead on", async () => {
    const opened = await site.open(episode.address.path, { javaScriptEnabled: false });
    const { page, context, errors, strangers } = opened;
    const listen = page.locator("figure.quote .listen");
    for (const [index, quote] of episode.quotes.entries()) {
      const href = (await listen.nth(index).getAttribute("href")) ?? "";
      const [, start] = /\.mp4#t=(\d+(?:\.\d+)?),\d+(?:\.\d+)?$/.exec(href) ?? [];
      expect(Math.abs(Number(start) - (quote.span?.start ?? -9)), href).toBeLessThan(0.5);
    }
    const answer = await page.request.get(site.at((await listen.first().getAttribute("href")) ?? ""));
    expect([answer.status(), answer.headers()["content-type"]]).toEqual([200, "video/mp4"]);
    expect(await page.locator("[data-bar]").isVisible()).toBe(false);
    await page.locator('main a[href*="/guests/"]').first().click();
    expect(new URL(page.url()).pathname).toMatch(/\/guests\/[a-z-]+\/$/);
    expect(await page.locator("h1").count()).toBe(1);
    expect([errors, strangers]).toEqual([[], []]);
    await context.close();
  });
});
