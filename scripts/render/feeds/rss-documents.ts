// A feed of episodes -> its RSS documents: the feed, and the pages of its archive.

import type { EpisodeHead } from "../../domain/episode.ts";
import type { Address } from "../../domain/media.ts";
import { wholeEpisode } from "../../domain/show.ts";
import { cutToBytes } from "../../text/cut.ts";
import { archivePage, keyOf, siteFiles } from "../output-addresses.ts";
import { programmeArtwork } from "../pictures.ts";
import { askedPages, type FeedPage } from "./archive.ts";
import { writeRssChannel } from "./feed-adapter.ts";
import type { EpisodeFeed } from "./feed-source.ts";
import { type FeedWriting, modifiedAt, newest } from "./feed-writing.ts";
import { DESCRIPTION_BYTES } from "./item-description.ts";
import { channelElements, type FeedPlace } from "./rss-channel.ts";
import type { FeedKind, RssChannel, RssItem } from "./rss-feed.ts";
import { itemOutside, rssItem, rssItemText } from "./rss-item.ts";

/** One document of a feed: where it goes, and how it is made when it is asked for. */
export interface RssDocument {
  readonly kind: FeedKind;
  readonly address: Address;
  readonly channel: () => RssChannel;
  readonly items: () => readonly DocumentItem[];
}

/** An item of a document. */
export interface DocumentItem {
  /** Without what is written of its episode. */
  readonly outside: RssItem;
  /** The episode it is, for the feeds of episodes. */
  readonly episode: EpisodeHead | null;
  readonly whole: () => RssItem;
  /** Its lines. */
  readonly text: () => string;
}

export function writeRssDocument({ channel, items }: RssDocument): string {
  return writeRssChannel(
    channel(),
    items().map(({ text }) => text()),
  );
}

/** The feed itself first, then its archive from the oldest page. */
export function rssDocuments(writing: FeedWriting, feed: EpisodeFeed): readonly RssDocument[] {
  const { show } = writing;
  const { kind, address, title, description, link, episodes } = feed;
  const about = show.fact(`feed:${address.path}`, { kind, address, title, description, link });
  return askedPages(show, address.path, episodes).map(({ number, ask }) => ({
    kind,
    address: pageAddress(address, number),
    channel: () => channelOf(writing, about(), ask()),
    items: () => ask().items.map((episode) => documentItem(writing, episode, kind)),
  }));
}

function documentItem(writing: FeedWriting, episode: EpisodeHead, kind: EpisodeFeed["kind"]): DocumentItem {
  const { show } = writing;
  return {
    episode,
    outside: itemOutside(show, episode, kind),
    whole: () => rssItem(writing, wholeEpisode(show, episode.slug), kind),
    text: () => rssItemText(writing, episode, kind),
  };
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

function channelOf(
  { show, identity }: FeedWriting,
  feed: Omit<EpisodeFeed, "episodes">,
  page: FeedPage<EpisodeHead>,
): RssChannel {
  const { programme } = show;
  const key = keyOf(show, feed.address);
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
  };
}
