// The form of the words in drafts. `{name}` takes a value; the two languages hold the same names.

type Comment =
  | "question"
  | "importedFrom"
  | "skeleton"
  | "draftLine"
  | "aboutNumber"
  | "aboutDate"
  | "aboutSummary"
  | "aboutGuests"
  | "aboutTopics"
  | "aboutRecording"
  | "aboutText"
  | "knownPeople"
  | "knownTopics"
  | "andMore"
  | "quotedSaid"
  | "quoteCount"
  | "sampleHeading"
  | "sampleQuote"
  | "sampleName"
  | "personSkeleton"
  | "aboutLatin"
  | "aboutRoles"
  | "aboutAliases"
  | "aboutLinks"
  | "aboutBio"
  | "bioFromArticle"
  | "bioSource";

/** What a draft tells an editor in its comments; its questions by code. */
export type DraftWords = Readonly<Record<Comment, string>> & {
  readonly questions: Readonly<Record<string, string>>;
};
