// Quotes that were published and whose words have changed since, or that were taken out: their addresses lead on.

import type { FeedLock } from "../domain/feed-lock.ts";
import type { QuoteId, Slug } from "../domain/names.ts";
import type { Show } from "../domain/show.ts";

/**
 * The Show with the quotes that the lock remembers and no episode has now.
 * A quote's id is made of its words: correct one, and it has another address.
 */
export function withFormerQuotes(show: Show, lock: FeedLock | null): Show {
  const formerQuotes = new Map<Slug, readonly QuoteId[]>();
  for (const episode of lock === null ? [] : show.episodes) {
    const { slug, guid } = episode;
    const known = lock?.episodes.get(guid)?.quotes ?? [];
    if (known.length === 0) continue;
    const now = new Set(episode.quoteSummaries.map(({ id }) => id));
    const gone = known.filter((id) => !now.has(id));
    if (gone.length > 0) formerQuotes.set(slug, gone);
  }
  return { ...show, formerQuotes };
}
