// The sitemap held to what sitemaps.org and Google's video extension ask, over the sample and what is hostile.

import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Show } from "../../scripts/domain/show.ts";
import { listPages } from "../../scripts/eleventy/views/pages.ts";
import { listOutputs } from "../../scripts/render/outputs.ts";
import { mixedShow } from "../support/mixed-show.ts";
import { ASSETS } from "../support/page-assets.ts";
import { PROJECT, showOfFolder } from "../support/write-site.ts";
import { all, one, parseStrictly, type XmlNode } from "./support/strict-xml.ts";

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/;
/** What a video must have, and what more it may, in Google's words. */
const NEEDED = ["video:thumbnail_loc", "video:title", "video:description"];
const KNOWN = [
  ...NEEDED,
  ..."content_loc player_loc duration publication_date family_friendly"
    .split(" ")
    .map((name) => `video:${name}`),
];

const urlsOf = (show: Show): readonly XmlNode[] => {
  const sitemap = listOutputs(show).find(({ address }) => address.path === show.addresses.sitemap.path);
  return all(parseStrictly(sitemap?.render() ?? ""), "url");
};
const textOf = (node: XmlNode, name: string) => one(node, name)?.text ?? "";

describe.each([
  ["the sample", await showOfFolder(join(PROJECT, "tests/sites/sample/episodes"))],
  ["what is mixed and hostile", mixedShow()],
])("the sitemap of %s", (_, show) => {
  const urls = urlsOf(show);

  test("has each address once, whole, on this site, and only pages that are there", () => {
    const places = urls.map((url) => textOf(url, "loc"));
    const pages = new Set(listPages(show, ASSETS).map(({ address }) => address.url as string));
    expect(new Set(places).size).toBe(places.length);
    expect(places.filter((place) => !pages.has(place))).toEqual([]);
    expect(places.length).toBeGreaterThan(show.episodes.length);
    for (const url of urls) expect(one(url, "lastmod")?.text ?? "1970-01-01T00:00:00+00:00").toMatch(MOMENT);
  });

  test("has a whole video entry for each episode with a video file or a player, and for no other", () => {
    const withVideo = urls.filter((url) => one(url, "video:video")).map((url) => textOf(url, "loc"));
    expect(withVideo).toEqual(show.episodes.filter(({ video }) => video).map(({ address }) => address.url));
    for (const url of urls) {
      const video = one(url, "video:video");
      if (!video) continue;
      const names = video.children.map(({ name }) => name);
      expect(names.filter((name) => !KNOWN.includes(name))).toEqual([]);
      expect(NEEDED.filter((name) => textOf(video, name) === "")).toEqual([]);
      expect(textOf(video, "video:title").length).toBeLessThanOrEqual(100);
      expect(Buffer.byteLength(textOf(video, "video:description"))).toBeLessThanOrEqual(2048);
      const places = ["video:content_loc", "video:player_loc"].map((name) => textOf(video, name));
      expect(places.filter((place) => /^https:/.test(place)).length).toBe(1);
      expect(textOf(video, "video:thumbnail_loc")).toMatch(/^https:.*\.(png|jpg)$/);
      expect(textOf(video, "video:publication_date")).toMatch(MOMENT);
      expect(textOf(video, "video:family_friendly")).toMatch(/^(yes|no)$/);
      const duration = one(video, "video:duration")?.text ?? "1";
      expect(Number(duration)).toBeGreaterThanOrEqual(1);
      expect(Number(duration)).toBeLessThanOrEqual(28_800);
    }
  });
});
