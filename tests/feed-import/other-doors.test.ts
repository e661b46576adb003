import { describe, expect, test } from "vitest";
import { episodeMedia } from "../../scripts/feed-import/episode-media.ts";
import { episodeText } from "../../scripts/feed-import/episode-text.ts";
import { looksLikeFeed } from "../../scripts/feed-import/looks-like-feed.ts";
import { readFeed } from "../../scripts/feed-import/read-feed.ts";

const itemsOf = (text: string) => readFeed("f.xml", text).feed?.items ?? [];
const codes = (text: string) => readFeed("f.xml", text).problems.map(({ code }) => code);

test("an Atom feed is read like the same feed in RSS", () => {
  const text = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ar"><title>ضفاف</title><subtitle>وصف</subtitle><author><name>فريق</name></author>
    <link rel="self" href="https://a.example/feed.atom"/><link href="https://a.example/"/><link rel="next" href="/feed.atom?page=2"/>
    <entry><id>tag:a.example,2024:1</id><title type="html">ح &amp;amp; 1</title><published>2024-02-13T20:00:00+04:00</published><updated>2024-03-01T00:00:00Z</updated>
    <link href="/1/"/><link rel="enclosure" href="https://c.example/1.mp3" type="audio/mpeg" length="12345678"/>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>فقرة <b>قوية</b></p></div></content></entry></feed>`;
  const { feed } = readFeed("f.xml", text);
  expect(feed).toMatchObject({
    title: "ضفاف",
    language: "ar",
    author: "فريق",
    link: "https://a.example/",
    previous: "https://a.example/feed.atom?page=2",
  });
  expect(feed?.items).toMatchObject([
    {
      guid: "tag:a.example,2024:1",
      title: "ح & 1",
      published: "2024-02-13T20:00:00+04:00",
      link: "https://a.example/1/",
      enclosure: { url: "https://c.example/1.mp3", bytes: 12_345_678 },
    },
  ]);
  expect(feed?.items.map((item) => episodeText(item, new Map()).summary)).toEqual(["فقرة قوية"]);
});

test("a channel of YouTube gives title, day, text, chapters, the video and its still", () => {
  const text = `<feed xmlns:yt="http://www.youtube.com/xml/schemas/2015" xmlns:media="http://search.yahoo.com/mrss/" xmlns="http://www.w3.org/2005/Atom"><title>ضفاف</title><link rel="alternate" href="https://www.youtube.com/channel/UC1"/>
    <entry><id>yt:video:abcdefghijk</id><yt:videoId>abcdefghijk</yt:videoId><title>ح 1</title><link rel="alternate" href="https://www.youtube.com/watch?v=abcdefghijk"/><published>2024-02-13T16:00:00+00:00</published>
    <media:group><media:content url="https://www.youtube.com/v/abcdefghijk?version=3" type="application/x-shockwave-flash" width="640" height="390"/><media:thumbnail url="https://i1.ytimg.com/vi/abcdefghijk/hqdefault.jpg" width="480" height="360"/><media:description>وصف الحلقة.

00:00 مقدمة
02:10 القناة
10:05 السد</media:description></media:group></entry></feed>`;
  const [item] = itemsOf(text);
  if (!item) throw new Error("no item");
  expect(episodeMedia(item, false)).toMatchObject({
    video: "youtube:abcdefghijk",
    audio: null,
    poster: "https://i1.ytimg.com/vi/abcdefghijk/hqdefault.jpg",
  });
  const { summary, chapters } = episodeText(item, new Map());
  expect([summary, chapters.map(({ start }) => start)]).toEqual(["وصف الحلقة.", [0, 130, 605]]);
  expect(codes(text)).toEqual([]);
});

test("items of RSS 1.0 stand beside their channel", () => {
  const text = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>ضفاف</title><link>https://a.example/</link></channel>
    <item><title>ح 1</title><link>https://a.example/1</link><dc:date>2024-02-13T20:00:00+04:00</dc:date></item></rdf:RDF>`;
  expect(itemsOf(text).map(({ title, guid }) => [title, guid])).toEqual([["ح 1", "https://a.example/1"]]);
});

