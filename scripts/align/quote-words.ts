// A quote as typed -> its words and tokens, what it leaves out, and how much each word tells.

import { type Token, tokenize } from "./tokens.ts";
import { countTogether, type TranscriptIndex } from "./transcript-index.ts";
import { isNegation, type VocabularyWord } from "./vocabulary.ts";

export interface QuoteWords {
  /** The words as typed; bare punctuation is none. */
  readonly words: readonly string[];
  readonly tokens: readonly Token[];
  readonly entries: readonly VocabularyWord[];
  /** Tokens before which the quote leaves words out; never 0. */
  readonly breaks: ReadonlySet<number>;
  /** Tokens that the editor put in [brackets]: there or not, both are right. Negations are not among them. */
  readonly optional: ReadonlySet<number>;
  /** How surprising each token is, in nats: what finding it is worth. */
  readonly surprise: readonly number[];
}

// … or three points and more, bare or in brackets.
const ELLIPSIS = /[([]\s*(?:…|\.{2,})\s*[)\]]|…|\.{3,}/g;
// What the editor explains inside the quote need not have been said.
const EDITORIAL = /\[[^[\]]{1,120}\]/g;
const GAP = "\uE000";
const OWN = "\uE001";
const MOST_LETTERS = 20_000;
// A quote of a hundred pages is no quote: the rest of it is not read.
const MOST_WORDS = 400;

/** The quote's words against one transcript. */
export function readQuote(text: string, index: TranscriptIndex): QuoteWords {
  const marked = text.slice(0, MOST_LETTERS).replace(ELLIPSIS, ` ${GAP} `).replace(EDITORIAL, markWords);
  const pieces = marked.split(/\s+/).filter((piece) => piece === GAP || /[\p{L}\p{N}%]/u.test(piece));
  const typed = pieces.filter((piece) => piece !== GAP).slice(0, MOST_WORDS);
  const words = typed.map((word) => word.replaceAll(OWN, ""));
  const tokens = tokenize(words);
  const entries = tokens.map((token) => index.vocabulary.intern(token.key));
  return {
    words,
    tokens,
    entries,
    breaks: findBreaks(pieces, tokens),
    optional: findOptional(typed, tokens, entries),
    surprise: surprises(entries, index),
  };
}

function markWords(bracket: string): string {
  return bracket.replace(/\S+/g, (word) => OWN + word);
}

function findOptional(
  typed: readonly string[],
  tokens: readonly Token[],
  entries: readonly VocabularyWord[],
): ReadonlySet<number> {
  const optional = new Set<number>();
  tokens.forEach((token, at) => {
    const isOwn = typed[Math.floor(token.from)]?.includes(OWN) === true;
    if (isOwn && !isNegation(entries[at]?.sense ?? null)) optional.add(at);
  });
  return optional;
}

function findBreaks(pieces: readonly string[], tokens: readonly Token[]): ReadonlySet<number> {
  const breaks = new Set<number>();
  let word = 0;
  for (const piece of pieces) {
    if (piece !== GAP) {
      word++;
      continue;
    }
    const token = tokens.findIndex(({ from }) => from >= word);
    if (token > 0) breaks.add(token);
  }
  return breaks;
}

// A word is worth what it narrows down: rare words much, and a word that always follows the one before it little,
// so that a stock phrase is no proof. What the transcript has once is taken for the quote's own place.
function surprises(entries: readonly VocabularyWord[], index: TranscriptIndex): readonly number[] {
  const total = Math.log(index.ids.length + 2);
  return entries.map((entry, at) => {
    const count = index.byStem.get(entry.stem)?.length ?? 0;
    const alone = Math.max(0.2, total - Math.log(count + 1));
    const before = at > 0 ? entries[at - 1] : undefined;
    const together = before ? countTogether(index, before, entry) - 1 : 0;
    if (!before || together <= 0) return alone;
    const first = index.byStem.get(before.stem)?.length ?? 1;
    return Math.min(alone, Math.max(0.1, Math.log((first + 1) / (together + 0.5))));
  });
}
