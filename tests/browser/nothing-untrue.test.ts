// What a page says of a recording and of a person is true wherever it is said: on pages as a reader sees them on a phone, in
// the search, in the data for machines, in feeds and twins. The first episode is read by a machine; the sample's is a broadcast.

import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Page } from "../support/browser.ts";
import { type OpenSite, openSite } from "../support/open-site.ts";
import { episodesOf } from "../support/show.ts";
import { describeWith } from "../support/tools.ts";
import { PROJECT } from "../support/write-site.ts";

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const VERBATIM = /مطابق للتسجيل|نقل حرفي|مطابقة للتسجيل/;
const READING = "قراءة آلية";

type Locator = ReturnType<Page["locator"]>;

let first: OpenSite;
let sample: OpenSite;

const everything = () => episodesOf(sample.show).find(({ slug }) => slug.endsWith("everything"));
const pathOf = (site: OpenSite, id: string) => site.show.personById.get(id as never)?.address.path ?? "";
const textOf = async (site: OpenSite, path: string) => (await fetch(site.at(path))).text();

/** Every page of the first programme that shows somebody's words. */
const quoting = () => {
  const { home, quotes } = first.show.addresses;
  const [episode] = episodesOf(first.show);
  const [topic] = first.show.topics;
  return [
    home.path,
    quotes.path,
    `${quotes.path}guest/yahya-rasool/`,
    `${quotes.path}topic/${topic?.id}/`,
    pathOf(first, "yahya-rasool"),
    episode?.address.path ?? "",
    episode?.quotes[0]?.address.path ?? "",
    `${first.show.addresses.search.path}?q=${encodeURIComponent("إيران صاحبة مشروع")}`,
  ];
};

/** As they are seen: none that is hidden, none run together. */
const wordsIn = async (part: Locator) => (await part.allInnerTexts()).join(" ").replace(/\s+/g, " ");

/** A page's words as they are seen, once it has what its script adds. */
async function seen(site: OpenSite, path: string, ready = "main") {
  const { page, context } = await site.open(path, PHONE);
  await page.locator(ready).first().waitFor();
  return { page, context, words: await wordsIn(page.locator("body")) };
}

