// Every public page -> sitemap.xml, in parts when there are many.
// Spec: sitemaps.org 0.9 (50,000 addresses and 50 MB a file); Google's video extension 1.1.

import type { EpisodeHead } from "../domain/episode.ts";
import type { Address } from "../domain/media.ts";
import type { Instant } from "../domain/names.ts";
import type { Show } from "../domain/show.ts";
import { publishedEpisodes } from "../model/published-episodes.ts";
import { cutToBytes, cutToCharacters } from "../text/cut.ts";
import { modifiedAt, newest } from "./feeds/feed-writing.ts";
import { below, sitemapPart } from "./output-addresses.ts";
import { episodeStill } from "./pictures.ts";
import { element, writeDocument, type XmlElement } from "./xml/element.ts";

/** Addresses in a part: one is made anew for an edit, and with the longest video entry, about 6 KB, none comes near 50 MB. */
export const PART_ADDRESSES = 1000;

const SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
const VIDEO = "http://www.google.com/schemas/sitemap-video/1.1";
/** What Google reads of a video: more is an error. */
const TITLE_CHARACTERS = 100;
const DESCRIPTION_BYTES = 2048;
const LONGEST_SECONDS = 28_800;

/** One file of the sitemap. */
export interface SitemapFile {
  readonly address: Address;
  readonly render: () => string;
}

/** sitemap.xml alone, or as the index of its parts. */
export function sitemapFiles(show: Show, size = PART_ADDRESSES): readonly SitemapFile[] {
  const { sitemap } = show.addresses;
  const parts = partsOf(sitemapBlocks(show), size);
  // A part depends on what its blocks are and on where it begins and ends in them, not on each of its pages.
  const file = (address: Address, own: readonly Slice[], render: () => string): SitemapFile => {
    const ask = show.fact(
      `sitemap:${address.path}`,
      own.flatMap(({ block, from, to }) => [block.of, block.changed, from, to]),
    );
    return {
      address,
      render: () => {
        ask();
        return render();
      },
    };
  };
  const [only = []] = parts;
  if (parts.length <= 1) return [file(sitemap, only, () => urlSet(show, pagesOf(only)))];
  const addressed = parts.map((slices, index) => ({ address: sitemapPart(show, index + 1), slices }));
  return [
    file(sitemap, parts.flat(), () => indexOf(addressed)),
    ...addressed.map(({ address, slices }) => file(address, slices, () => urlSet(show, pagesOf(slices)))),
  ];
}

/** A page that search engines may show. */
interface SitemapPage {
  readonly address: Address;
  readonly changed: Instant | null;
  /** The episode whose video the page plays. */
  readonly plays: EpisodeHead | null;
}

/** Pages that change together: a hundred thousand quotes are listed only where they are written down. */
interface SitemapBlock {
  readonly count: number;
  readonly changed: Instant | null;
  readonly of: unknown;
  readonly pages: () => readonly SitemapPage[];
}

/** Some pages of a block, one after the other. */
interface Slice {
  readonly block: SitemapBlock;
  readonly from: number;
  readonly to: number;
}

function partsOf(blocks: readonly SitemapBlock[], size: number): readonly (readonly Slice[])[] {
  const parts: Slice[][] = [];
  let room = 0;
  for (const block of blocks) {
    for (let from = 0; from < block.count; ) {
      if (room === 0) {
        parts.push([]);
        room = size;
      }
      const to = Math.min(block.count, from + room);
      parts.at(-1)?.push({ block, from, to });
      room -= to - from;
      from = to;
    }
  }
  return parts;
}

function pagesOf(slices: readonly Slice[]): readonly SitemapPage[] {
  return slices.flatMap(({ block, from, to }) => block.pages().slice(from, to));
}

function sitemapBlocks(show: Show): readonly SitemapBlock[] {
  const { addresses } = show;
  const episodes = publishedEpisodes(show);
  const changed = new Map(episodes.map((episode) => [episode.slug, modifiedAt(show, episode)]));
  const latestOf = (slugs: readonly EpisodeHead["slug"][]) => {
    const moments = slugs.flatMap((slug) => changed.get(slug) ?? []);
    return moments.length === 0 ? null : newest(moments);
  };
  const latest = latestOf(episodes.map(({ slug }) => slug));
  const page = (address: Address, at: Instant | null): SitemapBlock => {
    return { count: 1, changed: at, of: address.path, pages: () => [{ address, changed: at, plays: null }] };
  };
  return [
    page(addresses.home, latest),
    ...[addresses.archive, addresses.guests, addresses.topics, addresses.quotes].map((one) =>
      page(one, latest),
    ),
    page(addresses.subscribe, null),
    ...episodes.map((episode): SitemapBlock => {
      const at = changed.get(episode.slug) ?? null;
      const pages = () => [{ address: episode.address, changed: at, plays: episode }];
      return { count: 1, changed: at, of: episode, pages };
    }),
    ...show.people
      .filter(({ isAnonymous }) => !isAnonymous)
      .map(({ id, address }) =>
        page(address, latestOf((show.appearancesByPerson.get(id) ?? []).map(({ episode }) => episode))),
      ),
    ...show.topics.map(({ id, address }) =>
      page(address, latestOf((show.episodesByTopic.get(id) ?? []).map(({ slug }) => slug))),
    ),
    ...episodes.map((episode): SitemapBlock => {
      const at = changed.get(episode.slug) ?? null;
      const marks = episode.quoteSummaries;
      const pages = () =>
        marks.map(({ id }) => ({
          address: below(addresses.quotes, `${episode.slug}/${id}/`),
          changed: at,
          plays: null,
        }));
      return { count: marks.length, changed: at, of: episode, pages };
    }),
  ];
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

function indexOf(parts: readonly { readonly address: Address; readonly slices: readonly Slice[] }[]): string {
  const maps = parts.map(({ address, slices }) => {
    const moments = slices.flatMap(({ block }) => block.changed ?? []);
    return element("sitemap", {}, [
      element("loc", {}, address.url),
      ...(moments.length === 0 ? [] : [element("lastmod", {}, newest(moments))]),
    ]);
  });
  return writeDocument(element("sitemapindex", { xmlns: SITEMAP }, maps));
}

/** A video with its still, which Google wants of each. */
function videoElement(show: Show, episode: EpisodeHead): readonly XmlElement[] {
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
