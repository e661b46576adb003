// Drafts: what an importer or a skeleton proposes, before an editor answers what it asks.

import type { AbsoluteUrl, Day, PersonId, Slug, TopicId } from "./names.ts";

/** The key of an episode or person file that a question stands at; `text` is the body. */
export type QuestionPlace =
  | "title"
  | "date"
  | "summary"
  | "guests"
  | "hosts"
  | "topics"
  | "recording"
  | "sources"
  | "text"
  | "name"
  | "latin"
  | "roles"
  | "bio";

/** Something only a person can answer. */
export interface Question {
  readonly at: QuestionPlace;
  /** A key of the draft words' questions. */
  readonly code: string;
  /** What fills the `{braces}` of its sentence. */
  readonly values: Readonly<Record<string, string>>;
}

/** A person or topic the programme knows, offered to an editor. */
export interface Offer<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
}

/** Somebody quoted in a draft. */
export interface DraftVoice {
  readonly person: PersonId;
  readonly name: string;
  /** Role and name as the text prints them. */
  readonly printed: string;
  readonly quotes: number;
}

/** One block of a draft's text; all of it plain text, not yet Markdown. */
export type DraftBlock =
  | { readonly kind: "prose"; readonly text: string }
  | { readonly kind: "heading"; readonly text: string }
  | {
      readonly kind: "quote";
      /** One entry a paragraph. */
      readonly texts: readonly string[];
      /** The name for its last line; null leaves it a quotation of nobody yet. */
      readonly name: string | null;
    };

/** An episode to be finished by hand. Empty strings and lists are blanks. */
export interface EpisodeDraft {
  readonly slug: Slug;
  /** The file it was made from, or null for a skeleton. */
  readonly origin: string | null;
  readonly title: string;
  readonly otherTitles: readonly string[];
  readonly number: number | null;
  readonly season: number | null;
  readonly date: Day;
  readonly summary: string;
  /** Those whom the text itself calls guests. */
  readonly guests: readonly DraftVoice[];
  /** Those whom it says to present the episode. */
  readonly hosts: readonly DraftVoice[];
  /** Those of whom it does not say: guest, or quoted from elsewhere. */
  readonly voices: readonly DraftVoice[];
  /** Those whom it says to have spoken elsewhere. */
  readonly quoted: readonly DraftVoice[];
  readonly topics: readonly TopicId[];
  readonly offeredPeople: readonly Offer<PersonId>[];
  readonly offeredTopics: readonly Offer<TopicId>[];
  /** Where its text was published, null when nothing says. */
  readonly source: AbsoluteUrl | null;
  readonly blocks: readonly DraftBlock[];
  readonly questions: readonly Question[];
}

/** A person to be finished by hand. */
export interface PersonDraft {
  readonly id: PersonId;
  readonly name: string;
  /** As printed; null when none is. */
  readonly role: string | null;
  /** The day the role is known from; null when the draft's date is only a guess. */
  readonly since: Day | null;
  /** Plain text, one entry a paragraph; empty is a blank. */
  readonly bio: readonly string[];
  readonly questions: readonly Question[];
}
