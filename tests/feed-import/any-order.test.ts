// Whatever order the elements of a feed stand in, however they are nested, prefixed and quoted: what they say is read, or told.

import fc from "fast-check";
import { expect, test } from "vitest";
import { readFeed } from "../../scripts/feed-import/read-feed.ts";

const ITUNES = "http://www.itunes.com/dtds/podcast-1.0.dtd";
const PODCAST = "https://podcastindex.org/namespace/1.0";
const CONTENT = "http://purl.org/rss/1.0/modules/content/";
const MEDIA = "http://search.yahoo.com/mrss/";

/** An element of an item, its text in place of TEXT, and the names of the namespaces in place of I, P, C and M. */
const ELEMENTS = [
  "<title>TEXT1</title>",
  "<guid isPermaLink='false'>GUID</guid>",
  "<pubDate>Tue, 13 Feb 2024 20:00:00 +0400</pubDate>",
  "<link>https://a.example/1</link>",
  "<enclosure url='https://c.example/1.mp3' length='12345678' type='audio/mpeg'/>",
  "<I:duration>1:02:03</I:duration>",
  "<I:episode>7</I:episode>",
  "<I:season>2</I:season>",
  "<I:episodeType>bonus</I:episodeType>",
  "<P:person role='guest'>TEXT2</P:person>",
  "<P:chapters url='https://c.example/1.json' type='application/json+chapters'/>",
  "<P:transcript url='https://c.example/1.vtt' type='text/vtt' language='ar'/>",
  "<P:alternateEnclosure type='video/mp4' length='50000000'><P:source uri='https://c.example/1.mp4'/></P:alternateEnclosure>",
  "<C:encoded>TEXT3</C:encoded>",
  "<description>TEXT4</description>",
] as const;
/** What stands between them and says nothing of the episode, or something that is told. */
const BETWEEN = fc.constantFrom(
  "",
  "\n  ",
  "<!-- <title>no</title> -->",
  "<?php no ?>",
  "<unknown a='b'>x</unknown>",
);
const text = fc.constantFrom("ماء", "Q & A", "نهر < سد", '"علم" 🇮🇶', "a'b", "١٢ سداً");

const escaped = (plain: string) => plain.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const written = (plain: string, isCdata: boolean) =>
  isCdata ? `<![CDATA[${escaped(plain)}]]>` : escaped(escaped(plain));

const feed = fc.record({
  order: fc.shuffledSubarray([...ELEMENTS], { minLength: ELEMENTS.length }),
  between: fc.array(BETWEEN, { minLength: ELEMENTS.length, maxLength: ELEMENTS.length }),
  texts: fc.array(text, { minLength: 4, maxLength: 4 }),
  isCdata: fc.boolean(),
  prefixes: fc.constantFrom(
    ["itunes", "podcast", "content", "media"],
    ["a", "b", "c", "d"],
    ["podcast", "itunes", "x", "y"],
  ),
  place: fc.constantFrom("first", "last", "beside", "inside"),
  isGrouped: fc.boolean(),
});

