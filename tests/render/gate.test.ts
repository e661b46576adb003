// The rules that feeds are held to: each accepts our feed, and refuses one that breaks it.

import { describe, expect, test } from "vitest";
import type { Colours, MediaFacts } from "../../scripts/domain/media.ts";
import {
  type AbsoluteUrl,
  absoluteUrl,
  type Html,
  type Instant,
  type Language,
} from "../../scripts/domain/names.ts";
import { identityByAddress } from "../../scripts/render/feeds/feed-guid.ts";
import { episodeFeeds } from "../../scripts/render/feeds/feed-source.ts";
import { feedWriting } from "../../scripts/render/feeds/feed-writing.ts";
import { rssDocuments } from "../../scripts/render/feeds/rss-documents.ts";
import type { RssFeed, RssItem } from "../../scripts/render/feeds/rss-feed.ts";
import { checkFeed, checkFeeds, FEED_RULES } from "../../scripts/render/gate/check-feeds.ts";
import { element, type XmlElement } from "../../scripts/render/xml/element.ts";
import { describeProblem } from "../../scripts/text/problems.ts";
import { makeMediaFileRecord, makeProgramme, makeShowRecord, typed } from "../support/records.ts";
import { showOf, showWith, smallShow } from "../support/show.ts";

const show = smallShow();
const writing = feedWriting(show, identityByAddress(show));
const [audio] = episodeFeeds(writing);
if (!audio) throw new Error("the small programme lost its feed");
const [document] = rssDocuments(writing, audio);
if (!document) throw new Error("the feed has no document");
const good: RssFeed = { ...document.channel(), items: document.items().map(({ whole }) => whole()) };
const [first] = good.items;
if (!first) throw new Error("the feed has no item");

/** The feed with an element changed: removed when `to` is null. */
function withElement(name: string, to: XmlElement | null): RssFeed {
  return { ...good, elements: changed(good.elements, name, to) };
}

function withItem(over: Partial<RssItem>): RssFeed {
  return { ...good, items: [{ ...(first as RssItem), ...over }, ...good.items.slice(1)] };
}

function withItemElement(name: string, to: XmlElement | null): RssFeed {
  return withItem({ elements: changed((first as RssItem).elements, name, to) });
}

function changed(elements: readonly XmlElement[], name: string, to: XmlElement | null) {
  const others = elements.filter((one) => one.name !== name);
  return to === null ? others : [...others, to];
}

const enclosure = first.enclosure;
if (!enclosure) throw new Error("the first item has no file");
const arabic = "ن";

