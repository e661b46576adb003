// A JSON Feed's text -> its channel and items in the names of RSS, as every other feed is read.
// Spec: JSON Feed 1.0 and 1.1. Lines are those on which an item's id stands.

import { lineCounter } from "../text/mend-xml.ts";
import { made, type XmlElement } from "../text/parse-xml.ts";
import type { FeedDocument } from "./channel-of.ts";
import { type OwnEpisode, readOwnEpisode } from "./own-episode.ts";

type Values = Readonly<Record<string, unknown>>;

/** @throws SyntaxError for what is no JSON, TypeError for JSON that is no object */
export function jsonFeedDocument(text: string): FeedDocument {
  const feed: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
  if (!isValues(feed)) throw new TypeError("no object");
  const channel = made(
    "channel",
    {},
    [
      ...named("title", feed.title, 1),
      ...named("description", feed.description, 1),
      ...named("link", feed.home_page_url, 1),
      ...named("language", feed.language, 1),
      ...named("generator", feed._generator, 1),
      ...named("itunes:author", authorOf(feed), 1),
      ...linked("atom:link", { href: textOf(feed.feed_url), rel: "self" }),
      ...linked("atom:link", { href: textOf(feed.next_url), rel: "next" }),
      ...linked("itunes:image", { href: textOf(feed.icon) }),
    ],
    1,
  );
  const lines = lineFinder(text);
  const home = textOf(feed.home_page_url);
  const read = listOf(feed.items).map((item) => {
    const extension = isValues(item._episode) ? item._episode : {};
    const own = readOwnEpisode(extension);
    const more = own === null ? tagsOf(item) : ownOf(own, { item, extension, home });
    return { own, element: itemOf(item, lines(item.id), more) };
  });
  return {
    channel,
    items: read.map(({ element }) => element),
    own: new Map(read.flatMap(({ own, element }) => (own === null ? [] : [[element, own]]))),
  };
}

/** @param more elements of an item that JSON Feed has no members for */
function itemOf(item: Values, line: number, more: readonly XmlElement[]): XmlElement {
  const files = listOf(item.attachments);
  const length = files.find(({ duration_in_seconds: seconds }) => typeof seconds === "number");
  const children = [
    ...named("guid", item.id, line),
    ...named("title", item.title, line),
    ...named("link", item.url ?? item.external_url, line),
    ...named("pubDate", item.date_published ?? item.date_modified, line),
    ...named("description", item.summary, line),
    ...named("content:encoded", item.content_html ?? item.content_text, line),
    ...named("itunes:duration", length?.duration_in_seconds, line),
    ...linked("itunes:image", { href: textOf(item.image) }),
    ...files.flatMap((file) =>
      linked("enclosure", {
        url: textOf(file.url),
        type: textOf(file.mime_type),
        length: textOf(file.size_in_bytes),
        duration: textOf(file.duration_in_seconds),
      }),
    ),
    ...more,
  ];
  return made("item", {}, children, line);
}

function tagsOf({ tags }: Values): readonly XmlElement[] {
  return textsOf(tags).flatMap((tag) => named("category", tag, 1));
}

interface OwnItem {
  readonly item: Values;
  /** All of `_episode`. */
  readonly extension: Values;
  /** The programme's page. */
  readonly home: string;
}

/** What stands in a feed beside an episode's files: a stream or a page where it plays, topics, where its captions are. */
function ownOf({ front_matter: own }: OwnEpisode, { item, extension, home }: OwnItem): readonly XmlElement[] {
  const video = own.video ?? "";
  const [, id] = /^youtube:(.+)$/.exec(video) ?? [];
  const stream = made("podcast:source", { uri: video }, [], 1);
  const topics = own.topics ?? [];
  return [
    ...named("itunes:episode", own.number, 1),
    ...named("itunes:season", own.season, 1),
    ...named("itunes:episodeType", own.kind, 1),
    ...(video.includes(".m3u8")
      ? [made("podcast:alternateEnclosure", { type: "application/x-mpegurl" }, [stream], 1)]
      : []),
    ...(id ? linked("podcast:contentLink", { href: `https://www.youtube.com/watch?v=${id}` }) : []),
    ...textsOf(item.tags).map((tag, n) =>
      made("category", { domain: topics[n] ? `${home}topics/${topics[n]}/` : "" }, [tag], 1),
    ),
    ...listOf(extension.transcripts).flatMap(({ url, language }) =>
      linked("podcast:transcript", { url: textOf(url), type: "text/vtt", language: textOf(language) }),
    ),
  ];
}

function authorOf(feed: Values): unknown {
  const [author] = [...listOf(feed.authors), ...listOf([feed.author])];
  return author?.name;
}

function named(name: string, value: unknown, line: number): readonly XmlElement[] {
  const text = textOf(value);
  return text === "" ? [] : [made(name, {}, [text], line)];
}

/** An element that leads somewhere, where the feed says where. */
function linked(name: string, attributes: Readonly<Record<string, string>>): readonly XmlElement[] {
  return attributes.href || attributes.url ? [made(name, attributes, [], 1)] : [];
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(textOf) : [];
}

function listOf(value: unknown): readonly Values[] {
  return Array.isArray(value) ? value.filter(isValues) : [];
}

function isValues(value: unknown): value is Values {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Items stand in the order of their text, so each id is looked for behind the one before. */
function lineFinder(text: string): (id: unknown) => number {
  const lineAt = lineCounter(text);
  let at = 0;
  return (id) => {
    at = Math.max(at, text.indexOf(JSON.stringify(id) ?? "", at));
    return lineAt(at);
  };
}
