// Who goes by ear, by keyboard or by finger: names that tell things apart, headings to go by, what is announced, what a finger hits.

import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Page } from "../support/browser.ts";
import { type OpenSite, openSite } from "../support/open-site.ts";
import { episodesOf } from "../support/show.ts";
import { describeWith } from "../support/tools.ts";
import { PROJECT } from "../support/write-site.ts";

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } as const;
/** Presses of Tab before the first quote: the header, what was said first, the recording and its tools. */
const MOST_STOPS = 32;
/** A finger's width, less what a border takes. */
const FINGER = 43.5;

let site: OpenSite;

const everything = () => {
  const found = episodesOf(site.show).find(({ slug }) => slug.endsWith("everything"));
  if (!found) throw new Error("the sample has no such episode");
  return found;
};
const pathOf = {
  home: () => site.show.addresses.home.path,
  episode: () => everything().address.path,
  quote: () => everything().quotes[0]?.address.path ?? "",
  quotes: () => site.show.addresses.quotes.path,
  person: () => site.show.people.find(({ isAnonymous }) => !isAnonymous)?.address.path ?? "",
  guests: () => site.show.addresses.guests.path,
  archive: () => site.show.addresses.archive.path,
  subscribe: () => site.show.addresses.subscribe.path,
  missing: () => site.show.addresses.notFound.path,
} as const;
const PAGES = Object.keys(pathOf) as readonly (keyof typeof pathOf)[];

/** A thing of the page as assistive technology is told of it. */
interface Told {
  readonly role: string;
  readonly name: string;
  /** Where a link leads, without its query; of anything else, a name of its own. */
  readonly leads: string;
}

async function toldOf(page: Page): Promise<readonly Told[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties = [], nodeId }) => ({
      role: String(role?.value ?? ""),
      name: String(name?.value ?? ""),
      leads: String(properties.find((one) => one.name === "url")?.value.value ?? nodeId).replace(/[?].*/, ""),
    }));
}

/** Controls lower than a finger, but words within a line of others, which stand as high as their line. */
function lowTargets(least: number): readonly string[] {
  const controls = "a[href], button, summary, select, textarea, input:not([type='checkbox'])";
  return [...document.querySelectorAll(controls)].flatMap((control) => {
    const { width, height } = control.getBoundingClientRect();
    if (!control.checkVisibility({ visibilityProperty: true }) || width <= 1 || control.closest("svg"))
      return [];
    const words = (control.textContent ?? "").trim();
    const around = (control.parentElement?.textContent ?? "").trim();
    const isInLine = getComputedStyle(control).display === "inline" && around.length > words.length;
    return isInLine || height >= least
      ? []
      : [`${control.className || control.tagName} ${words.slice(0, 20)} ${height}`];
  });
}

