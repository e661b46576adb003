// What every item of a feed is written with, worked out once for a programme.

import type { EpisodeHead } from "../../domain/episode.ts";
import type { AbsoluteUrl, Instant, Language } from "../../domain/names.ts";
import { languageOf, type Show } from "../../domain/show.ts";
import { directionOfLanguage, standingAlone } from "../../text/bidi.ts";
import { instantIn } from "../../text/dates.ts";
import { interfaceLanguageOf } from "../../text/languages.ts";
import { type FeedWords, feedWords } from "../../text/words/feeds.ts";
import type { Direction } from "../markup.ts";

/** Each feed's own guid, and where a feed has moved. permanence/ remembers both. */
export interface FeedIdentity {
  /** podcast:guid of a feed. @param key its path below the site, such as `feed/video.xml` */
  readonly guid: (key: string, url: AbsoluteUrl) => string;
  /** The new address for itunes:new-feed-url; null while the feed is where it was. */
  readonly movedTo: (key: string, url: AbsoluteUrl) => AbsoluteUrl | null;
}

export interface FeedWriting {
  readonly show: Show;
  readonly words: FeedWords;
  /** Of what is written. */
  readonly language: Language;
  readonly direction: Direction;
  readonly identity: FeedIdentity;
}

export function feedWriting(show: Show, identity: FeedIdentity): FeedWriting {
  return {
    show,
    words: wordsOf(show),
    language: show.programme.language,
    direction: directionOfLanguage(show.programme.language),
    identity,
  };
}

/** As an episode is written: one in another tongue has our words in it too, and its direction. */
export function writingOf(writing: FeedWriting, { language }: EpisodeHead): FeedWriting {
  if (language === undefined) return writing;
  const words = feedWords(interfaceLanguageOf(language));
  return { ...writing, words, language, direction: directionOfLanguage(language) };
}

/** The feed words in the interface's language. */
export function wordsOf({ programme }: Show): FeedWords {
  return feedWords(programme.interface);
}

/** The moment an episode last changed for its readers: published, updated, or corrected. */
export function modifiedAt({ programme }: Show, episode: EpisodeHead): Instant {
  const corrected = episode.corrections.map(({ date }) =>
    instantIn(date, programme.airTime, programme.timeZone),
  );
  return newest([episode.published, ...(episode.updated ? [episode.updated] : []), ...corrected]);
}

/** The latest of some moments; the beginning of time for none, because the clock has no part in a feed. */
export function newest(moments: readonly Instant[]): Instant {
  return moments.reduce(
    (latest, moment) => (Date.parse(moment) > Date.parse(latest) ? moment : latest),
    "1970-01-01T00:00:00+00:00" as Instant,
  );
}

/** An episode's title where an app shows it by itself. */
export function titleAlone(show: Show, episode: EpisodeHead): string {
  return standingAlone(episode.title, directionOfLanguage(languageOf(show, episode)));
}
