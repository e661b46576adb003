// The harness itself: what other tests stand on.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findBrowser } from "../../scripts/narration/find-browser.ts";
import { startBrowser } from "../../scripts/narration/open-browser.ts";
import { unpackChromium } from "../../scripts/narration/unpack-chromium.ts";
import { launchBrowser } from "./browser.ts";
import { type FolderServer, serveFolder } from "./serve-folder.ts";
import { describeWith } from "./tools.ts";

const folder = mkdtempSync(join(tmpdir(), "serve-"));
let server: FolderServer;

beforeAll(async () => {
  writeFileSync(join(folder, "index.html"), "<!doctype html><title>home</title>");
  writeFileSync(join(folder, "404.html"), "<!doctype html><title>lost</title>");
  writeFileSync(join(folder, "a.mp3"), "0123456789");
  server = await serveFolder(folder);
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

describe("a folder served for a test", () => {
  test.each([
    ["bytes=2-4", 206, "234", "bytes 2-4/10"],
    ["bytes=7-", 206, "789", "bytes 7-9/10"],
    ["bytes=-2", 206, "89", "bytes 8-9/10"],
    ["bytes=0-99", 206, "0123456789", "bytes 0-9/10"],
    ["bytes=10-", 416, "", "bytes */10"],
    ["lines=1-2", 200, "0123456789", null],
  ])("answers %s with %d", async (range, status, body, contentRange) => {
    const response = await fetch(`${server.url}/a.mp3`, { headers: { range } });
    expect(response.status).toBe(status);
    expect(response.headers.get("content-range")).toBe(contentRange);
    expect(response.headers.get("content-type")).toBe("audio/mpeg");
    expect(await response.text()).toBe(body);
  });

  test("a missing page is the site's own 404, and nothing outside the folder is served", async () => {
    const missing = await fetch(`${server.url}/nothing`);
    expect([missing.status, await missing.text()]).toEqual([404, "<!doctype html><title>lost</title>"]);
    const outside = await fetch(`${server.url}/..%2f..%2fetc/passwd`);
    expect(outside.status).toBe(404);
  });
});

await describeWith(["browser"], "a browser for a test", () => {
  test("opens a page and plays H.264", async () => {
    const browser = await launchBrowser();
    const page = await browser.newPage();
    await page.goto(`${server.url}/`);
    expect(await page.title()).toBe("home");
    const answer = await page.evaluate(() =>
      document.createElement("video").canPlayType('video/mp4; codecs="avc1.64001f, mp4a.40.2"'),
    );
    expect(answer).toBe("probably");
    await browser.close();
  });

  test("a named browser that is not there is not replaced by another", async () => {
    expect(await findBrowser({ CHROMIUM_PATH: join(folder, "none") })).toBeNull();
  });
});

describe("the browser inside the registry package", () => {
  test("runs with its own libraries, where the package is made for this machine", async () => {
    const program = await unpackChromium();
    if (program === null) {
      console.warn("*** NOT TESTED: @sparticuz/chromium is not made for this machine");
      return;
    }
    const browser = await startBrowser(program, process.env);
    const page = await browser.newPage();
    await page.goto(`${server.url}/`);
    expect(await page.title()).toBe("home");
    await browser.close();
  });
});