test("an item", () => {
  fc.assert(
    fc.property(feed, ({ order, between, texts, isCdata, prefixes, place, isGrouped }) => {
      const [i, p, c, m] = prefixes;
      const [one = "", two = "", three = "", four = ""] = texts;
      const inside = order
        .map((element, n) => `${between[n]}${element}`)
        .join("")
        .replace(/<(\/?)([IPC]):/g, (_all, close, name) => `<${close}${{ I: i, P: p, C: c }[name as "I"]}:`)
        .replace("TEXT1", () => escaped(one))
        .replace("TEXT2", () => escaped(two))
        .replace("TEXT3", () => written(`نص ${three}`, isCdata))
        .replace("TEXT4", () => written(`وصف ${four}`, !isCdata))
        .replace("GUID", () => `g-${escaped(one)}`);
      const enclosure = /<enclosure [^>]*>/.exec(inside)?.[0] ?? "";
      const media = `<${m}:group><${m}:content url='https://c.example/1.mp3' fileSize='12345678' type='audio/mpeg'/></${m}:group>`;
      const item = `<item>${isGrouped ? inside.replace(enclosure, media) : inside}</item>`;
      const other = `<item><title>x</title><guid>other</guid><pubDate>Mon, 12 Feb 2024 20:00:00 GMT</pubDate><description>y</description>${place === "inside" ? item : ""}</item>`;
      const channel = "<title>ضفاف</title><language>ar</language>";
      const body = {
        first: `<channel>${item}${other}${channel}</channel>`,
        last: `<channel>${channel}${other}${item}</channel>`,
        beside: `<channel>${channel}${other}</channel>${item}`,
        inside: `<channel>${other}${channel}</channel>`,
      }[place];
      const names = `xmlns:${i}="${ITUNES}" xmlns:${p}="${PODCAST}" xmlns:${c}="${CONTENT}" xmlns:${m}="${MEDIA}"`;
      const read = readFeed("f.xml", `<rss version="2.0" ${names}>${body}</rss>`).feed;
      expect(read?.title).toBe("ضفاف");
      expect(read?.items.length).toBe(2);
      const found = read?.items.find(({ guid }) => guid === `g-${one}`);
      expect(found).toMatchObject({
        title: one,
        published: "2024-02-13T20:00:00+04:00",
        link: "https://a.example/1",
        enclosure: { url: "https://c.example/1.mp3", bytes: 12_345_678, type: "audio/mpeg" },
        duration: 3723,
        number: 7,
        season: 2,
        type: "bonus",
        people: [{ name: two, role: "guest" }],
        chaptersUrl: "https://c.example/1.json",
        transcripts: [{ url: "https://c.example/1.vtt" }],
      });
      expect(found?.alternates.map(({ url }) => url)).toContain("https://c.example/1.mp4");
      expect([found?.notes, ...(found?.otherTexts ?? [])].map(unescaped)).toEqual([
        `نص ${three}`,
        `وصف ${four}`,
      ]);
    }),
    { numRuns: 300 },
  );
});

const unescaped = (html: string | undefined) => (html ?? "").replaceAll("&lt;", "<").replaceAll("&amp;", "&");

test("what it says in the podcast namespace and nobody reads is told, wherever it stands", () => {
  const name = fc.constantFrom(
    "value",
    "socialInteract",
    "trailer",
    "liveItem",
    "podroll",
    "remoteItem",
    "chat",
  );
  fc.assert(
    fc.property(name, fc.boolean(), fc.boolean(), (element, inItem, isFirst) => {
      const left = `<podcast:${element} a="b">x</podcast:${element}>`;
      const item = `<item><title>x</title><guid>g</guid><pubDate>Mon, 12 Feb 2024 20:00:00 GMT</pubDate>${inItem ? left : ""}</item>`;
      const own = inItem ? "" : left;
      const text = `<rss xmlns:podcast="${PODCAST}"><channel>${isFirst ? own : ""}<title>t</title>${item}${isFirst ? "" : own}</channel></rss>`;
      const told = readFeed("f.xml", text).problems.filter(({ code }) => code === "feed.element-left");
      expect(told.map(({ values }) => values)).toEqual([{ name: `podcast:${element}`, count: "1" }]);
    }),
  );
});

test("a number that is none from 1 on, and how it is to be shown, are told as left", () => {
  const item = (number: string, season: string) =>
    `<item><title>x</title><guid>g${number}</guid><pubDate>Mon, 12 Feb 2024 20:00:00 GMT</pubDate>${number}<itunes:season>${season}</itunes:season></item>`;
  const items = [
    item("<podcast:episode>4.5</podcast:episode>", "0"),
    item('<podcast:episode display="Ch. 3">3</podcast:episode>', "0"),
    item("<itunes:episode> 7 </itunes:episode>", "٢"),
  ].join("");
  const text = `<rss xmlns:podcast="${PODCAST}" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel><title>t</title>${items}</channel></rss>`;
  const told = readFeed("f.xml", text).problems.filter(({ code }) => code === "feed.element-left");
  expect(told.map(({ values }) => values)).toEqual([
    { name: "podcast:episode 4.5", count: "1" },
    { name: "itunes:season 0", count: "2" },
    { name: "podcast:episode display", count: "1" },
  ]);
});
