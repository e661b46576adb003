// A podcast feed before it is text: what the adapter writes and the gate checks.

import type { MediaFacts } from "../../domain/media.ts";
import type { AbsoluteUrl, Html, Instant, Language } from "../../domain/names.ts";
import type { XmlElement } from "../xml/element.ts";

/** Whose feed it is. Directories list the first two; the others are for readers. */
export type FeedKind = "audio" | "video" | "person" | "topic" | "quotes";

/** The one file an item carries. `bytes` is the whole file's length. */
export interface Enclosure {
  readonly url: AbsoluteUrl;
  readonly type: string;
  readonly bytes: number;
  /** Whether it is on another host, where somebody published it before. */
  readonly isElsewhere: boolean;
}

/** `domain` is the address of the category's own page, null where it has none. */
export interface RssCategory {
  readonly name: string;
  readonly domain: AbsoluteUrl | null;
}

export interface RssItem {
  /** The file its content was typed in, relative to the project: where a problem is mended. */
  readonly file: string;
  readonly title: string;
  readonly link: AbsoluteUrl;
  /** Never changes. */
  readonly guid: string;
  readonly published: Instant;
  /** Plain text. */
  readonly description: string;
  readonly content: Html;
  readonly enclosure: Enclosure | null;
  readonly categories: readonly RssCategory[];
  /** itunes:, podcast: and other elements, in order. */
  readonly elements: readonly XmlElement[];
}

export interface RssFeed {
  readonly kind: FeedKind;
  readonly title: string;
  readonly link: AbsoluteUrl;
  readonly self: AbsoluteUrl;
  readonly description: string;
  readonly language: Language;
  readonly copyright: string | null;
  readonly image: AbsoluteUrl | null;
  /** What the picture's file holds; null where it is one of ours, or on another host. */
  readonly artwork: MediaFacts | null;
  /** A style sheet for browsers: its path, so that it is found wherever the feed is served. */
  readonly style: string;
  /** The newest content's moment; the clock has no part in it. */
  readonly updated: Instant;
  /** atom:link, itunes:, podcast: and other elements of the channel, in order. */
  readonly elements: readonly XmlElement[];
  /** Newest first. */
  readonly items: readonly RssItem[];
}

/** A feed without its items. */
export type RssChannel = Omit<RssFeed, "items">;

/** The first element of a name, or null. */
export function findElement(elements: readonly XmlElement[], name: string): XmlElement | null {
  return elements.find((one) => one.name === name) ?? null;
}

/** The text of the first element of a name; null when there is none. */
export function textOf(elements: readonly XmlElement[], name: string): string | null {
  const content = findElement(elements, name)?.content;
  return typeof content === "string" ? content : null;
}