const BROKEN: Readonly<Record<string, RssFeed>> = {
  "feed.title": { ...good, title: arabic.repeat(256) },
  "feed.description": { ...good, description: arabic.repeat(2001) },
  "feed.artwork-missing": withElement("itunes:image", null),
  "feed.artwork-type": {
    ...withElement("itunes:image", element("itunes:image", { href: "https://a.example/a.webp" })),
    artwork: picture(3000, 3000, "rgb"),
  },
  "feed.artwork-elsewhere": withElement(
    "itunes:image",
    element("itunes:image", { href: "https://a.example/a.jpg?v=3" }),
  ),
  "feed.artwork-size": { ...good, artwork: picture(1500, 1400, "rgb") },
  "feed.artwork-colours": { ...good, artwork: picture(3000, 3000, "alpha") },
  "feed.link": { ...good, link: "/programme/" as AbsoluteUrl },
  "feed.label-of-channel": {
    ...good,
    elements: [
      ...good.elements,
      element("podcast:funding", { url: "https://a.example/" }, arabic.repeat(129)),
    ],
  },
  "feed.item-link": withItem({ link: "https://a.example/حلقة/" as AbsoluteUrl }),
  "feed.item-artwork": withItemElement(
    "itunes:image",
    element("itunes:image", { href: "https://a.example/صورة.png" }),
  ),
  "feed.language": { ...good, language: "العربية" as Language },
  "feed.category-missing": withElement("itunes:category", null),
  "feed.category-unknown": withElement(
    "itunes:category",
    element("itunes:category", { text: "News" }, [element("itunes:category", { text: "politics" })]),
  ),
  "feed.explicit": withElement("itunes:explicit", element("itunes:explicit", {}, "no")),
  "feed.author": withElement("itunes:author", element("itunes:author", {}, " ")),
  "feed.owner-email": withElement(
    "itunes:owner",
    element("itunes:owner", {}, [element("itunes:email", {}, "me")]),
  ),
  "feed.self": { ...good, self: absoluteUrl("https://elsewhere.example/feed.xml") },
  "feed.guid": withElement("podcast:guid", element("podcast:guid", {}, "feed.xml")),
  "feed.locked": withElement("podcast:locked", element("podcast:locked", {}, "true")),
  "feed.medium": withElement("podcast:medium", element("podcast:medium", {}, "radio")),
  "feed.txt": withElement("podcast:txt", element("podcast:txt", {}, "x".repeat(4001))),
  "feed.insecure": insecure("http://programme.example/feed.xml" as AbsoluteUrl),
  "feed.empty": { ...good, items: [] },
  "feed.item-title": withItem({ title: "  " }),
  "feed.item-title-long": withItem({ title: arabic.repeat(101) }),
  "feed.enclosure-missing": withItem({ enclosure: null }),
  "feed.enclosure-length": withItem({ enclosure: { ...enclosure, bytes: 0 } }),
  "feed.enclosure-type": withItem({ enclosure: { ...enclosure, type: "audio/ogg" } }),
  "feed.enclosure-type-elsewhere": withItem({
    enclosure: { ...enclosure, type: "audio/ogg", isElsewhere: true },
  }),
  "feed.enclosure-ending": withItem({ enclosure: { ...enclosure, type: "video/mp4" } }),
  "feed.enclosure-ascii": withItem({
    enclosure: { ...enclosure, url: absoluteUrl("https://a.example/حلقة.mp3") },
  }),
  "feed.enclosure-twice": withItem({ enclosure: good.items[1]?.enclosure ?? null }),
  "feed.enclosure-twice-elsewhere": {
    ...good,
    items: good.items.map((item) => ({ ...item, enclosure: { ...enclosure, isElsewhere: true } })),
  },
  "feed.item-guid": withItem({ guid: good.items[1]?.guid ?? "" }),
  "feed.item-date": withItem({ published: "next week" as Instant }),
  "feed.item-duration": withItemElement("itunes:duration", element("itunes:duration", {}, "3:17")),
  "feed.item-explicit": withItemElement("itunes:explicit", null),
  "feed.item-number": withItemElement("itunes:episode", element("itunes:episode", {}, "0")),
  "feed.item-description": withItem({ description: arabic.repeat(2001) }),
  "feed.item-content": withItem({ content: '<p class="x"><a href="../a/">ب</a></p>' as Html }),
  "feed.transcript": withItemElement(
    "podcast:transcript",
    element("podcast:transcript", { url: "https://a.example/a.doc", type: "application/msword" }),
  ),
  "feed.chapters": withItemElement(
    "podcast:chapters",
    element("podcast:chapters", { url: "https://a.example/c.json", type: "application/json" }),
  ),
  "feed.soundbite-time": withItemElement(
    "podcast:soundbite",
    element("podcast:soundbite", { startTime: "190", duration: "30" }, "قول"),
  ),
  "feed.label-long": withItemElement(
    "podcast:person",
    element("podcast:person", { role: "guest" }, arabic.repeat(129)),
  ),
  "feed.person-role": withItemElement("podcast:person", element("podcast:person", { role: "ضيف" }, "اسم")),
  "feed.alternate": withItemElement(
    "podcast:alternateEnclosure",
    element("podcast:alternateEnclosure", { type: "video/mp4" }, []),
  ),
};

function picture(width: number, height: number, colours: Colours): MediaFacts {
  return { type: "image/png", bytes: 1, duration: null, width, height, colours, sha256: null };
}

/** A feed that says of itself that it is on plain http. */
function insecure(self: AbsoluteUrl): RssFeed {
  const elements = changed(good.elements, "atom:link", element("atom:link", { rel: "self", href: self }));
  return { ...good, self, elements };
}

describe("every rule", () => {
  test("has a feed that breaks it, a source, and a name of its own", () => {
    const ids = FEED_RULES.map(({ id }) => id);
    expect(Object.keys(BROKEN).sort()).toEqual([...ids].sort());
    expect(new Set(ids).size).toBe(ids.length);
    expect(FEED_RULES.filter(({ source }) => source === "")).toEqual([]);
  });

  test.each(FEED_RULES.map((rule) => [rule.id, rule] as const))("%s accepts our own feed", (_id, rule) => {
    expect(rule.applies(good)).toBe(true);
    expect(rule.check(good)).toEqual([]);
  });

  test.each(Object.entries(BROKEN))(
    "%s refuses a feed that breaks it, and nothing else is said of it",
    (id, feed) => {
      const found = checkFeed(feed);
      expect([...new Set(found.map(({ code }) => code))]).toEqual([id]);
      for (const problem of found) {
        for (const language of ["ar", "en"] as const) {
          expect(describeProblem(problem, language).found).not.toMatch(/\{\w+\}/);
          expect(describeProblem(problem, language).write).not.toMatch(/\{\w+\}/);
        }
      }
    },
  );
});

