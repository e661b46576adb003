// Quotes as their file has them, in the order in which they were said: those that are found at once tell where the
// doubtful ones between them are to be looked for. A file in another order is left alone.

import type { QuoteCheck } from "../domain/quote.ts";
import type { Transcript } from "../domain/transcript.ts";
import { alignQuotes, type QuoteRequest } from "./align-quotes.ts";
import type { Expected } from "./expectation.ts";

const FEWEST_FOUND = 3;
// One in so many may stand where it was not said.
const IN_ORDER = 0.9;

/** As alignQuotes, for requests in the order of their file. @param align another aligner, such as one that remembers */
export function alignInOrder(
  transcript: Transcript,
  requests: readonly QuoteRequest[],
  align: typeof alignQuotes = alignQuotes,
): readonly QuoteCheck[] {
  const checks = align(transcript, requests);
  const length = Math.max(0, ...transcript.cues.map(({ end }) => end));
  const between = expectBetween(checks, length);
  const again = requests.flatMap((request, at) => {
    const near = checks[at]?.span === null ? narrower(request.near, between[at] ?? null) : null;
    return near === null ? [] : [{ at, request: { ...request, near } }];
  });
  if (again.length === 0) return checks;
  const answers = align(
    transcript,
    again.map(({ request }) => request),
  );
  const better = new Map(again.map(({ at }, number) => [at, answers[number]]));
  return checks.map((check, at) => better.get(at) ?? check);
}

/** Where each is expected by the found ones around it; null where they tell nothing. */
function expectBetween(checks: readonly QuoteCheck[], length: number): readonly (Expected | null)[] {
  const found = checks.flatMap(({ span }, at) => (span === null ? [] : [{ at, start: span.start }]));
  const ordered = longestAscending(found.map(({ start }) => start)).map((number) => found[number]);
  if (found.length < FEWEST_FOUND || ordered.length < IN_ORDER * found.length) return checks.map(() => null);
  return checks.map((_, at) => {
    const before = ordered.findLast((one) => one !== undefined && one.at < at);
    const after = ordered.find((one) => one !== undefined && one.at > at);
    return { from: before?.start ?? 0, to: after?.start ?? length };
  });
}

// The expected place within the chapter's; the chapter's own where the two have nothing in common.
function narrower(chapter: Expected | null, between: Expected | null): Expected | null {
  if (between === null || chapter === null) return between;
  const from = Math.max(chapter.from, between.from);
  const to = Math.min(chapter.to ?? Number.POSITIVE_INFINITY, between.to ?? Number.POSITIVE_INFINITY);
  return to > from && (from > chapter.from || to !== chapter.to) ? { from, to } : null;
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