await describeWith(["browser"], "by ear, by keyboard, by finger", () => {
  beforeAll(async () => {
    site = await openSite(join(PROJECT, "tests/sites/sample/episodes"));
  }, 180_000);
  afterAll(() => site.close());

  describe.each(PAGES)("on %s", (name) => {
    test("no two controls have one name and lead to two places, and each has one", async () => {
      const { page, context } = await site.open(pathOf[name](), PHONE);
      const things = (await toldOf(page)).filter(({ role }) =>
        ["link", "button", "DisclosureTriangle"].includes(role),
      );
      expect(things.length).toBeGreaterThan(10);
      const first = new Map<string, string>();
      for (const { role, name, leads } of things.toReversed()) first.set(`${role} ${name}`, leads);
      expect(things.filter(({ role, name, leads }) => first.get(`${role} ${name}`) !== leads)).toEqual([]);
      expect(things.filter((thing) => thing.name === "")).toEqual([]);
      await context.close();
    });

    test("every control is as high as a finger", async () => {
      const { page, context } = await site.open(pathOf[name](), PHONE);
      expect(await page.evaluate(lowTargets, FINGER)).toEqual([]);
      await context.close();
    });
  });

  test.each([
    ["home", "h3"],
    ["episode", "h3"],
    ["quotes", "h2"],
    ["person", "h4"],
  ] as const)("on %s each quote has a heading of its own, to go by", async (name, level) => {
    const { page, context } = await site.open(pathOf[name]());
    const [figures, headings] = await page.evaluate(
      (level) => [
        document.querySelectorAll("figure.quote:not(.quote--lead)").length,
        [...document.querySelectorAll(`figure.quote > ${level}:first-child`)].map((one) => one.textContent),
      ],
      level,
    );
    expect(figures).toBeGreaterThan(0);
    expect(headings).toHaveLength(figures);
    expect(new Set(headings).size).toBe(figures);
    await context.close();
  });

  test("an episode is a few landmarks, and few stops before what was said", async () => {
    const { page, context } = await site.open(pathOf.episode());
    // What stands far below has its names once it is laid out, a second after the first paint.
    await page.locator("html[data-drawn]").waitFor({ state: "attached" });
    const told = await toldOf(page);
    const landmarks = told.filter(({ role }) => ["region", "navigation"].includes(role));
    expect(landmarks.length).toBeLessThanOrEqual(6);
    expect(landmarks.filter(({ name }) => name === "")).toEqual([]);
    let stops = 0;
    do {
      await page.keyboard.press("Tab");
      stops += 1;
    } while (!(await page.evaluate(() => document.activeElement?.closest("[data-quote]"))) && stops < 99);
    expect(stops).toBeLessThanOrEqual(MOST_STOPS);
    await context.close();
  });

  test.each(["episode", "quotes"] as const)(
    "on %s what plays is a pressed button, by keyboard, and its end is said",
    async (name) => {
      const { page, context } = await site.open(pathOf[name](), { reducedMotion: "reduce" });
      const link = page.locator(`[data-quote="${everything().quotes[0]?.id}"] a.listen`);
      await link.focus();
      await page.keyboard.press("Enter");
      await expect.poll(() => link.getAttribute("aria-pressed")).toBe("true");
      const buttons = (await toldOf(page)).filter(({ role }) => /button/i.test(role));
      expect(buttons.map(({ name }) => name)).toContainEqual(expect.stringContaining("استماع من 00:04"));
      await page.locator("[data-status]", { hasText: "انتهى الاقتباس" }).waitFor({ state: "attached" });
      expect(await link.getAttribute("aria-pressed")).toBe("false");
      await context.close();
    },
  );

  test("on a phone the notes are folded until they are asked for, and a biography is two lines and a way to the rest", async () => {
    const { page, context } = await site.open(pathOf.episode(), PHONE);
    const heightOf = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((one) => one.clientHeight);
    const folded = await heightOf(".fold--long .fold__text");
    await page.locator(".fold--long [data-fold-open]").tap();
    expect(await heightOf(".fold--long .fold__text")).toBeGreaterThan(folded);
    expect(await heightOf(".person__bio")).toBeLessThan(75);
    await page.locator(".person__text .quiet").first().tap();
    await page.waitForURL(/\/guests\/[^/]+\/$/);
    await context.close();
  });

  test("the picture goes into a window of its own, and comes back", async () => {
    const { page, context } = await site.open(pathOf.episode());
    const button = page.locator("[data-picture-in-picture]");
    const isApart = () => page.evaluate(() => document.pictureInPictureElement !== null);
    await button.click();
    await expect.poll(isApart).toBe(true);
    await button.click();
    await expect.poll(isApart).toBe(false);
    await context.close();
  });

  test("a quote of a long list is sent with its card, whose address the list does not hold", async () => {
    const { page, context } = await site.open(pathOf.quotes());
    await page.evaluate(() => {
      const kept = window as Window & { shared?: unknown };
      Object.defineProperty(navigator, "canShare", { value: () => true });
      Object.defineProperty(navigator, "share", {
        value: async ({ text, files }: ShareData) => {
          kept.shared = [text, files?.[0]?.type, (files?.[0]?.size ?? 0) > 1000];
        },
      });
    });
    const first = everything().quotes[0];
    await page.locator(`[data-quote="${first?.id}"] [data-share]`).click();
    const shared = await page.waitForFunction(() => (window as Window & { shared?: unknown[] }).shared);
    const [text, type, isThere] = (await shared.jsonValue()) ?? [];
    expect(text).toMatch(/^«لا توجد مدينة[^\n]+» — [^\n]+\nhttp/);
    expect(text).toContain(first?.address.path);
    expect([type, isThere]).toEqual(["image/png", true]);
    await context.close();
  });

  test("in the transcript a speaker leads to their page, and chapters are headings", async () => {
    const { page, context } = await site.open(pathOf.episode(), PHONE);
    const transcript = page.locator("details.transcript").first();
    await transcript.locator("summary").tap();
    const chapters = everything().chapters.map(({ title }) => title);
    expect(await transcript.locator("h3").allTextContents()).toEqual(chapters);
    await transcript.locator(".transcript__voice a").first().tap();
    await page.waitForURL(/\/guests\/[^/]+\/$/);
    await context.close();
  });

  test("in the transcript a match is said, by its place among them, and shown, by touch and by keyboard", async () => {
    const { page, context } = await site.open(pathOf.episode(), PHONE);
    await page.locator("details.transcript > summary").first().tap();
    const within = page.locator("details.transcript[open]").first();
    const said = within.locator("[data-found]");
    const word = await within
      .locator(".cue")
      .first()
      .evaluate((cue) => cue.textContent?.trim().split(" ")[0] ?? "");
    await within.locator("[data-find]").fill(word);
    await expect.poll(() => said.textContent()).toMatch(/^الموضع 1 من \d+$/);
    const count = Number((await said.textContent())?.match(/\d+$/)?.[0]);
    await within.locator("[data-find-way='1']").tap();
    await expect.poll(() => said.textContent()).toBe(`الموضع ${count === 1 ? 1 : 2} من ${count}`);
    await within.locator("[data-find]").focus();
    await page.keyboard.press("Shift+Enter");
    await expect.poll(() => said.textContent()).toBe(`الموضع 1 من ${count}`);
    const { y, height } = (await within.locator("[data-match-now]").boundingBox()) ?? { y: -1, height: 0 };
    expect([y >= 0, y + height <= 740]).toEqual([true, true]);
    await within.locator("[data-find]").fill("لاوجودلهذا");
    await expect.poll(() => said.textContent()).toBe("لا نتائج");
    await context.close();
  });
});
