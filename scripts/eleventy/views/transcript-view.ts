// A transcript as a page reads it: cues flow into paragraphs, a paragraph a speaker, quoted passages marked.

import type { Episode, EpisodeHead } from "../../domain/episode.ts";
import type { Address, CaptionTrack } from "../../domain/media.ts";
import { shownName } from "../../domain/person.ts";
import type { Quote } from "../../domain/quote.ts";
import type { Show } from "../../domain/show.ts";
import { formatClock } from "../../domain/timecode.ts";
import type { Cue } from "../../domain/transcript.ts";
import { below } from "../../render/output-addresses.ts";
import { mediaAtTime, secondsText } from "../../render/time-links.ts";
import { directionOfLanguage } from "../../text/bidi.ts";
import { fold } from "../../text/fold.ts";
import { faceView } from "./person-view.ts";
import { hasRecording } from "./time-view.ts";
import type { ViewWords } from "./view-words.ts";

/** A paragraph grows no longer than this, in seconds, even with one speaker. */
const LONGEST = 45;
/** Seconds shown before a quote and after it, on its own page. */
const AROUND = 15;
/** A silence of this many seconds begins a paragraph. */
const PAUSE = 4;

/** Transcripts with more cues than this, together, are pages of their own: the episode's first view stays light. */
const MOST_CUES = 500;

/** Whether an episode's transcripts are fetched when they are opened, and not before. */
export function isTranscriptApart({ captions }: EpisodeHead): boolean {
  return captions.reduce((sum, { cueCount }) => sum + cueCount, 0) > MOST_CUES;
}

/** The page of a transcript that is apart. */
export function transcriptAddress(episode: EpisodeHead, track: CaptionTrack): Address {
  return below(episode.address, `transcript/${track.language.toLowerCase()}/`);
}

/** A transcript on its episode's page; one that is apart is only named there, with its page. */
export function transcriptView(show: Show, episode: Episode, track: CaptionTrack, said: ViewWords) {
  const isApart = isTranscriptApart(episode);
  return {
    label: said.fill(said.words.transcriptIn, { language: track.label }),
    page: isApart ? transcriptAddress(episode, track).path : "",
    text: isApart ? (false as const) : transcriptText(show, episode, track, said),
  };
}

/** The lines about a quote, for its own page, where it alone is marked; false where there are none. */
export function transcriptAround(
  show: Show,
  episode: Episode,
  { track, quote, said }: { readonly track: CaptionTrack; readonly quote: Quote; readonly said: ViewWords },
) {
  if (quote.span === null) return false as const;
  const { start, end } = quote.span;
  const isShown = (cue: Cue) => cue.end > start - AROUND && cue.start < (end ?? start) + AROUND;
  const text = transcriptText(show, episode, track, said, {
    quote,
    isShown,
    isLinked: hasWholeRecording(quote),
  });
  return text.paragraphs.length > 0 && text;
}

/** Whether a quote's page plays the recording itself, and not a clip that was cut out of it. */
export function hasWholeRecording({ clip }: Quote): boolean {
  return !clip?.film;
}

/** What a page shows of a transcript that is not its own. */
interface TranscriptPart {
  readonly isShown: (cue: Cue) => boolean;
  /** Whether the page's player has the recording: a clip of it has other seconds. */
  readonly isLinked: boolean;
  readonly quote: Quote;
}

/** The text: paragraphs of cues, each with its second. @param part null for the whole */
export function transcriptText(
  show: Show,
  episode: Episode,
  track: CaptionTrack,
  said: ViewWords,
  part: TranscriptPart | null = null,
) {
  const quoteOf = quoteFinder(part === null ? episode.quotes : [part.quote]);
  const { cues: all } = show.transcript(episode.slug, track.language);
  const cues = part === null ? all : all.filter(part.isShown);
  const following = new Map(cues.map((cue, index) => [cue, cues[index + 1]]));
  const isHeard = hasRecording(episode) && part?.isLinked !== false;
  const place = isTranscriptApart(episode) || part !== null ? episode.address.path : "";
  const hrefOf = ({ start }: Cue) =>
    place && part === null ? `${place}?t=${secondsText(start)}` : mediaAtTime(episode, { start, end: null });
  const cueView = (cue: Cue) => {
    const quote = quoteOf(cue);
    const next = following.get(cue);
    const start = secondsText(cue.start);
    const endsQuote = quote !== null && part === null && (!next || quoteOf(next) !== quote);
    return {
      start,
      end: secondsText(cue.end),
      href: isHeard ? hrefOf(cue) : "",
      text: said.text(cue.text.replace(/\s+/g, " ")),
      quote: quote?.id ?? "",
      /** The address of the quote that ends here; "" for none. */
      mark: endsQuote ? `${place}#${quote.id}` : "",
      tone: quote === null ? 0 : (show.personById.get(quote.person)?.tone ?? 0),
    };
  };
  const people = new Map(
    [...episode.guests, ...episode.quoted].flatMap(({ person }) => {
      const found = show.personById.get(person);
      if (!found) return [];
      const face = faceView(found, said, episode.day);
      return [found.name, shownName(found, episode.day)].map((name) => [fold(name), face] as const);
    }),
  );
  const chapters = part === null ? episode.chapters : [];
  const chapterAt = (time: number, after: number) => {
    const title = chapters.findLast(({ start }) => after < start && start <= time)?.title;
    return title === undefined ? "" : said.text(title);
  };
  const paragraphs = paragraphsOf(
    cues,
    chapters.map(({ start }) => start),
  );
  return {
    language: track.language,
    direction: directionOfLanguage(track.language),
    paragraphs: paragraphs.map(([first, ...rest], index) => ({
      // A long turn is cut into paragraphs: its speaker is named once.
      voice: first.voice && first.voice !== paragraphs[index - 1]?.[0].voice ? said.text(first.voice) : "",
      person: first.voice ? (people.get(fold(first.voice)) ?? false) : (false as const),
      clock: formatClock(first.start),
      /** What begins with it; "" for none. */
      chapter: chapterAt(first.start, paragraphs[index - 1]?.[0].start ?? -1),
      cues: [first, ...rest].map(cueView),
    })),
  };
}

type Paragraph = readonly [Cue, ...Cue[]];

/** @param chapters where one begins, a paragraph does, in seconds */
function paragraphsOf(cues: readonly Cue[], chapters: readonly number[]): readonly Paragraph[] {
  const paragraphs: [Cue, ...Cue[]][] = [];
  for (const cue of cues) {
    const current = paragraphs.at(-1);
    const before = current?.at(-1);
    const opens =
      !current ||
      !before ||
      before.voice !== cue.voice ||
      cue.start - before.end > PAUSE ||
      chapters.some((start) => before.start < start && start <= cue.start) ||
      cue.end - current[0].start > LONGEST;
    if (opens) paragraphs.push([cue]);
    else current.push(cue);
  }
  return paragraphs;
}

/** The quote whose span holds the middle of a cue. */
function quoteFinder(quotes: readonly Quote[]): (cue: Cue) => Quote | null {
  const timed = quotes.filter(({ span }) => span !== null && span.end !== null);
  return (cue) => {
    const middle = (cue.start + cue.end) / 2;
    return timed.find(({ span }) => span?.end != null && span.start <= middle && middle <= span.end) ?? null;
  };
}
