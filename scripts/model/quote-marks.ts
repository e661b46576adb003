// What lists and counts need of an episode's quotes before one of them is shown: of most episodes no build reads more.

import type { Episode } from "../domain/episode.ts";
import type { PersonId, QuoteId } from "../domain/names.ts";
import type { Quote } from "../domain/quote.ts";
import { type Fingerprint, fingerprint } from "../memory/fingerprint.ts";

/** A quote from outside; the whole one is at the same index of the episode's quotes. */
export interface QuoteMark {
  readonly id: QuoteId;
  readonly person: PersonId;
  readonly print: Fingerprint;
}

type Quoting = Pick<Episode, "quotes">;

const known = new WeakMap<Quoting, readonly QuoteMark[]>();

/** One for each quote, in their order. */
export function quoteMarks(episode: Quoting): readonly QuoteMark[] {
  const before = known.get(episode);
  if (before !== undefined) return before;
  const made = episode.quotes.map((quote) => ({
    id: quote.id,
    person: quote.person,
    print: fingerprint(quote),
  }));
  known.set(episode, made);
  return made;
}

/** Says the marks of an episode whose quotes nobody has looked at. */
export function keepMarks(episode: Quoting, marks: readonly QuoteMark[]): void {
  known.set(episode, marks);
}

/** A quote by its place: read when it is shown. */
export interface QuotePlace {
  readonly episode: Episode;
  readonly index: number;
  readonly mark: QuoteMark;
}

const places = new WeakMap<Episode, readonly QuotePlace[]>();

/** The places of an episode's quotes, in their order: the same objects in every list. */
export function quotePlaces(episode: Episode): readonly QuotePlace[] {
  const before = places.get(episode);
  if (before !== undefined) return before;
  const made = quoteMarks(episode).map((mark, index) => ({ episode, index, mark }));
  places.set(episode, made);
  return made;
}

/** @throws RangeError for a place that its episode does not have */
export function quoteAt({ episode, index }: QuotePlace): Quote {
  const quote = episode.quotes[index];
  if (quote === undefined) throw new RangeError(`quoteAt: ${episode.slug} has no quote ${index}`);
  return quote;
}

/**
 * What some quotes stand for, of episodes one after the other: their episodes, which say what each quote is, and where
 * the first and the last of them are.
 * @param list all of the quotes of its episodes, or those that one rule chooses
 */
export function ofQuotes(list: readonly QuotePlace[]): readonly unknown[] {
  const of: unknown[] = [`${list[0]?.index} ${list.at(-1)?.index} ${list.length}`];
  let before: Episode | null = null;
  for (const { episode } of list) {
    if (episode !== before) of.push(episode);
    before = episode;
  }
  return of;
}
