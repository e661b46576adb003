// An item -> what the file of its episode says: as it was typed where our own feed carries it, else what its notes say.

import { formatClock } from "../domain/timecode.ts";
import type { EpisodeMedia } from "./episode-media.ts";
import { episodeText } from "./episode-text.ts";
import type { Feed, FeedItem } from "./feed.ts";
import type { PeopleBook } from "./import-people.ts";
import type { Fetched } from "./import-plan.ts";
import type { TopicBook } from "./import-topics.ts";
import { type OwnEpisode, ownMarkdown } from "./own-episode.ts";
import { chapterHeadings, type EpisodeFile, typedLocation } from "./write-files.ts";

/** What an episode's file says, but for its media and transcripts. */
export interface EpisodeWords extends Pick<EpisodeFile, "frontMatter" | "body"> {
  /** Addresses of what stands elsewhere and was not fetched. */
  readonly left: readonly string[];
}

export interface Wording {
  readonly feed: Feed;
  readonly fetched: Fetched;
  readonly people: PeopleBook;
  readonly topics: TopicBook;
  readonly media: EpisodeMedia;
  /** Null where another episode has it. */
  readonly number: number | null;
}

/** As it was typed, under the ids that its people have here. */
export function ownWords(
  { front_matter: typed, markdown }: OwnEpisode,
  item: FeedItem,
  { feed, people, topics, number }: Wording,
): EpisodeWords {
  const guests = typed.guests?.map((guest) =>
    typeof guest === "string" ? people.ownId(guest) : { ...guest, person: people.ownId(guest.person) },
  );
  const hosts = typed.hosts?.map((id) => people.ownId(id)) ?? null;
  const frontMatter = { ...typed, number, hosts, guests: guests ?? null };
  return {
    frontMatter: { ...frontMatter, topics: [...topics.idsOf(item)], guid: item.guid },
    body: ownMarkdown(markdown, new URL("./", feed.link ?? item.link ?? "https://programme.example/").href),
    left: [],
  };
}

export function foreignWords(
  item: FeedItem,
  { feed, fetched, people, topics, media, number }: Wording,
): EpisodeWords {
  const text = episodeText(item, fetched.chapters);
  const body = [text.body, ...chapterHeadings(text.chapters)].filter((part) => part !== "").join("\n");
  return {
    frontMatter: {
      title: item.title,
      kind: item.type === "full" ? null : item.type,
      hidden: item.isBlocked || null,
      number,
      season: item.season,
      date: item.hasHour ? item.published : item.published.slice(0, 10),
      summary: text.summary,
      hosts: people.hostsOf(item)?.slice() ?? null,
      guests: people.guestsOf(item).map(({ id, role }) => (role === null ? id : { person: id, role })),
      topics: feed.isOwn ? [...topics.idsOf(item)] : null,
      // In their places among the others; whoever plans the episode knows them.
      audio: null,
      video: null,
      poster: media.poster,
      duration: media.isMeasurable || item.duration === null ? null : formatClock(item.duration),
      transcript: null,
      location: item.location && typedLocation(item.location),
      explicit: item.isExplicit === (feed.isExplicit ?? false) ? null : item.isExplicit,
      guid: item.guid,
    },
    body: body === "" ? "" : `\n${body}`,
    left: text.fileLeft === null ? [] : [text.fileLeft],
  };
}
