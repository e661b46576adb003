// An address that an episode or a quote had, on a host that reads no _redirects.

import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenSite, openSite } from "../support/open-site.ts";
import { describeWith } from "../support/tools.ts";
import { PROJECT } from "../support/write-site.ts";

let site: OpenSite;

await describeWith(["browser"], "an earlier address", () => {
  beforeAll(async () => {
    site = await openSite(join(PROJECT, "tests/sites/sample/episodes"));
  });
  afterAll(() => site.close());

  const NOW = "/studio/episodes/2024-02-13-audio-only/";

  /** Where one ends up who opens an address. */
  async function endOf(path: string, javaScriptEnabled: boolean): Promise<string> {
    const { page, context, errors } = await site.open(path, { javaScriptEnabled });
    await page.waitForURL((url) => url.pathname.includes("audio-only"));
    const end = page.url();
    expect(errors).toEqual([]);
    await context.close();
    return end;
  }

  test.each([
    ["/studio/episodes/2024-02-13-audio/", NOW],
    ["/studio/quotes/old-audio-episode/q3m15bck/", "/studio/quotes/2024-02-13-audio-only/q3m15bck/"],
  ])("%s leads on, with and without JavaScript", async (from, to) => {
    for (const runsScripts of [true, false]) expect(await endOf(from, runsScripts)).toBe(site.at(to));
  });

  test("keeps the second of a link that somebody has", async () => {
    const end = new URL(await endOf("/studio/episodes/2024-02-13-audio/?t=18", true));
    expect([end.pathname, end.searchParams.get("t")]).toEqual([NOW, "18"]);
  });

  test("stands clear of the edges of a phone, for whoever is not led", async () => {
    const context = await site.browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 360, height: 740 },
    });
    const page = await context.newPage();
    await page.route("**/2024-02-13-audio/", async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/<meta http-equiv="refresh"[^>]*>/, "");
      await route.fulfill({ response, body });
    });
    await page.goto(site.at("/studio/episodes/2024-02-13-audio/"));
    const { left, right, top } = await page.locator("main p").evaluate((text) => {
      const range = document.createRange();
      range.selectNodeContents(text);
      return range.getBoundingClientRect().toJSON() as DOMRect;
    });
    for (const room of [left, 360 - right, top]) expect(room).toBeGreaterThanOrEqual(16);
    await context.close();
  });

  test("says in words where to go, for whoever is not led", async () => {
    const text = await fetch(site.at("/studio/episodes/2024-02-13-audio/")).then((answer) => answer.text());
    expect(text).toContain("<title>انتقلت هذه الصفحة · حلقات تجريبية</title>");
    expect(text).toContain(`انتقلت هذه الصفحة: <a id="moved" href="${NOW}">حلقة تجريبية 2 للأذن وحدها</a>`);
    expect(text).toContain('<meta name="robots" content="noindex">');
  });
});
