// Corrections, each with the quote it concerns.

import type { Correction } from "../domain/episode.ts";
import type { Day, QuoteId } from "../domain/names.ts";
import type { Problem } from "../domain/problem.ts";
import type { Quote } from "../domain/quote.ts";
import type { EpisodeRecord, QuoteRecord } from "../domain/record.ts";
import { fold } from "../text/fold.ts";
import { error } from "../text/problems.ts";
import type { Withdrawal } from "./withdrawal.ts";

/** Corrections in the order typed; one that names a quote by its first words (or its id) is joined to it. */
export function makeCorrections(
  record: EpisodeRecord,
  quotes: ReadonlyMap<QuoteRecord, Quote>,
  withdrawal: Withdrawal,
): { readonly corrections: readonly Correction[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const corrections = record.corrections.map(({ value, place }): Correction => {
    const quote = value.quote === null ? null : findQuote(value.quote, quotes);
    const isTyped = value.quote !== null && hasTypedQuote(record, value.quote);
    if (value.quote !== null && quote === null && !isTyped) {
      problems.push(error("correction.quote-unknown", place, { quote: value.quote }));
    }
    return { date: value.date, text: withdrawal.text(value.text), quote: quote?.id ?? null };
  });
  return { corrections, problems };
}

/** The quotes, those that were put right saying so: nothing else is said of their words any more. */
export function correctedQuotes(
  quotes: ReadonlyMap<QuoteRecord, Quote>,
  corrections: readonly Correction[],
): ReadonlyMap<QuoteRecord, Quote> {
  const days = new Map<QuoteId, Day>();
  for (const { quote, date } of corrections) {
    if (quote !== null && date > (days.get(quote) ?? "")) days.set(quote, date);
  }
  return new Map(
    [...quotes].map(([record, quote]) => {
      const day = days.get(quote.id);
      return [record, day === undefined ? quote : { ...quote, standing: { kind: "corrected", day } }];
    }),
  );
}

function findQuote(words: string, quotes: ReadonlyMap<QuoteRecord, Quote>): Quote | null {
  const start = fold(words);
  for (const [typed, quote] of quotes) {
    if (quote.id === words.trim() || fold(typed.text).startsWith(start)) return quote;
  }
  return null;
}

/** Whether the words are a quote's of the file that is not shown: its speaker is unknown, or withdrew it. */
function hasTypedQuote(record: EpisodeRecord, words: string): boolean {
  const start = fold(words);
  return record.blocks.some((block) => block.kind === "quote" && fold(block.quote.text).startsWith(start));
}
