// A feed of episodes -> its RSS documents: the feed, and the pages of its archive.

import type { Episode } from "../../domain/episode.ts";
import type { Address } from "../../domain/media.ts";
import { cutToBytes } from "../../text/cut.ts";
import { archivePage, keyOf, siteFiles } from "../output-addresses.ts";
import { programmeArtwork } from "../pictures.ts";
import { type FeedPage, feedPages } from "./archive.ts";
import { carriedFile, type EpisodeFeed } from "./feed-source.ts";
import { type FeedWriting, modifiedAt, newest } from "./feed-writing.ts";
import { DESCRIPTION_BYTES } from "./item-description.ts";
import { channelElements, type FeedPlace } from "./rss-channel.ts";
import type { FeedKind, RssFeed, RssItem } from "./rss-feed.ts";
import { rssItem } from "./rss-item.ts";

/** One document of a feed: where it goes, and how it is made when it is asked for. */
export interface RssDocument {
  readonly kind: FeedKind;
  readonly address: Address;
  /** What it is made of, beside the programme: when none of these changed, it did not. */
  readonly of: readonly unknown[];
  readonly make: () => RssFeed;
}

/** The feed itself first, then its archive from the oldest page. */
export function rssDocuments(writing: FeedWriting, feed: EpisodeFeed): readonly RssDocument[] {
  return feedPages(feed.episodes).map((page) => ({
    kind: feed.kind,
    address: pageAddress(feed.address, page.number),
    of: [feed.kind, feed.title, feed.description, page.previous, ...page.items],
    make: () => rssOf(writing, feed, page),
  }));
}

/** The address of a page of a feed. @param number null for the feed itself */
export function pageAddress(feed: Address, number: number | null): Address {
  return number === null ? feed : archivePage(feed, number);
}

/** Where a page stands among the others. */
export function placeOf(feed: Address, page: FeedPage<unknown>): FeedPlace {
  return {
    self: pageAddress(feed, page.number).url,
    current: feed.url,
    previous: page.previous === null ? null : archivePage(feed, page.previous).url,
    isArchive: page.number !== null,
  };
}

function rssOf(writing: FeedWriting, feed: EpisodeFeed, page: FeedPage<Episode>): RssFeed {
  const { show, identity } = writing;
  const { programme } = show;
  const key = keyOf(show, feed.address);
  const items = page.items.map(
    (episode): RssItem => rssItem(writing, episode, carriedFile(episode, feed.kind)),
  );
  return {
    kind: feed.kind,
    title: feed.title,
    link: feed.link,
    self: pageAddress(feed.address, page.number).url,
    description: cutToBytes(feed.description, DESCRIPTION_BYTES),
    language: programme.language,
    copyright: programme.copyright,
    image: programmeArtwork(show).url,
    artwork: programme.artworkFacts ?? null,
    style: siteFiles(show).feedStyle.path,
    updated: newest(page.items.map((episode) => modifiedAt(show, episode))),
    elements: channelElements(show, {
      kind: feed.kind,
      place: placeOf(feed.address, page),
      guid: identity.guid(key, feed.address.url),
      movedTo: identity.movedTo(key, feed.address.url),
    }),
    items,
  };
}
