// The programme, whole: what Eleventy is handed.

import type { AdminSettings } from "./admin.ts";
import type { Announcing } from "./announcing.ts";
import type { Brand } from "./brand.ts";
import type { Episode, EpisodeBody, EpisodeHead, Spoken } from "./episode.ts";
import type { Location } from "./location.ts";
import type { Address, MediaFacts } from "./media.ts";
import type { AbsoluteUrl, Language, PersonId, QuoteId, Slug, TopicId } from "./names.ts";
import type { Person } from "./person.ts";
import type { Transcript } from "./transcript.ts";

export interface Topic {
  readonly id: TopicId;
  readonly name: string;
  readonly description: string | null;
  readonly address: Address;
}

/** A category of the podcast directories: `News` with `Politics` inside. */
export interface Category {
  readonly name: string;
  readonly sub: string | null;
}

/** What only directories and apps ask for: the Podcasting 2.0 namespace's tags of a channel. Each is there when typed. */
export interface PodcastSettings {
  readonly locked?: boolean;
  /** Stands before the addresses of files in feeds, so that downloads are counted; ends in `/`. */
  readonly prefix?: AbsoluteUrl;
  /** Ids from people/. */
  readonly hosts?: readonly PersonId[];
  readonly funding?: readonly { readonly title: string; readonly url: string }[];
  readonly license?: { readonly name: string; readonly url: string | null };
  readonly txt?: readonly { readonly value: string; readonly purpose: string | null }[];
  /** `guid` is the publisher feed's podcast:guid. */
  readonly publisher?: { readonly guid: string; readonly url: string | null };
  readonly updateFrequency?: {
    readonly text: string;
    readonly rrule: string | null;
    readonly isComplete: boolean;
  };
  readonly location?: Location;
}

/** What show.yml says, checked and completed. */
export interface Programme {
  readonly title: string;
  readonly latin: string | null;
  readonly tagline: string | null;
  readonly description: string;
  readonly language: Language;
  /** Language of the interface words. */
  readonly interface: "ar" | "en";
  readonly timeZone: string;
  /** `HH:MM`, for dates typed without an hour. */
  readonly airTime: string;
  readonly site: AbsoluteUrl;
  readonly author: string;
  readonly owner: { readonly name: string; readonly email: string };
  /** Where viewers write. */
  readonly contact?: string;
  readonly copyright: string | null;
  readonly categories: readonly Category[];
  readonly isExplicit: boolean;
  /** itunes:type; absent for a programme whose newest episode comes first. */
  readonly type?: "serial";
  readonly artwork: Address | null;
  /** What the artwork's file holds; absent where show.yml names none, or one on another host. */
  readonly artworkFacts?: MediaFacts;
  /** podcast:guid, a UUID; stored once, never computed anew. */
  readonly guid: string;
  readonly links: readonly { readonly title: string; readonly url: string }[];
  readonly podcast?: PodcastSettings;
  /** Whom to tell of news; absent when show.yml names nobody. */
  readonly announcing?: Announcing;
  /** Its own look; absent where it is as ours. */
  readonly brand?: Brand;
  /** Editing in a browser; absent when show.yml does not ask for it. */
  readonly admin?: AdminSettings;
}

/** One time a person was heard: the episode, and how often they are quoted in it. */
export interface PersonAppearance {
  readonly episode: Slug;
  readonly role: string | null;
  readonly isGuest: boolean;
  readonly quoteCount: number;
}

/** Values by their keys. */
export interface Lookup<K, V> {
  readonly get: (key: K) => V | undefined;
}

/**
 * The programme, to be asked. Whoever renders a file asks for each thing here, so that it is known what the file
 * depends on: nothing is closed over but keys and addresses.
 */
export interface Show {
  readonly programme: Programme;
  /** Newest first. Published only, except in a preview. */
  readonly episodes: readonly EpisodeHead[];
  /** Everyone with an appearance, by name in Arabic order. */
  readonly people: readonly Person[];
  /** Who presents, the programme's hosts first, in the order typed, then those of single episodes. One who is in no episode has no page and is not in `people`. */
  readonly hosts: readonly Person[];
  /** Every topic that an episode has, by name. */
  readonly topics: readonly Topic[];
  readonly episodeBySlug: Lookup<Slug, EpisodeHead>;
  readonly personById: Lookup<PersonId, Person>;
  readonly topicById: Lookup<TopicId, Topic>;
  /** Newest first. */
  readonly appearancesByPerson: Lookup<PersonId, readonly PersonAppearance[]>;
  /** Ids of quotes that stood in an episode and do not any more, by its slug: addresses that people have. */
  readonly formerQuotes: ReadonlyMap<Slug, readonly QuoteId[]>;
  /** Newest first. */
  readonly episodesByTopic: Lookup<TopicId, readonly EpisodeHead[]>;
  /** The addresses of pages and feeds that are there once. */
  readonly addresses: ShowAddresses;
  /** @throws RangeError for an episode that is not in the programme */
  readonly body: (slug: Slug) => EpisodeBody;
  /** @throws RangeError for a transcript that is not among the episode's captions */
  readonly transcript: (slug: Slug, language: Language) => Transcript;
  /**
   * A value worked out of the whole programme while files are listed, such as a page of a list: whoever calls the
   * function depends on it. @param key no other value's
   */
  readonly fact: <T>(key: string, value: T) => () => T;
  /** What is made of the programme, once for all files that show it. @param key no other value's */
  readonly memo: <T>(key: string, make: () => T) => T;
  /** The same from build to build, for what costs much and JSON can write. @param partition what is kept together */
  readonly keep: <T>(partition: string, key: string, make: () => T) => T;
}

/** What is spoken in an episode, and what its text is written in. */
export function languageOf(
  { programme }: { readonly programme: Pick<Programme, "language"> },
  { language }: Spoken,
): Language {
  return language ?? programme.language;
}

/** All of an episode. @throws RangeError for one that is not in the programme */
export function wholeEpisode(show: Pick<Show, "episodeBySlug" | "body">, slug: Slug): Episode {
  const head = show.episodeBySlug.get(slug);
  if (head === undefined) throw new RangeError(`wholeEpisode: no episode ${slug}`);
  return { ...head, ...show.body(slug) };
}

export interface ShowAddresses {
  readonly home: Address;
  readonly archive: Address;
  readonly guests: Address;
  readonly topics: Address;
  readonly quotes: Address;
  readonly subscribe: Address;
  readonly search: Address;
  readonly notFound: Address;
  readonly feedRss: Address;
  readonly feedVideo: Address;
  readonly feedAtom: Address;
  readonly feedJson: Address;
  readonly feedQuotes: Address;
  readonly sitemap: Address;
  readonly robots: Address;
}
