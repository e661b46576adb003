// One file once checked: what content/ hands to model/. Nothing is joined yet; everything knows its place.

import type { AdminSettings } from "./admin.ts";
import type { Announcing } from "./announcing.ts";
import type { Brand } from "./brand.ts";
import type { Correction, Source } from "./episode.ts";
import type { Location } from "./location.ts";
import type { MediaFacts } from "./media.ts";
import type { AbsoluteUrl, Day, Instant, Language, PersonId, Slug, TopicId } from "./names.ts";
import type { PersonFacts } from "./person.ts";
import type { Place } from "./problem.ts";
import type { Prose } from "./prose.ts";
import type { RecordingStore } from "./recording-store.ts";
import type { Seconds, Span } from "./seconds.ts";
import type { Category, PodcastSettings } from "./show.ts";
import type { Transcript } from "./transcript.ts";

/** Something an editor typed, with where. */
export interface Typed<T> {
  readonly value: T;
  readonly place: Place;
}

/** `media/…` in episodes/, or a URL anywhere. */
export type MediaSource =
  | { readonly kind: "local"; readonly path: string }
  | { readonly kind: "remote"; readonly url: AbsoluteUrl };

/** A media file with what is known of it: null facts are an error already reported, or a remote file never asked. */
export interface MediaFileRecord {
  readonly kind: "file";
  readonly source: MediaSource;
  readonly facts: MediaFacts | null;
}

export type VideoRecord =
  | MediaFileRecord
  | { readonly kind: "hls"; readonly url: AbsoluteUrl }
  | { readonly kind: "youtube"; readonly id: string };

/** A quote as typed: `name` is the attribution's words, not yet a person; empty where nobody is named, which was told. */
export interface QuoteRecord {
  readonly text: string;
  readonly prose: Prose;
  readonly name: Typed<string>;
  /** The typed time code with its place (of the opening bracket), or null. */
  readonly span: Typed<Span> | null;
  readonly place: Place;
  /** Where a found time code can be written: just after the attribution's name. Null beside a time that was told. */
  readonly timecodeGoesTo: Place | null;
}

export type BlockRecord =
  | { readonly kind: "prose"; readonly prose: Prose; readonly plain: string; readonly place: Place }
  | {
      readonly kind: "heading";
      readonly level: number;
      readonly text: string;
      readonly place: Place;
      /** Of one that is meant as a chapter, and whose time was told. */
      readonly hasWrongTime?: true;
    }
  | { readonly kind: "chapter"; readonly title: string; readonly start: Seconds; readonly place: Place }
  | { readonly kind: "quote"; readonly quote: QuoteRecord };

export interface EpisodeRecord {
  readonly slug: Slug;
  readonly file: string;
  readonly title: Typed<string>;
  readonly day: Day;
  /** The whole moment when the editor typed one; null for a bare day. */
  readonly instant: Instant | null;
  readonly datePlace: Place;
  readonly updated: Typed<Day | Instant> | null;
  readonly summary: Typed<string>;
  readonly number: Typed<number> | null;
  readonly season: number | null;
  /** Its tongue, where it is typed. */
  readonly language?: Language;
  /** Absent for a whole episode. */
  readonly kind?: "trailer" | "bonus";
  readonly isHidden?: true;
  /** Absent where the programme's hosts present it. */
  readonly hosts?: readonly Typed<string>[];
  readonly guests: readonly Typed<{ readonly person: string; readonly role: string | null }>[];
  readonly topics: readonly Typed<string>[];
  readonly video: Typed<VideoRecord> | null;
  readonly audio: Typed<MediaFileRecord> | null;
  readonly poster: Typed<MediaSource> | null;
  readonly duration: Typed<Seconds> | null;
  readonly location: Location | null;
  readonly isExplicit: boolean | null;
  readonly isDraft: boolean;
  /** Where it is typed that it is one, or none. */
  readonly draftPlace?: Place;
  readonly guid: Typed<string> | null;
  readonly sources: readonly Source[];
  readonly disclosure: string | null;
  /** What the recording is, where somebody typed it. */
  readonly recording: "broadcast" | "reading" | null;
  /** `quote`: the first words of the quote it concerns, as typed. */
  readonly corrections: readonly Typed<Omit<Correction, "quote"> & { readonly quote: string | null }>[];
  readonly redirectFrom: readonly Typed<Slug>[];
  readonly blocks: readonly BlockRecord[];
  /** The same as typed; absent where no file was read. */
  readonly markdown?: string;
  readonly transcripts: readonly Transcript[];
  /** Clips of its quotes, by the name of each file in their folder; absent where there are none. */
  readonly clips?: Readonly<Record<string, MediaFileRecord>>;
}

