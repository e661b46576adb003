// What governs a quote and was cut off in front of it: a negation, a question, a perhaps. Quoted without it, what was
// denied or asked is said. It may stand some words away (لا يعني آآ نريد، لا يمكن أن، ليس صحيحاً أن، نفى أن).

import { bare, type Comparison, type Finding } from "./findings.ts";
import { governorBefore } from "./governor-before.ts";
import type { TranscriptIndex } from "./transcript-index.ts";

/** The governor cut off in front of the quote's first word, as a difference; none where nothing governs it. */
export function cutGovernor(comparison: Comparison): readonly Finding[] {
  const { quote, index, place } = comparison;
  const begin = place.steps.find((step) => step.heardTo > step.heardFrom);
  const first = begin?.heardFrom ?? 0;
  if (place.steps[0]?.quoteTo === 0 || quote.words.length === 0) return [];
  const governor = governorBefore(index, first, {
    quoteEnd: place.heardTo - 1,
    isAsked: isAsked(quote.words),
  });
  if (governor === null) return [];
  // After words of the quote that were not heard, it stands inside the quote.
  const isInside = begin !== undefined && begin.quoteFrom > 0 && governor.token === first - 1;
  const heard = textBetween(index, governor.token, first);
  const difference = { kind: "dropped", typed: null, heard, at: begin?.quoteFrom ?? 0 } as const;
  const weight = isInside || governor.isSure ? "sense" : "small";
  return [{ difference, weight, isSure: begin?.likeness === 1, token: governor.token }];
}

function isAsked(words: readonly string[]): boolean {
  return /[?؟]["'”»)\]]*$/.test(words.at(-1) ?? "");
}

/** What was heard from a governor to the quote, without marks: two or three words, and … for the rest. */
function textBetween(index: TranscriptIndex, from: number, to: number): string {
  const first = Math.floor(index.tokens[from]?.from ?? 0);
  const end = Math.floor(index.tokens[to]?.from ?? 0);
  return index.words
    .slice(first, Math.max(first + 1, end))
    .map((word) => bare(word.text))
    .join(" ");
}
