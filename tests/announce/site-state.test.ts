import { describe, expect, test } from "vitest";
import { siteState } from "../../scripts/announce/site-state.ts";

const SELF = "https://programme.example/feed.xml";
const PAGE = "https://programme.example/episodes/one/";

/** A feed of one or two items, with what the test is about put in. */
function feed({
  title = "حلقة",
  built = "Tue, 13 Feb 2024 20:00:00 +0400",
  more = "",
  name = "برنامج",
  self = SELF,
} = {}) {
  return `<?xml version="1.0"?>
<rss version="2.0" xmlns:a="http://www.w3.org/2005/Atom" xmlns:podcast="https://podcastindex.org/namespace/1.0">
<channel><title>${name}</title><lastBuildDate>${built}</lastBuildDate>
<a:link rel="self" href="${self}"/><podcast:medium>podcast</podcast:medium>
<item><guid isPermaLink="false">one</guid><title>${title}</title><link>${PAGE}</link>
<enclosure url="https://programme.example/one.mp3" length="1" type="audio/mpeg"/></item>${more}
</channel></rss>`;
}

const second = `<item><guid isPermaLink="false">two</guid><title>أخرى</title></item>`;
const sitemap = (date: string) =>
  `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>${PAGE}</loc><lastmod>${date}</lastmod></url></urlset>`;

/** The digests of the first feed, as plain values. */
function itemsOf(text: string) {
  return Object.fromEntries(siteState([text]).feeds[0]?.items ?? []);
}

describe("the state of a built site", () => {
  test("names each feed by its own address, and what it carries", () => {
    const { feeds } = siteState([feed(), feed({ self: "https://programme.example/a.xml" })]);
    expect(feeds.map(({ url, medium }) => [url, medium])).toEqual([
      ["https://programme.example/a.xml", "podcast"],
      [SELF, "podcast"],
    ]);
    expect(Object.keys(itemsOf(feed()))).toEqual(["channel", "one"]);
  });

  test("is the same for the same content, whenever it was built and however it is spaced", () => {
    const later = feed({ built: "Wed, 14 Feb 2024 20:00:00 +0400" }).replaceAll("><", ">\n   <");
    expect(itemsOf(later)).toEqual(itemsOf(feed()));
  });

  test("tells a changed item from one that is not", () => {
    const before = itemsOf(feed({ more: second }));
    const after = itemsOf(feed({ more: second, title: "حلقة مصححة" }));
    expect(after.two).toBe(before.two);
    expect(after.channel).toBe(before.channel);
    expect(after.one).not.toBe(before.one);
  });

  test("tells a change of the programme's own particulars from one of an item", () => {
    const before = itemsOf(feed());
    const after = itemsOf(feed({ name: "اسم جديد" }));
    expect(after.one).toBe(before.one);
    expect(after.channel).not.toBe(before.channel);
  });

  test("takes a page for changed with its date, and with the item that leads to it", () => {
    const digest = (...texts: string[]) => siteState(texts).pages.get(PAGE);
    const before = digest(feed(), sitemap("2024-02-13"));
    expect(before).toBeDefined();
    expect(digest(feed(), sitemap("2024-02-13"))).toBe(before);
    expect(digest(feed(), sitemap("2024-02-14"))).not.toBe(before);
    expect(digest(feed({ title: "حلقة مصححة" }), sitemap("2024-02-13"))).not.toBe(before);
  });

  test("leaves out pages of an archive, feeds without an address, and whatever else is XML", () => {
    const archive = feed().replace(
      "<channel>",
      '<channel><fh:archive xmlns:fh="http://purl.org/syndication/history/1.0"/>',
    );
    const nowhere = feed().replace('rel="self"', 'rel="other"');
    expect(siteState([archive, nowhere, "<browserconfig/>", "no xml", ""]).feeds).toEqual([]);
  });

  test("takes a feed for no podcast that directories are kept from, or that has no files", () => {
    const itunes = 'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"';
    const blocked = feed().replace("<channel>", `<channel><itunes:block ${itunes}>Yes</itunes:block>`);
    expect(siteState([blocked]).feeds.map(({ medium }) => medium)).toEqual([null]);
    const silent = feed().replace(/<enclosure[^>]*>/, "");
    expect(siteState([silent]).feeds.map(({ medium }) => medium)).toEqual([null]);
  });

  test("reads Atom feeds too, which are no podcasts", () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title><updated>2024-02-13T00:00:00Z</updated>
      <link rel="self" href="https://programme.example/feed.atom"/><entry><id>one</id><link href="${PAGE}"/></entry></feed>`;
    const { feeds } = siteState([atom]);
    expect(feeds.map(({ url, medium, items }) => [url, medium, [...items.keys()]])).toEqual([
      ["https://programme.example/feed.atom", null, ["channel", "one"]],
    ]);
  });
});
