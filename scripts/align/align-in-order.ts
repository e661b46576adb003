// Quotes as their file has them, in the order in which they were said: those that are found at once tell where the
// others are to be looked for, and how well the recogniser heard. A file in another order tells only the second.

import type { QuoteCheck } from "../domain/quote.ts";
import type { Transcript } from "../domain/transcript.ts";
import { answerFor, chooseFor, type QuoteRequest, seekQuotes } from "./align-quotes.ts";
import type { Choice } from "./choose-place.ts";
import type { Expected, Hints } from "./expectation.ts";
import { indexTranscript } from "./transcript-index.ts";

const FEWEST_FOUND = 3;
// One in so many may stand where it was not said.
const IN_ORDER = 0.9;

/** As alignQuotes, for requests in the order of their file. */
export function alignInOrder(
  transcript: Transcript,
  requests: readonly QuoteRequest[],
): readonly QuoteCheck[] {
  const index = indexTranscript(transcript);
  const sought = seekQuotes(index, requests);
  const alone = sought.map((one) => chooseFor(index, one, one.request));
  const starts = alone.map((choice) => startOf(choice, index.starts));
  const between = expectBetween(starts, index.ends.at(-1) ?? 0);
  return sought.map((one, at) => {
    const choice = alone[at] ?? { kind: "none", best: null };
    if (isSettled(choice)) return answerFor(index, one, choice);
    const hints = hintsFor(one.request, between[at] ?? null);
    return answerFor(index, one, chooseFor(index, one, { ...hints, ...misheardAround(alone, at) }));
  });
}

// Word for word is word for word wherever it stands.
function isSettled(choice: Choice): boolean {
  return choice.kind === "one" && (choice.place.isExact || choice.place.isNearExact);
}

function startOf(choice: Choice, starts: Float64Array): number | null {
  return choice.kind === "one" ? (starts[choice.place.heardFrom] ?? null) : null;
}

/** Where each is expected by the found ones around it; null where they tell nothing. */
function expectBetween(starts: readonly (number | null)[], length: number): readonly (Expected | null)[] {
  const found = starts.flatMap((start, at) => (start === null ? [] : [{ at, start }]));
  const ordered = longestAscending(found.map(({ start }) => start)).map((number) => found[number]);
  if (found.length < FEWEST_FOUND || ordered.length < IN_ORDER * found.length) return starts.map(() => null);
  return starts.map((_, at) => {
    const before = ordered.findLast((one) => one !== undefined && one.at < at);
    const after = ordered.find((one) => one !== undefined && one.at > at);
    return { from: before?.start ?? 0, to: after?.start ?? length };
  });
}

// The expected place within the chapter's; the chapter's own where the two have nothing in common.
function hintsFor({ voices, near: chapter }: QuoteRequest, between: Expected | null): Hints {
  if (between === null) return { voices, near: chapter };
  if (chapter === null) return { voices, near: between, between };
  const from = Math.max(chapter.from, between.from);
  const to = Math.min(chapter.to ?? Number.POSITIVE_INFINITY, between.to ?? Number.POSITIVE_INFINITY);
  return to > from ? { voices, near: { from, to }, between } : { voices, near: chapter };
}

// A few words tell little of how the rest was heard: so many as usually heard are counted with them.
const USUAL_WORDS = 15;
const USUALLY_WRONG = 0.2;
// However well the others were heard: a name or a noise is always misheard.
const [LEAST_WRONG, MOST_WRONG] = [0.15, 0.45];

/** The share of words that are wrong in the other quotes that were found; nothing where none was. */
function misheardAround(choices: readonly Choice[], at: number): Pick<Hints, "misheard"> {
  let [words, wrong] = [USUAL_WORDS, USUAL_WORDS * USUALLY_WRONG];
  choices.forEach((choice, other) => {
    if (other === at || choice.kind !== "one") return;
    words += choice.place.length;
    wrong += choice.place.length * (1 - choice.place.share);
  });
  if (words === USUAL_WORDS) return {};
  return { misheard: Math.min(MOST_WRONG, Math.max(LEAST_WRONG, wrong / words)) };
}

/** The numbers of the longest run of values, others between them left out, of which each is as late as the last. */
function longestAscending(values: readonly number[]): readonly number[] {
  const lengths: number[] = [];
  const previous: number[] = [];
  values.forEach((value, at) => {
    let best = -1;
    for (let before = 0; before < at; before++) {
      const fits = (values[before] ?? 0) <= value && (lengths[before] ?? 0) > (lengths[best] ?? 0);
      if (fits) best = before;
    }
    lengths.push((lengths[best] ?? 0) + 1);
    previous.push(best);
  });
  const run: number[] = [];
  for (let at = lengths.indexOf(Math.max(0, ...lengths)); at >= 0; at = previous[at] ?? -1) run.unshift(at);
  return run;
}