describe("what an editor is told", () => {
  test("an item's problem stands in its episode's file, the channel's in show.yml", () => {
    expect(checkFeed(withItem({ title: "" })).map(({ place }) => place.file)).toEqual([first.file]);
    expect(checkFeed({ ...good, title: "" }).map(({ place }) => place.file)).toEqual(["episodes/show.yml"]);
  });

  test("the whole small programme has only warnings, for what feeds cannot carry", () => {
    expect(checkFeeds(show).map(({ severity, place, code }) => [severity, place.file, code])).toEqual([
      ["warning", "episodes/2024-01-16-stream.md", "feed.no-film"],
      ["warning", "episodes/2024-01-23-elsewhere.md", "feed.no-film"],
      ["warning", "episodes/2024-01-23-elsewhere.md", "feed.no-sound"],
      ["warning", "episodes/2024-01-30-silent.md", "feed.no-sound"],
    ]);
  });

  test("what the sound feed and the video feed share is said once", () => {
    const programme = makeProgramme({
      show: makeShowRecord({ categories: [{ name: "Nonsense", sub: null }] }),
    });
    const codes = checkFeeds(showOf(programme)).map(({ code }) => code);
    expect(codes.filter((code) => code === "feed.category-unknown")).toEqual(["feed.category-unknown"]);
  });

  test("an unknown category comes with the nearest ones", () => {
    const programme = makeProgramme({
      show: makeShowRecord({ categories: [{ name: "News", sub: "Politic" }] }),
    });
    const found = checkFeeds(showOf(programme)).find(({ code }) => code === "feed.category-unknown");
    expect(found?.values).toEqual({ category: "News / Politic", nearest: "Politics" });
  });

  test.each([
    ["أخبار", "News"],
    ["الرياضة", "Sports"],
  ])("a category called %s comes with Apple's name of it", (name, nearest) => {
    const programme = makeProgramme({ show: makeShowRecord({ categories: [{ name, sub: null }] }) });
    const found = checkFeeds(showOf(programme)).find(({ code }) => code === "feed.category-unknown");
    expect(found?.values).toEqual({ category: name, nearest });
  });

  test("a file of a type that directories refuse stops the build", () => {
    const odd = showWith({ audio: typed(makeMediaFileRecord("test.ogg", { type: "audio/ogg" })) });
    expect(checkFeeds(odd).map(({ severity, code }) => [severity, code])).toContainEqual([
      "error",
      "feed.enclosure-type",
    ]);
  });

  test.each([
    [1400, 1400, "rgb", []],
    [3000, 3000, "rgb", []],
    [1399, 1399, "rgb", ["feed.artwork-size"]],
    [3001, 3001, "rgb", ["feed.artwork-size"]],
    [3000, 3000, "grey", ["feed.artwork-colours"]],
    [3000, 2999, "other", ["feed.artwork-colours", "feed.artwork-size"]],
  ] as const)("artwork of %d × %d in %s: %j", (width, height, colours, codes) => {
    const facts = picture(width, height, colours);
    const artwork = typed({ kind: "local", path: "media/artwork.png" } as const);
    const programme = makeProgramme({ show: makeShowRecord({ artwork, artworkFacts: facts }) });
    const found = checkFeeds(showOf(programme)).map(({ code }) => code);
    expect(found.filter((code) => code.startsWith("feed.artwork"))).toEqual(codes);
  });

  test("an .m4a file is called what directories call it", () => {
    const m4a = showWith({ audio: typed(makeMediaFileRecord("test.m4a", { type: "audio/mp4" })) });
    expect(checkFeeds(m4a).map(({ code }) => code)).not.toContain("feed.enclosure-type");
  });

  test("this machine's own address is no insecure feed", () => {
    const local = insecure("http://localhost:8080/feed.xml" as AbsoluteUrl);
    expect(checkFeed(local)).toEqual([]);
  });
});
