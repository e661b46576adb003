// What the recording says against a quote, as problems for its editor.

import type { Problem } from "../domain/problem.ts";
import type { QuotePolicy } from "../domain/record.ts";
import type { Transcript } from "../domain/transcript.ts";
import type { InterfaceLanguage } from "../text/dates.ts";
import type { AttributedQuote, QuoteTime } from "./quote-times.ts";

/** What decides how a verdict is told. */
export interface QuoteTelling {
  /** What the quotes were held against, or null. */
  readonly transcript: Transcript | null;
  readonly policy: QuotePolicy;
  readonly language: InterfaceLanguage;
}

/** @param times in the order of `quotes` */
export function quoteProblems(
  _quotes: readonly AttributedQuote[],
  _times: readonly QuoteTime[],
  _telling: QuoteTelling,
): readonly Problem[] {
  return [];
}