describe("a WordPress export", () => {
  const post = (n: number, status: string, type: string, more = "") =>
    `<item><title>ح ${n}</title><guid>https://a.example/?p=${n}</guid><pubDate>Tue, 13 Feb 2024 16:00:00 +0000</pubDate><wp:status>${status}</wp:status><wp:post_type>${type}</wp:post_type>${more}</item>`;
  const meta = (key: string, value: string) =>
    `<wp:postmeta><wp:meta_key>${key}</wp:meta_key><wp:meta_value><![CDATA[${value}]]></wp:meta_value></wp:postmeta>`;
  const wxr = (items: string) =>
    `<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>ضفاف</title><link>https://a.example</link><wp:wxr_version>1.2</wp:wxr_version>${items}</channel></rss>`;

  test("has what was published, with its file, and tells what it leaves out", () => {
    const text = wxr(
      post(1, "publish", "page") +
        post(2, "draft", "post") +
        post(3, "private", "podcast") +
        post(4, "inherit", "attachment") +
        post(5, "publish", "post", "<wp:post_password>x</wp:post_password>") +
        post(
          6,
          "publish",
          "post",
          meta("enclosure", "https://c.example/6.mp3\n12345678\naudio/mpeg\na:1:{}"),
        ) +
        post(7, "publish", "podcast", meta("audio_file", "https://c.example/7.mp3")),
    );
    expect(itemsOf(text).map(({ guid, enclosure }) => [guid, enclosure?.url, enclosure?.bytes])).toEqual([
      ["https://a.example/?p=6", "https://c.example/6.mp3", 12_345_678],
      ["https://a.example/?p=7", "https://c.example/7.mp3", null],
    ]);
    expect(readFeed("f.xml", text).problems.find(({ code }) => code === "feed.export")?.values).toMatchObject(
      { count: "5" },
    );
  });
});

test("older pages are found by either relation of RFC 5005", () => {
  const of = (rel: string) =>
    readFeed(
      "f.xml",
      `<rss xmlns:atom="http://www.w3.org/2005/Atom"><channel><link>https://a.example/</link><atom:link rel="${rel}" href="https://a.example/2"/></channel></rss>`,
    ).feed?.previous;
  expect([of("next"), of("prev-archive"), of("last")]).toEqual([
    "https://a.example/2",
    "https://a.example/2",
    null,
  ]);
});

test("a JSON Feed is read like the same feed in RSS", () => {
  const json = `{
    "version": "https://jsonfeed.org/version/1.1", "title": "ضفاف", "home_page_url": "https://a.example/",
    "feed_url": "https://a.example/feed.json", "next_url": "https://a.example/feed.json?page=2", "language": "ar",
    "authors": [{ "name": "فريق" }],
    "items": [
      { "id": "one", "url": "https://a.example/1/", "title": "ح 1", "content_html": "<p>فقرة <b>قوية</b></p>", "summary": "موجز",
        "date_published": "2024-02-13T20:00:00+04:00", "tags": ["النهر"],
        "attachments": [
          { "url": "https://c.example/1.mp3", "mime_type": "audio/mpeg", "size_in_bytes": 12345678, "duration_in_seconds": 1800 },
          { "url": "https://c.example/1.mp4", "mime_type": "video/mp4", "size_in_bytes": 22345678 }] },
      { "id": "two", "title": "بلا يوم" }
    ] }`;
  const { feed, problems } = readFeed("f.json", json);
  expect(looksLikeFeed(json)).toBe(true);
  expect(feed).toMatchObject({
    title: "ضفاف",
    author: "فريق",
    previous: "https://a.example/feed.json?page=2",
  });
  expect(feed?.items).toMatchObject([
    {
      line: 6,
      guid: "one",
      published: "2024-02-13T20:00:00+04:00",
      duration: 1800,
      enclosure: { url: "https://c.example/1.mp3", bytes: 12_345_678 },
      categories: [{ name: "النهر" }],
    },
  ]);
  const [item] = feed?.items ?? [];
  expect(item && episodeMedia(item, false)).toMatchObject({
    audio: "https://c.example/1.mp3",
    video: "https://c.example/1.mp4",
  });
  expect(problems.map(({ place }) => place.line)).toContain(11);
  expect(codes('{ "version": "https://jsonfeed.org/version/1.1", "items": [ }')).toEqual(["feed.broken"]);
});

test("a list of feeds is refused as what it is", () => {
  expect(codes('<?xml version="1.0"?><opml version="2.0"><body/></opml>')).toEqual(["feed.opml"]);
});

test("a transcript without times is told", () => {
  const transcript = (type: string, url: string) => `<podcast:transcript url="${url}" type="${type}"/>`;
  const text = (inside: string) =>
    `<rss xmlns:podcast="https://podcastindex.org/namespace/1.0"><channel><link>https://a.example/</link><item><title>ح</title><guid>g</guid><pubDate>2024-02-13</pubDate><enclosure url="https://c.example/1.mp3" length="12345678" type="audio/mpeg"/>${inside}</item></channel></rss>`;
  expect(codes(text(transcript("text/html", "https://a.example/1.html")))).toEqual(["feed.transcript-left"]);
  expect(codes(text(transcript("text/vtt", "/1.vtt")))).toEqual([]);
  expect(itemsOf(text(transcript("text/vtt", "/1.vtt")))[0]?.transcripts[0]?.url).toBe(
    "https://a.example/1.vtt",
  );
});
