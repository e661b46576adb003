// Quotes against a recording's transcript: when each was said, and whether word for word.
// fold -> vote for places -> align word by word -> measure -> choose one or abstain -> judge the differences.
// Pure, and each quote on its own: their order does not matter (align-in-order.ts, where it does).
// docs/alignment.md says how well it does.

import type { QuoteCheck } from "../domain/quote.ts";
import { seconds } from "../domain/seconds.ts";
import type { Transcript } from "../domain/transcript.ts";
import { alignWords } from "./align-words.ts";
import { type Choice, choosePlace } from "./choose-place.ts";
import type { Expected, Hints } from "./expectation.ts";
import { findPlaces } from "./find-places.ts";
import { heardText } from "./findings.ts";
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
export const ALIGNMENT_VERSION = 16;

/**
 * How each quote stands to the recording, in the order asked.
 * A span is given only for a place that is sure; `absent` and `ambiguous` have none.
 */
export function alignQuotes(
  transcript: Transcript,
  requests: readonly QuoteRequest[],
): readonly QuoteCheck[] {
  const index = indexTranscript(transcript);
  return seekQuotes(index, requests).map((one) => answerFor(index, one, chooseFor(index, one, one.request)));
}

/** A quote with the places where it may have been said. */
export interface Sought {
  readonly request: QuoteRequest;
  readonly quote: QuoteWords;
  readonly places: readonly Place[];
}

/** Each quote's places, measured by its words alone. */
export function seekQuotes(index: TranscriptIndex, requests: readonly QuoteRequest[]): readonly Sought[] {
  const table = new LikenessTable(index);
  return requests.map((request) => {
    const quote = readQuote(request.text, index);
    const places = findPlaces(quote, index)
      .map((window) => measurePlace(quote, index, alignWords(quote, index, window, table)))
      .filter((place) => place !== null);
    return { request, quote, places };
  });
}

/** The place a quote is at, by its words and what is known besides. */
export function chooseFor(index: TranscriptIndex, { quote, places }: Sought, hints: Hints): Choice {
  const weight = quote.surprise.reduce((sum, surprise) => sum + weightOf(surprise), 0);
  return choosePlace(places, weight, index, hints);
}

/** How a quote stands to the recording at the place that was chosen. */
export function answerFor(index: TranscriptIndex, { quote, request }: Sought, choice: Choice): QuoteCheck {
  if (choice.kind === "one") return checkPlace(quote, index, choice.place, request.voices);
  if (choice.kind === "none") return notFound(quote, index, choice.best);
  return checkSeveral(quote, index, choice.places);
}

// Half of its words make a place worth listening to, though not one to be given.
const NEAR_ENOUGH = 0.5;

function notFound(quote: QuoteWords, index: TranscriptIndex, best: Place | null): QuoteCheck {
  const absent = {
    verdict: "absent",
    score: score(best),
    span: null,
    differences: [],
    otherVoice: null,
  } as const;
  if (best === null || absent.score < NEAR_ENOUGH) return absent;
  const heard = heardText(index, { ...NO_STEP, heardFrom: best.heardFrom, heardTo: best.heardTo });
  return { ...absent, nearest: { span: placeSpan(quote, index, best), heard } };
}

const NO_STEP = { quoteFrom: 0, quoteTo: 0, likeness: 0 };
// What comes before a word helps to hear it.
const RUN_UP = 1;

function checkPlace(
  quote: QuoteWords,
  index: TranscriptIndex,
  place: Place,
  voices: readonly string[],
): QuoteCheck {
  const voice = voiceAt(index, place);
  const isOther = compareVoice(voice, voices) === "other";
  const { verdict, differences, listen } = judgeWords(quote, index, place);
  const span = placeSpan(quote, index, place);
  return {
    verdict,
    differences,
    score: verdict === "verbatim" ? 1 : score(place),
    span,
    otherVoice: isOther ? voice : null,
    ...(verdict === "doubtful" && listen !== null
      ? { listen: seconds(Math.max(span.start, listen - RUN_UP)) }
      : {}),
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
