import { describe, expect, test } from "vitest";
import { episodeStem } from "../../scripts/feed-import/episode-stem.ts";
import { readFeed } from "../../scripts/feed-import/read-feed.ts";

const feedOf = (text: string, file = "f.xml") => readFeed(file, text);
const item = (n: number, inside = "") =>
  `<item><title>ح ${n}</title><guid>g-${n}</guid><pubDate>Tue, 13 Feb 2024 20:00:00 GMT</pubDate>${inside}</item>`;
const rss = (inside: string) =>
  `<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><link>https://a.example/pod/</link>${inside}</channel></rss>`;
const codes = (text: string) => feedOf(text).problems.map(({ code }) => code);
const SOUND = '<enclosure url="https://c.example/1.mp3" length="12345678" type="audio/mpeg"/>';

describe("a document", () => {
  test("is read from its first element on, and what stood before is told", () => {
    const { feed, problems } = feedOf(`Notice: a\nWarning: b\n<?xml version="1.0"?>${rss(item(1, SOUND))}`);
    expect(feed?.items).toHaveLength(1);
    expect(problems).toMatchObject([{ code: "feed.before", values: { text: "Notice: a Warning: b" } }]);
  });

  test("may write of entities in its texts and remarks, and declare none", () => {
    const text = '<title><![CDATA[<!ENTITY x "y">]]></title><!-- <!ENTITY z> -->';
    expect(feedOf(rss(text + item(1, SOUND))).feed).not.toBeNull();
    expect(feedOf(`<!-- <!ENTITY z> -->${rss(item(1, SOUND))}`).feed).not.toBeNull();
    expect(codes(`<!DOCTYPE rss [\n<!ENTITY x "y">]>${rss(item(1))}`)).toEqual(["feed.entities"]);
  });

  test("of items inside each other has them all", () => {
    const { feed } = feedOf(rss(item(1, SOUND + item(2, SOUND + item(3, SOUND)))));
    expect(feed?.items.map(({ guid }) => guid)).toEqual(["g-1", "g-2", "g-3"]);
  });

  test("has emoji that were written in halves", () => {
    const halves = "&#55356;&#56814;&#xD83C;&#xDDF6;";
    const [read] =
      feedOf(rss(`<item><title>علم ${halves}</title><guid>g</guid><pubDate>2024-02-13</pubDate></item>`)).feed
        ?.items ?? [];
    expect(read?.title).toBe("علم 🇮🇶");
  });
});