await describeWith(["browser"], "nothing untrue", () => {
  beforeAll(async () => {
    first = await openSite(join(PROJECT, "tests/sites/first/episodes"));
    sample = await openSite(join(PROJECT, "tests/sites/sample/episodes"), { preview: true });
  });

  afterAll(async () => {
    await first?.close();
    await sample?.close();
  });

  describe("a machine's reading", () => {
    test("is called that beside every quote to be heard, and no quote of it is called true to a recording", async () => {
      for (const path of quoting()) {
        const { page, context, words } = await seen(first, path, "[data-quote], .heard__words, .hit");
        expect(words, path).not.toMatch(VERBATIM);
        const unsaid = await page.evaluate((said) => {
          const blocks = [...document.querySelectorAll<HTMLElement>("figure[data-quote], .heard li")];
          return blocks.filter((one) => one.querySelector("[data-plays]") && !one.textContent?.includes(said))
            .length;
        }, READING);
        expect(unsaid, path).toBe(0);
        expect(words, path).toContain(READING);
        await context.close();
      }
    });

    test("stands within a thumb's width of the button that plays it", async () => {
      for (const path of quoting().slice(0, 3)) {
        const { page, context } = await seen(first, path);
        const apart = await page.locator("figure[data-quote]").evaluateAll(
          (figures, said) =>
            figures.map((figure) => {
              const label = [...figure.querySelectorAll(".label")].find((one) => one.textContent === said);
              const button = figure.querySelector(".listen");
              if (!label || !button) return Number.POSITIVE_INFINITY;
              return Math.abs(label.getBoundingClientRect().top - button.getBoundingClientRect().top);
            }),
          READING,
        );
        expect(apart.length, path).toBeGreaterThan(0);
        expect(Math.max(...apart), path).toBeLessThan(60);
        await context.close();
      }
    });

    test("is told to machines too: data of pages, feeds, twins", async () => {
      const { feedRss, feedAtom, feedJson } = first.show.addresses;
      const [episode] = episodesOf(first.show);
      const paths = [
        ...[feedRss, feedAtom, feedJson].map(({ path }) => path),
        `${first.show.addresses.quotes.path}feed.xml`,
        `${episode?.address.path}index.html.md`,
        `${episode?.address.path}index.html`,
        `${episode?.quotes[0]?.address.path}index.html`,
      ];
      for (const path of paths) {
        const text = await textOf(first, path);
        expect(text, path).toContain(READING);
        expect(text, path).not.toMatch(VERBATIM);
      }
    });

    test("unlike a broadcast, whose quotes are called true to it word for word", async () => {
      const { page, context } = await seen(sample, everything()?.address.path ?? "");
      expect(await page.locator("figure .verified").count()).toBe(3);
      await page.locator("figure .verified summary").first().tap();
      expect(await wordsIn(page.locator("figure .verified p").first())).toContain("في النص الكامل للتسجيل");
      await context.close();
    });
  });

  describe("a person", () => {
    test("has held a role since a day only where somebody typed since when", async () => {
      const named = await seen(first, pathOf(first, "yahya-rasool"));
      expect(named.words).toContain("كما عُرّف في 13 فبراير 2024");
      expect(named.words).not.toMatch(/منذ/);
      await named.context.close();
      const typed = await seen(sample, pathOf(sample, "salim-al-mutakhayyal"));
      expect(typed.words).toContain("من 1 سبتمبر 2022 حتى 31 ديسمبر 2025");
      await typed.context.close();
    });

    test("who is only quoted is no guest: in the list, on the page, in the data", async () => {
      const { page, context } = await seen(first, first.show.addresses.guests.path);
      const groups = await page.locator("section.people-group").allInnerTexts();
      expect(groups.map((group) => group.split("\n")[0])).toEqual(["الضيوف", "اقتُبس عنهم"]);
      expect(groups[0]).not.toContain("رسول");
      expect(groups[1]).toMatch(/رسول[\s\S]*ورد في حلقة واحدة/);
      await context.close();
      const data = await textOf(first, pathOf(first, "yahya-rasool"));
      expect(data).toMatch(/"name":"المتحدثون"/);
      expect(data).not.toMatch(/ضيف الحلقة|"name":"الضيوف"/);
      const episode = await textOf(first, episodesOf(first.show)[0]?.address.path ?? "");
      const [guests = ""] = /"contributor":\[.*?\](?=,"mentions")/.exec(episode) ?? [];
      expect(guests).toContain("العكيلي");
      expect(guests).not.toContain("رسول");
      expect(/"mentions":\[.*?\]/.exec(episode)?.[0]).toContain("رسول");
    });

    test("has rank and title before the name, everywhere a name is shown", async () => {
      const name = "قاصد محمود صالح";
      const paths = [...quoting(), first.show.addresses.guests.path, pathOf(first, "qasid-mahmoud-saleh")];
      for (const path of paths) {
        const { page, context, words } = await seen(
          first,
          path,
          "[data-quote], .heard__words, .hit, .people",
        );
        // A passage in the search may begin in the middle of a title.
        const named = path.includes("?q=") ? await wordsIn(page.locator(".hit__link, .hit .facts")) : words;
        const shown = named.split(name).slice(0, -1);
        for (const before of shown) expect(before, path).toMatch(/الفريق الركن د\. $/);
        await context.close();
      }
      const data = await textOf(first, pathOf(first, "qasid-mahmoud-saleh"));
      expect(data).toContain('"honorificPrefix":"الفريق الركن د."');
      expect(await textOf(first, first.show.addresses.feedRss.path)).toContain(`>الفريق الركن د. ${name}<`);
    });
  });

  test("a corrected quote says so where it stands, in every list, and the page says so under its headline", async () => {
    const episode = everything();
    const quote = episode?.quotes.find(({ text }) => text.startsWith("أوافق"));
    const paths = [
      episode?.address.path ?? "",
      quote?.address.path ?? "",
      pathOf(sample, "salim-al-mutakhayyal"),
      sample.show.addresses.quotes.path,
    ];
    for (const path of paths) {
      const { page, context } = await seen(sample, path);
      const figure = page.locator("figure", { hasText: "أوافق على أن الجسر الخيالي" }).first();
      expect(await wordsIn(figure.locator(".corrected")), path).toMatch(/^صُحّح في 20 يناير 2024/);
      expect(await wordsIn(figure), path).not.toMatch(VERBATIM);
      await context.close();
    }
    const { page, context } = await seen(sample, episode?.address.path ?? "");
    const notice = page.locator(".episode__head .notice a");
    const [headline, below, stage] = await Promise.all(
      ["h1", ".episode__head .notice", "[data-stage]"].map((one) => page.locator(one).boundingBox()),
    );
    expect(below?.y).toBeGreaterThanOrEqual((headline?.y ?? 0) + (headline?.height ?? 0));
    expect(stage?.y).toBeGreaterThanOrEqual((below?.y ?? 0) + (below?.height ?? 0));
    await notice.tap();
    const title = page.locator("#corrections-title");
    await expect.poll(async () => (await title.boundingBox())?.y ?? 999).toBeLessThan(370);
    await context.close();
  });

  test("whoever presents, the place and the programme's links are on the page", async () => {
    const { words, context, page } = await seen(sample, everything()?.address.path ?? "");
    expect(words).toMatch(/تقديم: منى الافتراضية/);
    expect(words).toContain("المكان: الجسر الخيالي");
    expect(await page.locator(".episode__intro .facts a").getAttribute("href")).toBe(
      pathOf(sample, "muna-al-iftiradiyya"),
    );
    const links = page.locator("footer a", { hasText: "قناة مختلقة" });
    expect(await links.getAttribute("href")).toBe("https://video.example/@sample");
    await context.close();
  });
});
