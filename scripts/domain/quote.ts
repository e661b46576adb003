// The quote as an object: typed once, checked against the recording, timed by it, with its own address.

import type { QuoteClip } from "./clip.ts";
import type { Address } from "./media.ts";
import type { Day, PersonId, QuoteId, Slug } from "./names.ts";
import type { Prose } from "./prose.ts";
import type { Seconds, Span } from "./seconds.ts";

/** How a quote stands to the recording's transcript. */
export type Verdict = "verbatim" | "close" | "doubtful" | "altered" | "absent" | "ambiguous";

/** Every verdict. `doubtful`: the words differ from a machine's transcript, which may be what is wrong. */
export const VERDICTS = [
  "verbatim",
  "close",
  "doubtful",
  "altered",
  "absent",
  "ambiguous",
] as const satisfies readonly Verdict[];

/** One step of a word-by-word difference: typed word, heard word, or both. */
export interface WordDifference {
  readonly kind: "added" | "dropped" | "changed" | "spelling";
  /** The word as the editor typed it, null when the recording has one more. */
  readonly typed: string | null;
  /** The word as the transcript has it, null when the editor has one more. */
  readonly heard: string | null;
  /** Position in the quote, counted in its words from 0. */
  readonly at: number;
}

/** What alignment says of one quote. */
export interface QuoteCheck {
  readonly verdict: Verdict;
  /** 0 to 1. */
  readonly score: number;
  readonly span: Span | null;
  readonly differences: readonly WordDifference[];
  /** The voice at that place when it is not the speaker's, else null. */
  readonly otherVoice: string | null;
  /** Where it may be, when the words were said more than once and nothing tells which; sorted. */
  readonly places?: readonly Span[];
  /** Of a doubtful quote: where to listen from to hear the first word that differs. */
  readonly listen?: Seconds;
  /** Of an absent quote: what is most like it in the transcript, and where; not there when nothing is half like it. */
  readonly nearest?: { readonly span: Span; readonly heard: string };
}

/** What is said of a quote beside it; null where there is nothing to say. */
export type QuoteStanding =
  /** It was put right after publication, last on this day. */
  | { readonly kind: "corrected"; readonly day: Day }
  /** The recording of the speaker has it word for word. */
  | { readonly kind: "verbatim" }
  /** It stands in the text; the recording is a machine's reading of that text, and bears witness to nothing. */
  | { readonly kind: "published" };

/** Whether the recording has the quote word for word, in its speaker's voice: what the mark on a page promises. */
export function isWordForWord(check: QuoteCheck | null): boolean {
  return check?.verdict === "verbatim" && check.otherVoice === null;
}

export interface Quote {
  readonly id: QuoteId;
  readonly episode: Slug;
  /** Position in the episode, from 1. */
  readonly number: number;
  readonly person: PersonId;
  /** Role on the episode's day, null when the person has none. */
  readonly role: string | null;
  /** Whether the speaker is among the episode's guests, or is quoted from elsewhere. */
  readonly isGuest: boolean;
  /** Plain text, paragraphs joined by \n\n, without quotation marks around it. */
  readonly text: string;
  readonly prose: Prose;
  readonly span: Span | null;
  /** Whether the editor typed the time or the recording gave it; null without a time. */
  readonly timing: "typed" | "aligned" | null;
  /** Null where there is no transcript of the speaker to hold it against: a machine's reading is none. */
  readonly check: QuoteCheck | null;
  readonly standing: QuoteStanding | null;
  /** Index into the episode's chapters, or null before the first. */
  readonly chapter: number | null;
  /** The quote's own page. */
  readonly address: Address;
  /** Absent where none was cut, or what was cut is not what the quote is now. */
  readonly clip?: QuoteClip;
}
