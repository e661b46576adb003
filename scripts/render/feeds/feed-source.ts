// The feeds of a programme: which there are, what each is called, and which episodes it has.

import type { EpisodeHead } from "../../domain/episode.ts";
import type { Address, MediaFile } from "../../domain/media.ts";
import type { AbsoluteUrl, Slug } from "../../domain/names.ts";
import { shownName } from "../../domain/person.ts";
import type { Lookup, Show } from "../../domain/show.ts";
import { publishedEpisodes } from "../../model/published-episodes.ts";
import { personFeed, topicFeed } from "../output-addresses.ts";
import type { FeedWriting } from "./feed-writing.ts";
import type { FeedKind } from "./rss-feed.ts";

/**
 * The most items in a guest's or a topic's feed. An item stands in the feeds of all its guests and topics, and the
 * programme's own feeds have every one in their archives.
 */
export const NEWEST_ITEMS = 20;

/** A feed of episodes. */
export interface EpisodeFeed {
  readonly kind: Exclude<FeedKind, "quotes">;
  readonly address: Address;
  readonly title: string;
  readonly description: string;
  /** The page it belongs to. */
  readonly link: AbsoluteUrl;
  /** Newest first. */
  readonly episodes: readonly EpisodeHead[];
}

/**
 * The podcast feeds: sound first, video first, each guest's, each topic's. One without an episode is there too:
 * people may subscribe before there is anything in it.
 * Sound and video are two feeds, because one that mixes them shows black screens in players.
 */
export function episodeFeeds(writing: FeedWriting): readonly EpisodeFeed[] {
  const published = publishedEpisodes(writing.show);
  return [
    audioFeed(writing, published),
    videoFeed(writing, published),
    ...guestFeeds(writing),
    ...topicFeeds(writing),
  ];
}

/** The one file that an episode has in a feed of a kind. */
export function carriedFile({ audio, video }: EpisodeHead, kind: EpisodeFeed["kind"]): MediaFile | null {
  const film = video?.kind === "file" ? video : null;
  if (kind === "audio") return audio;
  return kind === "video" ? film : (audio ?? film);
}

function audioFeed(
  { show: { programme, addresses } }: FeedWriting,
  published: readonly EpisodeHead[],
): EpisodeFeed {
  return {
    kind: "audio",
    address: addresses.feedRss,
    title: programme.title,
    description: programme.description,
    link: addresses.home.url,
    episodes: published.filter((episode) => carriedFile(episode, "audio") !== null),
  };
}

function videoFeed(writing: FeedWriting, published: readonly EpisodeHead[]): EpisodeFeed {
  const { show, words } = writing;
  return {
    ...audioFeed(writing, published),
    kind: "video",
    address: show.addresses.feedVideo,
    title: words.videoFeed(show.programme.title),
    episodes: published.filter((episode) => carriedFile(episode, "video") !== null),
  };
}

/** Whether the video feed has an episode: pages offer it then, and its address is there in any case. */
export function hasFilm(show: Show): boolean {
  return publishedEpisodes(show).some((episode) => carriedFile(episode, "video") !== null);
}

function guestFeeds({ show, words }: FeedWriting): readonly EpisodeFeed[] {
  return show.people
    .filter(({ isAnonymous }) => !isAnonymous)
    .map((person) => ({
      kind: "person",
      address: personFeed(person),
      title: words.personFeed(shownName(person, null), show.programme.title),
      description: words.personFeedAbout(shownName(person, null), show.programme.title),
      link: person.address.url,
      episodes: (show.appearancesByPerson.get(person.id) ?? [])
        .flatMap(({ episode }) => publicEpisode(show.episodeBySlug, episode))
        .slice(0, NEWEST_ITEMS),
    }));
}

function topicFeeds({ show, words }: FeedWriting): readonly EpisodeFeed[] {
  return show.topics.map((topic) => ({
    kind: "topic",
    address: topicFeed(topic),
    title: words.topicFeed(topic.name, show.programme.title),
    description: topic.description ?? words.topicFeedAbout(topic.name, show.programme.title),
    link: topic.address.url,
    episodes: (show.episodesByTopic.get(topic.id) ?? [])
      .filter(({ unpublished }) => unpublished === null)
      .slice(0, NEWEST_ITEMS),
  }));
}

function publicEpisode(bySlug: Lookup<Slug, EpisodeHead>, slug: Slug): readonly EpisodeHead[] {
  const episode = bySlug.get(slug);
  return episode && episode.unpublished === null ? [episode] : [];
}
