// What the differences between a quote and its place amount to: nothing, spelling or hearing, or another sense.

import type { Verdict, WordDifference } from "../domain/quote.ts";
import { fold } from "../text/fold.ts";
import { BEFORE_OR_NOT, DIRECT_NEGATIONS } from "../text/sense-words.ts";
import type { Step } from "./align-words.ts";
import { comparePair } from "./likeness.ts";
import { endsWith, partsOf, startsWith, wordsOf } from "./number-parts.ts";
import type { Place } from "./place.ts";
import { voiceOfToken } from "./place-voice.ts";
import type { QuoteWords } from "./quote-words.ts";
import type { TranscriptIndex } from "./transcript-index.ts";
import { isNegation, type VocabularyWord } from "./vocabulary.ts";

/** Nobody negates a word across a longer silence than this, in seconds. */
const LONGEST_BREATH = 2;

/** A verdict on words that were found, with every difference. */
export interface Judgement {
  readonly verdict: Extract<Verdict, "verbatim" | "close" | "altered">;
  readonly differences: readonly WordDifference[];
}

/** A difference, and whether it can change the sense. */
interface Finding {
  readonly difference: WordDifference;
  readonly isGrave: boolean;
}

interface Comparison {
  readonly quote: QuoteWords;
  readonly index: TranscriptIndex;
  readonly place: Place;
}

/** Word by word: the verdict and what it rests on. */
export function judgeWords(quote: QuoteWords, index: TranscriptIndex, place: Place): Judgement {
  const comparison = { quote, index, place };
  const inside = place.steps.flatMap((step, at) => judgeStep(comparison, step, at));
  const findings = [...cutNegation(comparison), ...inside].sort(
    (one, other) => one.difference.at - other.difference.at,
  );
  const verdict =
    findings.length === 0 ? "verbatim" : findings.some(({ isGrave }) => isGrave) ? "altered" : "close";
  return { verdict, differences: findings.map(({ difference }) => difference) };
}

function judgeStep(comparison: Comparison, step: Step, at: number): readonly Finding[] {
  const typed = step.quoteTo - step.quoteFrom;
  const heard = step.heardTo - step.heardFrom;
  if (typed === 0) return judgeDropped(comparison, step, at);
  if (heard === 0) return judgeAdded(comparison, step);
  return typed === 1 && heard === 1 ? judgePair(comparison, step) : judgeMerge(comparison, step);
}

function judgePair(comparison: Comparison, step: Step): readonly Finding[] {
  const { quote, index } = comparison;
  const typed = quote.entries[step.quoteFrom];
  if (!typed) return [];
  const heard = index.vocabulary.word(index.ids[step.heardFrom] ?? 0);
  if (typed.isNumber && heard.isNumber) return judgeNumbers(comparison, step, typed.id === heard.id);
  const kind = comparePair(typed, heard);
  return kind === "same" ? [] : [finding(comparison, step, kind, kind === "changed")];
}

// The same value said in other words is a matter of spelling. A number cut by the quote's own edge is told.
function judgeNumbers(comparison: Comparison, step: Step, isSame: boolean): readonly Finding[] {
  const { quote, index } = comparison;
  const isWritten = fold(typedText(quote, step)) === fold(heardText(index, step));
  if (isSame) return isWritten ? [] : [finding(comparison, step, "spelling", false)];
  const typed = quote.tokens[step.quoteFrom];
  const heard = index.tokens[step.heardFrom];
  const typedParts = typed?.parts ?? [typed?.key ?? ""];
  const heardParts = (heard?.parts ?? []).map((part) => part.replace("#", ""));
  const typedWords = partsOf(typedParts, typedText(quote, step));
  // Hundred, of percent in words, is cut as little as thousand of five thousand.
  const isPercent = heard?.key === "%" && endsWith(wordsOf(heardText(index, step)), typedWords);
  const isHead = step.quoteFrom === 0 && (endsWith(heardParts, typedWords) || isPercent);
  const isTail = step.quoteTo === quote.tokens.length && startsWith(heardParts, typedWords);
  return [finding(comparison, step, "changed", !(isHead || isTail))];
}

