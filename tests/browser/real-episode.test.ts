// The first episode as a viewer meets it: opened, read, tapped and heard.

import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Episode } from "../../scripts/domain/episode.ts";
import type { Page } from "../support/browser.ts";
import { type OpenSite, openSite } from "../support/open-site.ts";
import { isSentTo } from "../support/places.ts";
import { episodesOf } from "../support/show.ts";
import { describeWith } from "../support/tools.ts";
import { PROJECT } from "../support/write-site.ts";

let site: OpenSite;
let episode: Episode;

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const WIDE = { viewport: { width: 1280, height: 900 } };

const heightOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((one) => one.getBoundingClientRect().height);
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
    await page.locator("figure.quote .listen").nth(2).click();
    await isSentTo(page, quote.span.start);
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
    await isSentTo(page, 60);
    await page.waitForFunction(() => (document.querySelector("video")?.currentTime ?? 0) >= 60);
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

  test("each quote stands in full once, each guest in two lines that lead to the rest", async () => {
    const { page, context } = await site.open(episode.address.path, PHONE);
    const words = (await page.locator("main").allInnerTexts()).join(" ").replace(/\s+/g, " ");
    for (const { text } of episode.quotes) {
      expect(words.split(text.replace(/\s+/g, " ").slice(0, 90)).length - 1, text).toBe(1);
    }
    for (const card of await page.locator("article.person").all()) {
      const lines = await card
        .locator(".person__bio")
        .evaluate((bio) => bio.clientHeight / Number.parseFloat(getComputedStyle(bio).lineHeight));
      expect(lines).toBeLessThan(2.5);
      const way = card.locator("a", { hasText: "المزيد" });
      expect(await way.getAttribute("href")).toBe(await card.locator("h3 a").getAttribute("href"));
    }
    await context.close();
  });

  test("its text folds on a phone, opens by a tap, by the keyboard and by a link into it, and is whole on paper", async () => {
    const folded = ".fold--long .fold__text";
    const { page, context } = await site.open(episode.address.path, PHONE);
    expect(await heightOf(page, folded)).toBeLessThan(450);
    await page.emulateMedia({ media: "print" });
    const whole = await heightOf(page, folded);
    expect(whole).toBeGreaterThan(1000);
    await page.emulateMedia({ media: "screen" });
    expect(await heightOf(page, folded)).toBeLessThan(450);
    const last = page.locator(`${folded} [id]`).last();
    const ways: readonly (() => Promise<unknown>)[] = [
      () => page.locator(".fold--long [data-fold-open]").tap(),
      () => page.locator(`${folded} a`).last().focus(),
      async () => page.goto(`${page.url()}#${await last.getAttribute("id")}`),
    ];
    for (const open of ways) {
      await page.goto(site.at(episode.address.path), { waitUntil: "load" });
      await page.locator(".fold--long [data-fold-open]:visible").waitFor();
      await open();
      await expect.poll(() => heightOf(page, folded)).toBeGreaterThan(1000);
    }
    await expect.poll(async () => (await last.boundingBox())?.y ?? -1).toBeLessThan(740);
    expect((await last.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await context.close();
  });

  test("the column beside the text keeps the player, its chapters and the one now heard in sight while the text goes by", async () => {
    const { page, context } = await site.open(episode.address.path, WIDE);
    await page.locator("figure.quote .listen").nth(4).click();
    await page.locator(".chapters [aria-current='true']").waitFor();
    for (const share of [0.2, 0.4, 0.6]) {
      await page.evaluate((part) => scrollTo(0, part * document.documentElement.scrollHeight), share);
      for (const part of ["[data-stage]", ".chapters [aria-current='true']"]) {
        const box = await page.locator(part).boundingBox();
        expect(box?.y, `${part} at ${share}`).toBeGreaterThanOrEqual(0);
        expect((box?.y ?? 0) + (box?.height ?? 0), `${part} at ${share}`).toBeLessThanOrEqual(900);
      }
    }
    await context.close();
  });

  test("quotes of every size have one edge of text on a wide screen", async () => {
    const { page, context } = await site.open(episode.address.path, WIDE);
    const edges = await page.locator("figure.quote--hero .quote__words").evaluateAll((all) =>
      all.map((words) => {
        const text = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
        while (text.nextNode()?.textContent?.trim() === "");
        const first = document.createRange();
        first.setStart(text.currentNode, 0);
        first.setEnd(text.currentNode, 1);
        return [words.closest("figure")?.dataset.size, Math.round(first.getBoundingClientRect().right)];
      }),
    );
    expect(new Set(edges.map(([size]) => size)).size).toBeGreaterThan(1);
    expect(new Set(edges.map(([, edge]) => edge)).size, JSON.stringify(edges)).toBe(1);
    await context.close();
  });

  test("facts in a row begin each line without a dot, on every page of a phone", async () => {
    const { archive, guests, quotes, home, search } = site.show.addresses;
    const paths = [home, archive, guests, quotes, episode.address, episode.quotes[0]?.address];
    for (const path of [
      ...paths.map((one) => one?.path ?? ""),
      `${search.path}?q=${encodeURIComponent("العراق")}`,
    ]) {
      const { page, context } = await site.open(path, PHONE);
      if (path.startsWith(search.path)) await page.locator(".hit").first().waitFor();
      // A dot hangs before its fact: at the start of a line it falls where the row is cut off.
      const seen = await page.locator(".kicker, .facts").evaluateAll((rows) =>
        rows.flatMap((row) => {
          const around = row.getBoundingClientRect();
          const cut = Number.parseFloat(getComputedStyle(row).clipPath.split(" ")[1] ?? "0");
          const facts = [...row.children].map((one) => one.getBoundingClientRect());
          return facts.flatMap(({ top, right, width }, index) => {
            const isFirst = width > 0 && top >= (facts[index - 1]?.bottom ?? -1e6) - 2;
            const apart = around.right - right;
            return isFirst && !(apart > cut && apart < 2 * cut) ? [`${row.textContent} ${apart} ${cut}`] : [];
          });
        }),
      );
      expect(seen, path).toEqual([]);
      await context.close();
    }
  });

  test("a search for a country has what was said of it before anybody's biography, a search for a name the person first", async () => {
    for (const [asked, order] of [
      ["روسيا", ["الاقتباسات", "المتحدثون"]],
      ["يحيى رسول", ["المتحدثون", "الاقتباسات"]],
    ] as const) {
      const { page, context } = await site.open(
        `${site.show.addresses.search.path}?q=${encodeURIComponent(asked)}`,
        PHONE,
      );
      await page.locator(".hit--quote").first().waitFor();
      const kinds = await page.locator(".search__group h2 [data-name]").allTextContents();
      const places = order.map((kind) => kinds.findIndex((one) => one.trim() === kind));
      const [first = -1, second = -1] = places;
      expect(first, `${asked}: ${kinds}`).toBeGreaterThanOrEqual(0);
      expect(second === -1 || second > first, `${asked}: ${kinds}`).toBe(true);
      expect((await page.locator(".hit").first().boundingBox())?.y).toBeLessThan(740);
      await context.close();
    }
  });
});
