// What an import knows of the project it writes into, and what it proposes to write.

import type { LockedEpisode, LockedFeed } from "../domain/feed-lock.ts";
import type { RemoteMediaFacts } from "../domain/media.ts";
import type { AbsoluteUrl, PersonId } from "../domain/names.ts";
import type { Problem } from "../domain/problem.ts";
import type { NamedPerson } from "../text/names.ts";
import type { FeedChapter } from "./feed.ts";
import type { NamedTopic } from "./import-topics.ts";

/** What is there already. */
export interface ImportTarget {
  /** Guids of all episodes, drafts too, and of the lock, what is retired too. */
  readonly guids: ReadonlySet<string>;
  readonly slugs: ReadonlySet<string>;
  /** Taken numbers, as `numberKey` writes them. */
  readonly numbers: ReadonlySet<string>;
  readonly people: readonly NamedPerson[];
  /** Those of topics.yml; null when there is no such file. */
  readonly topics: readonly NamedTopic[] | null;
  /** The programme's hosts; null when there is no show.yml yet, and one is proposed. */
  readonly hosts: readonly PersonId[] | null;
  readonly programmeGuid: string | null;
  /** Language of comments. */
  readonly language: "ar" | "en";
}

/** Where the feed came from. */
export interface ImportSource {
  /** How messages call it: a file's name or an address. */
  readonly name: string;
  /** Its address: where it was read, or what it says of itself. */
  readonly url: AbsoluteUrl | null;
  /** podcast:guid for a feed that has none of its own, worked out from its address. */
  readonly guid: string;
  /** For the first feed of a programme that comes from a video feed, whose guid stays with the video feed. */
  readonly soundGuid: string;
  /** The video feed of the same programme, where it was read too. */
  readonly videoFeed?: { readonly guid: string; readonly url: AbsoluteUrl } | null;
}

/** A transcript that was fetched: `form` is its file's ending. */
export interface FetchedTranscript {
  readonly form: "vtt" | "srt" | "json";
  readonly text: string;
}

/** What was fetched beside the feed, by address. */
export interface Fetched {
  readonly chapters: ReadonlyMap<string, readonly FeedChapter[]>;
  readonly transcripts: ReadonlyMap<string, FetchedTranscript>;
}

export const NOTHING_FETCHED: Fetched = { chapters: new Map(), transcripts: new Map() };

/** A file to write. `path` is below the programme's folder, with `/`. */
export interface PlannedFile {
  readonly path: string;
  readonly text: string;
}

export interface ImportPlan {
  /** New files, none of which is there yet as far as the target says. */
  readonly files: readonly PlannedFile[];
  readonly media: ReadonlyMap<AbsoluteUrl, RemoteMediaFacts>;
  readonly episodes: readonly LockedEpisode[];
  readonly feeds: readonly LockedFeed[];
  readonly problems: readonly Problem[];
  readonly count: number;
  /** Items that the programme knows already. */
  readonly known: number;
}

/** A number in its season: two episodes never share one. */
export function numberKey(season: number | null, number: number): string {
  return `${season ?? ""}:${number}`;
}