describe("what programs wrap and escape once too often", () => {
  const described = (text: string, more = "") => {
    const one = `<item><title>ح</title><guid>g</guid><pubDate>2024-02-13</pubDate><description>${text}</description>${more}</item>`;
    return feedOf(
      rss(one).replace(
        "<rss ",
        '<rss xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:podcast="https://podcastindex.org/namespace/1.0" ',
      ),
    ).feed?.items[0];
  };

  test.each([
    ["CDATA in CDATA", "<![CDATA[<![CDATA[<p>داخل</p>]]]]><![CDATA[>]]>", "داخل"],
    ["CDATA, escaped", "&lt;![CDATA[&lt;p&gt;داخل&lt;/p&gt;]]&gt;", "داخل"],
    ["paragraphs escaped twice", "<![CDATA[&lt;p&gt;أول&lt;/p&gt;&lt;p&gt;ثان&lt;/p&gt;]]>", "أول\n\nثان"],
    [
      "an entity's declaration, as a text",
      '<![CDATA[<p>ثغرة <!ENTITY x "y"> هنا</p>]]>',
      'ثغرة <!ENTITY x "y"> هنا',
    ],
    ["a player's shortcode", '<![CDATA[<p>نص [audio mp3="https://a.example/1.mp3"][/audio]</p>]]>', "نص"],
    ["a text that was cut", "نص الحلقة [&#8230;]", "نص الحلقة"],
  ])("%s", (_kind, text, right) => {
    expect(described(text)?.summary).toBe(right);
  });

  test("is not what is written about HTML", () => {
    expect(described("<![CDATA[<p>اكتب &lt;p&gt; ثم &lt;/p&gt;</p>]]>")?.summary).toBe("اكتب <p> ثم </p>");
  });

  test.each([
    ["<![CDATA[الماء &amp; <b>الهواء</b><br/>معاً]]>", "الماء & الهواء معاً"],
    ["&lt;i&gt;Dune&lt;/i&gt; &amp;amp; us", "Dune & us"],
    ["متى يُكتب &lt;b&gt; في صفحة؟", "متى يُكتب <b> في صفحة؟"],
  ])("a title %s has no marks in it", (title, right) => {
    const one = `<item><title>${title}</title><guid>g</guid><pubDate>2024-02-13</pubDate></item>`;
    expect(feedOf(rss(one)).feed?.items[0]?.title).toBe(right);
  });

  test.each([
    "www.youtube.com/shorts/abcdefghijk",
    "youtu.be/abcdefghijk",
    "www.youtube.com/live/abcdefghijk",
  ])("a video's id at %s is no name for an episode", (address) => {
    const one = `<item><title>السوق</title><link>https://${address}</link><guid>g</guid><pubDate>2024-02-13</pubDate></item>`;
    const [item] = feedOf(rss(one)).feed?.items ?? [];
    expect(item && episodeStem(item, () => false)).toBe("2024-02-13-suq");
  });

  test("numbers in Arabic digits, several roles, thousands", () => {
    const read = described(
      "نص",
      '<itunes:episode>٢</itunes:episode><podcast:person role="guest,author">د. هالة</podcast:person><enclosure url="https://c.example/1.mp3" length="17,345,678" type="audio/mpeg"/>',
    );
    expect([read?.number, read?.people[0]?.role, read?.enclosure?.bytes]).toEqual([2, "guest", 17345678]);
  });
});

describe("a file", () => {
  const file = (inside: string, from = "f.xml") =>
    feedOf(rss(item(1, inside)), from).feed?.items[0]?.enclosure?.url;

  test.each([
    ["/audio/1.mp3", "https://a.example/audio/1.mp3"],
    ["1.mp3", "https://a.example/pod/1.mp3"],
    ["//c.example/1.mp3", "https://c.example/1.mp3"],
  ])("at %s is at %s, and told", (typed, url) => {
    const inside = `<enclosure url="${typed}" length="12345678" type="audio/mpeg"/>`;
    expect(file(inside)).toBe(url);
    expect(codes(rss(item(1, inside)))).toContain("feed.relative");
  });

  test("is relative to the base that an element names", () => {
    const text = `<rss version="2.0" xml:base="https://b.example/x/"><channel>${item(1, '<enclosure url="1.mp3" length="12345678" type="audio/mpeg"/>')}</channel></rss>`;
    expect(feedOf(text).feed?.items[0]?.enclosure?.url).toBe("https://b.example/x/1.mp3");
  });

  test("is relative to the feed, where that names no page", () => {
    const text = `<rss version="2.0"><channel>${item(1, '<enclosure url="1.mp3" length="12345678" type="audio/mpeg"/>')}</channel></rss>`;
    expect(feedOf(text, "https://d.example/f/feed.xml").feed?.items[0]?.enclosure?.url).toBe(
      "https://d.example/f/1.mp3",
    );
    expect(codes(text)).toContain("feed.media-address");
  });

  test("of Media RSS has its length and duration", () => {
    const media =
      '<media:group><media:content url="https://c.example/2.mp4" fileSize="98765432" type="video/mp4" duration="1800"/></media:group>';
    const [read] = feedOf(rss(item(1, media))).feed?.items ?? [];
    expect(read).toMatchObject({
      enclosure: { url: "https://c.example/2.mp4", bytes: 98_765_432 },
      duration: 1800,
    });
  });

  test("beside another one is among the others", () => {
    const film = '<enclosure url="https://c.example/1.mp4" length="98765432" type="video/mp4"/>';
    const [read] = feedOf(rss(item(1, SOUND + film))).feed?.items ?? [];
    expect(read?.alternates.map(({ url }) => url)).toEqual(["https://c.example/1.mp4"]);
  });
});
