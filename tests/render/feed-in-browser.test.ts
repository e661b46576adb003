// A feed opened in a browser: a page that can be read, not a tree of tags.

import { copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { absoluteUrl } from "../../scripts/domain/names.ts";
import { assembleShow } from "../../scripts/model/assemble-show.ts";
import { listOutputs } from "../../scripts/render/outputs.ts";
import { type Browser, launchBrowser } from "../support/browser.ts";
import { type FolderServer, serveFolder } from "../support/serve-folder.ts";
import { NOON, smallProgramme } from "../support/show.ts";
import { describeWith } from "../support/tools.ts";

await describeWith(["browser"], "a feed opened in a browser", () => {
  let folder = "";
  let server: FolderServer;
  let browser: Browser;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "feed-"));
    server = await serveFolder(folder);
    browser = await launchBrowser();
    const { show } = assembleShow(smallProgramme(), { now: NOON, site: absoluteUrl(server.url) });
    if (!show) throw new Error("no show");
    for (const { address, render } of listOutputs(show)) {
      const file = join(folder, address.path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, render());
    }
    await copyFile("templates/styles/feed.css", join(folder, "feed.css"));
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test("is styled: its title stands large, its address can be copied, what is for machines is hidden", async () => {
    const page = await browser.newPage();
    await page.goto(`${server.url}/feed.xml`);
    const seen = await page.evaluate(() => {
      const shown = (selector: string) => {
        const one = document.querySelector(selector);
        return one ? getComputedStyle(one).display : null;
      };
      const title = document.querySelector("channel > title");
      const self = [...document.getElementsByTagName("atom:link")].find(
        (one) => one.getAttribute("rel") === "self",
      );
      return {
        root: document.documentElement.tagName,
        size: title ? Number.parseFloat(getComputedStyle(title).fontSize) : 0,
        item: shown("item > title"),
        guid: shown("item > guid"),
        content: getComputedStyle(document.getElementsByTagName("content:encoded")[0] as Element).display,
        again: getComputedStyle(document.getElementsByTagName("itunes:title")[0] as Element).display,
        owner: getComputedStyle(document.getElementsByTagName("itunes:owner")[0] as Element).display,
        address: self ? getComputedStyle(self, "::before").content : "",
        sideways: document.documentElement.scrollWidth > document.documentElement.clientWidth,
      };
    });
    expect(seen).toEqual({
      root: "rss",
      size: 34,
      item: "block",
      guid: "none",
      content: "none",
      again: "none",
      owner: "none",
      address: `"${server.url}/feed.xml"`,
      sideways: false,
    });
    await page.close();
  });

  test("lays Arabic out from the right", async () => {
    const page = await browser.newPage({ viewport: { width: 900, height: 700 } });
    await page.goto(`${server.url}/feed.xml`);
    const sides = await page.evaluate(() => {
      const title = document.querySelector("channel > title");
      if (!title) return null;
      const range = document.createRange();
      range.selectNodeContents(title);
      const text = range.getBoundingClientRect();
      const box = title.getBoundingClientRect();
      return { right: Math.round(box.right - text.right), left: Math.round(text.left - box.left) };
    });
    expect(sides?.right).toBeLessThan(2);
    expect(sides?.left).toBeGreaterThan(100);
    await page.close();
  });
});
