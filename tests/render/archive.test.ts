// A long programme: the newest in the feed, the rest in archive pages that never change.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Day } from "../../scripts/domain/names.ts";
import { ARCHIVE_ITEMS, FEED_ITEMS, feedPages } from "../../scripts/render/feeds/archive.ts";
import { NEWEST_ITEMS } from "../../scripts/render/feeds/feed-source.ts";
import { sitemapFiles } from "../../scripts/render/sitemap.ts";
import { makeEpisodeRecord, makeProgramme, typed } from "../support/records.ts";
import { showOf } from "../support/show.ts";
import { renderAt } from "./support/outputs.ts";
import { all, channelOf, one, parseStrictly } from "./support/strict-xml.ts";

/** A programme with an episode a day, the oldest first; `count` of them. */
function longShow(count: number) {
  const episodes = Array.from({ length: count }, (_, index) => {
    const day = new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10) as Day;
    return makeEpisodeRecord(`${day}-daily`, { day });
  });
  return showOf(makeProgramme({ episodes }));
}

describe("the pages of a feed", () => {
  const items = (count: number) => Array.from({ length: count }, (_, index) => count - index);
  /** Of the feed, and of a page of its archive. */
  const sizes = fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.nat(20))
    .map(([size, more]) => [size + more, size] as const);

  test("hold the newest in the feed, and the rest in full pages from the oldest on", () => {
    expect(feedPages(items(7), 4, 2)).toEqual([
      { number: null, previous: 2, items: [7, 6, 5, 4] },
      { number: 1, previous: null, items: [2, 1] },
      { number: 2, previous: 1, items: [4, 3] },
    ]);
  });

  test("are one while everything fits", () => {
    expect(feedPages(items(3), 3, 2)).toEqual([{ number: null, previous: null, items: [3, 2, 1] }]);
    expect(feedPages([], 3, 2)).toEqual([{ number: null, previous: null, items: [] }]);
  });

  test("have every item, few of them twice, and an archive page stays as it is whatever comes after", () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(30), sizes, (count, more, [most, size]) => {
        const now = feedPages(items(count), most, size);
        const all = now.flatMap((page) => page.items);
        expect(new Set(all).size).toBe(count);
        expect(all.length - count).toBeLessThan(size);
        const later = feedPages(items(count + more), most, size);
        for (const page of now.slice(1)) {
          expect(page.items).toHaveLength(size);
          expect(later.find(({ number }) => number === page.number)).toEqual(page);
        }
      }),
    );
  });

  test("lead back to the oldest, one after the other", () => {
    fc.assert(
      fc.property(fc.nat(60), sizes, (count, [most, size]) => {
        const pages = feedPages(items(count), most, size);
        let at = pages[0];
        let steps = 1;
        while (at && at.previous !== null) {
          const { previous } = at;
          at = pages.find(({ number }) => number === previous);
          steps++;
        }
        expect(steps).toBe(pages.length);
      }),
    );
  });
});

