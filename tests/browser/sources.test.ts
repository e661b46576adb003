// Recordings in each form, and what is said of one that does not come.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Page } from "../support/browser.ts";
import { awaitStart, type OpenSite, openSite } from "../support/open-site.ts";
import { isSentTo, keepPlaces } from "../support/places.ts";
import { episodesOf } from "../support/show.ts";
import { describeWith } from "../support/tools.ts";
import { PROJECT } from "../support/write-site.ts";

const SAMPLE = join(PROJECT, "tests/sites/sample/episodes");
const STREAM_HOST = /stream\.example/;

let site: OpenSite;
let stream: string;

const pathOf = (end: string) =>
  episodesOf(site.show).find(({ slug }) => slug.endsWith(end))?.address.path ?? "";
const plays = (page: Page) =>
  page.waitForFunction(() => {
    const video = document.querySelector("video");
    return video && !video.paused && video.readyState >= 3 && video.currentTime > 0;
  });

/** An empty page that answers for the stream's host and for what the browser can play, before anything is opened. */
async function openPage(canPlayStreams: boolean) {
  const context = await site.browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  awaitStart(page);
  await page.addInitScript(keepPlaces);
  const asked: string[] = [];
  page.on("request", (request) => {
    asked.push(request.url());
  });
  await page.addInitScript(
    (answer) => {
      const known = HTMLMediaElement.prototype.canPlayType;
      HTMLMediaElement.prototype.canPlayType = function (type) {
        return /mpegurl/.test(type) ? answer : known.call(this, type);
      };
    },
    canPlayStreams ? ("maybe" as const) : ("" as const),
  );
  await page.route(STREAM_HOST, async (route) => {
    const name = new URL(route.request().url()).pathname.split("/").at(-1) ?? "";
    await route.fulfill({
      body: readFileSync(join(stream, name)),
      headers: { "access-control-allow-origin": "*", "content-type": "application/octet-stream" },
    });
  });
  return { page, context, asked };
}

await describeWith(["browser", "ffmpeg"], "a stream", () => {
  beforeAll(async () => {
    stream = mkdtempSync(join(tmpdir(), "stream-"));
    const from = join(SAMPLE, "media/2024-01-09-everything.mp4");
    execFileSync("ffmpeg", [
      ...["-v", "error", "-i", from, "-c", "copy", "-f", "hls", "-hls_time", "4", "-hls_list_size", "0"],
      join(stream, "master.m3u8"),
    ]);
    site = await openSite(SAMPLE);
  });

  afterAll(async () => {
    await site.close();
    rmSync(stream, { recursive: true });
  });

  test("is read by hls.js where the browser reads none, and nothing is fetched before it is asked for", async () => {
    const { page, context, asked } = await openPage(false);
    await page.goto(site.at(pathOf("stream")), { waitUntil: "networkidle" });
    expect(asked.filter((url) => STREAM_HOST.test(url) || /hls-/.test(url))).toEqual([]);
    await page.locator("[data-ask]").click();
    await plays(page);
    expect(asked.some((url) => /\/assets\/hls-\w+\.js$/.test(url))).toBe(true);
    await page.locator("[data-ask]").waitFor({ state: "hidden" });
    expect(await page.locator("[data-failure]").isVisible()).toBe(false);
    await context.close();
  });

  test("stands at the second that the address names", async () => {
    const { page, context } = await openPage(false);
    await page.goto(`${site.at(pathOf("stream"))}?t=12`);
    await page.waitForFunction(() => {
      const video = document.querySelector("video");
      return video && video.readyState >= 2 && video.currentTime >= 12;
    });
    await isSentTo(page, 12);
    await context.close();
  });

  test("is left to the browser that reads it", async () => {
    const { page, context, asked } = await openPage(true);
    await page.goto(site.at(pathOf("stream")), { waitUntil: "networkidle" });
    await page.locator("[data-ask]").click();
    await page.waitForTimeout(300);
    expect(asked.filter((url) => /hls-/.test(url))).toEqual([]);
    await context.close();
  });

  test("waits to be asked for, though the browser looks at its address late, whether or not it names it", async () => {
    const { page, context } = await openPage(false);
    await page.goto(site.at(pathOf("stream")));
    const ask = page.locator("[data-ask]");
    await ask.waitFor();
    const looks = (named: string | null) =>
      page.evaluate((named) => {
        const video = document.querySelector("video");
        const address = named ?? video?.querySelector("source")?.src;
        Object.defineProperty(video, "currentSrc", { value: address, configurable: true });
        video?.dispatchEvent(new Event("loadstart"));
        Reflect.deleteProperty(video ?? {}, "currentSrc");
      }, named);
    await looks(null);
    expect(await ask.isVisible()).toBe(true);
    await looks("");
    expect(await ask.isVisible()).toBe(true);
    await ask.click();
    await plays(page);
    await ask.waitFor({ state: "hidden" });
    await context.close();
  });

  test("that is not there is said, with its address to open elsewhere", async () => {
    const { page, context } = await openPage(false);
    await page.route(STREAM_HOST, (route) => route.fulfill({ status: 404, body: "" }));
    await page.goto(site.at(pathOf("stream")));
    await page.locator("[data-ask]").click();
    await page.locator("[data-failure]").waitFor();
    expect(await page.locator("[data-failure] a").getAttribute("href")).toMatch(STREAM_HOST);
    await context.close();
  });
});

