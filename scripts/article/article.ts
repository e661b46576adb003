// What an article says, once read: blocks in order, each quotation with its voice and what is doubtful about it.

import type { TitleCandidate } from "./outline.ts";
import type { BookPerson, Voice } from "./speaker-book.ts";

/** What only a person can settle about a quotation. */
export type Doubt =
  /** No verb stands by it: taken to be the speaker before's. */
  | "assumed"
  /** Its speaker is carried over a section title. */
  | "across-heading"
  /** The verb's gender or a shared last name points to more than one speaker. */
  | "ambiguous"
  /** No label stands before it in an interview: taken to go on with the answer before. */
  | "continued"
  /** Its closing mark is missing: taken to end with its paragraph. */
  | "unclosed"
  /** The speaker has an office but no name, is a body, or is not given at all. */
  | "unnamed"
  | "institution"
  | "unknown";

export type ArticleBlock =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "prose"; readonly text: string }
  | ArticleQuote;

export interface ArticleQuote {
  readonly kind: "quote";
  /** Verbatim, one entry a paragraph. */
  readonly texts: readonly string[];
  readonly voice: Voice;
  readonly doubts: readonly Doubt[];
}

/** Whether the text itself says that somebody is a guest of the programme, presents it, or speaks elsewhere; null when it does not. */
export type Standing = "guest" | "host" | "elsewhere" | null;

export interface ArticlePerson extends BookPerson {
  /** How many quotations are theirs; 0 for somebody whose words are only reported. */
  readonly quotes: number;
  readonly standing: Standing;
}

export interface Article {
  readonly titles: readonly TitleCandidate[];
  /** The first sentences of the text, at most 300 letters; empty when there is none. */
  readonly summary: string;
  /** Its first words, for a text without a title. */
  readonly opening: string;
  readonly blocks: readonly ArticleBlock[];
  readonly people: readonly ArticlePerson[];
  /** Lines of the page around it that are no part of its text: bylines, dates, ways to other pieces. */
  readonly leftOut: readonly string[];
}
