// An episode's page is laid out a part a task from its top; whoever begins elsewhere has it whole at once.

import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Page } from "../support/browser.ts";
import { type OpenSite, openSite } from "../support/open-site.ts";
import { episodesOf } from "../support/show.ts";
import { describeWith } from "../support/tools.ts";
import { PROJECT } from "../support/write-site.ts";

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

let site: OpenSite;
const everything = () => episodesOf(site.show).find(({ slug }) => slug.endsWith("everything"));

/** In the page: the parts that were shown together, in the order in which they were. */
function noteParts(): void {
  const kept = window as Window & { parts?: string[][] };
  kept.parts = [];
  new MutationObserver((changes) => {
    const shown = changes.filter(({ type }) => type === "attributes");
    if (shown.length > 0) kept.parts?.push(shown.map(({ target }) => (target as Element).className));
  }).observe(document, { subtree: true, attributeFilter: ["data-later"] });
}

/** Once nothing waits any more. */
async function partsOf(page: Page): Promise<readonly (readonly string[])[]> {
  await page.waitForFunction(
    () => document.documentElement.dataset.faces !== "awaited" && !document.querySelector("[data-later]"),
  );
  return page.evaluate(() => (window as Window & { parts?: string[][] }).parts ?? []);
}

await describeWith(["browser"], "an episode in parts", () => {
  beforeAll(async () => {
    site = await openSite(join(PROJECT, "tests/sites/sample/episodes"));
  }, 180_000);
  afterAll(() => site.close());

  test("shows what is below the first screen from the top down, each part in a task of its own", async () => {
    const { page, context } = await site.open(site.show.addresses.home.path, PHONE);
    await page.addInitScript(noteParts);
    await page.goto(site.at(everything()?.address.path ?? ""));
    const parts = await partsOf(page);
    expect(parts).toEqual([["episode__side"], ["episode__reading"], ["neighbours"], ["site-footer"]]);
    await context.close();
  });

  test("is whole at once for an address that names a place, and shows that place", async () => {
    const quote = everything()?.quotes.at(-1);
    const { page, context } = await site.open(site.show.addresses.home.path, PHONE);
    await page.addInitScript(noteParts);
    await page.goto(site.at(`${everything()?.address.path}#${quote?.id}`));
    expect((await partsOf(page)).map((together) => together.length)).toEqual([4]);
    await page.waitForFunction((id) => {
      const { top = -1, bottom = -1 } = document.getElementById(id)?.getBoundingClientRect() ?? {};
      return bottom > 0 && top < innerHeight;
    }, quote?.id ?? "");
    await context.close();
  });

  test("loaded anew, it is where its reader was", async () => {
    const { page, context } = await site.open(everything()?.address.path ?? "", PHONE);
    await page.locator("html[data-drawn]").waitFor({ state: "attached" });
    await page.evaluate(() => scrollTo(0, 1500));
    await page.waitForFunction(() => scrollY === 1500);
    await page.reload();
    await partsOf(page);
    await page.waitForFunction(() => Math.abs(scrollY - 1500) < 400);
    await context.close();
  });
});
