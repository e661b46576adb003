// What axe-core cannot see of WCAG 2.2 AA, done as a hand would: the keyboard walked through, targets measured, text spaced out.
// docs/accessibility.md says what was found and where.

import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Page } from "../support/browser.ts";
import { type OpenSite, openSite } from "../support/open-site.ts";
import { episodesOf } from "../support/show.ts";
import { describeWith } from "../support/tools.ts";
import { PROJECT } from "../support/write-site.ts";

/** More presses of Tab than any page here has stops. */
const MOST_STOPS = 200;

interface Stop {
  readonly name: string;
  readonly isRinged: boolean;
  readonly isCovered: boolean;
}

let site: OpenSite;

/** The element with the focus: what it is, whether its ring is drawn, whether the folded player hides all of it. */
function stopHere(): Stop | null {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const bar = document.querySelector("[data-bar]:not([hidden])");
  const barTop = bar?.getBoundingClientRect().top ?? innerHeight;
  const isOfBar = bar?.parentElement?.contains(element) ?? false;
  const isInSight = right > 0 && left < innerWidth && bottom > 0 && top < innerHeight;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  return {
    name: `${element.tagName.toLowerCase()} ${(element.textContent ?? "").trim().slice(0, 30)}`,
    // The browser draws its own ring inside native controls.
    isRinged:
      element instanceof HTMLMediaElement ||
      (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2),
    isCovered: !isOfBar && (!isInSight || top >= barTop),
  };
}

async function walk(page: Page): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  for (let press = 0; press < MOST_STOPS; press++) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(stopHere);
    if (stop === null) return stops;
    stops.push(stop);
  }
  throw new Error("the focus never leaves the page: a trap");
}

/** Targets under 24 pixels each way, but links within a sentence, which WCAG 2.5.8 leaves out. */
function smallTargets(): readonly string[] {
  return [...document.querySelectorAll("a[href], button, summary, select, input")].flatMap((element) => {
    const { width, height } = element.getBoundingClientRect();
    const isSeen = element.checkVisibility() && width > 1;
    const isInSentence =
      getComputedStyle(element).display === "inline" &&
      element.closest("p, li, blockquote, h2, h3, span, svg") !== null;
    return isSeen && !isInSentence && (width < 24 || height < 24)
      ? [
          `${element.tagName} ${(element.textContent ?? "").trim().slice(0, 30)} ${Math.round(width)}x${Math.round(height)}`,
        ]
      : [];
  });
}

/** Texts cut off once a reader spaces them out as WCAG 1.4.12 names it. */
function cutWhenSpaced(): readonly string[] {
  const style = document.createElement("style");
  style.textContent =
    "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}";
  document.head.append(style);
  const cut = [...document.querySelectorAll("main :not(input), header *, footer *")].filter((element) => {
    const { overflowX, overflowY, clipPath } = getComputedStyle(element);
    const isClipping = [overflowX, overflowY].some((value) => value === "hidden" || value === "clip");
    if (!isClipping || clipPath !== "none" || !element.checkVisibility()) return false;
    return element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1;
  });
  const isWide = document.documentElement.scrollWidth > innerWidth;
  return [
    ...cut.map((element) => element.className.toString()),
    ...(isWide ? ["the page is wider than the screen"] : []),
  ];
}

await describeWith(["browser"], "by hand", () => {
  beforeAll(async () => {
    site = await openSite(join(PROJECT, "tests/sites/sample/episodes"));
  });

  afterAll(() => site.close());

  const episode = () =>
    episodesOf(site.show).find(({ slug }) => slug.endsWith("everything"))?.address.path ?? "";

  test.each([1280, 360])(
    "at %d pixels the keyboard goes through the whole page and out, always seen",
    async (width) => {
      const { page, context } = await site.open(episode(), {
        viewport: { width, height: 740 },
        reducedMotion: "reduce",
      });
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
      });
      const stops = await walk(page);
      expect(stops.length).toBeGreaterThan(60);
      expect(stops.filter(({ isRinged }) => !isRinged)).toEqual([]);
      expect(stops.filter(({ isCovered }) => isCovered)).toEqual([]);
      await context.close();
    },
  );

  test("every target is large enough for a finger, and spaced text is not cut", async () => {
    const { addresses, people } = site.show;
    const found: unknown[] = [];
    const { page, context } = await site.open(episode(), { viewport: { width: 360, height: 740 } });
    const quote = episodesOf(site.show).at(-1)?.quotes[0]?.address;
    for (const address of [
      null,
      quote,
      addresses.home,
      addresses.quotes,
      people[0]?.address,
      addresses.subscribe,
    ]) {
      await page.goto(site.at(address?.path ?? episode()));
      const small = await page.evaluate(smallTargets);
      // What is one line until more is asked for is read in full.
      const more = page.locator("[data-fold-open]:visible");
      while ((await more.count()) > 0) await more.first().click();
      const cut = await page.evaluate(cutWhenSpaced);
      if (small.length + cut.length > 0) found.push([address?.path ?? episode(), small, cut]);
    }
    expect(found).toEqual([]);
    await context.close();
  });
});
