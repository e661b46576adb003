// An episode -> an item of a podcast feed.
// Specs: RSS 2.0; Apple Podcasts (itunes:); Podcasting 2.0 (podcast:).

import type { Episode } from "../../domain/episode.ts";
import type { MediaFile } from "../../domain/media.ts";
import type { Seconds } from "../../domain/seconds.ts";
import type { Show } from "../../domain/show.ts";
import { keptPieceOf } from "../../memory/kept-pieces.ts";
import { pieceOf } from "../../memory/pieces.ts";
import { episodeArtwork } from "../pictures.ts";
import { element, type XmlElement } from "../xml/element.ts";
import { countedUrl } from "./counted-url.ts";
import type { FeedWriting } from "./feed-writing.ts";
import { itemContent } from "./item-content.ts";
import { itemDescription } from "./item-description.ts";
import { rememberWith } from "./made-of-item.ts";
import { podcastElements } from "./podcast-elements.ts";
import type { Enclosure, RssCategory, RssItem } from "./rss-feed.ts";

/**
 * The same item in every feed that has the episode with the same file. What is long of it is made when somebody looks.
 * @param carried the one file of the item, null where a feed for readers has none
 */
export function rssItem(writing: FeedWriting, episode: Episode, carried: MediaFile | null): RssItem {
  const { show } = writing;
  const name = itemName(episode, carried);
  return pieceOf(show, name, partsOf(episode, carried), () => makeItem(writing, episode, carried));
}

function itemName({ audio }: Episode, carried: MediaFile | null): string {
  if (carried === null) return "rss item";
  return carried === audio ? "rss item with sound" : "rss item with film";
}

function partsOf(episode: Episode, carried: MediaFile | null): readonly [Episode, ...object[]] {
  return carried === null ? [episode] : [episode, carried];
}

function makeItem(writing: FeedWriting, episode: Episode, carried: MediaFile | null): RssItem {
  const { show } = writing;
  const name = itemName(episode, carried);
  const of = partsOf(episode, carried);
  const item: RssItem = {
    file: episode.file,
    title: episode.title,
    link: episode.address.url,
    guid: episode.guid,
    published: episode.published,
    get description() {
      return pieceOf(show, "item description", [episode], () => itemDescription(writing, episode));
    },
    get content() {
      return itemContent(writing, episode);
    },
    enclosure: carried && enclosureOf(show, carried),
    categories: categories(show, episode),
    get elements() {
      return pieceOf(show, `elements of ${name}`, of, () => [
        ...itunesElements(writing, episode, carried),
        ...podcastElements(writing, episode, carried),
      ]);
    },
  };
  return rememberWith(item, (what, make) => keptPieceOf(show, `${what} of ${name}`, of, make));
}

/** A topic's name is for apps; its page says which topic it is, whatever it is called. */
function categories(show: Show, { topics }: Episode): readonly RssCategory[] {
  return topics.flatMap((id) => {
    const topic = show.topicById.get(id);
    return topic ? [{ name: topic.name, domain: topic.address.url }] : [];
  });
}

/** The file as feeds name it. */
function enclosureOf(show: Show, carried: MediaFile): Enclosure {
  return {
    url: countedUrl(show.programme, carried.url),
    type: directoryType(carried.type),
    bytes: carried.bytes,
    isElsewhere: carried.path === carried.url,
  };
}

/** A type by the name that directories list: they know an .m4a file as audio/x-m4a. */
function directoryType(type: string): string {
  return type === "audio/mp4" || type === "audio/m4a" ? "audio/x-m4a" : type;
}

/** The enclosure once more, as Media RSS says it: with its length of time, for those who take feeds of video in. */
function mediaContent(
  show: Show,
  carried: MediaFile | null,
  duration: Seconds | null,
): readonly XmlElement[] {
  if (carried === null) return [];
  const { url, type, bytes } = enclosureOf(show, carried);
  const seconds = duration === null ? null : Math.max(1, Math.floor(duration));
  const { width, height } = carried;
  return [
    element("media:content", {
      url,
      type,
      fileSize: bytes,
      medium: type.split("/")[0] ?? null,
      duration: seconds,
      width,
      height,
    }),
  ];
}

function itunesElements(
  { show }: FeedWriting,
  episode: Episode,
  carried: MediaFile | null,
): readonly XmlElement[] {
  const { number, season } = episode;
  const duration = carried?.duration ?? episode.duration;
  const optional = (name: string, value: number | null) =>
    value === null ? [] : [element(name, {}, String(value))];
  return [
    element("itunes:title", {}, episode.title),
    element("itunes:author", {}, show.programme.author),
    // Apple refuses fractions, so round down; a recording is never 0 long.
    ...optional("itunes:duration", duration === null ? null : Math.max(1, Math.floor(duration))),
    element("itunes:image", { href: episodeArtwork(show, episode).url }),
    element("itunes:explicit", {}, String(episode.isExplicit)),
    ...optional("itunes:season", season),
    ...optional("itunes:episode", number),
    element("itunes:episodeType", {}, episode.kind ?? "full"),
    ...(episode.isHidden ? [element("itunes:block", {}, "Yes")] : []),
    ...mediaContent(show, carried, duration),
  ];
}
