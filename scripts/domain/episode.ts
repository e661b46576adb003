// The episode as the world knows it: people joined, chapters closed, quotes timed, URLs absolute.

import type { Chapter } from "./chapter.ts";
import type { Location } from "./location.ts";
import type { Address, CaptionTrack, MediaFile, UnaskedRecording, Video } from "./media.ts";
import type { Day, Instant, Language, PersonId, QuoteId, Slug, TopicId } from "./names.ts";
import type { Prose } from "./prose.ts";
import type { Quote } from "./quote.ts";
import type { Seconds } from "./seconds.ts";

/** A person in an episode with the role of that day. */
export interface Appearance {
  readonly person: PersonId;
  readonly role: string | null;
}

/** Where a text comes from; not every source has an address. */
export interface Source {
  readonly title: string;
  readonly url: string | null;
}

export interface Correction {
  readonly date: Day;
  readonly text: string;
  /** The quote it concerns, or null. */
  readonly quote: QuoteId | null;
}

/** One block of the episode's text, in the order typed. */
export type Block =
  | { readonly kind: "prose"; readonly prose: Prose }
  | { readonly kind: "heading"; readonly level: number; readonly text: string; readonly anchor: string }
  | { readonly kind: "chapter"; readonly chapter: Chapter }
  | { readonly kind: "quote"; readonly quote: Quote };

/** A neighbour in time: enough to link to. */
export interface EpisodeLink extends Spoken {
  readonly slug: Slug;
  readonly title: string;
  readonly day: Day;
  readonly address: Address;
}

/** What tongue an episode is in; absent where it is the programme's (languageOf). */
export interface Spoken {
  readonly language?: Language;
}

/** Why an episode that is not public is shown in the local preview. */
export type Unpublished = "draft" | "scheduled";

/** A quote from outside, at the same index as the whole one in the episode's body. */
export interface QuoteSummary {
  readonly id: QuoteId;
  readonly person: PersonId;
}

/** What lists and feeds show of an episode, and whoever links to it. */
export interface EpisodeHead extends Spoken {
  readonly slug: Slug;
  /** The file it was typed in, relative to the project. */
  readonly file: string;
  readonly title: string;
  readonly number: number | null;
  readonly season: number | null;
  /** itunes:episodeType; absent for a whole episode. */
  readonly kind?: "trailer" | "bonus";
  /** itunes:block: directories are asked not to list it. */
  readonly isHidden?: true;
  /** Who presents it; absent where the programme's hosts do. */
  readonly hosts?: readonly PersonId[];
  readonly day: Day;
  readonly published: Instant;
  readonly updated: Instant | null;
  /** Null in everything that is published. */
  readonly unpublished: Unpublished | null;
  readonly summary: string;
  readonly guests: readonly Appearance[];
  /** Quoted, but not guests. */
  readonly quoted: readonly Appearance[];
  readonly topics: readonly TopicId[];
  readonly video: Video | null;
  readonly audio: MediaFile | null;
  /** What plays when there is neither `video` nor `audio`. */
  readonly unasked: UnaskedRecording | null;
  /** The recording's length, from its media or typed. */
  readonly duration: Seconds | null;
  readonly poster: Address | null;
  readonly captions: readonly CaptionTrack[];
  readonly quoteSummaries: readonly QuoteSummary[];
  /** Files of its quotes' clips, as paths from the site's root; absent where there are none. */
  readonly clipFiles?: readonly string[];
  /** Pictures of its text, as paths from the site's root. */
  readonly pictures: readonly string[];
  /** Whether the recording is a machine's reading of the text, and nobody's own voice. */
  readonly isReading: boolean;
  readonly corrections: readonly Correction[];
  readonly isExplicit: boolean;
  /** Never changes once published. */
  readonly guid: string;
  readonly redirectFrom: readonly Slug[];
  readonly address: Address;
  /** chapters.json, present when there are chapters. */
  readonly chaptersFile: Address | null;
  readonly previous: EpisodeLink | null;
  readonly next: EpisodeLink | null;
}

/** What only the episode's own files show, and lists of its quotes: asked for by the episode's slug (`Show.body`). */
export interface EpisodeBody {
  readonly chapters: readonly Chapter[];
  readonly quotes: readonly Quote[];
  readonly blocks: readonly Block[];
  /** The text as it is typed; absent where something of it was withdrawn. */
  readonly markdown?: string;
  readonly sources: readonly Source[];
  readonly disclosure: string | null;
  /** What place it is about. */
  readonly location: Location | null;
}

/** All of it. */
export interface Episode extends EpisodeHead, EpisodeBody {}
