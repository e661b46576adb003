// The first episode as a viewer meets it: opened, read, tapped and heard.

import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Episode } from "../../scripts/domain/episode.ts";
import type { Page } from "../support/browser.ts";
import { type OpenSite, openSite } from "../support/open-site.ts";
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
    site = await openSite(join(PROJECT, "episodes"));
    const [newest] = site.show.episodes;
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

  test("tapping the third quote plays its second, and the caption on show has its words", async () => {
    const { page, context, errors } = await site.open(episode.address.path);
    const quote = episode.quotes[2];
    if (!quote?.span) throw new Error("the third quote has no time");
    await page.locator("figure.quote .listen").nth(2).click();
    await page.waitForFunction(isPlaying);
    const { start } = quote.span;
    expect(Math.abs((await timeOf(page)) - start)).toBeLessThan(0.5);
    const caption = await page.waitForFunction((from) => {
      const video = document.querySelector("video");
      const [track] = video?.textTracks ?? [];
      const cues = [...(track?.activeCues ?? [])] as VTTCue[];
      return video && video.currentTime >= from && cues.length > 0 && cues.map(({ text }) => text).join(" ");
    }, start);
    const words = quote.text.split(/\s+/).slice(0, 3).join(" ");
    expect(String(await caption.jsonValue()).replace(/<[^>]*>/g, "")).toContain(words);
    expect(errors).toEqual([]);
    await context.close();
  });

  test("an address with ?t= starts there", async () => {
    const { page, context } = await site.open(`${episode.address.path}?t=1:00`);
    await page.waitForFunction(() => (document.querySelector("video")?.currentTime ?? 0) >= 60);
    expect((await timeOf(page)) - 60).toBeLessThan(3);
    await context.close();
  });

  test("without JavaScript a quote's time opens the recording at that second", async () => {
    const { page, context } = await site.open(episode.address.path, { javaScriptEnabled: false });
    const href = await page.locator("figure.quote .listen").first().getAttribute("href");
    expect(href).toMatch(/\.mp4#t=\d+(\.\d+)?,\d+(\.\d+)?$/);
    const answer = await page.request.get(site.at(href ?? ""));
    expect([answer.status(), answer.headers()["content-type"]]).toEqual([200, "video/mp4"]);
    expect(await page.locator("[data-bar]").isVisible()).toBe(false);
    await context.close();
  });
});