function judgeAdded(comparison: Comparison, step: Step): readonly Finding[] {
  const { quote } = comparison;
  const word = quote.entries[step.quoteFrom];
  if (word === undefined || quote.optional.has(step.quoteFrom)) return [];
  const cut = cutNumber(comparison, step);
  if (cut !== null) return [finding(comparison, cut, "changed", false)];
  const isRepeated = [-1, 1].some((side) => quote.entries[step.quoteFrom + side]?.id === word.id);
  return [finding(comparison, step, "added", !isIdle(word, isRepeated))];
}

function judgeDropped(comparison: Comparison, step: Step, at: number): readonly Finding[] {
  const { quote, index, place } = comparison;
  const word = index.vocabulary.word(index.ids[step.heardFrom] ?? 0);
  if (index.asides[step.heardFrom] && !isNegation(word.sense)) return [];
  if (quote.breaks.has(step.quoteFrom)) {
    // What … leaves out may be anything, but not the negation of what follows it.
    const isLast = (place.steps[at + 1]?.quoteTo ?? 0) > step.quoteTo;
    return isLast && isNegation(word.sense) ? [finding(comparison, step, "dropped", true)] : [];
  }
  const isRepeated = [-1, 1].some((side) => index.ids[step.heardFrom + side] === word.id);
  return [finding(comparison, step, "dropped", !isIdle(word, isRepeated))];
}

// Thousands at the quote's edge, of five thousand: the number was cut there, no word was added.
function cutNumber({ quote, index, place }: Comparison, step: Step): Step | null {
  const text = partsOf([], typedText(quote, step));
  const partsAt = (token: number) => (index.tokens[token]?.parts ?? []).map((part) => part.replace("#", ""));
  const at = step.quoteFrom === 0 ? step.heardFrom - 1 : place.heardTo;
  const isEdge = step.quoteFrom === 0 || step.quoteTo === quote.tokens.length;
  const isCut = step.quoteFrom === 0 ? endsWith(partsAt(at), text) : startsWith(partsAt(at), text);
  return isEdge && isCut ? { ...step, heardFrom: at, heardTo: at + 1 } : null;
}

// A word whose coming and going changes nothing. Said twice, a negation is still one.
function isIdle(word: VocabularyWord, isRepeated: boolean): boolean {
  return word.isLight || word.isFiller || (isRepeated && word.sense === null);
}

function judgeMerge(comparison: Comparison, step: Step): readonly Finding[] {
  const { quote, index } = comparison;
  const typed = quote.entries.slice(step.quoteFrom, step.quoteTo);
  const heard = Array.from(index.ids.subarray(step.heardFrom, step.heardTo), (id) =>
    index.vocabulary.word(id),
  );
  const isSense = [...typed, ...heard].some((word) => word.sense !== null);
  const isSame = typed.map((word) => word.key).join("") === heard.map((word) => word.key).join("");
  const isGrave = !isSame && (isSense || step.likeness < 0.8);
  return [finding(comparison, step, isGrave ? "changed" : "spelling", isGrave)];
}

// A quote that begins just after a negation says the opposite of what was said: it is altered, wherever it ends. A word
// that negates in some of its uses only (ما, غير) alters it where the whole clause is quoted but for that; elsewhere it is told.
function cutNegation({ quote, index, place }: Comparison): readonly Finding[] {
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

function finding(
  { quote, index }: Comparison,
  step: Step,
  kind: WordDifference["kind"],
  isGrave: boolean,
): Finding {
  const typed = kind === "dropped" ? null : typedText(quote, step);
  const heard = kind === "added" ? null : heardText(index, step);
  const at = Math.floor(quote.tokens[step.quoteFrom]?.from ?? quote.words.length);
  return { difference: { kind, typed, heard, at }, isGrave };
}

function typedText(quote: QuoteWords, step: Step): string {
  const from = quote.tokens[step.quoteFrom]?.from ?? 0;
  const to = quote.tokens[step.quoteTo - 1]?.to ?? 0;
  return quote.words.slice(Math.floor(from), Math.ceil(to)).map(bare).join(" ");
}

function heardText(index: TranscriptIndex, step: Step): string {
  const from = index.tokens[step.heardFrom]?.from ?? 0;
  const to = index.tokens[step.heardTo - 1]?.to ?? 0;
  return index.words
    .slice(Math.floor(from), Math.ceil(to))
    .map((word) => bare(word.text))
    .join(" ");
}

// Without the punctuation around it; a word that is all punctuation stays.
function bare(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%\u066A]+$/gu, "") || word;
}
