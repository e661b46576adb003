// Which of several quotes is set first and largest.

import type { Quote } from "../../domain/quote.ts";

/**
 * A guest's words before those of others, the ones that can be heard first, and of these the shortest: it can be
 * set largest. The order typed decides between equals.
 */
export function strongestQuote(quotes: readonly Quote[]): Quote | undefined {
  const rank = ({ isGuest, span }: Quote) => (isGuest ? 0 : 2) + (span === null ? 1 : 0);
  return quotes.toSorted((a, b) => rank(a) - rank(b) || a.text.length - b.text.length)[0];
}
