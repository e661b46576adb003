// Quotes against a recording's transcript: when each was said, and whether word for word.
// fold -> vote for places -> align word by word -> measure -> choose one or abstain -> judge the differences.
// Pure, and each quote on its own: their order does not matter. docs/alignment.md says how well it does.

import type { QuoteCheck } from "../domain/quote.ts";
import type { Transcript } from "../domain/transcript.ts";
import { alignWords } from "./align-words.ts";
import { choosePlace } from "./choose-place.ts";
import type { Expected } from "./expectation.ts";
import { findPlaces } from "./find-places.ts";
import { judgeWords } from "./judge-words.ts";
import { LikenessTable } from "./likeness-table.ts";
import { measurePlace, type Place } from "./place.ts";
import { placeSpan } from "./place-span.ts";
import { voiceAt } from "./place-voice.ts";
import { type QuoteWords, readQuote } from "./quote-words.ts";
import { indexTranscript, type TranscriptIndex } from "./transcript-index.ts";
import { compareVoice } from "./voices.ts";
import { weightOf } from "./word-costs.ts";

/** A quote to be found. */
export interface QuoteRequest {
  /** As typed; … or (…) stands for words left out, [brackets] for the editor's own. */
  readonly text: string;
  /** Names and aliases of its speaker; empty when unknown. */
  readonly voices: readonly string[];
  /** Where it is expected, in seconds: a hint that tells equal places apart, never proof. */
  readonly near: Expected | null;
}

/** Changes whenever the same question may get another answer: results remembered under another are forgotten. */
export const ALIGNMENT_VERSION = 12;

/**
 * How each quote stands to the recording, in the order asked.
 * A span is given only for a place that is sure; `absent` and `ambiguous` have none.
 */
export function alignQuotes(
  transcript: Transcript,
  requests: readonly QuoteRequest[],
): readonly QuoteCheck[] {
  const index = indexTranscript(transcript);
  const table = new LikenessTable(index);
  return requests.map((request) => alignQuote(index, table, request));
}

function alignQuote(index: TranscriptIndex, table: LikenessTable, request: QuoteRequest): QuoteCheck {
  const quote = readQuote(request.text, index);
  const places = findPlaces(quote, index)
    .map((window) => measurePlace(quote, index, alignWords(quote, index, window, table)))
    .filter((place) => place !== null);
  const weight = quote.surprise.reduce((sum, surprise) => sum + weightOf(surprise), 0);
  const choice = choosePlace(places, weight, index, request);
  if (choice.kind === "one") return checkPlace(quote, index, choice.place, request.voices);
  if (choice.kind === "none") return { ...NOT_FOUND, score: score(choice.best) };
  return checkSeveral(quote, index, choice.places);
}

const NOT_FOUND: QuoteCheck = { verdict: "absent", score: 0, span: null, differences: [], otherVoice: null };

function checkPlace(
  quote: QuoteWords,
  index: TranscriptIndex,
  place: Place,
  voices: readonly string[],
): QuoteCheck {
  const voice = voiceAt(index, place);
  const isOther = compareVoice(voice, voices) === "other";
  const judgement = judgeWords(quote, index, place);
  return {
    ...judgement,
    score: judgement.verdict === "verbatim" ? 1 : score(place),
    span: placeSpan(quote, index, place),
    otherVoice: isOther ? voice : null,
  };
}

// Said, or altered, at several places: when all agree that it is altered, that much is known.
function checkSeveral(quote: QuoteWords, index: TranscriptIndex, places: readonly Place[]): QuoteCheck {
  const judgements = places.map((place) => judgeWords(quote, index, place));
  const agreed = (["altered", "doubtful"] as const).find((verdict) =>
    judgements.every((judgement) => judgement.verdict === verdict),
  );
  return {
    verdict: agreed ?? "ambiguous",
    score: score(places[0] ?? null),
    span: null,
    differences: judgements[0]?.differences ?? [],
    otherVoice: null,
    places: places.map((place) => placeSpan(quote, index, place)).sort((a, b) => a.start - b.start),
  };
}

// What is not word for word is never 1.
const MOST_BUT_VERBATIM = 0.99;

function score(place: Place | null): number {
  if (place === null) return 0;
  if (place.isExact) return 1;
  const alike = place.steps.reduce((sum, step) => sum + step.likeness * (step.quoteTo - step.quoteFrom), 0);
  const words = place.steps.reduce((sum, step) => sum + Math.max(1, step.quoteTo - step.quoteFrom), 0);
  return Math.round(1000 * Math.min(MOST_BUT_VERBATIM, alike / Math.max(1, words))) / 1000;
}
