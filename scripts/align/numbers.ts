// Numbers said in words -> one token with their value: أربع وعشرون, 24 and twenty-four are the same.
// Arabic adds with و (خمسة وعشرون), English by standing beside (twenty five); both multiply by thousand, million.

import { ELEVENS, LONE_PLURALS, NUMBER_WORDS, type NumberWord } from "../text/number-words.ts";
import type { Token } from "./tokens.ts";

/** A piece of a number: a word, a numeral, or either with the و before it. */
interface Piece extends NumberWord {
  /** Joined to what stands before it by و or `and`. */
  readonly isAdded: boolean;
  readonly isDigits: boolean;
  readonly isLatin: boolean;
  /** A plural such as ملايين: many, unless a number stands before it. */
  readonly isPlural: boolean;
  /** How many tokens it takes. */
  readonly length: number;
}

const PREFIX = /^([وف])?([بلك])?(ال)?(.+)$/;
// Shorter, and the first letter belongs to the word: لست is no six.
const SHORTEST_AFTER_BY = 4;

/** The tokens with each run of number words as one token. */
export function joinNumbers(tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = [];
  // Most words begin no number, and most words come again.
  const beginnings = new Map<string, boolean>();
  const mayBegin = (token: Token): boolean => {
    const known = beginnings.get(token.key) ?? (isEleven(token.key) || pieceAt([token], 0, true) !== null);
    beginnings.set(token.key, known);
    return known;
  };
  let at = 0;
  for (let token = tokens[at]; token; token = tokens[at]) {
    const run = mayBegin(token) ? readNumber(tokens, at) : null;
    const words = tokens.slice(at, at + (run?.length ?? 1));
    joined.push(run ? joinWords(words, token, run.value) : token);
    at += words.length;
  }
  return joined;
}

function joinWords(words: readonly Token[], first: Token, value: number): Token {
  const parts = words.length > 1 ? words.map((word) => word.key) : null;
  return { ...(words.at(-1) ?? first), key: `#${value}`, from: first.from, parts };
}

/** The value of a number token's key; null for other keys. */
export function numberOf(key: string): number | null {
  return key.startsWith("#") ? Number(key.slice(1)) : null;
}

// Thousands and millions are closed into `total`; what is below the next of them gathers in `group`.
function readNumber(tokens: readonly Token[], at: number): { value: number; length: number } | null {
  let piece = pieceAt(tokens, at, true);
  if (!piece || piece.isPlural) return null;
  let [total, group, scale, next] = [0, 0, 1, at];
  let before: Piece | null = null;
  while (piece && (before === null || follows(before, piece, group))) {
    if (piece.kind === "scale") {
      total += Math.max(1, group) * piece.value;
      [group, scale] = [0, piece.value];
    } else group = combine(group, before, piece);
    before = piece;
    next += piece.length;
    piece = tokens[next - 1]?.closes ? null : pieceAt(tokens, next, false);
  }
  const isHalf = before?.kind === "scale" && tokens[next]?.key === "ونصف";
  return { value: total + group + (isHalf ? scale / 2 : 0), length: next - at + (isHalf ? 1 : 0) };
}

function pieceAt(tokens: readonly Token[], at: number, isFirst: boolean): Piece | null {
  const key = tokens[at]?.key ?? "";
  if (!isFirst && (key === "و" || key === "and")) {
    const next = pieceAt(tokens, at + 1, true);
    return next && { ...next, isAdded: true, length: next.length + 1 };
  }
  const rest = { isAdded: false, isDigits: false, isLatin: /^[a-z]/.test(key), isPlural: false, length: 1 };
  if (key.startsWith("#")) {
    const value = Number(key.slice(1));
    return { ...rest, value, kind: value < 100 ? "tens" : "hundred", isDigits: true };
  }
  // واحد is one, and also the eleven of "and eleven": its ten tells.
  if (isEleven(key) && isTen(tokens[at + 1])) {
    return { ...rest, value: 1, kind: "unit", isAdded: key.startsWith("و") };
  }
  const whole = NUMBER_WORDS.get(key);
  if (whole) return { ...whole, ...rest, isPlural: LONE_PLURALS.has(key) };
  const [, and, by, the, word = ""] = PREFIX.exec(key) ?? [];
  const number = NUMBER_WORDS.get(word);
  if (!number || (by !== undefined && the === undefined && word.length < SHORTEST_AFTER_BY)) return null;
  return { ...rest, ...number, isAdded: and === "و", isPlural: LONE_PLURALS.has(word) };
}

function isEleven(key: string): boolean {
  return ELEVENS.has(key.replace(/^و/, ""));
}

function isTen(token: Token | undefined): boolean {
  return NUMBER_WORDS.get(token?.key ?? "")?.kind === "ten";
}

// Whether a piece goes on with the number before it, or begins another: "five, six" are two.
function follows(before: Piece, piece: Piece, group: number): boolean {
  if (piece.kind === "scale") return before.kind !== "scale" && !piece.isAdded && group > 0;
  if (piece.isDigits) return before.kind === "scale" && piece.isAdded && piece.value < before.value;
  if (before.isDigits) return false;
  if (isTeen(before, piece) || isHundreds(before, piece)) return true;
  const isJoined = piece.isAdded || piece.isLatin;
  if (before.kind === "scale") return isJoined && piece.value < before.value;
  if (before.kind === "hundred") return isJoined && piece.kind !== "hundred";
  if (before.kind === "unit") return piece.isAdded && piece.kind === "tens" && before.value > 0;
  const isTwentyFive = before.kind === "tens" && piece.kind === "unit" && piece.value > 0;
  return piece.isLatin && !piece.isAdded && (isTwentyFive || isYear(before, piece));
}

function isTeen(before: Piece, piece: Piece): boolean {
  return (
    piece.kind === "ten" && !piece.isAdded && !piece.isLatin && before.kind === "unit" && before.value > 0
  );
}

function isHundreds(before: Piece, piece: Piece): boolean {
  return piece.value === 100 && !piece.isAdded && before.kind === "unit" && before.value > 0;
}

// Nineteen ninety five; twenty twenty three.
function isYear(before: Piece, piece: Piece): boolean {
  const isCentury = before.kind === "teen" || before.value === 20;
  return isCentury && (piece.kind === "tens" || piece.kind === "teen");
}

function combine(group: number, before: Piece | null, piece: Piece): number {
  if (before && isHundreds(before, piece)) return group - before.value + before.value * 100;
  if (before && piece.isLatin && !piece.isAdded && isYear(before, piece)) return group * 100 + piece.value;
  return group + piece.value;
}
