// A host with a Content-Security-Policy: the one that docs/hosting.md gives refuses nothing that a page does.

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Page } from "../support/browser.ts";
import { awaitStart, type OpenSite, openSite } from "../support/open-site.ts";
import { episodesOf } from "../support/show.ts";
import { describeWith } from "../support/tools.ts";
import { PROJECT } from "../support/write-site.ts";

const SAMPLE = join(PROJECT, "tests/sites/sample/episodes");
const DOCUMENTED =
  /^default-src .*$/m.exec(readFileSync(join(PROJECT, "docs/hosting.md"), "utf8"))?.[0] ?? "";
const STREAM_HOST = /stream\.example/;
const ELSEWHERE = /^https:\/\/(?!stream\.example)/;

let site: OpenSite;
let stream: string;
/** The policy with the hashes of the site's own sheets, as the document says to work it out. */
let policy: string;

const pathOf = (end: string) =>
  episodesOf(site.show).find(({ slug }) => slug.endsWith(end))?.address.path ?? "";

/** Opens a page that is sent with a policy, does something there, and says what was refused. */
async function refusedOn(path: string, sent: string, act: (page: Page) => Promise<void> = async () => {}) {
  const context = await site.browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  awaitStart(page);
  const refused: string[] = [];
  page.on("console", (message) => {
    if (/Content Security Policy/i.test(message.text())) refused.push(message.text());
  });
  // A browser that reads no streams itself: hls.js does.
  await page.addInitScript(() => {
    const known = HTMLMediaElement.prototype.canPlayType;
    HTMLMediaElement.prototype.canPlayType = function (type) {
      return /mpegurl/.test(type) ? "" : known.call(this, type);
    };
  });
  await page.route(ELSEWHERE, (route) => route.fulfill({ body: "", contentType: "text/html" }));
  await page.route(STREAM_HOST, (route) => {
    const name = new URL(route.request().url()).pathname.split("/").at(-1) ?? "";
    return route.fulfill({
      body: readFileSync(join(stream, name)),
      headers: { "access-control-allow-origin": "*", "content-type": "application/octet-stream" },
    });
  });
  await page.route(`${site.server.url}/**`, async (route) => {
    if (route.request().resourceType() !== "document") return route.fallback();
    const response = await route.fetch({ maxRedirects: 0 });
    return route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": sent } });
  });
  await page.goto(site.at(path), { waitUntil: "load" });
  await act(page);
  await context.close();
  return refused;
}

const plays = (page: Page) =>
  page.waitForFunction(() => {
    const video = document.querySelector("video");
    return video && !video.paused && video.readyState >= 3 && video.currentTime > 0;
  });

await describeWith(["browser", "ffmpeg"], "the policy of docs/hosting.md", () => {
  beforeAll(async () => {
    stream = mkdtempSync(join(tmpdir(), "stream-"));
    const from = join(SAMPLE, "media/2024-01-09-everything.mp4");
    execFileSync("ffmpeg", [
      ...["-v", "error", "-i", from, "-c", "copy", "-f", "hls", "-hls_time", "4", "-hls_list_size", "0"],
      join(stream, "master.m3u8"),
    ]);
    site = await openSite(SAMPLE);
    const sheets = readdirSync(join(site.folder, "assets")).filter((name) => name.endsWith(".css"));
    const hashes = sheets.map((name) =>
      createHash("sha256")
        .update(readFileSync(join(site.folder, "assets", name)))
        .digest("base64"),
    );
    policy = DOCUMENTED.replace("STYLES", hashes.map((hash) => `'sha256-${hash}'`).join(" "));
  });

  afterAll(async () => {
    await site.close();
    rmSync(stream, { recursive: true });
  });

  test("refuses nothing on any kind of page", async () => {
    const { addresses, episodes, people, topics } = site.show;
    const paths = [
      addresses.home.path,
      addresses.archive.path,
      addresses.quotes.path,
      addresses.guests.path,
      addresses.subscribe.path,
      people.find(({ isAnonymous }) => !isAnonymous)?.address.path ?? "",
      topics[0]?.address.path ?? "",
      episodesOf(site.show).flatMap(({ quotes }) => quotes)[0]?.address.path ?? "",
      ...episodes.map(({ address }) => address.path),
      `${pathOf("everything")}embed/`,
      `${pathOf("everything")}embed/#${episodesOf(site.show).find(({ slug }) => slug.endsWith("everything"))?.quotes[0]?.id}`,
    ];
    for (const path of paths) expect([path, await refusedOn(path, policy)]).toEqual([path, []]);
  });

  test("refuses no search", async () => {
    const path = `${site.show.addresses.search.path}?${new URLSearchParams({ q: "الجسر الخيالي" })}`;
    expect(await refusedOn(path, policy, (page) => page.locator(".hit").first().waitFor())).toEqual([]);
    const inWindow = async (page: Page) => {
      await page.keyboard.press("Control+K");
      await page.locator(".search-window input").fill("الجسر الخيالي");
      await page.locator(".search-window .hit").first().waitFor();
    };
    expect(await refusedOn(site.show.addresses.guests.path, policy, inWindow)).toEqual([]);
  });

  test("refuses no recording: a file, a stream, a video on YouTube", async () => {
    const play = async (page: Page) => {
      await page.evaluate(() => document.querySelector("video")?.play());
      await plays(page);
    };
    expect(await refusedOn(pathOf("everything"), policy, play)).toEqual([]);
    const ask = async (page: Page) => {
      await page.locator("[data-ask]").click();
      await plays(page);
    };
    expect(await refusedOn(pathOf("stream"), policy, ask)).toEqual([]);
    const tap = async (page: Page) => {
      await page.locator("[data-youtube-ask]").click();
      await page.frameLocator("iframe").locator("body").waitFor({ state: "attached" });
    };
    expect(await refusedOn(pathOf("youtube"), policy, tap)).toEqual([]);
  });

  test("lets an earlier address lead on with its second", async () => {
    const end = async (page: Page) => page.waitForURL(/audio-only\/\?t=18$/);
    expect(await refusedOn("/studio/episodes/2024-02-13-audio/?t=18", policy, end)).toEqual([]);
  });

  test.each([
    ["the sheets' hashes", /(?<=style-src 'self') [^;]+(?=; script-src)/, "/studio/"],
    [
      "the hash of an earlier address's line",
      /'sha256-[^']+'(?= 'sha256-[^']+'; img-src)/,
      "/studio/episodes/2024-02-13-audio/",
    ],
    ["the hash of the typefaces' line", /'sha256-[^']+'(?=; img-src)/, "/studio/"],
  ])("would refuse something without %s", async (_name, part, path) => {
    expect(policy).toMatch(part);
    expect(await refusedOn(path, policy.replace(part, ""))).not.toEqual([]);
  });
});