describe("a programme of more episodes than a feed holds", () => {
  const show = longShow(FEED_ITEMS + ARCHIVE_ITEMS + 5);

  test("has RSS archives by RFC 5005: linked backwards, marked, and naming the feed that subscribers have", () => {
    const main = channelOf(renderAt(show, "/feed.xml"));
    const links = (channel: typeof main) =>
      all(channel, "atom:link").map(({ attributes }) => [attributes.rel, attributes.href]);
    expect(links(main)).toEqual([
      ["self", "https://programme.example/feed.xml"],
      ["prev-archive", "https://programme.example/feed/archive-2.xml"],
    ]);
    expect(one(main, "fh:archive")).toBeUndefined();
    const archive = channelOf(renderAt(show, "/feed/archive-2.xml"));
    expect(links(archive)).toEqual([
      ["self", "https://programme.example/feed/archive-2.xml"],
      ["current", "https://programme.example/feed.xml"],
      ["prev-archive", "https://programme.example/feed/archive-1.xml"],
    ]);
    expect(one(archive, "fh:archive")).toBeDefined();
    expect(one(archive, "podcast:guid")?.text).toBe(one(main, "podcast:guid")?.text);
  });

  test("is whole to whoever follows the links", () => {
    const guids = new Set<string | undefined>();
    let at: string | undefined = "/feed.xml";
    while (at !== undefined) {
      const channel: ReturnType<typeof channelOf> = channelOf(renderAt(show, at));
      for (const item of all(channel, "item")) guids.add(one(item, "guid")?.text);
      const link = all(channel, "atom:link").find(({ attributes }) => attributes.rel === "prev-archive");
      at = link && new URL(link.attributes.href ?? "").pathname;
    }
    expect(guids).toEqual(new Set(show.episodes.map(({ guid }) => guid)));
  });

  test("has the same archives in Atom and JSON Feed", () => {
    const atom = parseStrictly(renderAt(show, "/feed/archive-1.atom"));
    expect(all(atom, "link").map(({ attributes }) => attributes.rel)).toEqual([
      "alternate",
      "self",
      "current",
    ]);
    expect(one(atom, "fh:archive")).toBeDefined();
    expect(all(atom, "entry")).toHaveLength(ARCHIVE_ITEMS);
    expect(JSON.parse(renderAt(show, "/feed.json")).next_url).toBe(
      "https://programme.example/feed/archive-2.json",
    );
    expect(JSON.parse(renderAt(show, "/feed/archive-1.json")).next_url).toBeUndefined();
  });

  test("keeps an archive page's bytes when an episode is added", () => {
    const more = longShow(FEED_ITEMS + ARCHIVE_ITEMS + 6);
    for (const path of ["/feed/archive-1.xml", "/feed/archive-2.xml", "/feed/archive-1.atom"]) {
      expect(renderAt(more, path)).toBe(renderAt(show, path));
    }
    expect(renderAt(more, "/feed.xml")).not.toBe(renderAt(show, "/feed.xml"));
  });

  test("has a sitemap in parts that an index lists, each page once", () => {
    const files = sitemapFiles(show, 200);
    const [index, ...parts] = files;
    const listed = all(parseStrictly(index?.render() ?? ""), "sitemap").map((map) => one(map, "loc")?.text);
    expect(listed).toEqual(parts.map(({ address }) => address.url));
    const pages = parts.flatMap(({ render }) =>
      all(parseStrictly(render()), "url").map((url) => one(url, "loc")?.text),
    );
    expect(new Set(pages).size).toBe(pages.length);
    expect(pages).toEqual(expect.arrayContaining(show.episodes.map(({ address }) => address.url)));
  });
});

describe("a guest and a topic of more episodes than their feeds hold", () => {
  const episodes = Array.from({ length: NEWEST_ITEMS + 5 }, (_, index) => {
    const day = new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10) as Day;
    const guests = [typed({ person: "layla", role: null })];
    return makeEpisodeRecord(`${day}-daily`, { day, guests, topics: [typed("topic-one")] });
  });
  const show = showOf(makeProgramme({ episodes }));
  const guidsAt = (path: string) =>
    all(channelOf(renderAt(show, path)), "item").map((item) => one(item, "guid")?.text);

  test.each(["/guests/layla/feed.xml", "/topics/topic-one/feed.xml"])(
    "%s has the newest, in full, under the programme's guids, and leads to no archive",
    (path) => {
      const newest = show.episodes.slice(0, NEWEST_ITEMS).map(({ guid }) => guid);
      expect(guidsAt(path)).toEqual(newest);
      const channel = channelOf(renderAt(show, path));
      const links = all(channel, "atom:link").map(({ attributes }) => attributes.rel);
      expect(links).not.toContain("prev-archive");
      const contents = (feed: typeof channel) =>
        all(feed, "item").map((item) => one(item, "content:encoded")?.text);
      const main = contents(channelOf(renderAt(show, "/feed.xml")));
      expect(contents(channel)).toEqual(main.slice(0, NEWEST_ITEMS));
    },
  );

  test("the programme's own feed has every one of them", () => {
    expect(guidsAt("/feed.xml")).toEqual(show.episodes.map(({ guid }) => guid));
  });
});

test("an empty programme has its feeds all the same, for whoever subscribes early, and no clock in them", () => {
  const empty = showOf(makeProgramme({ episodes: [] }));
  for (const path of ["/feed.xml", "/feed/video.xml", "/quotes/feed.xml"]) {
    const channel = channelOf(renderAt(empty, path));
    expect(all(channel, "item")).toEqual([]);
    expect(one(channel, "lastBuildDate")?.text).toBe("Thu, 01 Jan 1970 00:00:00 GMT");
  }
  const atom = parseStrictly(renderAt(empty, "/feed.atom"));
  expect(all(atom, "entry")).toEqual([]);
  expect(one(atom, "updated")?.text).toBe("1970-01-01T00:00:00.000Z");
  expect(JSON.parse(renderAt(empty, "/feed.json")).items).toEqual([]);
});
