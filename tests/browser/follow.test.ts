// The ways to follow the programme, what a page ends with, a feed opened on a telephone, a page on paper.

import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenSite, openShow } from "../support/open-site.ts";
import { episodesOf } from "../support/show.ts";
import { describeWith } from "../support/tools.ts";
import { PROJECT, showOfFolder } from "../support/write-site.ts";

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } as const;
const AGENTS = {
  iPhone:
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 Safari/604.1",
  Android:
    "Mozilla/5.0 (Linux; Android 15; Pixel 8) AppleWebKit/537.36 Chrome/131.0.0.0 Mobile Safari/537.36",
  Mac: "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.0 Safari/605.1.15",
  Windows: "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/131.0.0.0 Safari/537.36",
} as const;
const ALL = ["Apple Podcasts", "Overcast", "AntennaPod", "Pocket Casts"] as const;

const PLATFORMS = [
  "podcasts.apple.com",
  "open.spotify.com",
  "www.youtube.com",
  "play.anghami.com",
  "t.me",
  "whatsapp.com",
] as const;

let site: OpenSite;

const subscribe = () => site.show.addresses.subscribe.path;

await describeWith(["browser"], "following", () => {
  beforeAll(async () => {
    const show = await showOfFolder(join(PROJECT, "tests/sites/sample/episodes"));
    const links = PLATFORMS.map((host) => ({ title: host, url: `https://${host}/programme` }));
    site = await openShow({ ...show, programme: { ...show.programme, links } });
  }, 180_000);
  afterAll(() => site.close());

  test.each([
    ["iPhone", true, ["Apple Podcasts", "Overcast", "Pocket Casts"]],
    // A tablet of Apple's says that it is a Mac.
    ["Mac", true, ["Apple Podcasts", "Overcast", "Pocket Casts"]],
    ["Mac", false, ["Apple Podcasts"]],
    ["Android", true, ["AntennaPod", "Pocket Casts"]],
    ["Windows", false, []],
  ] as const)(
    "on %s (touched: %s) offers the apps that run there and no other",
    async (device, hasTouch, apps) => {
      const { page, context } = await site.open(subscribe(), { userAgent: AGENTS[device], hasTouch });
      const podcasts = page.locator(".feed").first().locator("[data-app]:visible");
      expect((await podcasts.allTextContents()).map((text) => ALL.find((app) => text.includes(app)))).toEqual(
        apps,
      );
      await context.close();
    },
  );

  test.each(["the ways to follow", "an episode"])(
    "%s lead where else it is heard, each with its mark",
    async (where) => {
      const path = where === "an episode" ? site.show.episodes[0]?.address.path : subscribe();
      const { page, context } = await site.open(path ?? "");
      const links = page.locator("main .listen-on a");
      expect(await links.allTextContents().then((all) => all.map((text) => text.trim()))).toEqual([
        ...PLATFORMS,
      ]);
      const marks = await links.locator("svg").evaluateAll((all) =>
        all.map((svg) => {
          const { width, height } = (svg as SVGGraphicsElement).getBBox();
          return [svg.innerHTML, Math.min(width, height) > 8] as const;
        }),
      );
      expect(marks.every(([, isDrawn]) => isDrawn)).toBe(true);
      expect(new Set(marks.map(([drawn]) => drawn)).size).toBe(PLATFORMS.length);
      await context.close();
    },
  );

  test("without a script names every app with its devices, and plays no video in one that cannot", async () => {
    const { page, context } = await site.open(subscribe(), { javaScriptEnabled: false });
    const items = await page.locator(".feed__apps").first().locator("li").allTextContents();
    expect(items).toHaveLength(ALL.length);
    expect(items.filter((text) => /آيفون|ماك|أندرويد/.test(text))).toHaveLength(ALL.length);
    expect(await page.locator(".feed__apps").nth(1).textContent()).not.toContain("Overcast");
    await context.close();
  });

  test("an app that does not come is answered with what else to do", async () => {
    const { page, context } = await site.open(subscribe(), { ...PHONE, userAgent: AGENTS.Android });
    await page.locator("[data-app]:visible", { hasText: "Pocket Casts" }).first().tap();
    await page.locator("[data-not-opened]", { hasText: "انسخ الرابط" }).waitFor();
    await context.close();
  });

  test("every feed's whole address is read on a phone, and is what is copied", async () => {
    const { page, context } = await site.open(subscribe(), {
      ...PHONE,
      permissions: ["clipboard-read", "clipboard-write"],
    });
    const { addresses } = site.show;
    const feeds = [
      addresses.feedRss,
      addresses.feedVideo,
      addresses.feedQuotes,
      addresses.feedAtom,
      addresses.feedJson,
    ];
    const shown = page.locator(".feed__address code");
    expect(await shown.allTextContents()).toEqual(feeds.map(({ url }) => url));
    for (const [index, { url }] of feeds.entries()) {
      const box = await shown.nth(index).boundingBox();
      expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 999) <= 360).toBe(true);
      await page.locator("[data-copy]").nth(index).tap();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(url);
    }
    await context.close();
  });

  test("a page ends with the ways through the site, about, contact, presenter, where else it is, and feeds", async () => {
    const { addresses, programme, hosts } = site.show;
    const { page, context } = await site.open(addresses.quotes.path);
    const foot = page.locator("footer");
    const leads = await foot.locator("a").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    const [link] = programme.links;
    expect(leads).toEqual(
      expect.arrayContaining([
        addresses.archive.path,
        addresses.guests.path,
        `${addresses.home.path}#about`,
        `mailto:${programme.contact}`,
        link && new URL(link.url).href,
        addresses.feedRss.path,
      ]),
    );
    expect(await foot.textContent()).toContain(`تقديم: ${hosts[0]?.name}`);
    await foot.getByRole("link", { name: "عن البرنامج" }).click();
    await page.waitForURL(/#about$/);
    expect(await page.locator("#about").textContent()).toContain(programme.description);
    await context.close();
  });

  test("a feed opened on a telephone is as large as a page", async () => {
    const { page, context } = await site.open(site.show.addresses.home.path, PHONE);
    await page.goto(site.at(site.show.addresses.feedRss.path));
    const size = await page.evaluate(() => {
      const shown = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      return (shown * screen.width) / document.documentElement.clientWidth;
    });
    expect(size).toBeGreaterThan(14);
    await context.close();
  });

  test("paper has the times to read, everything that was folded, the page's address, and nothing to tap", async () => {
    const episode = episodesOf(site.show).find(({ slug }) => slug.endsWith("everything"));
    const { page, context } = await site.open(episode?.address.path ?? "", {
      viewport: { width: 700, height: 900 },
    });
    await page.emulateMedia({ media: "print" });
    const listen = page.locator(".quote .listen").first();
    expect(
      await listen.evaluate((link) => {
        const words = link.querySelector(".listen__words");
        return words && [getComputedStyle(words, "::before").content, getComputedStyle(words).fontSize];
      }),
    ).toEqual(['"الدقيقة "', "0px"]);
    expect(await listen.locator("bdi").isVisible()).toBe(true);
    expect(await page.locator(".page").evaluate((main) => getComputedStyle(main, "::after").content)).toBe(
      `"${episode?.address.url}"`,
    );
    expect(
      await page.locator("button:visible, .tools:visible, .site-nav:visible, .fold > button:visible").count(),
    ).toBe(0);
    const cut = await page
      .locator(".fold__text, .person__bio")
      .evaluateAll((all) => all.filter((one) => one.scrollHeight > one.clientHeight + 1).length);
    expect(cut).toBe(0);
    await context.close();
  });
});
