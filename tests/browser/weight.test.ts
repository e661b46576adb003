// What an episode's page weighs on the wire before any media, and what it asks of the browser.

import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenSite, openSite } from "../support/open-site.ts";
import { episodesOf } from "../support/show.ts";
import { describeWith } from "../support/tools.ts";
import { facesOf, firstPaint, noteShifts, shiftsOf } from "../support/what-is-painted.ts";
import { PROJECT } from "../support/write-site.ts";

/** Bytes, Brotli. */
const WHOLE = 100_000;
const SCRIPTS = 12_000;

/** Less than a pixel in a line: what balancing a headline's lines may still do. */
const STILL = 0.002;
/** Fast 3G: milliseconds, bytes a second. */
const SLOW_LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000 };

let site: OpenSite;

await describeWith(["browser"], "the first view of an episode", () => {
  beforeAll(async () => {
    site = await openSite(join(PROJECT, "tests/sites/sample/episodes"));
  });

  afterAll(() => site.close());

  test("is light: HTML, styles, scripts and fonts", async () => {
    const context = await site.browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    const sizes = new Map<string, number>();
    const weighed: Promise<void>[] = [];
    page.on("response", (response) => {
      const kind = response.request().resourceType();
      if (!["document", "stylesheet", "script", "font"].includes(kind)) return;
      const add = (body: Buffer) => {
        const wire = kind === "font" ? body.length : brotliCompressSync(body).length;
        sizes.set(kind, (sizes.get(kind) ?? 0) + wire);
      };
      weighed.push(response.body().then(add));
    });
    const episode = episodesOf(site.show).find(({ slug }) => slug.endsWith("everything"));
    await page.goto(site.at(episode?.address.path ?? ""), { waitUntil: "networkidle" });
    await Promise.all(weighed);
    const whole = [...sizes.values()].reduce((sum, size) => sum + size, 0);
    console.info(`first view: ${whole} bytes`, Object.fromEntries(sizes));
    expect(whole).toBeLessThan(WHOLE);
    expect(sizes.get("script")).toBeLessThan(SCRIPTS);
    await context.close();
  });

  test("asks for the recording's first bytes once everything else is there, and for the poster without a script too", async () => {
    const page = await site.browser.newPage({ viewport: { width: 360, height: 740 } });
    const episode = episodesOf(site.show).find(({ slug }) => slug.endsWith("everything"));
    await page.goto(site.at(episode?.address.path ?? ""), { waitUntil: "load" });
    const told = await page.waitForFunction(() => {
      const video = document.querySelector("video");
      if (!video || video.readyState < HTMLMediaElement.HAVE_METADATA) return null;
      const [page] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
      const still = document.querySelector<HTMLImageElement>("img.player__poster");
      // The browser lists what it fetched once it is there whole.
      const [recording] = performance.getEntriesByName(video.currentSrc);
      if (!page || !still?.complete || !recording) return null;
      const isAfter = ({ startTime }: PerformanceEntry) => startTime >= page.loadEventStart;
      return { hasStill: still.naturalWidth > 1, recording: isAfter(recording), isLong: video.duration > 1 };
    });
    expect(await told.jsonValue()).toEqual({ hasStill: true, recording: true, isLong: true });
    await page.close();
  });

  test("and every other page stands still while it comes over a slow line", async () => {
    const { addresses, episodes, people } = site.show;
    const paths = [
      addresses.home,
      addresses.quotes,
      addresses.archive,
      episodes.at(-1)?.address,
      people[0]?.address,
    ];
    const moved: unknown[] = [];
    for (const width of [360, 1280]) {
      const { page } = await slowPage(SLOW_LINE);
      await page.setViewportSize({ width, height: 800 });
      for (const address of paths) {
        await page.goto(site.at(address?.path ?? ""), { waitUntil: "networkidle" });
        const shifts = await shiftsOf(page);
        if (shifts < 0 || shifts > STILL) moved.push([width, address?.path, shifts]);
        // What is held back while the page comes is there in the end.
        for (const row of await page.locator(".kicker").all()) expect(await row.isVisible()).toBe(true);
      }
      await page.context().close();
    }
    expect(moved).toEqual([]);
  });

  test("waits for one style sheet, within the page or beside it, for the typefaces, and nothing else", async () => {
    const { addresses, episodes, people } = site.show;
    const [episode] = episodes;
    const carrying = [addresses.home, episode?.address, addresses.archive, addresses.search];
    const quoting = episodesOf(site.show).find(({ quotes }) => quotes.length > 0);
    const naming = [quoting?.quotes[0]?.address, people[0]?.address, addresses.quotes];
    const sheets: unknown[] = [];
    for (const address of [...carrying, ...naming]) {
      const html = await (await fetch(site.at(address?.path ?? "?"))).text();
      const waited = html.match(/<script(?![^>]*type="(module|application\/ld\+json)")[^>]*>/g);
      expect(waited).toEqual(["<script>"]);
      sheets.push([/<style>[^<]{9999,}<\/style>/.test(html), html.match(/rel="stylesheet"/g)?.length ?? 0]);
    }
    expect(sheets).toEqual([...carrying.map(() => [true, 0]), ...naming.map(() => [false, 1])]);
  });

  test("stands in the programme's own typefaces at once, every word of it, over a slow line", async () => {
    const strangers: unknown[] = [];
    const { addresses, episodes, people } = site.show;
    for (const address of [addresses.home, addresses.quotes, people[0]?.address, episodes[0]?.address]) {
      const { page, line } = await slowPage(SLOW_LINE);
      await page.goto(site.at(address?.path ?? ""), { waitUntil: "domcontentloaded" });
      await firstPaint(page);
      const faces = (await facesOf(line)).filter(({ name, isOwn }) => !isOwn && !/ Mono$/.test(name));
      if (faces.length > 0) strangers.push([address?.path, faces[0]]);
      await page.context().close();
    }
    expect(strangers).toEqual([]);
  });

  test("does without typefaces that come after three seconds, and has them on the next page", async () => {
    const { page, line } = await slowPage(null);
    let go = () => {};
    const late = new Promise<void>((resolve) => {
      go = resolve;
    });
    // One of them is enough.
    await page.route("**/plex-arabic-600*.woff2", async (route) => {
      await late;
      await route.fallback();
    });
    await page.goto(site.at(site.show.addresses.home.path), { waitUntil: "commit" });
    expect(await firstPaint(page)).toBeGreaterThan(2900);
    go();
    await page.waitForLoadState("networkidle");
    expect((await facesOf(line)).filter(({ isOwn }) => isOwn)).toEqual([]);
    expect(await shiftsOf(page)).toBeLessThanOrEqual(STILL);
    await page.unroute("**/plex-arabic-600*.woff2");
    const before = site.server.requests.filter((path) => path.endsWith(".woff2")).length;
    await page.goto(site.at(site.show.addresses.quotes.path), { waitUntil: "load" });
    expect((await facesOf(line)).some(({ isOwn }) => isOwn)).toBe(true);
    expect(site.server.requests.filter((path) => path.endsWith(".woff2")).length).toBe(before);
    await page.context().close();
  });
});

/** A fresh visitor. @param conditions of the line, null for this machine's own */
async function slowPage(conditions: typeof SLOW_LINE | null) {
  const context = await site.browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.addInitScript(noteShifts);
  const line = await context.newCDPSession(page);
  await line.send("Network.enable");
  if (conditions) await line.send("Network.emulateNetworkConditions", conditions);
  return { page, line };
}
