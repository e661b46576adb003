// Mixed directions, measured where it counts: in a browser. Time codes never turn round, whatever stands beside them.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Browser, launchBrowser } from "../support/browser.ts";
import { mixedShow } from "../support/mixed-show.ts";
import { type FolderServer, serveFolder } from "../support/serve-folder.ts";
import { describeWith } from "../support/tools.ts";
import { writeShow } from "../support/write-site.ts";

const folder = mkdtempSync(join(tmpdir(), "bidi-"));
const show = mixedShow();
let server: FolderServer;
let browser: Browser;

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

  const paths = [
    show.addresses.home.path,
    show.addresses.quotes.path,
    show.addresses.archive.path,
    ...show.episodes.map(({ address }) => address.path),
    ...show.people.map(({ address }) => address.path),
  ];

  test.each(paths)("on %s keeps every time code and every foreign name in its own order", async (path) => {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    await page.goto(`${server.url}${path}`);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    const turned = await page.evaluate(() => {
      const wrong: string[] = [];
      for (const element of document.querySelectorAll('bdi[dir="ltr"], [lang="en"][dir="ltr"]')) {
        const text = element.firstChild;
        if (!(text instanceof Text) || text.length < 2) continue;
        const placeOf = (index: number) => {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + 1);
          return range.getClientRects()[0];
        };
        for (let index = 1; index < text.length; index++) {
          const [before, here] = [placeOf(index - 1), placeOf(index)];
          const isSameLine = before && here && Math.abs(before.y - here.y) < 2;
          if (isSameLine && here.x + 0.5 < before.x) wrong.push(text.data);
        }
      }
      return wrong;
    });
    expect(turned).toEqual([]);
    await page.close();
  });

  test.each([320, 360, 768, 1280, 1920])("no page is wider than a screen of %d pixels", async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    for (const path of [...paths, show.addresses.subscribe.path, show.addresses.guests.path]) {
      await page.goto(`${server.url}${path}`);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
      });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect([path, wide <= 0]).toEqual([path, true]);
    }
    await page.close();
  });
});
