// What the search of the whole programme finds: one record a thing that can be opened.

/** Kinds of findings, in the order a reader is shown them. */
export const SEARCH_KINDS = ["person", "topic", "quote", "episode", "passage"] as const;

export type SearchKind = (typeof SEARCH_KINDS)[number];

/** What can be chosen beside the words; a value is an id, or a year. */
export interface SearchFilters {
  readonly guest?: readonly string[];
  readonly topic?: readonly string[];
  readonly year?: readonly string[];
}

/** What a reader is shown of a finding, in its own spelling. */
export interface SearchShown {
  /** The name of what is opened: an episode's, a person's, a topic's title. */
  readonly title: string;
  /** The words in which the query was found; for a passage, its cues with a space between. */
  readonly text: string;
  /** The language of `text` when it is not the programme's, else "". */
  readonly language: string;
  /** The episode's day in words, "" for what has none. */
  readonly day: string;
  /** Whose words these are, "" where nobody is named. */
  readonly speaker: string;
  readonly role: string;
  /** The speaker's tone, or null. */
  readonly tone: number | null;
  /** What to say of it besides: a chapter, a draft; "" for nothing. */
  readonly label: string;
  /** For a passage: where each cue begins, as [offset in `text`, seconds]; else empty or the one start of a quote. */
  readonly starts: readonly (readonly [offset: number, seconds: number])[];
}

/** One thing to be found. */
export interface SearchRecord {
  readonly kind: SearchKind;
  /** The path of what is opened, with the site's prefix; a quote's has `?q=ID`, a passage's gets `?t=`. */
  readonly path: string;
  readonly shown: SearchShown;
  /** Further words it is found by: names, roles, Latin spellings. */
  readonly context: readonly string[];
  /** What is looked through in place of `shown.text`, where that says more than the thing is found by. */
  readonly sought?: string;
  readonly filters: SearchFilters;
}

/** A finding as it comes out of the index. */
export type SearchFinding = Pick<SearchRecord, "kind" | "path" | "shown">;

/**
 * What of a finding is shown as found, in this order: title, then text. A passage's and a quote's title is its episode's,
 * which is a finding of its own.
 */
export function searchedText({ kind, shown }: SearchFinding): string {
  return kind === "quote" || kind === "passage" ? shown.text : `${shown.title}\n${shown.text}`;
}

export const NOTHING_SHOWN: SearchShown = {
  title: "",
  text: "",
  language: "",
  day: "",
  speaker: "",
  role: "",
  tone: null,
  label: "",
  starts: [],
};
