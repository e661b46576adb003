// The recording comes first and is never out of reach: the first screen, links to a moment, the bar, keys, the strip.

import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Page } from "../support/browser.ts";
import { type OpenSite, openSite } from "../support/open-site.ts";
import { isSentTo } from "../support/places.ts";
import { episodesOf } from "../support/show.ts";
import { describeWith } from "../support/tools.ts";
import { PROJECT } from "../support/write-site.ts";

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

let site: OpenSite;

const pathOf = (end: string) => site.show.episodes.find(({ slug }) => slug.endsWith(end))?.address.path ?? "";
const everything = () => pathOf("everything");
const rectOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { top, bottom, left, right } = element.getBoundingClientRect();
      return { top, bottom, left, right };
    });
const plays = (page: Page) =>
  page.waitForFunction(() => {
    const media = document.querySelector<HTMLMediaElement>("[data-media]");
    return media && !media.paused && !media.seeking && media.readyState >= 3;
  });
const stops = (page: Page) =>
  page.waitForFunction(() => document.querySelector<HTMLMediaElement>("[data-media]")?.paused);
const timeOf = (page: Page) =>
  page.evaluate(() => document.querySelector<HTMLMediaElement>("[data-media]")?.currentTime ?? -1);
const reaches = (page: Page, least: number) =>
  page.waitForFunction(
    (time) => (document.querySelector<HTMLMediaElement>("[data-media]")?.currentTime ?? -1) >= time,
    least,
  );

/** As phones do: nothing plays before the page was touched. What a test evaluates counts as a touch to Chromium itself. */
function refuseUntouched(): void {
  let isTouched = false;
  for (const type of ["pointerdown", "keydown"])
    addEventListener(type, () => (isTouched = true), { capture: true, once: true });
  const play = HTMLMediaElement.prototype.play;
  HTMLMediaElement.prototype.play = function () {
    return isTouched ? play.call(this) : Promise.reject(new DOMException("not touched", "NotAllowedError"));
  };
}

/** Opened where nothing plays by itself. */
async function openUntouched(path: string, context: Parameters<OpenSite["open"]>[1] = {}) {
  const opened = await site.open(site.show.addresses.topics.path, context);
  await opened.page.addInitScript(refuseUntouched);
  await opened.page.goto(site.at(path));
  return opened;
}

/** What is asked for by an address does not come until the function returned is called. */
async function hold(page: Page, address: RegExp): Promise<() => void> {
  let come = () => {};
  const held = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route(address, async (route) => {
    await held;
    await route.continue();
  });
  return come;
}

/** Every two of the bar's things that lie over each other. */
function overlapsInBar(): readonly string[] {
  const things = [
    ...document.querySelectorAll(".bar > *, .bar__keys > *, .player[data-folded] video"),
  ].filter((thing) => thing.getBoundingClientRect().width > 0 && !thing.matches(".bar__keys"));
  return things.flatMap((one, index) =>
    things.slice(index + 1).flatMap((other) => {
      const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
      const isOver =
        a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
      return isOver ? [`${one.className} over ${other.className}`] : [];
    }),
  );
}

