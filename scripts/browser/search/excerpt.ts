// What of a finding is shown: its own spelling, the words that were found marked, from the second they are said at.

import { type SearchFinding, searchedText } from "../../domain/search.ts";
import { type SearchTerm, searchTerms } from "../../text/search-terms.ts";
import type { Marks } from "./find.ts";

/** A run of text, marked when it was found. */
export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

export interface Excerpt {
  readonly title: readonly Piece[];
  readonly text: readonly Piece[];
  /** Where the first marked word of `text` is said, in seconds; null for what is in no recording. */
  readonly second: number | null;
}

/** Words that stand before the first that was found. */
const BEFORE = 5;
/** Words of an excerpt. A quote is whole but for the longest. */
const WORDS = { quote: 70, other: 32 } as const;

interface MarkedToken extends SearchTerm {
  /** Which part of the query was found here, null for none. */
  readonly part: number | null;
}

export function excerptOf(finding: SearchFinding, marks: Marks): Excerpt {
  const { kind, shown } = finding;
  const whole = searchedText(finding);
  const titleEnd = whole.length - shown.text.length;
  const tokens = markTokens(whole, marks);
  const inTitle = tokens.filter(({ end }) => end <= titleEnd);
  const inText = tokens
    .filter(({ start }) => start >= titleEnd)
    .map((token) => ({ ...token, start: token.start - titleEnd, end: token.end - titleEnd }));
  const anchor = anchorOf(inText);
  const size = kind === "quote" ? WORDS.quote : WORDS.other;
  const from = Math.max(0, Math.min(anchor - BEFORE, inText.length - size));
  const window = inText.slice(from, from + size);
  const first = inText[anchor];
  return {
    title: titleEnd === 0 ? [{ text: shown.title, isMarked: false }] : pieces(shown.title, inTitle, false),
    text: pieces(shown.text, window, true),
    second: first === undefined ? null : secondAt(shown.starts, first.start),
  };
}

function markTokens(text: string, { terms, phrases }: Marks): readonly MarkedToken[] {
  const tokens = searchTerms(text);
  const parts = tokens.map(({ term }) => terms.get(term) ?? null);
  for (const [index, phrase] of phrases.entries()) {
    for (const at of tokens.keys()) {
      if (!phrase.every((term, step) => tokens[at + step]?.term === term)) continue;
      // A part that no word has: words are counted from 0.
      for (const step of phrase.keys()) parts[at + step] = -1 - index;
    }
  }
  return tokens.map((token, at) => ({ ...token, part: parts[at] ?? null }));
}

/** Where the shortest stretch begins that has as much of the query as the text has; 0 when it has nothing. */
function anchorOf(tokens: readonly MarkedToken[]): number {
  const marked = tokens.flatMap(({ part }, at) => (part === null ? [] : [{ part, at }]));
  const wanted = new Set(marked.map(({ part }) => part)).size;
  const counts = new Map<number, number>();
  let best = { from: 0, length: Number.POSITIVE_INFINITY };
  let left = 0;
  for (const { part, at } of marked) {
    counts.set(part, (counts.get(part) ?? 0) + 1);
    for (let first = marked[left]; first && counts.size === wanted; first = marked[left]) {
      if (at - first.at < best.length) best = { from: first.at, length: at - first.at };
      const rest = (counts.get(first.part) ?? 1) - 1;
      if (rest === 0) counts.delete(first.part);
      else counts.set(first.part, rest);
      left += 1;
    }
  }
  return best.from;
}

/** The text of some tokens that follow each other, with the signs between and after them. */
function pieces(text: string, tokens: readonly MarkedToken[], isCut: boolean): readonly Piece[] {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return text === "" ? [] : [{ text, isMarked: false }];
  const isWhole = !isCut || /^[^\p{L}\p{N}]*$/u.test(text.slice(0, first.start));
  const rest = /^[^\p{L}\p{N}]*/u.exec(text.slice(last.end))?.[0] ?? "";
  const isToTheEnd = last.end + rest.length === text.length;
  const made: Piece[] = [];
  const add = (piece: string, isMarked: boolean) => {
    const before = made.at(-1);
    if (piece === "") return;
    if (before?.isMarked === isMarked) made[made.length - 1] = { text: before.text + piece, isMarked };
    else made.push({ text: piece, isMarked });
  };
  add(isWhole ? text.slice(0, first.start) : "… ", false);
  tokens.forEach((token, at) => {
    const next = tokens[at + 1];
    add(text.slice(token.start, token.end), token.part !== null);
    // Found words that follow each other are one mark.
    if (next) add(text.slice(token.end, next.start), token.part !== null && next.part !== null);
  });
  add(isToTheEnd ? rest : " …", false);
  return made;
}

function secondAt(starts: SearchFinding["shown"]["starts"], offset: number): number | null {
  return starts.findLast(([from]) => from <= offset)?.[1] ?? starts[0]?.[1] ?? null;
}
