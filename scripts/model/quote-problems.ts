// What the recording says of an episode's quotes and headings: problems for its editor, and times to write.

import { proposeChapters } from "../align/propose-chapters.ts";
import { type CheckedQuote, quoteProblems as problemsOfQuote } from "../align/quote-problems.ts";
import type { TimecodeEdit } from "../align/write-timecodes.ts";
import type { Problem } from "../domain/problem.ts";
import type { EpisodeRecord, QuotePolicy, QuoteRecord } from "../domain/record.ts";
import type { Span } from "../domain/seconds.ts";
import type { InterfaceLanguage } from "../text/dates.ts";
import type { AttributedQuote, QuoteTime } from "./quote-times.ts";

/** An episode's quotes with their times, in one order. */
export interface TimedQuotes {
  readonly quotes: readonly AttributedQuote[];
  readonly times: readonly QuoteTime[];
}

/** How strictly, and in which words, it is told. */
export interface QuoteTelling {
  /** The transcript as messages name it, "" for none. */
  readonly transcript: string;
  readonly policy: QuotePolicy;
  readonly language: InterfaceLanguage;
}

export function quoteProblems(
  record: EpisodeRecord,
  { quotes, times }: TimedQuotes,
  telling: QuoteTelling,
): readonly Problem[] {
  const spans = new Map<QuoteRecord, Span | null>();
  const problems = quotes.flatMap(({ record: quote }, index) => {
    const { check = null, span = null } = times[index] ?? {};
    spans.set(quote, span);
    const checked: CheckedQuote | null = check && { record: quote, check, ...telling };
    return checked ? problemsOfQuote(checked) : [];
  });
  return [...problems, ...proposeChapters(record.blocks, (quote) => spans.get(quote) ?? null)];
}

/**
 * The times that were found for quotes without one, where the recording has the quote's own words.
 * Where nobody knows the speaker, the voice may still tell another place: that time is not written.
 */
export function foundTimes({ quotes, times }: TimedQuotes): readonly TimecodeEdit[] {
  return quotes.flatMap(({ record, person }, index) => {
    const time = times[index];
    const isSure = time?.check?.verdict === "verbatim" || time?.check?.verdict === "close";
    const place = person && record.timecodeGoesTo;
    return place && time?.timing === "aligned" && time.span !== null && isSure
      ? [{ place, span: time.span }]
      : [];
  });
}
