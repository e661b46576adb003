// The adapter over `feed`: what the package gets wrong does not reach a feed. Each test is one of its faults.

import { Feed } from "feed";
import { describe, expect, test } from "vitest";
import type { AbsoluteUrl, Html, Instant, Language } from "../../scripts/domain/names.ts";
import type { AtomFeed } from "../../scripts/render/feeds/atom-feed.ts";
import { writeAtom, writeRss } from "../../scripts/render/feeds/feed-adapter.ts";
import type { RssFeed } from "../../scripts/render/feeds/rss-feed.ts";
import { element } from "../../scripts/render/xml/element.ts";
import { all, channelOf, one, parseStrictly } from "./support/strict-xml.ts";

const url = (path: string) => `https://programme.example/${path}` as AbsoluteUrl;
const AIRED = "2024-02-13T20:00:00+04:00" as Instant;
const HARD = `A &amp; B ]]> "C" <b> ]]> 'D' & E`;

const rss: RssFeed = {
  kind: "audio",
  title: HARD,
  link: url(""),
  self: url("feed.xml"),
  description: HARD,
  language: "ar" as Language,
  copyright: HARD,
  artwork: null,
  image: url("art.png?a=1&b=2"),
  style: url("feed.css?a=1&b=2"),
  updated: AIRED,
  elements: [element("itunes:category", { text: HARD }, [element("itunes:category", { text: "Politics" })])],
  items: [
    {
      file: "episodes/a.md",
      title: HARD,
      link: url("a/?x=1&y=2"),
      guid: HARD,
      published: AIRED,
      description: HARD,
      content: "<p>]]&gt; ]]> ]]> &amp;amp;</p>" as Html,
      enclosure: {
        url: url("a.mp3?x=1&y=2"),
        type: 'audio/mpeg; codecs="mp3"',
        bytes: 1234,
        isElsewhere: false,
      },
      categories: [{ name: HARD, domain: url("topics/?a=1&b=2") }],
      elements: [element("itunes:duration", {}, "3725"), element("podcast:txt", { purpose: HARD }, HARD)],
    },
  ],
};

const atom: AtomFeed = {
  id: "urn:uuid:f2a1c6de-7d3b-5c61-9d3f-0a4f5b8c9d10",
  title: HARD,
  subtitle: HARD,
  link: url(""),
  self: url("feed.atom"),
  language: "ar" as Language,
  updated: AIRED,
  author: { name: HARD, email: "a@b.example" },
  style: url("feed.css"),
  elements: [element("rights", {}, HARD)],
  entries: [
    {
      id: "urn:uuid:4c242738-ac6f-5b16-9828-5bdcbe7e66b7",
      title: HARD,
      language: null,
      link: url("a/"),
      updated: AIRED,
      published: AIRED,
      summary: HARD,
      content: "<p>]]> ]]> &amp;amp;</p>" as Html,
      elements: [element("link", { rel: "enclosure", type: "video/mp4", href: url("a.mp4"), length: 9 })],
    },
  ],
};

