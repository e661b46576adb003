// A quote's words beside those that the recording has at its place: what was typed, what was heard, and when.

import type { Span } from "../domain/seconds.ts";
import type { Transcript } from "../domain/transcript.ts";
import { alignWords, type Step } from "./align-words.ts";
import type { Window } from "./find-places.ts";
import { comparePair } from "./likeness.ts";
import { LikenessTable } from "./likeness-table.ts";
import { type QuoteWords, readQuote } from "./quote-words.ts";
import { indexTranscript, type TranscriptIndex } from "./transcript-index.ts";

/** A word, or a few that stand for each other. Times are seconds of the recording. */
export interface WordPair {
  /** As typed, with its punctuation; "" where the recording has more. */
  readonly typed: string;
  /** As the transcript has it; "" where the quote has more. */
  readonly heard: string;
  /** The first of its words in the quote, and the one after the last, counted from 0; bare punctuation is no word. */
  readonly from: number;
  readonly to: number;
  /** The same of what was heard, counted over the whole transcript: `wordsOfCues`. */
  readonly heardFrom: number;
  readonly heardTo: number;
  /** Null where nothing was heard. */
  readonly start: number | null;
  readonly end: number | null;
  /** `spelling`: the same word, written otherwise. */
  readonly likeness: "same" | "spelling" | "other";
}

/** Tokens beyond the place's own, so that a word that was left out at an edge is seen. */
const SLACK = 2;
const NEAR = 0.05;

/** The quote's words in order, each with what was heard. @param span the quote's place; without an end nothing is known */
export function pairWords(transcript: Transcript, text: string, span: Span): readonly WordPair[] {
  const index = indexTranscript(transcript);
  const quote = readQuote(text, index);
  const window = windowOf(index, span);
  if (window === null || quote.tokens.length === 0) return [];
  const { steps } = alignWords(quote, index, window, new LikenessTable(index));
  return withoutEdges(steps.flatMap((step) => pairOf(quote, index, step))).reduce(joinShared, []);
}

/** The tokens that are said in a span. */
function windowOf({ starts, ends }: TranscriptIndex, { start, end }: Span): Window | null {
  if (end === null) return null;
  const from = ends.findIndex((time) => time > start + NEAR);
  const to = starts.findLastIndex((time) => time < end - NEAR) + 1;
  if (from < 0 || to <= from) return null;
  return { from: Math.max(0, from - SLACK), to: Math.min(starts.length, to + SLACK), end: to };
}

function pairOf(quote: QuoteWords, index: TranscriptIndex, step: Step): readonly WordPair[] {
  const typed = wordsIn(quote.tokens, step.quoteFrom, step.quoteTo);
  const heard = wordsIn(index.tokens, step.heardFrom, step.heardTo);
  const words = index.words.slice(heard.from, heard.to);
  // What … leaves out is no difference.
  if (typed.to === typed.from && quote.breaks.has(step.quoteFrom)) return [];
  const isHeard = words.length > 0;
  return [
    {
      ...typed,
      typed: quote.words.slice(typed.from, typed.to).join(" "),
      heardFrom: heard.from,
      heardTo: heard.to,
      heard: words.map(({ text }) => text).join(" "),
      start: isHeard ? (index.starts[step.heardFrom] ?? null) : null,
      end: isHeard ? (index.ends[step.heardTo - 1] ?? null) : null,
      likeness: likenessOf(quote, index, step),
    },
  ];
}

/** The words that tokens cover. */
function wordsIn(
  tokens: readonly { readonly from: number; readonly to: number }[],
  first: number,
  end: number,
) {
  const from = Math.floor((tokens[first]?.from ?? tokens.at(-1)?.to ?? 0) + 1e-9);
  return { from, to: end > first ? Math.ceil((tokens[end - 1]?.to ?? 0) - 1e-9) : from };
}

function likenessOf(quote: QuoteWords, index: TranscriptIndex, step: Step): WordPair["likeness"] {
  const [typed, heard] = [step.quoteTo - step.quoteFrom, step.heardTo - step.heardFrom];
  if (typed === 0 || heard === 0) return "other";
  const word = quote.entries[step.quoteFrom];
  if (typed === 1 && heard === 1 && word !== undefined) {
    const kind = comparePair(word, index.vocabulary.word(index.ids[step.heardFrom] ?? 0));
    return kind === "same" || kind === "spelling" ? kind : "other";
  }
  return step.likeness > 0 ? "spelling" : "other";
}

/** Words before the first that is typed, and after the last, are not the quote's. */
function withoutEdges(pairs: readonly WordPair[]): readonly WordPair[] {
  const isTyped = ({ typed }: WordPair) => typed !== "";
  return pairs.slice(Math.max(0, pairs.findIndex(isTyped)), pairs.findLastIndex(isTyped) + 1);
}

/** Two steps within one word, such as those of «don't», are one pair. */
function joinShared(pairs: readonly WordPair[], pair: WordPair): readonly WordPair[] {
  const last = pairs.at(-1);
  const isShared = last !== undefined && pair.from < last.to && pair.to > pair.from;
  if (!isShared) return [...pairs, pair];
  const heard = pair.heard === last.heard || last.heard.endsWith(` ${pair.heard}`) ? [] : [pair.heard];
  const joined: WordPair = {
    ...last,
    to: Math.max(last.to, pair.to),
    heardTo: Math.max(last.heardTo, pair.heardTo),
    heard: [last.heard, ...heard].filter((text) => text !== "").join(" "),
    start: last.start ?? pair.start,
    end: pair.end ?? last.end,
    likeness: pair.likeness === last.likeness ? pair.likeness : "other",
  };
  return [...pairs.slice(0, -1), joined];
}

/** A word of a quote as typed, and the second it begins at. */
export interface SpokenWord {
  readonly text: string;
  readonly start: number;
}

/** Every word of a quote's text with its second; one that was not heard begins between its neighbours. */
export function spokenWords(transcript: Transcript, text: string, span: Span): readonly SpokenWord[] {
  const pairs = pairWords(transcript, text, span);
  const words = text.split(/\s+/).filter((word) => word !== "");
  const begins = new Map<number, number>();
  for (const { from, to, start, end } of pairs) {
    if (start === null || end === null) continue;
    for (let at = from; at < to; at++) begins.set(at, start + ((end - start) * (at - from)) / (to - from));
  }
  let spoken = -1;
  const known = words.map((word) => {
    if (/[\p{L}\p{N}%]/u.test(word) && !ELLIPSIS.test(word)) spoken++;
    return begins.get(Math.max(0, spoken)) ?? null;
  });
  return between(known, span).map((start, at) => ({ text: words[at] ?? "", start }));
}

const ELLIPSIS = /^[([]?\s*(?:…|\.{2,})\s*[)\]]?$/;

/** Times without gaps, none before the one before it. */
function between(times: readonly (number | null)[], { start, end }: Span): readonly number[] {
  const filled: number[] = [];
  times.forEach((time, at) => {
    const before = filled.at(-1) ?? start;
    if (time !== null) filled.push(Math.max(before, time));
    else {
      const next = times.findIndex((other, index) => index > at && other !== null);
      const until = next < 0 ? (end ?? before) : (times[next] ?? before);
      filled.push(before + Math.max(0, until - before) / ((next < 0 ? times.length : next) - at + 1));
    }
  });
  return filled;
}
