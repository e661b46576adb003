// A negation that stands just before a quote's first word: cut off, the quote says the opposite.

import { BEFORE_OR_NOT, DIRECT_NEGATIONS } from "../text/sense-words.ts";
import { bare, type Comparison, type Finding } from "./findings.ts";
import { voiceOfToken } from "./place-voice.ts";
import type { TranscriptIndex } from "./transcript-index.ts";
import { isNegation } from "./vocabulary.ts";

/** Nobody negates a word across a longer silence than this, in seconds. */
const LONGEST_BREATH = 2;

// A quote that begins just after a negation says the opposite of what was said: it is altered, wherever it ends. A word
// that negates in some of its uses only (ما, غير) alters it where the whole clause is quoted but for that; elsewhere it is told.
export function cutNegation({ quote, index, place }: Comparison): readonly Finding[] {
  const begin = place.steps.find((step) => step.heardTo > step.heardFrom);
  const first = begin?.heardFrom ?? 0;
  const before = first - 1;
  const token = index.tokens[before];
  if (!token || token.closes || !isNegation(index.vocabulary.word(index.ids[before] ?? 0).sense)) return [];
  if (voiceOfToken(index, before) !== voiceOfToken(index, first) || place.steps[0]?.quoteTo === 0) return [];
  if (pauseAfter(index, before) > LONGEST_BREATH) return [];
  // After words of the quote that were not heard, it stands inside the quote.
  const isInside = begin !== undefined && begin.quoteFrom > 0;
  const isWhole = beginsClause(index, before) && endsClause(index, place.heardTo - 1);
  const isGrave = isInside || isWhole || negatesNext(index, before);
  const word = index.words[Math.floor(token.from)]?.text ?? "";
  const difference = { kind: "dropped", typed: null, heard: bare(word), at: begin?.quoteFrom ?? 0 } as const;
  return quote.words.length > 0 ? [{ difference, isGrave }] : [];
}

/** Seconds of silence between a token and the next. */
function pauseAfter(index: TranscriptIndex, token: number): number {
  return (index.starts[token + 1] ?? 0) - (index.ends[token] ?? 0);
}

/** Whether a token is a negation of what follows it, and not the end of a question: أم لا. */
function negatesNext(index: TranscriptIndex, token: number): boolean {
  const { vocabulary, ids } = index;
  const word = vocabulary.word(ids[token] ?? 0);
  const before = token === 0 ? null : vocabulary.word(ids[token - 1] ?? 0).key;
  return (
    word.sense !== null && DIRECT_NEGATIONS.has(word.sense) && !(before !== null && BEFORE_OR_NOT.has(before))
  );
}

function beginsClause(index: TranscriptIndex, token: number): boolean {
  return (
    token === 0 || index.tokens[token - 1]?.closes === true || cueOf(index, token - 1) !== cueOf(index, token)
  );
}

function endsClause(index: TranscriptIndex, token: number): boolean {
  const isLast = token === index.tokens.length - 1;
  return isLast || index.tokens[token]?.closes === true || cueOf(index, token) !== cueOf(index, token + 1);
}

function cueOf(index: TranscriptIndex, token: number): number {
  return index.words[Math.floor(index.tokens[token]?.from ?? -1)]?.cue ?? -1;
}
