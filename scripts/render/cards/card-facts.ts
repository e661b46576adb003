// What a card says: the Show -> the words and marks of one card, without a place yet.

import type { Brand } from "../../domain/brand.ts";
import type { Appearance, Episode } from "../../domain/episode.ts";
import type { Language } from "../../domain/names.ts";
import { shownName } from "../../domain/person.ts";
import type { Quote } from "../../domain/quote.ts";
import { languageOf, type Show } from "../../domain/show.ts";
import { formatClock } from "../../domain/timecode.ts";
import { directionOfLanguage } from "../../text/bidi.ts";
import { formatDay, type InterfaceLanguage } from "../../text/dates.ts";
import { interfaceLanguageOf } from "../../text/languages.ts";
import { closeUpPictures } from "../../text/pictures.ts";
import { standingWords } from "../../text/standing.ts";
import { cardWords } from "../../text/words/cards.ts";
import { type Direction, paragraphDirection } from "./typesetting/direction.ts";

/** The programme, as every card signs it. */
export interface ProgrammeFacts {
  readonly title: string;
  readonly latin: string | null;
  readonly tagline: string | null;
  readonly direction: Direction;
  /** What it does not take from us; absent where that is nothing, so that a card of ours keeps its name. */
  readonly brand?: Omit<Brand, "icon">;
}

/** A stretch of the recording on the thread; times in seconds. */
export interface ThreadMark {
  readonly start: number;
  readonly end: number | null;
  readonly tone: number | null;
  /** Whether it is what the card is about. */
  readonly isThis: boolean;
}

/** An episode as a line of time; null where its length is unknown. */
export interface Thread {
  readonly duration: number;
  /** Where chapters begin, in seconds, after the first. */
  readonly cuts: readonly number[];
  readonly marks: readonly ThreadMark[];
}

export interface SpeakerFacts {
  readonly name: string;
  readonly role: string | null;
  readonly tone: number | null;
}

export interface QuoteFacts {
  readonly programme: ProgrammeFacts;
  readonly text: string;
  /** Of the quote's own letters. */
  readonly direction: Direction;
  /** Null for a speaker nobody is to know of. */
  readonly speaker: SpeakerFacts | null;
  /** What is said of it, or null; a tick is drawn where a recording has it word for word. */
  readonly standing: { readonly words: string; readonly isVerbatim: boolean } | null;
  /** `02:03`, or null. */
  readonly clock: string | null;
  readonly episode: string;
  readonly day: string;
  readonly disclosure: string | null;
  readonly thread: Thread | null;
}

export interface EpisodeFacts {
  readonly programme: ProgrammeFacts;
  readonly title: string;
  readonly direction: Direction;
  /** Day, and number where there is one. */
  readonly kicker: readonly string[];
  readonly speakers: readonly SpeakerFacts[];
  /** `03:17`, or null. */
  readonly length: string | null;
  readonly disclosure: string | null;
  readonly thread: Thread | null;
}

/** @param language whose direction the card has; the programme's unless told */
export function programmeFacts({ programme }: Show, language: Language = programme.language): ProgrammeFacts {
  const { title, latin, tagline } = programme;
  const { icon: _, ...brand } = programme.brand ?? {};
  const facts = { title, latin, tagline, direction: directionOfLanguage(language) };
  return Object.keys(brand).length > 0 ? { ...facts, brand } : facts;
}

export function quoteFacts(show: Show, episode: Episode, quote: Quote): QuoteFacts {
  const language = languageOf(show, episode);
  const programme = programmeFacts(show, language);
  const person = show.personById.get(quote.person);
  const standing = standingWords(quote.standing, interfaceOf(show, episode));
  return {
    programme,
    text: closeUpPictures(quote.text),
    direction: paragraphDirection(quote.text, programme.direction),
    speaker: person ? { name: shownName(person, episode.day), role: quote.role, tone: person.tone } : null,
    standing: standing === null ? null : { words: standing, isVerbatim: quote.standing?.kind === "verbatim" },
    clock: quote.span && formatClock(quote.span.start),
    episode: closeUpPictures(episode.title),
    day: formatDay(episode.day, language),
    disclosure: episode.disclosure,
    thread: threadOf(show, episode, quote),
  };
}

export function episodeFacts(show: Show, episode: Episode): EpisodeFacts {
  const language = languageOf(show, episode);
  const programme = programmeFacts(show, language);
  const words = cardWords(interfaceOf(show, episode));
  const number = episode.number === null ? [] : [words.episode.replace("{number}", String(episode.number))];
  return {
    programme,
    title: closeUpPictures(episode.title),
    direction: paragraphDirection(episode.title, programme.direction),
    kicker: [...number, formatDay(episode.day, language)],
    speakers: episode.guests.flatMap((guest) => speakerFacts(show, episode, guest)),
    length: episode.duration === null ? null : formatClock(episode.duration),
    disclosure: episode.disclosure,
    thread: threadOf(show, episode, null),
  };
}

function speakerFacts(
  show: Show,
  { day }: Episode,
  { person: id, role }: Appearance,
): readonly SpeakerFacts[] {
  const person = show.personById.get(id);
  return person ? [{ name: shownName(person, day), role, tone: person.tone }] : [];
}

function threadOf(show: Show, episode: Episode, about: Quote | null): Thread | null {
  const { duration } = episode;
  if (duration === null || duration <= 0) return null;
  const marks = episode.quotes.flatMap((quote): readonly ThreadMark[] => {
    if (quote.span === null || quote.span.start > duration) return [];
    const tone = show.personById.get(quote.person)?.tone ?? null;
    return [{ start: quote.span.start, end: quote.span.end, tone, isThis: quote.id === about?.id }];
  });
  const cuts = episode.chapters.map(({ start }) => start).filter((start) => start > 0 && start < duration);
  return { duration, cuts, marks };
}

/** A card of an episode in another tongue goes where that is read: it says our words in it too. */
function interfaceOf({ programme }: Show, { language }: Episode): InterfaceLanguage {
  return language === undefined ? programme.interface : interfaceLanguageOf(language);
}
