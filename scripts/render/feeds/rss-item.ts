// An episode -> an item of a podcast feed.
// Specs: RSS 2.0; Apple Podcasts (itunes:); Podcasting 2.0 (podcast:).

import type { Episode, EpisodeHead } from "../../domain/episode.ts";
import type { MediaFile } from "../../domain/media.ts";
import type { Html } from "../../domain/names.ts";
import type { Seconds } from "../../domain/seconds.ts";
import { type Show, wholeEpisode } from "../../domain/show.ts";
import { episodeArtwork } from "../pictures.ts";
import { element, type XmlElement } from "../xml/element.ts";
import { countedUrl } from "./counted-url.ts";
import { writeRssItem } from "./feed-adapter.ts";
import { carriedFile, type EpisodeFeed } from "./feed-source.ts";
import { type FeedWriting, titleAlone, writingOf } from "./feed-writing.ts";
import { itemContent } from "./item-content.ts";
import { itemDescription } from "./item-description.ts";
import { podcastElements } from "./podcast-elements.ts";
import type { Enclosure, RssCategory, RssItem } from "./rss-feed.ts";

/** An item's lines, the same in every document that carries the episode with the same file; kept from build to build. */
export function rssItemText(writing: FeedWriting, head: EpisodeHead, kind: EpisodeFeed["kind"]): string {
  const { show } = writing;
  const name = carriedName(head, kind);
  return show.keep(`items/${head.slug}`, `rss ${name}`, () =>
    writeRssItem(rssItem(writing, wholeEpisode(show, head.slug), kind)),
  );
}

/** What file an item carries, in a word. */
function carriedName(head: EpisodeHead, kind: EpisodeFeed["kind"]): string {
  const carried = carriedFile(head, kind);
  if (carried === null) return "without a file";
  return carried === head.audio ? "with sound" : "with film";
}

/** @param kind of the feed: it decides which one file the item carries */
export function rssItem(writing: FeedWriting, episode: Episode, kind: EpisodeFeed["kind"]): RssItem {
  const { show } = writing;
  const carried = carriedFile(episode, kind);
  return {
    ...itemOutside(show, episode, kind),
    description: itemDescription(writingOf(writing, episode), episode),
    content: itemContent(writing, episode),
    categories: categories(show, episode),
    elements: [...itunesElements(writing, episode, carried), ...podcastElements(writing, episode, carried)],
  };
}

/** An item without what is written of its episode: what a document as a whole is looked through for. */
export function itemOutside(show: Show, episode: EpisodeHead, kind: EpisodeFeed["kind"]): RssItem {
  const carried = carriedFile(episode, kind);
  return {
    file: episode.file,
    title: titleAlone(show, episode),
    link: episode.address.url,
    guid: episode.guid,
    published: episode.published,
    description: "",
    content: "" as Html,
    enclosure: carried && enclosureOf(show, carried),
    categories: [],
    elements: [],
  };
}

/** A topic's name is for apps; its page says which topic it is, whatever it is called. */
function categories(show: Show, { topics }: EpisodeHead): readonly RssCategory[] {
  return topics.flatMap((id) => {
    const topic = show.topicById.get(id);
    return topic ? [{ name: topic.name, domain: topic.address.url }] : [];
  });
}

/** The file as feeds name it. */
export function enclosureOf(show: Show, carried: MediaFile): Enclosure {
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
  episode: EpisodeHead,
  carried: MediaFile | null,
): readonly XmlElement[] {
  const { number, season } = episode;
  const duration = carried?.duration ?? episode.duration;
  const optional = (name: string, value: number | null) =>
    value === null ? [] : [element(name, {}, String(value))];
  return [
    element("itunes:title", {}, titleAlone(show, episode)),
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
