// A quote's own page and its frame on another site; the ways on from an episode.

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenSite, openSite } from "../support/open-site.ts";
import { episodesOf } from "../support/show.ts";
import { describeWith } from "../support/tools.ts";
import { PROJECT } from "../support/write-site.ts";

let site: OpenSite;

const everything = () => {
  const found = episodesOf(site.show).find(({ slug }) => slug.endsWith("everything"));
  if (!found) throw new Error("the sample has no such episode");
  return found;
};
const addressOf = (end: string) =>
  episodesOf(site.show).find(({ slug }) => slug.endsWith(end))?.address.path ?? "";
const quotePath = (index: number) => everything().quotes[index]?.address.path ?? "";

/** A page of another origin with the frame below the fold's edge, as a reader meets it. */
async function onAnotherSite(code: string, options: { readonly javaScriptEnabled?: boolean } = {}) {
  const moved = code.replace(/(?<=src=")[^"]+/, (url) => {
    const { pathname, hash } = new URL(url);
    return site.at(`${pathname}${hash}`);
  });
  const html = `<!doctype html><title>another site</title><p style="block-size: 500px">words</p>${moved}`;
  const other = createServer((_, response) => response.setHeader("content-type", "text/html").end(html));
  await new Promise<void>((resolve) => void other.listen(0, "127.0.0.1", resolve));
  const context = await site.browser.newContext({ viewport: { width: 360, height: 740 }, ...options });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`, { waitUntil: "load" });
  const close = async () => {
    await context.close();
    await new Promise((resolve) => other.close(resolve));
  };
  return { page, frame: page.frameLocator("iframe"), asked, close };
}

await describeWith(["browser", "ffmpeg"], "a quote's page", () => {
  beforeAll(async () => {
    site = await openSite(join(PROJECT, "tests/sites/sample/episodes"));
  }, 180_000);
  afterAll(() => site.close());

  test("says what was asked, shows the lines around it, and leads to its neighbours and to more", async () => {
    const { page, context, errors, strangers } = await site.open(quotePath(2));
    expect(await page.locator(".alone__asked").textContent()).toContain("وماذا تقول أنت يا سالم؟");
    expect(await page.locator(".cue--quoted").allTextContents()).toEqual([
      expect.stringContaining("أوافق على أن الجسر"),
    ]);
    await page.locator(".cue").first().click();
    await page.waitForFunction(() => {
      const media = document.querySelector<HTMLMediaElement>("[data-media]");
      return media && !media.paused && media.currentTime > 4;
    });
    expect(await page.locator('a[rel="prev"]').getAttribute("href")).toBe(quotePath(1));
    expect(await page.locator('a[rel="next"]').getAttribute("href")).toBe(quotePath(3));
    const more = await page
      .locator(".others a")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect(more.length).toBeGreaterThan(0);
    expect(more).not.toContain(quotePath(2));
    expect([errors, strangers]).toEqual([[], []]);
    await context.close();
  });

  test("in a frame of another site it shows words, speaker and link, plays its stretch and stops at its end", async () => {
    const opened = await site.open(quotePath(2), { javaScriptEnabled: true });
    await opened.page.locator(".embed-code summary").click();
    const code = await opened.page.locator(".embed-code__text").inputValue();
    await opened.context.close();
    const { page, frame, asked, close } = await onAnotherSite(code);
    expect(await frame.locator("blockquote:visible").allTextContents()).toEqual([
      expect.stringContaining("أوافق على أن الجسر الخيالي"),
    ]);
    expect(await frame.locator(".quote__name:visible").allTextContents()).toEqual([
      expect.stringContaining("سالم"),
    ]);
    const links = frame.locator("a:visible");
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")))).toEqual([
      quotePath(2),
    ]);
    // Its words fit, and the page around it stays where the reader was.
    const hidden = await frame.locator("html").evaluate((html) => html.scrollHeight - html.clientHeight);
    expect(hidden).toBe(0);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    // Eight players stand in the page; nothing of the recording is asked for before a tap.
    expect(asked.filter((url) => /[.](?:mp4|m4a|mp3|vtt)/.test(url))).toEqual([]);
    const times = await frame
      .locator(":target :is(video, audio)")
      .evaluate(async (media: HTMLMediaElement) => {
        media.muted = true;
        media.playbackRate = 2;
        await media.play();
        const first = media.currentTime;
        await new Promise((resolve) => media.addEventListener("pause", resolve, { once: true }));
        return [first, media.currentTime];
      });
    const { span } = everything().quotes[2] ?? {};
    expect(times[0]).toBeGreaterThanOrEqual((span?.start ?? 0) - 0.1);
    expect(await frame.locator(":target :is(video, audio)").getAttribute("src")).toMatch(
      new RegExp(`#t=${span?.start},${span?.end}$`),
    );
    // The browser stops by itself, late where it has much to do: long before the recording's own end (40).
    expect(times[1]).toBeGreaterThan((span?.end ?? 0) - 0.2);
    expect(times[1]).toBeLessThan(35);
    await close();
    const bare = await onAnotherSite(code, { javaScriptEnabled: false });
    expect(await bare.frame.locator("blockquote:visible").count()).toBe(1);
    await bare.close();
  });

  test("that is gone leaves the recording in its frame; where the host has its own player, the way to the episode", async () => {
    const framed = (slug: string, id: string) =>
      `<iframe src="https://own.example${addressOf(slug)}embed/#${id}" width="360" height="400"></iframe>`;
    const gone = await onAnotherSite(framed("everything", "q0000000"));
    expect(await gone.frame.locator("blockquote:visible").count()).toBe(0);
    expect(await gone.frame.locator("video:visible, audio:visible").count()).toBe(1);
    await gone.close();
    const elsewhere = await onAnotherSite(framed("youtube", "q0000000"));
    expect(await elsewhere.frame.locator("a:visible").getAttribute("href")).toBe(addressOf("youtube"));
    await elsewhere.close();
  });

  test("an episode leads to kin of its own, and has its frame to copy", async () => {
    const { page, context } = await site.open(everything().address.path, {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    const related = await page
      .locator("[aria-labelledby='related-title'] a")
      .evaluateAll((links) => links.length);
    expect(related).toBeGreaterThan(0);
    await page.locator(".embed-code summary").click();
    await page.locator(".embed-code button").click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(`${everything().address.url}embed/`);
    expect(copied).toMatch(/^<iframe .*<\/iframe>$/);
    await context.close();
  });
});