describe("RSS by way of the adapter", () => {
  const text = writeRss(rss);
  const channel = channelOf(text);
  const item = one(channel, "item");

  test("declares every namespace on its root, and none that is dead", () => {
    const { attributes } = parseStrictly(text);
    expect(Object.keys(attributes)).toEqual([
      "version",
      "xmlns:atom",
      "xmlns:content",
      "xmlns:fh",
      "xmlns:itunes",
      "xmlns:media",
      "xmlns:podcast",
      "xmlns:psc",
    ]);
    expect(text).not.toContain("googleplay");
  });

  test("keeps every text letter for letter, typed entities and CDATA ends included", () => {
    const texts = [
      one(channel, "title"),
      one(channel, "description"),
      one(channel, "copyright"),
      one(item, "title"),
      one(item, "description"),
      one(item, "guid"),
      one(item, "category"),
      one(item, "podcast:txt"),
    ].map((node) => node?.text);
    expect(texts).toEqual(texts.map(() => HARD));
    expect(one(channel, "itunes:category")?.attributes.text).toBe(HARD);
    expect(one(item, "podcast:txt")?.attributes.purpose).toBe(HARD);
    expect(one(one(channel, "image"), "url")?.text).toBe(rss.image);
    expect(one(item, "link")?.text).toBe(rss.items[0]?.link);
  });

  test("keeps the HTML's meaning, whose CDATA section nothing ends", () => {
    expect(one(item, "content:encoded")?.text).toBe("<p>]]&gt; ]]&gt; ]]&gt; &amp;amp;</p>");
  });

  test("says where a category's page is", () => {
    expect(one(item, "category")?.attributes).toEqual({ domain: url("topics/?a=1&b=2") });
  });

  test("has an enclosure of three attributes, each as it was given", () => {
    expect(one(item, "enclosure")?.attributes).toEqual({
      url: url("a.mp3?x=1&y=2"),
      length: "1234",
      type: 'audio/mpeg; codecs="mp3"',
    });
  });

  test("puts the channel's elements before its items", () => {
    const names = channel.children.map(({ name }) => name);
    expect(names.indexOf("itunes:category")).toBeLessThan(names.indexOf("item"));
    expect(names).not.toContain("category");
    expect(all(item, "slot")).toEqual([]);
  });

  test("dates from the content, in the zone it was typed in", () => {
    expect(one(channel, "lastBuildDate")?.text).toBe("Tue, 13 Feb 2024 16:00:00 GMT");
    expect(one(item, "pubDate")?.text).toBe("Tue, 13 Feb 2024 20:00:00 +0400");
  });

  test("is the same written twice, and leaves what it was given as it was", () => {
    const before = structuredClone(rss);
    expect(writeRss(rss)).toBe(text);
    expect(rss).toEqual(before);
  });
});

describe("Atom by way of the adapter", () => {
  const feed = parseStrictly(writeAtom(atom));
  const entry = one(feed, "entry");

  test("keeps every text letter for letter, as plain text", () => {
    const nodes = [
      one(feed, "title"),
      one(feed, "subtitle"),
      one(feed, "rights"),
      one(one(feed, "author"), "name"),
      one(entry, "title"),
      one(entry, "summary"),
    ];
    expect(nodes.map((node) => node?.text)).toEqual(nodes.map(() => HARD));
    expect(nodes.flatMap((node) => node?.attributes.type ?? [])).toEqual([]);
  });

  test("keeps the HTML's meaning, and the types of its files", () => {
    expect(one(entry, "content")?.text).toBe("<p>]]&gt; ]]&gt; &amp;amp;</p>");
    expect(all(entry, "link").map(({ attributes }) => attributes.type)).toEqual([undefined, "video/mp4"]);
  });

  test("says its language on the root, and dates from the content", () => {
    expect(feed.attributes["xml:lang"]).toBe("ar");
    expect(one(entry, "updated")?.text).toBe("2024-02-13T16:00:00.000Z");
  });
});

test("the package still has the faults that the adapter is built around: when one goes, so may its cure", () => {
  const bare = new Feed({ title: "a]]>b]]>c", link: url(""), podcast: true, image: url("a.png") });
  bare.addItem({
    title: "]]> ]]>",
    link: url("a/"),
    date: new Date(AIRED),
    audio: { url: url("a.mp3"), duration: 3725.4 },
    extensions: [{ name: "podcast:txt", objects: { _text: "&amp;" } }],
  });
  const written = bare.rss2();
  expect(written).toContain("googleplay");
  expect(written).not.toContain("xmlns:podcast");
  expect(written).toContain("1:02:5.4");
  expect(written).toContain("<podcast:txt>&amp;</podcast:txt>");
  expect(() => parseStrictly(written)).toThrow();
  expect(bare.rss2()).not.toBe(written);
});