await describeWith(["browser"], "the recording first", () => {
  beforeAll(async () => {
    site = await openSite(join(PROJECT, "tests/sites/sample/episodes"), { preview: true });
  });

  afterAll(() => site.close());

  test("a phone's first screen: headline, a big play, a line of summary, who speaks", async () => {
    const { page, context } = await site.open(everything(), PHONE);
    // That something was corrected is a line more, on the few pages that have it.
    await page.locator(".episode__head .notice").evaluateAll((lines) => lines.map((line) => line.remove()));
    const [headline, stage, ask, summary, guest] = await Promise.all(
      ["h1", "[data-stage]", "[data-ask]", ".summary", ".heard__name"].map((one) => rectOf(page, one)),
    );
    if (!headline || !stage || !ask || !summary || !guest) throw new Error("not all there");
    expect(headline.bottom).toBeLessThanOrEqual(stage.top);
    expect(stage.bottom).toBeLessThanOrEqual(summary.top);
    expect(summary.bottom).toBeLessThanOrEqual(guest.top);
    expect(guest.bottom).toBeLessThan(740);
    // A finger finds it, and the words of a picture that is a card stand above it.
    expect(ask.bottom - ask.top).toBeGreaterThanOrEqual(44);
    expect(ask.bottom - ask.top).toBeLessThanOrEqual((stage.bottom - stage.top) / 4);
    expect(summary.bottom - summary.top).toBeLessThan(40);
    await page.locator(".episode__intro [data-fold-open]").tap();
    const whole = await rectOf(page, ".summary");
    expect(whole.bottom - whole.top).toBeGreaterThan(40);
    // Anywhere on the picture.
    const picture = await rectOf(page, "[data-stage]");
    await page.touchscreen.tap((picture.left + picture.right) / 2, (picture.top + picture.bottom) / 2);
    await plays(page);
    await page.locator("[data-ask]").waitFor({ state: "hidden" });
    await page.locator("video[controls]").waitFor();
    await context.close();
  });

  test("whatever is tapped on a phone sounds in sight, or has its bar", async () => {
    const { page, context } = await site.open(everything(), PHONE);
    const quotes = episodesOf(site.show).find(({ slug }) => slug.endsWith("everything"))?.quotes ?? [];
    const taps = [
      [everything(), ".heard__words"],
      [everything(), "figure.quote .listen"],
      [everything(), ".chapters a"],
      [everything(), ".transcript .cue"],
      [quotes[0]?.address.path ?? "", ".listen"],
    ] as const;
    for (const [path, selector] of taps) {
      await page.goto(site.at(path));
      // As somebody who reads along has it.
      await page.locator(".transcript").evaluateAll((all) => {
        for (const one of all) one.setAttribute("open", "");
      });
      await page.locator(selector).first().tap();
      await plays(page);
      await page.waitForFunction(() => {
        const stage = document.querySelector("[data-stage]")?.getBoundingClientRect();
        const bar = document.querySelector<HTMLElement>("[data-bar]");
        if (!stage) return false;
        const seen = Math.min(stage.bottom, innerHeight) - Math.max(stage.top, 0);
        return seen >= stage.height * 0.59 || bar?.hidden === false;
      });
    }
    await context.close();
  });

  test.each([PHONE, { viewport: { width: 1280, height: 900 } }])(
    "a link to a moment lands on it and offers it, named with its chapter (%j)",
    async (device) => {
      const { page, context } = await openUntouched(`${everything()}?t=18`, device);
      const ask = page.locator("[data-ask]");
      await page.waitForFunction(() => document.querySelector("[data-ask]")?.textContent?.includes("00:18"));
      expect((await ask.textContent())?.trim()).toBe("تشغيل من 00:18 — فصل الجسر والسوق");
      const stage = await rectOf(page, "[data-stage]");
      expect(stage.top).toBeGreaterThanOrEqual(0);
      expect(stage.bottom).toBeLessThanOrEqual(device.viewport.height);
      await ask.click();
      await isSentTo(page, 18);
      await plays(page);
      await context.close();
    },
  );

  test("a moment past the end is ignored", async () => {
    const { page, context } = await openUntouched(`${everything()}?t=99999`);
    await page.waitForFunction(() => (document.querySelector("video")?.readyState ?? 0) >= 1);
    expect((await page.locator("[data-ask]").textContent())?.trim()).toBe("تشغيل");
    expect(await timeOf(page)).toBe(0);
    await context.close();
  });

  test("a moment of a video on YouTube is offered, and asked for with its second", async () => {
    const { page, context, strangers } = await site.open(`${pathOf("youtube")}?t=75`);
    await page.route(/youtube/, (route) => route.fulfill({ body: "" }));
    expect(await page.locator("[data-ask]").textContent()).toContain("01:15");
    expect(strangers).toEqual([]);
    await page.locator("[data-ask]").click();
    expect(await page.locator("iframe").getAttribute("src")).toContain("start=75");
    await context.close();
  });

  test("the bar on a phone: on its own ground, nothing over anything, with every way on", async () => {
    const { page, context } = await site.open(everything(), PHONE);
    await page.locator("figure.quote .listen").nth(3).tap();
    await plays(page);
    const bar = page.locator("[data-bar]");
    await bar.waitFor();
    expect(await page.evaluate(overlapsInBar)).toEqual([]);
    const [around, strip, line] = await Promise.all([
      rectOf(page, ".bar"),
      rectOf(page, ".player[data-folded] .thread"),
      rectOf(page, ".bar__line"),
    ]);
    expect(strip.top).toBeGreaterThanOrEqual(around.top - 1);
    expect(strip.bottom).toBeLessThanOrEqual(around.bottom);
    expect(around.bottom).toBe(740);
    expect(line.right - line.left).toBeGreaterThan(150);
    expect(await bar.evaluate((element) => getComputedStyle(element).backgroundColor)).toMatch(/^rgb\(/);
    // The quote is heard to its end: still nothing over anything, and one button goes on.
    await page.evaluate(() => {
      const video = document.querySelector("video");
      if (video) video.playbackRate = 8;
    });
    await stops(page);
    expect(await page.evaluate(overlapsInBar)).toEqual([]);
    expect(await bar.locator("button:visible").count()).toBe(5);
    const ended = await timeOf(page);
    await page.locator("[data-skip='-15']").tap();
    await page.waitForFunction(
      (time) => (document.querySelector("video")?.currentTime ?? 99) < time,
      ended - 10,
    );
    await page.locator("[data-skip='15']").tap();
    await reaches(page, ended - 1);
    await page.locator("[data-toggle]").tap();
    await plays(page);
    await page.locator("[data-toggle][aria-label='إيقاف مؤقت']").waitFor();
    await page.locator("[data-bar-return]").tap();
    await bar.waitFor({ state: "hidden" });
    expect((await rectOf(page, "[data-stage]")).top).toBeGreaterThanOrEqual(0);
    await page.locator("footer").scrollIntoViewIfNeeded();
    await bar.waitFor();
    // The small picture leads back as well.
    await page.locator(".player[data-folded] video").tap();
    await bar.waitFor({ state: "hidden" });
    expect((await rectOf(page, "[data-stage]")).top).toBeGreaterThanOrEqual(0);
    await page.locator("footer").scrollIntoViewIfNeeded();
    await bar.waitFor();
    await page.locator("[data-bar-close]").tap();
    await stops(page);
    await bar.waitFor({ state: "hidden" });
    await context.close();
  });

  test("the strip in the bar leads to any second", async () => {
    const { page, context } = await site.open(everything(), PHONE);
    await page.locator("figure.quote .listen").nth(3).tap();
    await page.locator("[data-bar]").waitFor();
    await page.waitForFunction(() => !document.querySelector("[data-moving]"));
    const strip = await rectOf(page, ".thread svg");
    await page.touchscreen.tap(
      strip.left + (strip.right - strip.left) * 0.98,
      (strip.top + strip.bottom) / 2,
    );
    await reaches(page, 38);
    await context.close();
  });

  test("what has not come yet is said to be loading within a tenth of a second, and is not lit as if it played", async () => {
    const { page, context } = await site.open(site.show.addresses.topics.path);
    const come = await hold(page, /everything\.mp4/);
    await page.goto(site.at(everything()), { waitUntil: "commit" });
    await page.locator("figure.quote .listen[aria-pressed]").first().waitFor();
    const said = await page.evaluate(async () => {
      const link = document.querySelector<HTMLElement>("figure.quote .listen");
      link?.click();
      // Two frames: in a tenth of a second there are six on any screen.
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
      return [
        document.querySelector("[data-now-line]")?.textContent,
        link?.hasAttribute("data-loading"),
        link?.hasAttribute("data-playing"),
        link?.getAttribute("aria-pressed"),
      ];
    });
    expect(said[0]).toContain("جارٍ التحميل");
    expect(said.slice(1)).toEqual([true, false, "true"]);
    come();
    await plays(page);
    await page.locator("figure.quote .listen[data-playing]").first().waitFor();
    expect(await page.locator("[data-now-line]").textContent()).not.toContain("جارٍ التحميل");
    await context.close();
  });

  test("the big button says at once that the recording is on its way, and a second tap takes it back", async () => {
    const { page, context } = await site.open(site.show.addresses.topics.path, PHONE);
    const come = await hold(page, /everything\.mp4/);
    await page.goto(site.at(everything()), { waitUntil: "commit" });
    const ask = page.locator("[data-ask]");
    await ask.waitFor();
    const said = await ask.evaluate(async (button: HTMLElement) => {
      button.click();
      const isMarked = button.hasAttribute("data-loading");
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
      return [isMarked, button.textContent?.trim()];
    });
    expect(said).toEqual([true, "جارٍ التحميل…"]);
    await ask.tap();
    await page.waitForFunction(() => document.querySelector("[data-ask]")?.textContent?.trim() === "تشغيل");
    await ask.tap();
    await page.locator("[data-ask][data-loading]").waitFor();
    come();
    await plays(page);
    await ask.waitFor({ state: "hidden" });
    await context.close();
  });

  test("a quote heard in a list has the bar once it is scrolled away", async () => {
    const { page, context, errors } = await site.open(site.show.addresses.quotes.path, PHONE);
    const button = page.locator(".listen[data-sound$='everything.mp3']").first();
    await button.tap();
    await page.locator(".listen[data-playing]").waitFor();
    expect(await button.getAttribute("aria-pressed")).toBe("true");
    expect(await page.locator("[data-bar]").isVisible()).toBe(false);
    await page.evaluate(() => scrollTo(0, 1e6));
    await page.locator("[data-bar]").waitFor();
    expect(await page.evaluate(overlapsInBar)).toEqual([]);
    expect(await page.locator("[data-bar-line]").textContent()).toContain("المختلقة");
    await page.locator("[data-toggle]").tap();
    await page.locator(".listen[data-playing]").waitFor({ state: "detached" });
    await page.locator("[data-bar-return]").tap();
    await page.locator("[data-bar]").waitFor({ state: "hidden" });
    expect(await button.isVisible()).toBe(true);
    expect(errors).toEqual([]);
    await context.close();
  });

  test("space pauses and goes on after a quote was clicked, and does not scroll", async () => {
    const { page, context } = await site.open(everything());
    await page.locator("figure.quote .listen").first().click();
    await plays(page);
    const before = await page.evaluate(() => scrollY);
    await page.keyboard.press("Space");
    await stops(page);
    const paused = await timeOf(page);
    await page.keyboard.press("Space");
    await plays(page);
    expect(await timeOf(page)).toBeGreaterThanOrEqual(paused);
    expect(await page.evaluate(() => scrollY)).toBe(before);
    // On another quote's button the key is that button's.
    await page.locator("figure.quote .listen").nth(2).focus();
    await page.keyboard.press("Space");
    await reaches(page, 20);
    await context.close();
  });

  test("J, K, L, M, F and the brackets work on the whole page as on video pages, and can be switched off", async () => {
    const { page, context } = await site.open(everything());
    await page.locator("[data-ask]").click();
    await plays(page);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press("k");
    await stops(page);
    const paused = await timeOf(page);
    await page.keyboard.press("l");
    await isSentTo(page, paused + 10);
    await page.keyboard.press("j");
    await isSentTo(page, paused);
    await page.keyboard.press("]");
    await isSentTo(page, 16);
    await page.keyboard.press("k");
    await plays(page);
    await page.keyboard.press("k");
    await stops(page);
    await page.keyboard.press("m");
    expect(await page.evaluate(() => document.querySelector("video")?.muted)).toBe(true);
    await page.keyboard.press("f");
    await page.waitForFunction(() => document.fullscreenElement?.matches("video"));
    await page.keyboard.press("f");
    await page.waitForFunction(() => !document.fullscreenElement);
    await page.locator(".keys summary").click();
    await page.locator("[data-letter-keys]").uncheck();
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press("m");
    expect(await page.evaluate(() => document.querySelector("video")?.muted)).toBe(true);
    // The help names one key a line, so that none is read in the wrong order.
    for (const row of await page.locator(".keys dt").all())
      expect(await row.locator("kbd").count()).toBeLessThanOrEqual(2);
    await context.close();
  });

  test("the strip is one stop, a slider that says where it is; its marks are named and wide enough", async () => {
    const { page, context } = await site.open(everything(), { viewport: { width: 360, height: 740 } });
    expect(await page.locator(".thread [tabindex='0'], .thread a:not([tabindex='-1'])").count()).toBe(1);
    const strip = page.getByRole("slider", { name: "الشريط الزمني للحلقة" });
    await strip.focus();
    await page.keyboard.press("End");
    await page.keyboard.press("Home");
    for (let press = 0; press < 4; press++) await page.keyboard.press("ArrowRight");
    await page.waitForFunction(() => {
      const time = document.querySelector("video")?.currentTime ?? 0;
      return time > 19 && time < 22;
    });
    await page.waitForFunction(() =>
      document.querySelector("[role=slider]")?.getAttribute("aria-valuetext")?.includes("سالم"),
    );
    const marks = await page
      .locator(".thread a[data-plays]")
      .evaluateAll((links) =>
        links.map((link) => [
          link.querySelector("title")?.textContent !== "",
          (link.querySelector(".thread__reach")?.getBoundingClientRect().width ?? 0) >= 23.5,
        ]),
      );
    expect(marks).toEqual(marks.map(() => [true, true]));
    expect(marks.length).toBe(4);
    await context.close();
  });

  test("a pointer resting on the strip reads whose words are there, or which second", async () => {
    const { page, context } = await site.open(everything());
    const hint = page.locator("[data-hint-line]");
    await page.locator(".thread a[data-plays] .thread__mark").nth(2).hover();
    await expect.poll(() => hint.textContent()).toContain("سالم");
    const strip = await rectOf(page, ".thread svg");
    await page.mouse.move(strip.right - 2, (strip.top + strip.bottom) / 2);
    await expect.poll(() => hint.textContent()).toMatch(/^00:(39|40)$/);
    await page.mouse.move(5, 5);
    await expect.poll(() => hint.textContent()).toBe("");
    await context.close();
  });

  test("titles of chapters have one edge, whether an hour has passed or not", async () => {
    const { page, context } = await site.open(everything(), PHONE);
    const edges = await page.locator(".chapters").evaluate((list) => {
      const clock = list.querySelector(".clock");
      if (clock) clock.textContent = "1:03:09";
      return [...list.querySelectorAll("a > span:last-child")].map(
        (one) => one.getBoundingClientRect().right,
      );
    });
    expect(edges.length).toBe(2);
    expect(new Set(edges).size).toBe(1);
    await context.close();
  });

  test("sound without a picture of its own is not given the headline once more: its play button is its stage", async () => {
    const { page, context } = await site.open(pathOf("audio-only"), PHONE);
    const ask = page.locator("[data-ask]");
    await ask.waitFor();
    expect(await page.locator("img.player__poster").count()).toBe(0);
    const [button, player] = await Promise.all([rectOf(page, "[data-ask]"), rectOf(page, ".player")]);
    expect(button.right - button.left).toBeGreaterThan(player.right - player.left - 4);
    expect(button.bottom).toBeLessThanOrEqual((await rectOf(page, "audio")).top);
    await ask.tap();
    await expect
      .poll(() => page.locator("audio").evaluate((sound: HTMLAudioElement) => sound.paused))
      .toBe(false);
    await context.close();
  });

  test("every film has its picture, without a script too", async () => {
    for (const javaScriptEnabled of [true, false]) {
      for (const kind of ["everything", "video-only", "youtube"]) {
        const { page, context } = await site.open(pathOf(kind), { javaScriptEnabled });
        const poster = page.locator("img.player__poster");
        await poster.scrollIntoViewIfNeeded();
        await expect
          .poll(() => poster.evaluate((image: HTMLImageElement) => image.naturalWidth))
          .toBeGreaterThan(300);
        expect((await rectOf(page, "img.player__poster")).bottom).toBeLessThan(900);
        await context.close();
      }
    }
  });

  test("chapters stand beside the player or under it, and the one heard is marked", async () => {
    for (const device of [PHONE, { viewport: { width: 1280, height: 900 } }]) {
      const { page, context } = await site.open(everything(), device);
      const [chapters, said] = await Promise.all([rectOf(page, ".chapters"), rectOf(page, "#said-title")]);
      expect(chapters.top).toBeLessThan(device.viewport.width < 600 ? said.top : 900);
      await page.locator(".chapters a").nth(1).click();
      await expect
        .poll(() => page.locator(".chapters [aria-current='true']").textContent())
        .toContain("الجسر والسوق");
      await context.close();
    }
  });
});
