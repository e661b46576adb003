// A podcast feed once read: what another host has told apps, in our terms, nothing joined or decided yet.

import type { AbsoluteUrl, Instant, Language } from "../domain/names.ts";
import type { Category } from "../domain/show.ts";
import type { YamlMap } from "../draft/front-matter.ts";
import type { EpisodeInput } from "../schema/episode.ts";
import type { OwnEpisode } from "./own-episode.ts";

/** A file a feed offers. `bytes` is what the feed says, null where it says nothing believable. */
export interface FeedFile {
  readonly url: AbsoluteUrl;
  /** A MIME type, lower case, without parameters. */
  readonly type: string;
  readonly bytes: number | null;
  readonly height: number | null;
  /** Seconds, where the feed says it of this file. */
  readonly duration?: number | null;
}

/** podcast:person. `role` is a word of the taxonomy in lower case; a missing one means the host. */
export interface FeedPerson {
  readonly name: string;
  readonly role: string;
  readonly href: AbsoluteUrl | null;
  readonly image: AbsoluteUrl | null;
}

export interface FeedTranscript {
  readonly url: AbsoluteUrl;
  readonly type: string;
  readonly language: Language | null;
}

/** A chapter before its end is known, in seconds. */
export interface FeedChapter {
  readonly start: number;
  readonly title: string;
  /** Where its line leads. */
  readonly links?: readonly { readonly text: string; readonly url: string }[];
}

/** `address` is the category's domain, where that is one. */
export interface FeedCategory {
  readonly name: string;
  readonly address: AbsoluteUrl | null;
}

export type EpisodeType = "full" | "trailer" | "bonus";

export interface FeedItem {
  /** Line of the item in the feed's text. */
  readonly line: number;
  readonly guid: string;
  readonly title: string;
  readonly published: Instant;
  /** Whether the feed names an hour; without one, only the day is known. */
  readonly hasHour: boolean;
  /** The item's page. */
  readonly link: AbsoluteUrl | null;
  /** Plain text, paragraphs joined by \n\n. */
  readonly summary: string;
  /** HTML or plain text, as the feed has it. */
  readonly notes: string;
  /** What the feed says of the item in other places, the same or more. */
  readonly otherTexts: readonly string[];
  /** What relative links in the notes are relative to. */
  readonly base: string | null;
  readonly enclosure: FeedFile | null;
  /** Its other files, those of further enclosures first. */
  readonly alternates: readonly FeedFile[];
  /** Pages where the item is too, such as a video's. */
  readonly contentLinks: readonly AbsoluteUrl[];
  /** Seconds. */
  readonly duration: number | null;
  readonly number: number | null;
  readonly season: number | null;
  readonly type: EpisodeType;
  /** itunes:block: kept from directories. */
  readonly isBlocked: boolean;
  readonly isExplicit: boolean | null;
  readonly image: AbsoluteUrl | null;
  /** The picture beside the artwork, such as a video's still. */
  readonly still: AbsoluteUrl | null;
  readonly chapters: readonly FeedChapter[];
  readonly chaptersUrl: AbsoluteUrl | null;
  readonly transcripts: readonly FeedTranscript[];
  readonly people: readonly FeedPerson[];
  /** As the feed has them. */
  readonly categories: readonly FeedCategory[];
  /** podcast:location. */
  readonly location: EpisodeInput["location"] | null;
  /** Its own files, where this generator wrote the feed. */
  readonly own: OwnEpisode | null;
}

export interface Feed {
  readonly title: string;
  readonly description: string;
  readonly link: AbsoluteUrl | null;
  /** Where the feed says it is. */
  readonly self: AbsoluteUrl | null;
  readonly language: Language | null;
  readonly author: string | null;
  readonly owner: { readonly name: string | null; readonly email: string | null };
  readonly copyright: string | null;
  readonly image: AbsoluteUrl | null;
  readonly categories: readonly Category[];
  readonly isExplicit: boolean | null;
  /** podcast:guid. */
  readonly guid: string | null;
  readonly people: readonly FeedPerson[];
  readonly funding: readonly { readonly title: string; readonly url: AbsoluteUrl }[];
  /** What else the podcast namespace and Apple's say of a channel, in the keys of show.yml. */
  readonly podcast: YamlMap;
  /** itunes:type. */
  readonly isSerial: boolean;
  /** Whether this generator wrote it. */
  readonly isOwn: boolean;
  /** Where the episodes before these are (RFC 5005, sections 3 and 4), null when these are all. */
  readonly previous: AbsoluteUrl | null;
  /** As the feed has them. */
  readonly items: readonly FeedItem[];
}

/** Each once, the first of those with the same key. */
export function distinct<T>(list: readonly T[], keyOf: (one: T) => string): readonly T[] {
  const byKey = new Map<string, T>();
  for (const one of list) if (!byKey.has(keyOf(one))) byKey.set(keyOf(one), one);
  return [...byKey.values()];
}

/** How often each stands among others. */
export function countsOf(values: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
