// An item -> what the file of its episode says: as it was typed where our own feed carries it, else what its notes say.

import { formatClock } from "../domain/timecode.ts";
import type { EpisodeMedia } from "./episode-media.ts";
import { episodeText } from "./episode-text.ts";
import type { Feed, FeedItem } from "./feed.ts";
import type { PeopleBook } from "./import-people.ts";
import type { Fetched } from "./import-plan.ts";
import type { TopicBook } from "./import-topics.ts";
import { type OwnEpisode, ownMarkdown } from "./own-episode.ts";
import { chapterHeadings, type EpisodeFile } from "./write-files.ts";

/** What an episode's file says. */
export interface EpisodeWords extends EpisodeFile {
  /** The address of chapters that stand elsewhere and were not fetched. */
  readonly left?: string;
}

export interface Wording {
  readonly feed: Feed;
  readonly fetched: Fetched;
  readonly people: PeopleBook;
  readonly topics: TopicBook;
  readonly media: EpisodeMedia;
  /** Addresses by language. */
  readonly transcript: Record<string, string> | null;
  /** Null where another episode has it. */
  readonly number: number | null;
}

/** As it was typed, under the ids that its people have here. */
export function ownWords(
  { front_matter: typed, markdown }: OwnEpisode,
  item: FeedItem,
  { feed, people, topics, number, media, transcript }: Wording,
): EpisodeWords {
  const guests = typed.guests?.map((guest) =>
    typeof guest === "string" ? people.ownId(guest) : { ...guest, person: people.ownId(guest.person) },
  );
  return {
    frontMatter: {
      ...typed,
      number,
      hosts: typed.hosts?.map((id) => people.ownId(id)) ?? null,
      guests: guests ?? null,
      topics: [...topics.idsOf(item)],
      guid: item.guid,
      audio: media.audio ?? typed.audio ?? null,
      video: media.video ?? typed.video ?? null,
      transcript,
    },
    body: ownMarkdown(markdown, new URL("./", feed.link ?? item.link ?? "https://programme.example/").href),
  };
}

export function foreignWords(
  item: FeedItem,
  { feed, fetched, people, topics, media, number, transcript }: Wording,
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
      audio: media.audio,
      video: media.video,
      poster: media.poster,
      duration: media.facts.size > 0 || item.duration === null ? null : formatClock(item.duration),
      transcript,
      location: item.location,
      explicit: item.isExplicit === (feed.isExplicit ?? false) ? null : item.isExplicit,
      guid: item.guid,
    },
    body: body === "" ? "" : `\n${body}`,
    ...(text.fileLeft === null ? {} : { left: text.fileLeft }),
  };
}
