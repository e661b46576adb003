// How a page's parts stand to each other: what an art director would see at once, and no other test would.

import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Page } from "../support/browser.ts";
import { type OpenSite, openSite } from "../support/open-site.ts";
import { episodesOf } from "../support/show.ts";
import { describeWith } from "../support/tools.ts";
import { PROJECT } from "../support/write-site.ts";

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const DESK = { viewport: { width: 1280, height: 900 } };

let site: OpenSite;

const everything = () =>
  site.show.episodes.find(({ slug }) => slug.endsWith("everything"))?.address.path ?? "";
const rectsOf = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((elements) =>
    elements.map((element) => {
      const { top, bottom, right, width, height } = element.getBoundingClientRect();
      return { top: top + scrollY, bottom: bottom + scrollY, right, width, height };
    }),
  );

await describeWith(["browser"], "a page is set well", () => {
  beforeAll(async () => {
    site = await openSite(join(PROJECT, "tests/sites/sample/episodes"));
  }, 180_000);
  afterAll(() => site.close());

  test.each([
    ["on a phone", PHONE],
    ["on a desk", DESK],
  ])("topics stand with what the episode is about, %s", async (_where, device) => {
    const { page, context } = await site.open(everything(), device);
    const [headline, topics, said] = await Promise.all(
      ["h1", ".topics", "#said-title"].map((one) => rectsOf(page, one)),
    );
    expect(topics?.[0]?.top).toBeGreaterThan(headline?.[0]?.bottom ?? Number.NaN);
    expect(topics?.[0]?.bottom).toBeLessThan(said?.[0]?.top ?? Number.NaN);
    await context.close();
  });

  test.each([
    ["on a phone", PHONE],
    ["on a desk", DESK],
  ])("tools under the player stand in columns, %s", async (_where, device) => {
    const { page, context } = await site.open(everything(), device);
    const tools = (await rectsOf(page, ".tools > *")).filter(({ width }) => width > 0);
    expect(tools.length).toBeGreaterThan(4);
    const edges = new Set(tools.map(({ right }) => Math.round(right)));
    expect(edges.size).toBeLessThanOrEqual(2);
    await context.close();
  });

  test("the recording has an edge in the dark, where its ground is the page's", async () => {
    const { page, context } = await site.open(everything(), { ...DESK, colorScheme: "dark" });
    const stage = await page.locator("[data-stage]").evaluate((element) => {
      const { borderTopWidth, borderTopColor } = getComputedStyle(element);
      return {
        width: borderTopWidth,
        edge: borderTopColor,
        page: getComputedStyle(document.body).backgroundColor,
      };
    });
    expect(stage.width).toBe("1px");
    expect(stage.edge).not.toBe(stage.page);
    await context.close();
  });

  test("the sign before a name that takes two lines stays round", async () => {
    const { page, context } = await site.open(everything(), PHONE);
    const sign = await page.locator(".wordmark").evaluate((wordmark) => {
      wordmark.append(" في حلقات طويلة الاسم عن كل ما قيل");
      const { width, height } = getComputedStyle(wordmark, "::before");
      return { width, height, lines: wordmark.getBoundingClientRect().height };
    });
    expect(sign.lines).toBeGreaterThan(50);
    expect(sign.width).toBe(sign.height);
    await context.close();
  });

  test("on a phone the ways through the site stand apart in one row", async () => {
    const { page, context } = await site.open(site.show.addresses.quotes.path, PHONE);
    const ways = await page.locator(".site-nav a").evaluateAll((links) =>
      links
        .map((link) => link.getBoundingClientRect())
        .sort((one, other) => one.left - other.left)
        .map(({ left, right, top }) => ({ left, right, top })),
    );
    expect(new Set(ways.map(({ top }) => top)).size).toBe(1);
    for (const [index, { left }] of ways.slice(1).entries())
      expect(left - (ways[index]?.right ?? Number.NaN)).toBeGreaterThan(12);
    await context.close();
  });

  test.each(["stream", "youtube"])("nothing lies on a card's words: %s", async (name) => {
    const path = site.show.episodes.find(({ slug }) => slug.endsWith(name))?.address.path ?? "";
    const { page, context } = await site.open(path, PHONE);
    await page.locator("[data-ask]").waitFor();
    const [card, ask] = await Promise.all([".player__poster", "[data-ask]"].map((one) => rectsOf(page, one)));
    expect(card?.[0]?.height).toBeGreaterThan(100);
    expect(ask?.[0]?.top).toBeGreaterThanOrEqual((card?.[0]?.bottom ?? Number.NaN) - 1);
    expect(ask?.[0]?.bottom).toBeLessThan(740);
    await context.close();
  });

  test("a quote alone in its row has the row", async () => {
    const { page, context } = await site.open(site.show.addresses.quotes.path, DESK);
    const grid = page.locator(".quote-grid").first();
    const quotes = await grid.locator("> .quote").evaluateAll((all) =>
      all.map((one) => {
        const { top, width } = one.getBoundingClientRect();
        return { top: Math.round(top), width };
      }),
    );
    const whole = await grid.evaluate((one) => one.getBoundingClientRect().width);
    const alone = quotes.filter(({ top }) => quotes.filter((other) => other.top === top).length === 1);
    expect(alone).not.toEqual([]);
    for (const { width } of alone) expect(Math.round(width)).toBe(Math.round(whole));
    await context.close();
  });

  test("below a quote neither the day nor the episode's title begins on one line and ends on another", async () => {
    const said = episodesOf(site.show).find(({ slug }) => slug.endsWith("audio-only"))?.quotes ?? [];
    const { page, context } = await site.open(said[0]?.address.path ?? "", PHONE);
    const pieces = await page
      .locator(".quote__from > :is(time, a)")
      .evaluateAll((parts) => parts.map((part) => part.getClientRects().length));
    expect(pieces).toEqual([1, 1]);
    await context.close();
  });

  test("a page that is not there asks the search for its address's words", async () => {
    const { page, context } = await site.open("/guests/ليلى-المختلقة-2024/");
    const field = page.locator("[data-lost]");
    expect(await field.inputValue()).toBe("ليلى المختلقة");
    await field.press("Enter");
    await page.waitForURL((url) => url.searchParams.get("q") === "ليلى المختلقة");
    await context.close();
  });
});
