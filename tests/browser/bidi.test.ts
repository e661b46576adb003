// Mixed directions, measured where it counts: in a browser. Time codes never turn round, whatever stands beside them.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Browser, launchBrowser } from "../support/browser.ts";
import { mixedShow } from "../support/mixed-show.ts";
import { type FolderServer, serveFolder } from "../support/serve-folder.ts";
import { episodesOf } from "../support/show.ts";
import { describeWith } from "../support/tools.ts";
import { writeShow } from "../support/write-site.ts";

const folder = mkdtempSync(join(tmpdir(), "bidi-"));
const show = mixedShow();
let server: FolderServer;
let browser: Browser;

function openAll(): void {
  for (const details of document.querySelectorAll("details")) details.open = true;
}

/** Texts whose letters do not stand where they are read, by the place of each letter on the screen. */
function turnedRound(): { readonly wrong: readonly string[]; readonly held: number } {
  const TIME = /[0-9٠-٩]{1,2}(:[0-9٠-٩]{2}){1,2}/g;
  // In Arabic the first sign stands rightmost, and brackets and quotation marks close around what they hold.
  const HELD = /\(حلف «الناتو»\)/g;
  const wrong: string[] = [];
  let held = 0;
  const placeOf = (text: Text, index: number) => {
    const range = document.createRange();
    range.setStart(text, index);
    range.setEnd(text, index + 1);
    return range.getClientRects()[0];
  };
  const check = (text: Text, indexes: readonly number[], sense: 1 | -1) => {
    for (const [step, index] of indexes.entries()) {
      const before = step > 0 ? placeOf(text, indexes[step - 1] ?? 0) : undefined;
      const here = placeOf(text, index);
      const isSameLine = before && here && Math.abs(before.y - here.y) < 2;
      if (isSameLine && (here.x - before.x) * sense < -0.5) wrong.push(text.data);
    }
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const parent = text.parentElement;
    if (parent?.matches('bdi[dir="ltr"]:not(:has(bdi)), [lang="en"][dir="ltr"]'))
      check(
        text,
        [...text.data].map((_, index) => index),
        1,
      );
    for (const { index, 0: found } of text.data.matchAll(TIME))
      check(
        text,
        [...found].map((_, step) => index + step),
        1,
      );
    for (const { index, 0: found } of text.data.matchAll(HELD)) {
      held += 1;
      check(
        text,
        [0, 5, found.length - 2, found.length - 1].map((step) => index + step),
        -1,
      );
    }
  }
  return { wrong, held };
}

/** To every text that an editor types, a word longer than a phone is wide; what the interface says stays. */
function lengthen(): void {
  const words = `#${"العراق_يعطش_والعالم_يتفرج_".repeat(4)} https://example.org/${"a1b2c3".repeat(14)} ${"ش".repeat(400)}`;
  const texts = document.querySelectorAll(
    "h1, h2, h3, main p:not(:has(*)), blockquote p, q, .quote__name, .quote__role, .faces span, .chapters span, .cue",
  );
  for (const element of texts) if (!element.closest(".tools")) element.append(` ${words}`);
}

await describeWith(["browser"], "mixed text", () => {
  beforeAll(async () => {
    await writeShow(show, folder, null);
    server = await serveFolder(folder);
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  });

  const { addresses, episodes, people, topics } = show;
  const paths = [
    addresses.home,
    addresses.quotes,
    addresses.archive,
    addresses.guests,
    addresses.topics,
    addresses.subscribe,
    addresses.notFound,
    ...episodes.map(({ address }) => address),
    ...episodesOf(show).flatMap(({ quotes }) => quotes.map(({ address }) => address)),
    ...people.map(({ address }) => address),
    ...topics.map(({ address }) => address),
  ].map(({ path }) => path);

  test.each(paths)("on %s keeps time codes, foreign names and what is in brackets in order", async (path) => {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    await page.goto(`${server.url}${path}`);
    await page.evaluate(openAll);
    const { wrong, held } = await page.evaluate(turnedRound);
    expect(wrong).toEqual([]);
    // Every page ends with the programme's tagline, which is such a text.
    expect(held).toBeGreaterThan(0);
    await page.close();
  });

  test("no page is wider than the screen, from 320 to 1920 pixels", async () => {
    const page = await browser.newPage();
    const wide: unknown[] = [];
    for (const path of paths) {
      await page.goto(`${server.url}${path}`);
      await page.evaluate(openAll);
      for (const width of [320, 360, 768, 1280, 1920]) {
        await page.setViewportSize({ width, height: 800 });
        if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth))
          wide.push([path, width]);
      }
    }
    expect(wide).toEqual([]);
    await page.close();
  });

  test("no word is so long that it widens a page on a phone", async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 740 } });
    const wide: unknown[] = [];
    for (const path of paths) {
      await page.goto(`${server.url}${path}`);
      await page.evaluate(openAll);
      await page.evaluate(lengthen);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) wide.push([path, width]);
    }
    expect(wide).toEqual([]);
    await page.close();
  });
});
