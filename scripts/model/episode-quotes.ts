// An episode's quotes: attributed, timed, and each made an object with its own address.

import type { Chapter } from "../domain/chapter.ts";
import type { Appearance } from "../domain/episode.ts";
import type { QuoteId } from "../domain/names.ts";
import { isWordForWord, type Quote } from "../domain/quote.ts";
import type { EpisodeRecord, PersonRecord, QuoteRecord } from "../domain/record.ts";
import type { AddressBook } from "./addresses.ts";
import { quoteId } from "./ids.ts";
import { roleOfTheDay } from "./people.ts";
import type { AttributedQuote, QuoteTime } from "./quote-times.ts";
import type { Withdrawal } from "./withdrawal.ts";

/** The quotes in the order typed, each with its speaker, where that is known, and the chapter it is typed under. */
export function attributeQuotes(
  record: EpisodeRecord,
  speakers: ReadonlyMap<QuoteRecord, PersonRecord>,
  chapters: readonly Chapter[],
): readonly AttributedQuote[] {
  const chapterByStart = new Map(chapters.map((chapter) => [chapter.start, chapter]));
  let chapter: Chapter | null = null;
  const attributed: AttributedQuote[] = [];
  for (const block of record.blocks) {
    if (block.kind === "chapter") chapter = chapterByStart.get(block.start) ?? null;
    if (block.kind !== "quote") continue;
    attributed.push({ record: block.quote, person: speakers.get(block.quote) ?? null, chapter });
  }
  return attributed;
}

/** What quotes are made with. */
export interface QuoteMaking {
  readonly episode: EpisodeRecord;
  readonly guests: readonly Appearance[];
  /** Whether the recording is a machine's reading: its transcript gives times, and bears witness to nothing. */
  readonly isReading: boolean;
  readonly addresses: AddressBook;
  readonly withdrawal: Withdrawal;
}

/**
 * The quotes as every output shows them, by the record they come from.
 * One whose speaker withdrew everything is missing, and so is one whose speaker nobody knows, which is reported.
 * @param times in the order of `attributed`
 */
export function makeQuotes(
  attributed: readonly AttributedQuote[],
  times: readonly QuoteTime[],
  { episode, guests, isReading, addresses, withdrawal }: QuoteMaking,
): ReadonlyMap<QuoteRecord, Quote> {
  const taken = new Set<QuoteId>();
  const guestById = new Map(guests.map((guest) => [guest.person, guest]));
  const quotes = new Map<QuoteRecord, Quote>();
  attributed.forEach(({ record, person: speaker, chapter }, index) => {
    const person = speaker && withdrawal.publicId(speaker);
    if (speaker === null || person === null) return;
    const id = quoteId(record.text, taken);
    taken.add(id);
    const guest = guestById.get(person);
    quotes.set(record, {
      id,
      episode: episode.slug,
      number: quotes.size + 1,
      person,
      role: guest ? guest.role : roleOfTheDay(speaker, null, episode.day),
      isGuest: guest !== undefined,
      text: withdrawal.text(record.text),
      prose: withdrawal.prose(record.prose),
      ...heardAs(times[index] ?? UNTIMED, isReading),
      chapter: chapter?.index ?? null,
      address: addresses.quote(episode.slug, id),
    });
  });
  return quotes;
}

const UNTIMED: QuoteTime = { span: null, timing: null, check: null };

/** When it is heard, and what the recording says of its words. */
function heardAs({ span, timing, check }: QuoteTime, isReading: boolean) {
  if (isReading) return { span, timing, check: null, standing: { kind: "published" } as const };
  const standing = isWordForWord(check) ? ({ kind: "verbatim" } as const) : null;
  return { span, timing, check, standing };
}

/** Whether its text may be shown as it is typed: nobody who says or is named something in it withdrew it. */
export function isWhole(
  record: EpisodeRecord,
  quotes: readonly AttributedQuote[],
  { text, publicId }: Withdrawal,
): record is EpisodeRecord & { readonly markdown: string } {
  if (record.markdown === undefined || text(record.markdown) !== record.markdown) return false;
  return quotes.every(({ person }) => person !== null && publicId(person) === person.id);
}
