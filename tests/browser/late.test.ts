// What a busy machine does to the player: a timer comes late, and a word of the recording after the next key.

import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenSite, openSite } from "../support/open-site.ts";
import { isSentTo } from "../support/places.ts";
import { describeWith } from "../support/tools.ts";
import { PROJECT } from "../support/write-site.ts";

let site: OpenSite;

const everything = () =>
  site.show.episodes.find(({ slug }) => slug.endsWith("everything"))?.address.path ?? "";

interface Holding {
  tell?: () => void;
}

/** Keeps back what listens for a recording's length, until the test calls `tell`. */
function holdLength(): void {
  const listen = EventTarget.prototype.addEventListener;
  const told = new Promise<void>((resolve) => {
    (window as Window & Holding).tell = resolve;
  });
  HTMLMediaElement.prototype.addEventListener = function (
    type: string,
    act: EventListenerOrEventListenerObject | null,
    options?: boolean | AddEventListenerOptions,
  ) {
    const isHeld = type === "loadedmetadata" && typeof act === "function";
    listen.call(this, type, isHeld ? (event) => void told.then(() => act(event)) : act, options);
  };
}

await describeWith(["browser"], "on a busy machine", () => {
  beforeAll(async () => {
    site = await openSite(join(PROJECT, "tests/sites/sample/episodes"), { preview: true });
  });

  afterAll(() => site.close());

  test("a quote whose end was noticed late is left at its end", async () => {
    const { page, context } = await site.open(everything());
    await page.locator("figure.quote .listen").first().click();
    await page.waitForFunction(() => (document.querySelector("video")?.currentTime ?? 0) > 4.1);
    await page.evaluate(() => {
      const video = document.querySelector("video");
      if (video) video.playbackRate = 8;
    });
    // From 00:04 on, and eight times as fast: its end at 00:10 is noticed when it is long past.
    await page.evaluate(() => {
      for (const until = performance.now() + 2000; performance.now() < until; );
    });
    await page.waitForFunction(() => document.querySelector("video")?.paused);
    await isSentTo(page, 10);
    await page.waitForFunction(
      () => Math.abs((document.querySelector("video")?.currentTime ?? 0) - 10) < 0.05,
    );
    await context.close();
  });

  test("a key pressed when the length is known, and its word on its way, counts and not the one before", async () => {
    const { page, context } = await site.open(site.show.addresses.topics.path);
    await page.addInitScript(holdLength);
    await page.goto(site.at(everything()));
    await page.getByRole("slider", { name: "الشريط الزمني للحلقة" }).focus();
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction(() => (document.querySelector("video")?.readyState ?? 0) >= 1);
    await page.keyboard.press("ArrowRight");
    await isSentTo(page, 10);
    await page.evaluate(() => (window as Window & Holding).tell?.());
    // What it would have undone is done in a task or two.
    await page.evaluate(() => new Promise((done) => setTimeout(done)));
    await isSentTo(page, 10);
    expect(await page.evaluate(() => document.querySelector("video")?.currentTime)).toBe(10);
    await context.close();
  });
});
