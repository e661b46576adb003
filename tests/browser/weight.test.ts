// What an episode's page weighs on the wire before any media, and what it asks of the browser.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenSite, openSite } from "../support/open-site.ts";
import { describeWith } from "../support/tools.ts";
import { PROJECT } from "../support/write-site.ts";

/** Bytes, Brotli. */
const WHOLE = 100_000;
const SCRIPTS = 10_000;

let site: OpenSite;

await describeWith(["browser"], "the first view of an episode", () => {
  beforeAll(async () => {
    site = await openSite(join(PROJECT, "tests/sites/sample/episodes"));
  });

  afterAll(() => site.close());

  test("is light: HTML, styles, scripts and fonts", async () => {
    const context = await site.browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    const sizes = new Map<string, number>();
    page.on("response", async (response) => {
      const kind = response.request().resourceType();
      if (!["document", "stylesheet", "script", "font"].includes(kind)) return;
      const body = await response.body();
      const wire = kind === "font" ? body.length : brotliCompressSync(body).length;
      sizes.set(kind, (sizes.get(kind) ?? 0) + wire);
    });
    const episode = site.show.episodes.find(({ slug }) => slug.endsWith("everything"));
    await page.goto(site.at(episode?.address.path ?? ""), { waitUntil: "networkidle" });
    const whole = [...sizes.values()].reduce((sum, size) => sum + size, 0);
    console.info(`first view: ${whole} bytes`, Object.fromEntries(sizes));
    expect(whole).toBeLessThan(WHOLE);
    expect(sizes.get("script")).toBeLessThan(SCRIPTS);
    await context.close();
  });

  test("waits for one style sheet and nothing else", () => {
    const html = readFileSync(join(PROJECT, "templates/layouts/base.njk"), "utf8");
    expect(html.match(/rel="stylesheet"/g)?.length).toBe(1);
    expect(html).not.toMatch(/<script(?![^>]*type="(module|application\/ld\+json)")/);
  });
});