/** Without what is long: all that the whole programme is checked with. */
export type EpisodeRecordHead = Omit<EpisodeRecord, "blocks" | "markdown" | "transcripts"> & {
  readonly transcripts: readonly Omit<Transcript, "cues">[];
};

export interface PersonRecord extends PersonFacts {
  readonly id: PersonId;
  readonly file: string;
  readonly name: Typed<string>;
  /** Where each of the roles is typed, in their order. */
  readonly rolePlaces?: readonly Place[];
  readonly photo: Typed<MediaSource> | null;
  readonly withdrawn: "photo" | "name" | "all" | null;
  readonly bio: Prose;
  /** The biography as plain text, for the search for withdrawn names. */
  readonly bioPlain: string;
}

export interface TopicRecord {
  readonly id: TopicId;
  readonly name: string;
  readonly description: string | null;
  readonly place: Place;
}

/** Which verdicts stop the build, and which are only listed. */
export interface QuotePolicy {
  readonly altered: "error" | "warning";
  readonly absent: "error" | "warning";
  readonly ambiguous: "error" | "warning";
  /** A quote whose words a machine heard otherwise. */
  readonly doubtful: "error" | "warning";
  /** A quote that is said by another voice than its speaker's. */
  readonly speaker: "error" | "warning";
}

export interface ShowRecord {
  readonly file: string;
  /** Where the addresses stand that must be real before anybody subscribes. */
  readonly places?: { readonly site: Place; readonly email: Place };
  readonly title: string;
  readonly latin: string | null;
  readonly tagline: string | null;
  readonly description: string;
  readonly language: Language;
  readonly interface: "ar" | "en";
  /** The language of messages to editors. */
  readonly messages: "ar" | "en";
  readonly timeZone: string;
  readonly airTime: string;
  readonly site: AbsoluteUrl;
  readonly author: string;
  readonly owner: { readonly name: string; readonly email: string };
  readonly contact?: string;
  readonly copyright: string | null;
  readonly categories: readonly Category[];
  readonly isExplicit: boolean;
  /** Absent for a programme whose newest episode comes first. */
  readonly type?: "serial";
  readonly artwork: Typed<MediaSource> | null;
  /** What the artwork's file holds; absent where there is none, or it is on another host. */
  readonly artworkFacts?: MediaFacts;
  readonly brand?: Brand;
  readonly guid: string;
  readonly links: readonly { readonly title: string; readonly url: string }[];
  readonly quotes: QuotePolicy;
  /** The command of the recogniser that transcribe uses; null for the one that is installed. */
  readonly transcriber: string | null;
  /** Where recordings are put; absent when show.yml names no store. */
  readonly recordings?: Typed<RecordingStore>;
  readonly podcast?: PodcastSettings;
  /** Whom to tell of news; absent when show.yml names nobody. */
  readonly announcing?: Announcing;
  /** Editing in a browser; absent when show.yml does not ask for it. */
  readonly admin?: AdminSettings;
}

/** Everything under episodes/, each file read and checked. `show` is null only when show.yml could not be read. */
export interface ProgrammeRecord {
  readonly show: ShowRecord | null;
  readonly topics: readonly TopicRecord[];
  readonly people: readonly PersonRecord[];
  readonly episodes: readonly EpisodeRecord[];
}

/** The same without what is long of the episodes. */
export type ProgrammeHead = Omit<ProgrammeRecord, "episodes"> & {
  readonly episodes: readonly EpisodeRecordHead[];
};
