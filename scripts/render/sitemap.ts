// Every public page -> sitemap.xml, in parts when there are many.
// Spec: sitemaps.org 0.9 (50,000 addresses and 50 MB a file); Google's video extension 1.1.

import type { Episode } from "../domain/episode.ts";
import type { Address } from "../domain/media.ts";
import type { Instant } from "../domain/names.ts";
import type { Show } from "../domain/show.ts";
import { publishedEpisodes } from "../model/published-episodes.ts";
import { quoteMarks } from "../model/quote-marks.ts";
import { cutToBytes, cutToCharacters } from "../text/cut.ts";
import { modifiedAt, newest } from "./feeds/feed-writing.ts";
import { below, sitemapPart } from "./output-addresses.ts";
import { episodeStill } from "./pictures.ts";
import { element, writeDocument, type XmlElement } from "./xml/element.ts";

/** Addresses in a part. With the longest video entry, about 6 KB, a part stays below 50 MB. */
export const PART_ADDRESSES = 5000;

const SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
const VIDEO = "http://www.google.com/schemas/sitemap-video/1.1";
/** What Google reads of a video: more is an error. */
const TITLE_CHARACTERS = 100;
const DESCRIPTION_BYTES = 2048;
const LONGEST_SECONDS = 28_800;

/** One file of the sitemap. */
export interface SitemapFile {
  readonly address: Address;
  /** The pages it lists, each with what is said of it. */
  readonly of: readonly unknown[];
  readonly render: () => string;
}

/** sitemap.xml alone, or as the index of its parts. */
export function sitemapFiles(show: Show, size = PART_ADDRESSES): readonly SitemapFile[] {
  const pages = sitemapPages(show);
  const { sitemap } = show.addresses;
  if (pages.length <= size)
    return [{ address: sitemap, of: saidOf(pages), render: () => urlSet(show, pages) }];
  const parts = Array.from({ length: Math.ceil(pages.length / size) }, (_, index) => ({
    address: sitemapPart(show, index + 1),
    pages: pages.slice(index * size, (index + 1) * size),
  }));
  return [
    { address: sitemap, of: saidOf(pages), render: () => indexOf(parts) },
    ...parts.map((part) => ({
      address: part.address,
      of: saidOf(part.pages),
      render: () => urlSet(show, part.pages),
    })),
  ];
}

/** All that the sitemap's files and their number depend on, without listing every page. */
export function sitemapIngredients(show: Show): readonly unknown[] {
  return [show.addresses, ...show.people, ...show.topics, ...publishedEpisodes(show)];
}

/** A page that search engines may show. */
interface SitemapPage {
  readonly address: Address;
  readonly changed: Instant | null;
  /** The episode whose video the page plays. */
  readonly plays: Episode | null;
}

function sitemapPages(show: Show): readonly SitemapPage[] {
  const { addresses } = show;
  const episodes = publishedEpisodes(show);
  const changed = new Map(episodes.map((episode) => [episode.slug, modifiedAt(show, episode)]));
  const latest = episodes.length === 0 ? null : newest([...changed.values()]);
  const page = (address: Address, at: Instant | null, plays: Episode | null = null) => ({
    address,
    changed: at,
    plays,
  });
  const latestOf = (slugs: readonly Episode["slug"][]) => {
    const moments = slugs.flatMap((slug) => changed.get(slug) ?? []);
    return moments.length === 0 ? null : newest(moments);
  };
  return [
    page(addresses.home, latest),
    ...[addresses.archive, addresses.guests, addresses.topics, addresses.quotes].map((one) =>
      page(one, latest),
    ),
    page(addresses.subscribe, null),
    ...episodes.map((episode) => page(episode.address, changed.get(episode.slug) ?? null, episode)),
    ...show.people
      .filter(({ isAnonymous }) => !isAnonymous)
      .map(({ id, address }) =>
        page(address, latestOf((show.appearancesByPerson.get(id) ?? []).map(({ episode }) => episode))),
      ),
    ...show.topics.map(({ id, address }) =>
      page(address, latestOf((show.episodesByTopic.get(id) ?? []).map(({ slug }) => slug))),
    ),
    ...episodes.flatMap((episode) =>
      quoteMarks(episode).map(({ id }) =>
        page(below(addresses.quotes, `${episode.slug}/${id}/`), changed.get(episode.slug) ?? null),
      ),
    ),
  ];
}

function saidOf(pages: readonly SitemapPage[]): readonly unknown[] {
  const lines = pages.map(({ address, changed }) => `${address.path} ${changed}`);
  return [lines, ...pages.flatMap(({ plays }) => plays ?? [])];
}

function urlSet(show: Show, pages: readonly SitemapPage[]): string {
  const urls = pages.map(({ address, changed, plays }) =>
    element("url", {}, [
      element("loc", {}, address.url),
      ...(changed === null ? [] : [element("lastmod", {}, changed)]),
      ...(plays === null ? [] : videoElement(show, plays)),
    ]),
  );
  return writeDocument(element("urlset", { xmlns: SITEMAP, "xmlns:video": VIDEO }, urls));
}

function indexOf(
  parts: readonly { readonly address: Address; readonly pages: readonly SitemapPage[] }[],
): string {
  const maps = parts.map(({ address, pages }) => {
    const moments = pages.flatMap(({ changed }) => changed ?? []);
    return element("sitemap", {}, [
      element("loc", {}, address.url),
      ...(moments.length === 0 ? [] : [element("lastmod", {}, newest(moments))]),
    ]);
  });
  return writeDocument(element("sitemapindex", { xmlns: SITEMAP }, maps));
}

/** A video with its still, which Google wants of each. */
function videoElement(show: Show, episode: Episode): readonly XmlElement[] {
  const { video, title, summary, duration, published } = episode;
  if (video === null) return [];
  const seconds = duration === null ? null : Math.max(1, Math.floor(duration));
  return [
    element("video:video", {}, [
      element("video:thumbnail_loc", {}, episodeStill(show, episode).url),
      element("video:title", {}, cutToCharacters(title, TITLE_CHARACTERS)),
      element("video:description", {}, cutToBytes(summary, DESCRIPTION_BYTES)),
      video.kind === "youtube"
        ? element(
            "video:player_loc",
            {},
            `https://www.youtube-nocookie.com/embed/${encodeURIComponent(video.id)}`,
          )
        : element("video:content_loc", {}, video.url),
      ...(seconds === null || seconds > LONGEST_SECONDS
        ? []
        : [element("video:duration", {}, String(seconds))]),
      element("video:publication_date", {}, published),
      element("video:family_friendly", {}, episode.isExplicit ? "no" : "yes"),
    ]),
  ];
}
