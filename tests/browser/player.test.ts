// Each interaction of the page with its recording, by pointer, by key and by touch.

import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Episode } from "../../scripts/domain/episode.ts";
import type { Page } from "../support/browser.ts";
import { type OpenSite, openSite } from "../support/open-site.ts";
import { isSentTo } from "../support/places.ts";
import { episodesOf } from "../support/show.ts";
import { describeWith } from "../support/tools.ts";
import { PROJECT } from "../support/write-site.ts";

let site: OpenSite;

const episodeOf = (end: string): Episode => {
  const episode = episodesOf(site.show).find(({ slug }) => slug.endsWith(end));
  if (!episode) throw new Error(`no episode ${end}`);
  return episode;
};
const timeOf = (page: Page) => page.evaluate(() => document.querySelector("video")?.currentTime ?? -1);
const isPaused = (page: Page) => page.evaluate(() => document.querySelector("video")?.paused ?? true);
const plays = (page: Page) =>
  page.waitForFunction(() => {
    const video = document.querySelector("video");
    return video && !video.paused && !video.seeking && video.readyState >= 3;
  });
const stops = (page: Page) => page.waitForFunction(() => document.querySelector("video")?.paused);
/** Sets the media at a second, as the native controls would. */
const takeTo = (page: Page, time: number) =>
  page.evaluate((second) => {
    const video = document.querySelector("video");
    if (video) video.currentTime = second;
  }, time);
const listenButton = (page: Page, number: number) => page.locator("figure.quote .listen").nth(number);
const box = async (page: Page, selector: string) => {
  const found = await page.locator(selector).boundingBox();
  if (!found) throw new Error(`nothing to see at ${selector}`);
  return found;
};

