// What the differences between a quote and its place amount to: nothing, spelling or hearing, or another sense.

import type { Verdict, WordDifference } from "../domain/quote.ts";
import { fold } from "../text/fold.ts";
import type { Step } from "./align-words.ts";
import { wordAt } from "./clauses.ts";
import { cutGovernor } from "./cut-governor.ts";
import { type Comparison, type Finding, finding, heardText, typedText } from "./findings.ts";
import { governorBefore } from "./governor-before.ts";
import { comparePair } from "./likeness.ts";
import { endsWith, partsOf, startsWith, wordsOf } from "./number-parts.ts";
import type { Place } from "./place.ts";
import type { QuoteWords } from "./quote-words.ts";
import type { TranscriptIndex } from "./transcript-index.ts";
import { isNegation, type VocabularyWord } from "./vocabulary.ts";

// Less alike, two words run together are not the one.
const LEAST_MERGED = 0.8;

/** A verdict on words that were found, with every difference. */
export interface Judgement {
  readonly verdict: Extract<Verdict, "verbatim" | "close" | "doubtful" | "altered">;
  readonly differences: readonly WordDifference[];
  /** Seconds where the first difference that is more than spelling is heard; null without one. */
  readonly listen: number | null;
}

/** Word by word: the verdict and what it rests on. */
export function judgeWords(quote: QuoteWords, index: TranscriptIndex, place: Place): Judgement {
  const comparison = { quote, index, place };
  const inside = place.steps.flatMap((step, at) => judgeStep(comparison, step, at));
  const findings = [...cutGovernor(comparison), ...inside].sort(
    (one, other) => one.difference.at - other.difference.at,
  );
  const grave = findings.find(({ weight }) => weight === "sense" || weight === "word");
  return {
    verdict: verdictOf(findings, index.by),
    differences: findings.map(({ difference }) => difference),
    listen: grave === undefined ? null : (index.starts[grave.token] ?? null),
  };
}

// Against a machine's words a quote is altered only where the sense was turned beside words that were heard rightly:
// whoever hears those hears لا too. Another word there may be the machine's.
function verdictOf(findings: readonly Finding[], by: TranscriptIndex["by"]): Judgement["verdict"] {
  if (findings.length === 0) return "verbatim";
  if (findings.every(({ weight }) => weight === "small")) return "close";
  if (by !== "machine") return "altered";
  if (findings.some(({ weight, isSure }) => weight === "sense" && isSure)) return "altered";
  return findings.some(({ weight }) => weight === "sense" || weight === "word") ? "doubtful" : "close";
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
  if (kind === "same") return [];
  if (kind === "spelling") return [finding(comparison, step, "spelling", "small")];
  if (kind === "hearing") return [finding(comparison, step, "changed", "hearing")];
  return [finding(comparison, step, "changed", weightOfWords([typed, heard]))];
}

// The same value said in other words is a matter of spelling. A number cut by the quote's own edge is told.
function judgeNumbers(comparison: Comparison, step: Step, isSame: boolean): readonly Finding[] {
  const { quote, index } = comparison;
  const isWritten = fold(typedText(quote, step)) === fold(heardText(index, step));
  if (isSame) return isWritten ? [] : [finding(comparison, step, "spelling", "small")];
  const typed = quote.tokens[step.quoteFrom];
  const heard = index.tokens[step.heardFrom];
  const typedParts = typed?.parts ?? [typed?.key ?? ""];
  const heardParts = (heard?.parts ?? []).map((part) => part.replace("#", ""));
  const typedWords = partsOf(typedParts, typedText(quote, step));
  // Hundred, of percent in words, is cut as little as thousand of five thousand.
  const isPercent = heard?.key === "%" && endsWith(wordsOf(heardText(index, step)), typedWords);
  const isHead = step.quoteFrom === 0 && (endsWith(heardParts, typedWords) || isPercent);
  const isTail = step.quoteTo === quote.tokens.length && startsWith(heardParts, typedWords);
  return [finding(comparison, step, "changed", isHead || isTail ? "small" : "sense")];
}

function judgeAdded(comparison: Comparison, step: Step): readonly Finding[] {
  const { quote } = comparison;
  const word = quote.entries[step.quoteFrom];
  if (word === undefined || quote.optional.has(step.quoteFrom)) return [];
  const cut = cutNumber(comparison, step);
  if (cut !== null) return [finding(comparison, cut, "changed", "small")];
  const isRepeated = [-1, 1].some((side) => quote.entries[step.quoteFrom + side]?.id === word.id);
  return [finding(comparison, step, "added", isIdle(word, isRepeated) ? "small" : weightOfWords([word]))];
}

function judgeDropped(comparison: Comparison, step: Step, at: number): readonly Finding[] {
  const { quote, index, place } = comparison;
  const word = index.vocabulary.word(index.ids[step.heardFrom] ?? 0);
  if (index.asides[step.heardFrom] && !isNegation(word.sense)) return [];
  if (quote.breaks.has(step.quoteFrom)) {
    // What … leaves out may be anything, but not the negation of what follows it.
    const isLast = (place.steps[at + 1]?.quoteTo ?? 0) > step.quoteTo;
    return isLast ? judgeLeftOut(comparison, step) : [];
  }
  const isRepeated = [-1, 1].some((side) => index.ids[step.heardFrom + side] === word.id);
  return [finding(comparison, step, "dropped", isIdle(word, isRepeated) ? "small" : weightOfWords([word]))];
}

// Words that … left out, up to the one before the quote goes on: whatever of them governs what follows.
function judgeLeftOut(comparison: Comparison, step: Step): readonly Finding[] {
  const { index, place } = comparison;
  const quoted = { quoteEnd: place.heardTo - 1, isAsked: false };
  const governor = governorBefore(index, step.heardTo, quoted);
  const from = place.steps.find(
    ({ quoteFrom, quoteTo }) => quoteFrom === step.quoteFrom && quoteTo === quoteFrom,
  );
  if (governor === null || from === undefined || governor.token < from.heardFrom) return [];
  const { token } = governor;
  const isSure = governor.isSure || (token === step.heardFrom && isNegation(wordAt(index, token).sense));
  return [finding(comparison, { ...step, heardFrom: token }, "dropped", isSure ? "sense" : "small")];
}

// Of two words that stand for each other both must be: a negation is misheard as any word.
function weightOfWords(words: readonly VocabularyWord[]): "sense" | "word" {
  return words.every((word) => isNegation(word.sense) || word.isNumber) ? "sense" : "word";
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
  const isGrave = !isSame && (isSense || step.likeness < LEAST_MERGED);
  const weight = isGrave ? weightOfWords([...typed, ...heard]) : "small";
  return [finding(comparison, step, isGrave ? "changed" : "spelling", weight)];
}