await describeWith(["browser"], "a recording", () => {
  beforeAll(async () => {
    site = await openSite(SAMPLE);
  });

  afterAll(() => site.close());

  test("that is not there is said, and the page is read all the same", async () => {
    const { page, context } = await openPage(false);
    await page.route(/everything\.mp4/, (route) => route.fulfill({ status: 404, body: "" }));
    await page.goto(site.at(pathOf("everything")));
    await page.locator("[data-failure]").waitFor();
    expect(await page.locator("[data-failure-words]").textContent()).toBe("تعذّر تحميل التسجيل.");
    expect(await page.locator("figure.quote").first().isVisible()).toBe(true);
    await context.close();
  });

  test("that is not there leaves a tapped quote at rest, and is said where it was tapped", async () => {
    const { page, context } = await openPage(false);
    let isGone = true;
    await page.route(/everything\.mp[34]/, (route) =>
      isGone ? route.fulfill({ status: 404, body: "" }) : route.continue(),
    );
    const failed = "تعذّر تحميل التسجيل.";
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(site.at(pathOf("everything")));
    await page.locator("[data-failure]").waitFor();
    await page.locator("figure.quote .listen").nth(3).click();
    await page.waitForFunction(
      (words) =>
        document.querySelector("video")?.paused &&
        document.querySelector("[data-bar-line]")?.textContent === words,
      failed,
    );
    await page.locator("[data-bar]").waitFor();
    expect(await page.locator("[data-toggle]").getAttribute("aria-label")).toBe("تشغيل");
    expect(await page.locator(".listen[data-playing]").count()).toBe(0);
    isGone = false;
    await page.locator("figure.quote .listen").nth(3).click();
    await plays(page);
    expect(await page.locator("[data-failure]").isVisible()).toBe(false);
    isGone = true;
    await page.goto(site.at(site.show.addresses.quotes.path));
    const button = page.locator(".listen[data-sound$='everything.mp3']").first();
    const before = await button.textContent();
    await button.click();
    await page.waitForFunction(
      (words) => document.querySelector("[data-status]")?.textContent === words,
      failed,
    );
    const words = await button.locator(".listen__words").textContent();
    expect([words, await button.getAttribute("data-playing")]).toEqual([failed, null]);
    isGone = false;
    await button.click();
    await page.locator(".listen[data-playing]").waitFor();
    expect(await button.textContent()).toBe(before);
    await context.close();
  });

  test("cut off with the network is said so, and comes back with it", async () => {
    const { page, context } = await openPage(false);
    let isCut = true;
    await page.route(/everything\.mp4/, (route) => (isCut ? route.abort() : route.continue()));
    await page.addInitScript(() => Object.defineProperty(navigator, "onLine", { get: () => false }));
    await page.goto(site.at(pathOf("everything")));
    await page.locator("[data-failure]").waitFor();
    expect(await page.locator("[data-failure-words]").textContent()).toMatch(/^لا اتصال بالشبكة/);
    isCut = false;
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await page.locator("[data-failure]").waitFor({ state: "hidden" });
    await context.close();
  });

  test("that the browser will not start by itself stands at the quote that was sent, marked", async () => {
    const episode = episodesOf(site.show).find(({ slug }) => slug.endsWith("everything"));
    const quote = episode?.quotes[3];
    const { page, context } = await openPage(false);
    await page.addInitScript(() => {
      HTMLMediaElement.prototype.play = () => Promise.reject(new DOMException("", "NotAllowedError"));
    });
    await page.goto(`${site.at(pathOf("everything"))}?q=${quote?.id}`);
    await page.locator(`figure[data-quote="${quote?.id}"][data-now]`).waitFor();
    await isSentTo(page, 27);
    expect(await page.locator("[data-now-line]").textContent()).toContain("سالم");
    await context.close();
  });

  test("has captions in each language, the page's own first", async () => {
    const { page, context } = await openPage(false);
    await page.goto(site.at(pathOf("everything")));
    const tracks = await page.evaluate(() =>
      [...(document.querySelector("video")?.textTracks ?? [])].map(({ language, kind, mode }) => [
        kind,
        language,
        mode,
      ]),
    );
    expect(tracks).toEqual([
      // Shown under the picture: the browser's own, over it, only while it fills the screen.
      ["captions", "ar", "hidden"],
      ["captions", "en", "disabled"],
    ]);
    await context.close();
  });

  test("is known to the lock screen: what plays, and the ways about in it", async () => {
    const { page, context } = await openPage(false);
    await page.addInitScript(() => {
      const kept = window as Window & { acts?: Record<string, MediaSessionActionHandler | null> };
      kept.acts = {};
      navigator.mediaSession.setActionHandler = (name, act) => {
        if (kept.acts) kept.acts[name] = act;
      };
    });
    await page.goto(site.at(pathOf("everything")));
    const act = (action: MediaSessionAction, more: object = {}) =>
      page.evaluate(
        ([name, details]) => {
          const { acts } = window as Window & { acts?: Record<string, MediaSessionActionHandler | null> };
          acts?.[name]?.({ action: name, ...details });
        },
        [action, more] as const,
      );
    await act("play");
    await plays(page);
    expect(await page.evaluate(() => navigator.mediaSession.metadata?.title)).toContain("كل شيء معاً");
    await act("nexttrack");
    await page.waitForFunction(() => (document.querySelector("video")?.currentTime ?? 0) >= 16);
    await act("pause");
    await page.waitForFunction(() => document.querySelector("video")?.paused);
    await act("seekto", { seekTime: 30 });
    await isSentTo(page, 30);
    await act("seekbackward");
    await isSentTo(page, 20);
    await act("previoustrack");
    await isSentTo(page, 16);
    await context.close();
  });
});