await describeWith(["browser"], "the player of an episode's page", () => {
  beforeAll(async () => {
    site = await openSite(join(PROJECT, "tests/sites/sample/episodes"), { preview: true });
  });

  afterAll(() => site.close());

  test("a quote is played to its end and no further, and goes on when asked", async () => {
    const { page, context } = await site.open(episodeOf("everything").address.path);
    await listenButton(page, 0).click();
    await plays(page);
    // Nearly at its end (00:10), so that the test need not hear it all.
    await page.evaluate(() => {
      const video = document.querySelector("video");
      if (video) video.playbackRate = 8;
    });
    await stops(page);
    expect(Math.abs((await timeOf(page)) - 10)).toBeLessThan(0.35);
    // The one big button offers the way on; what was heard is announced as ended.
    const go = page.locator("[data-ask]:visible", { hasText: "أكمل من" });
    await go.waitFor();
    expect(await page.locator("[data-status]").textContent()).toBe("انتهى الاقتباس.");
    await go.click();
    await plays(page);
    await page.waitForFunction(() => (document.querySelector("video")?.currentTime ?? 0) > 11);
    await context.close();
  });

  test("a listener who takes the controls is not stopped by the quote heard before", async () => {
    const { page, context } = await site.open(episodeOf("everything").address.path);
    await listenButton(page, 0).click();
    await plays(page);
    await takeTo(page, 9.6);
    await page.waitForFunction(() => (document.querySelector("video")?.currentTime ?? 0) > 10.6);
    expect(await isPaused(page)).toBe(false);
    await context.close();
  });

  test("two quotes tapped one after the other leave the second one bounded", async () => {
    const { page, context } = await site.open(episodeOf("everything").address.path);
    await listenButton(page, 0).click();
    await listenButton(page, 2).click();
    await isSentTo(page, 20);
    await plays(page);
    await page.evaluate(() => {
      const video = document.querySelector("video");
      if (video) video.playbackRate = 8;
    });
    await stops(page);
    expect(Math.abs((await timeOf(page)) - 27)).toBeLessThan(0.35);
    await context.close();
  });

  test("what is heard is marked: quote, button, thread, chapter", async () => {
    const { page, context } = await site.open(episodeOf("everything").address.path);
    await listenButton(page, 2).click();
    await plays(page);
    const id = await page.locator("figure.quote").nth(2).getAttribute("data-quote");
    await page.locator(`figure[data-quote="${id}"][data-now]`).waitFor();
    expect(await page.locator("figure.quote[data-now]").count()).toBe(1);
    expect(await page.locator(`.thread a[data-plays="${id}"][data-now]`).count()).toBe(1);
    expect(await listenButton(page, 2).getAttribute("data-playing")).toBe("");
    expect(await page.locator(".chapters [data-now]").count()).toBe(1);
    expect(await page.locator("[data-now-line]").textContent()).toContain("سالم");
    await listenButton(page, 2).click();
    await stops(page);
    // The page hears of it a moment after the media says so.
    await page.waitForFunction(() => !document.querySelector("figure.quote .listen[data-playing]"));
    await context.close();
  });

  test("the thread leads to the second under the pointer, and near a mark to its quote", async () => {
    const { page, context } = await site.open(episodeOf("everything").address.path);
    const strip = await box(page, ".thread svg");
    await page.mouse.click(strip.x + strip.width * 0.9, strip.y + strip.height / 2);
    await isSentTo(page, 0.9 * 40, 0.7);
    await plays(page);
    const mark = await box(page, ".thread a[data-plays] .thread__mark >> nth=0");
    await page.mouse.click(mark.x - 6, mark.y + mark.height / 2);
    await isSentTo(page, 4);
    await plays(page);
    await context.close();
  });

  test("time runs left to right on the thread of an Arabic page", async () => {
    const { page, context } = await site.open(episodeOf("everything").address.path);
    const places = await page
      .locator(".thread a[data-plays]")
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().x));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places.length).toBe(4);
    await context.close();
  });

  test.each([
    ["?t=16", 16],
    ["?t=0:20", 20],
    ["?t=٠:٢٠", 20],
    ["#t=12", 12],
    ["?t=20s", 20],
  ])("an address ending %s starts at second %d", async (ending, second) => {
    const { page, context } = await site.open(`${episodeOf("everything").address.path}${ending}`);
    await isSentTo(page, second);
    await page.waitForFunction((from) => (document.querySelector("video")?.currentTime ?? 0) >= from, second);
    await context.close();
  });

  test.each(["?t=abc", "?t=-5", "?t=99999999999", "?q=nothing", "#t=<b>", "?t=1:75"])(
    "an address ending %s opens the page as if it ended before",
    async (ending) => {
      const { page, context, errors } = await site.open(`${episodeOf("everything").address.path}${ending}`);
      await page.waitForFunction(() => (document.querySelector("video")?.readyState ?? 0) >= 1);
      expect(await timeOf(page)).toBeLessThan(1);
      expect(errors).toEqual([]);
      await context.close();
    },
  );

  test("an address with ?q= goes to that quote and plays it", async () => {
    const episode = episodeOf("everything");
    const quote = episode.quotes[3];
    const { page, context } = await site.open(`${episode.address.path}?q=${quote?.id}`);
    await page.waitForFunction(() => (document.querySelector("video")?.currentTime ?? 0) >= 27);
    // The way there is scrolled smoothly, and may take longer than the first second of what is heard.
    await page.waitForFunction((id) => {
      const top = document.querySelector(`figure[data-quote="${id}"]`)?.getBoundingClientRect().y ?? -1e9;
      return top > -200 && top < 900;
    }, quote?.id);
    await context.close();
  });

  test("keys play, pause, step, change chapters and captions", async () => {
    const { page, context } = await site.open(episodeOf("everything").address.path);
    await listenButton(page, 0).click();
    await plays(page);
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction(() => (document.querySelector("video")?.currentTime ?? 0) > 8.5);
    await page.keyboard.press("]");
    await page.waitForFunction(() => (document.querySelector("video")?.currentTime ?? 0) >= 16);
    await page.keyboard.press("[");
    await isSentTo(page, 0);
    // Captions stand under the picture, and cover nothing of it.
    const captions = page.locator("[data-captions]");
    await captions.waitFor();
    const under = await Promise.all([box(page, "video"), box(page, "[data-captions]")]);
    expect(under[1].y).toBeGreaterThanOrEqual(under[0].y + under[0].height - 1);
    const modes = () =>
      page.evaluate(() => [...(document.querySelector("video")?.textTracks ?? [])].map(({ mode }) => mode));
    expect(await modes()).not.toContain("showing");
    await page.keyboard.press("c");
    await captions.waitFor({ state: "hidden" });
    await page.locator("[data-captions-toggle]").click();
    await captions.waitFor();
    // On the whole page, once something was played.
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press("Space");
    await stops(page);
    await page.keyboard.press("c");
    await captions.waitFor({ state: "hidden" });
    await context.close();
  });

  test("the speed and the place are remembered on this device", async () => {
    const path = episodeOf("everything").address.path;
    const { page, context } = await site.open(path);
    await page.locator("[data-speed]").selectOption("1.5");
    await takeTo(page, 20);
    await page.evaluate(() => document.querySelector("video")?.play());
    await page.waitForFunction(() => (document.querySelector("video")?.currentTime ?? 0) > 20.5);
    await page.waitForFunction(() => Object.keys(localStorage).some((name) => name.includes("place:")));
    await page.goto(site.at(path));
    expect(await page.evaluate(() => document.querySelector("video")?.playbackRate)).toBe(1.5);
    const resume = page.locator("[data-resume]");
    await resume.click();
    await plays(page);
    expect(await timeOf(page)).toBeGreaterThan(19);
    await context.close();
  });

  test("the link to a moment is copied with its second", async () => {
    const { page, context } = await site.open(episodeOf("everything").address.path, {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await takeTo(page, 12);
    await page.waitForFunction(() => document.querySelector("video")?.seeking === false);
    await page.locator("[data-copy-moment]").click();
    await page.locator("[data-status]", { hasText: /./ }).waitFor({ state: "attached" });
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/everything\/\?t=12$/);
    await context.close();
  });

  describe("on a phone", () => {
    const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

    test("the player folds into a bar once passed, and unfolds when met again", async () => {
      const { page, context } = await site.open(episodeOf("everything").address.path, phone);
      expect(await page.locator("[data-bar]").isVisible()).toBe(false);
      await page.locator("#guests-title").scrollIntoViewIfNeeded();
      await page.locator("[data-bar]").waitFor();
      const picture = await box(page, "video");
      expect(picture.y + picture.height).toBeLessThanOrEqual(740);
      expect(picture.width).toBeLessThan(120);
      await page.locator("[data-toggle]").tap();
      await plays(page);
      await page.evaluate(() => scrollTo(0, 0));
      await page.locator("[data-bar]").waitFor({ state: "hidden" });
      expect((await box(page, "video")).width).toBeGreaterThan(300);
      expect(await isPaused(page)).toBe(false);
      await context.close();
    });

    test("folding moves nothing that is read", async () => {
      const { page, context } = await site.open(episodeOf("everything").address.path, phone);
      await page.evaluate(() => {
        const kept = window as Window & { moved?: number };
        kept.moved = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            kept.moved = (kept.moved ?? 0) + (entry as unknown as { value: number }).value;
        }).observe({ type: "layout-shift", buffered: true });
      });
      for (let y = 0; y < 2500; y += 250) {
        await page.evaluate((to) => scrollTo(0, to), y);
        await page.waitForTimeout(60);
      }
      expect(await page.evaluate(() => (window as Window & { moved?: number }).moved)).toBeLessThan(0.01);
      await context.close();
    });

    test("a quote is heard with one tap, far from the player", async () => {
      const { page, context } = await site.open(episodeOf("everything").address.path, phone);
      await listenButton(page, 3).tap();
      await isSentTo(page, 27);
      await plays(page);
      await context.close();
    });

    test("what is heard is said in one line, cut where it is too long, and the page is no wider for it", async () => {
      const { page, context } = await site.open(episodeOf("everything").address.path, phone);
      await page.evaluate(() => {
        for (const name of document.querySelectorAll(".quote__name"))
          name.textContent = "سالم بن عبد الرحمن الحسيني ".repeat(3);
      });
      await listenButton(page, 3).tap();
      await plays(page);
      await page.locator("[data-now-line][data-heard]").waitFor();
      const line = await page
        .locator("[data-now-line]")
        .evaluate((element) => [element.scrollWidth > element.clientWidth, element.clientWidth < 360]);
      expect(line).toEqual([true, true]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      await context.close();
    });
  });

  test("nothing is asked of YouTube before a tap, and then it is without cookies at that second", async () => {
    const { page, context, strangers } = await site.open(episodeOf("youtube").address.path);
    await page.route(/youtube/, (route) => route.fulfill({ body: "" }));
    expect(strangers).toEqual([]);
    await listenButton(page, 0).click();
    await page.locator("iframe").waitFor();
    expect(await page.locator("iframe").getAttribute("src")).toMatch(
      /^https:\/\/www\.youtube-nocookie\.com\/embed\/sample00005\?.*start=75&.*end=\d+/,
    );
    await context.close();
  });

  test("without JavaScript a time link leads to the video's own second on YouTube", async () => {
    const { page, context } = await site.open(episodeOf("youtube").address.path, {
      javaScriptEnabled: false,
    });
    expect(await listenButton(page, 0).getAttribute("href")).toMatch(
      /youtube\.com\/watch\?v=sample00005&t=75$/,
    );
    await context.close();
  });

  test("on the home page a quote is heard where it stands, and stops at its end", async () => {
    const { page, context, errors } = await site.open(episodeOf("everything").quotes[0]?.address.path ?? "");
    expect(await page.locator("video").count()).toBe(1);
    await page.goto(site.at(site.show.addresses.quotes.path));
    const button = page.locator(".listen[data-sound$='everything.mp3']").first();
    await button.click();
    await page.locator(".listen[data-playing]").waitFor();
    expect(await page.locator("[data-quote][data-now]").count()).toBe(1);
    await button.click();
    await page.locator(".listen[data-playing]").waitFor({ state: "detached" });
    expect(errors).toEqual([]);
    await context.close();
  });

  describe("the transcript", () => {
    test("names its speakers, marks the words now heard, and each cue leads to its second", async () => {
      const { page, context } = await site.open(episodeOf("everything").address.path);
      const block = page.locator("[data-transcript]").first();
      await block.locator("summary").click();
      expect(await block.locator(".transcript__voice").first().textContent()).toContain("منى");
      await block.locator(".cue").nth(4).click();
      await plays(page);
      await block.locator(".cue[data-now]").waitFor();
      expect(await block.locator(".cue[data-now]").textContent()).toContain("الجسر الخيالي");
      await context.close();
    });

    test("is searched as Arabic is typed", async () => {
      const { page, context } = await site.open(episodeOf("everything").address.path);
      const block = page.locator("[data-transcript]").first();
      await block.locator("summary").click();
      await block.locator("[data-find]").fill("المدينه الإفتراضيه");
      expect(await block.locator(".cue[data-match]").count()).toBe(1);
      await page.keyboard.press("Enter");
      expect(await block.locator("[data-found]").textContent()).toBe("الموضع 1 من 1");
      await context.close();
    });

    test("a copied passage carries the address of its second", async () => {
      const { page, context } = await site.open(episodeOf("everything").address.path, {
        permissions: ["clipboard-read", "clipboard-write"],
      });
      const block = page.locator("[data-transcript]").first();
      await block.locator("summary").click();
      await page.evaluate(() => {
        const cue = document.querySelectorAll(".cue")[2];
        if (cue) getSelection()?.selectAllChildren(cue);
      });
      await page.keyboard.press("Control+C");
      expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
        /الاختبار وحده\nhttp.*\?t=10$/,
      );
      await context.close();
    });

    test("leads from a quoted passage to its quote", async () => {
      const { page, context } = await site.open(episodeOf("everything").address.path);
      const block = page.locator("[data-transcript]").first();
      await block.locator("summary").click();
      const href = await block.locator(".cue__quote").first().getAttribute("href");
      expect(href).toBe(`#${episodeOf("everything").quotes[0]?.id}`);
      expect(await page.locator(href ?? "").count()).toBe(1);
      await context.close();
    });
  });

  test("a quote is shared with who said it, its own address and its card", async () => {
    const { page, context } = await site.open(episodeOf("everything").address.path, {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await page.evaluate(() =>
      Object.defineProperty(navigator, "share", { value: undefined, configurable: true }),
    );
    await page.locator("[data-share]").first().click();
    await page.locator("[data-status]", { hasText: /./ }).waitFor({ state: "attached" });
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toMatch(/^«لا توجد مدينة[^\n]+» — ليلى المختلقة، [^\n]+، حلقات تجريبية\nhttp/);
    expect(text).toContain(episodeOf("everything").quotes[0]?.address.path);
    await page.locator("[data-copy-quote]").nth(1).click();
    await page.waitForFunction(async () => /^«كل رقم/.test(await navigator.clipboard.readText()));
    // Where the device takes files, the quote's card goes with it.
    await page.evaluate(() => {
      const kept = window as Window & { shared?: unknown };
      Object.defineProperty(navigator, "canShare", { value: () => true });
      Object.defineProperty(navigator, "share", {
        value: async ({ text, files }: ShareData) => {
          kept.shared = [text, files?.[0]?.type, (files?.[0]?.size ?? 0) > 1000];
        },
      });
    });
    await page.locator("[data-share]").first().click();
    const shared = await page.waitForFunction(() => (window as Window & { shared?: unknown[] }).shared);
    const [said, type, isThere] = (await shared.jsonValue()) ?? [];
    expect(said).toBe(text);
    expect([type, isThere]).toEqual(["image/png", true]);
    await context.close();
  });

  test("a feed's address is copied from the subscribe page", async () => {
    const { page, context } = await site.open(site.show.addresses.subscribe.path, {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await page.locator("[data-copy]").first().click();
    await page.locator("[data-status]", { hasText: /./ }).waitFor({ state: "attached" });
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(site.show.addresses.feedRss.url);
    await context.close();
  });
});
