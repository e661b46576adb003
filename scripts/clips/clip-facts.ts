// What a clip says and plays: Show and quote -> words, times and the stretch of the recording. No pixel yet.

import { type SpokenWord, spokenWords } from "../align/pair-words.ts";
import { CLIP_AROUND } from "../domain/clip.ts";
import type { Episode } from "../domain/episode.ts";
import type { Quote } from "../domain/quote.ts";
import type { Span } from "../domain/seconds.ts";
import { languageOf, type Show } from "../domain/show.ts";
import type { Transcript } from "../domain/transcript.ts";
import { type QuoteFacts, quoteFacts } from "../render/cards/card-facts.ts";

export interface ClipFacts {
  readonly id: string;
  readonly card: QuoteFacts;
  /** Seconds of the recording. */
  readonly from: number;
  readonly to: number;
  /** Each word with its second of the recording; empty where nobody knows when they are spoken. */
  readonly words: readonly SpokenWord[];
  /** Whether the transcript has a time for each word: then they light up one by one. */
  readonly isTimed: boolean;
}

/** Why a quote is not cut. */
export type ClipFault = "noTime" | "noEnd" | "notHeard" | "otherVoice" | "outside";

/** Seconds kept before and after even where somebody else speaks: times of words are as exact as that. */
const LEAST = 0.04;

/** What is cut of a quote, or why nothing is. */
export function clipFacts(show: Show, episode: Episode, quote: Quote): ClipFacts | ClipFault {
  const { span, check } = quote;
  if (check !== null && (check.verdict === "altered" || check.verdict === "absent")) return "notHeard";
  if (check !== null && check.otherVoice !== null) return "otherVoice";
  if (span === null) return check?.verdict === "ambiguous" ? "notHeard" : "noTime";
  const { end } = span;
  if (end === null || end <= span.start) return "noEnd";
  const { duration } = episode;
  if (duration !== null && end > duration + CLIP_AROUND.after) return "outside";
  const language = languageOf(show, episode);
  const isHeard = episode.captions.some((track) => track.language === language);
  const transcript = isHeard ? show.transcript(episode.slug, language) : null;
  return {
    id: quote.id,
    card: quoteFacts(show, episode, quote),
    ...cutTimes(transcript, { start: span.start, end }, duration),
    words: transcript === null ? [] : spokenWords(transcript, quote.text, span),
    isTimed: transcript !== null && isTimed(transcript, span),
  };
}

interface ClosedSpan {
  readonly start: number;
  readonly end: number;
}

/** A little before and after, and not as far as the neighbours' words. */
function cutTimes(transcript: Transcript | null, { start, end }: ClosedSpan, duration: number | null) {
  const words = transcript?.cues.flatMap((cue) => cue.words ?? [cue]) ?? [];
  const before = Math.max(0, ...words.filter((word) => word.end <= start + LEAST).map((word) => word.end));
  const after = Math.min(
    duration ?? Number.POSITIVE_INFINITY,
    ...words.filter((word) => word.start >= end - LEAST).map((word) => word.start),
  );
  const room = (gap: number, most: number) => Math.min(most, Math.max(LEAST, gap / 2));
  const to = end + room(after - end, CLIP_AROUND.after);
  return {
    from: Math.max(0, start - room(start - before, CLIP_AROUND.before)),
    to: Math.min(to, duration ?? to),
  };
}

function isTimed({ cues }: Transcript, { start, end }: Span): boolean {
  const heard = cues.filter((cue) => cue.end > start && cue.start < (end ?? start));
  return heard.length > 0 && heard.every(({ words }) => words !== null);
}
