// The pieces that a number is said in, and whether one goes on with the one before it.

import {
  ELEVENS,
  HUNDRED_OF,
  LONE_PLURALS,
  NUMBER_WORDS,
  type NumberWord,
  UNITS_OF_HUNDRED,
} from "../text/number-words.ts";
import type { Token } from "./tokens.ts";

/** A piece of a number: a word, a numeral, or either with the و before it. */
export interface Piece extends NumberWord {
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

/** The piece that begins at a token; null where none does. @param isFirst whether a number may begin with it */
export function pieceAt(tokens: readonly Token[], at: number, isFirst: boolean): Piece | null {
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
  const after = NUMBER_WORDS.get(tokens[at + 1]?.key ?? "");
  const ofHundred = after?.value === 100 ? UNITS_OF_HUNDRED.get(key) : undefined;
  if (ofHundred !== undefined) return { ...rest, value: ofHundred, kind: "unit" };
  if (key === HUNDRED_OF && after?.kind === "scale") return { ...rest, value: 100, kind: "hundred" };
  const whole = NUMBER_WORDS.get(key);
  if (whole) return { ...whole, ...rest, isPlural: LONE_PLURALS.has(key) };
  const [, and, by, the, word = ""] = PREFIX.exec(key) ?? [];
  const number = NUMBER_WORDS.get(word);
  if (!number || (by !== undefined && the === undefined && word.length < SHORTEST_AFTER_BY)) return null;
  return { ...rest, ...number, isAdded: and === "و", isPlural: LONE_PLURALS.has(word) };
}

/** Whether a word is the unit of an eleven, if a ten follows it. */
export function isEleven(key: string): boolean {
  return ELEVENS.has(key.replace(/^و/, ""));
}

function isTen(token: Token | undefined): boolean {
  return NUMBER_WORDS.get(token?.key ?? "")?.kind === "ten";
}

/** Whether a piece goes on with the number before it, or begins another: "five, six" are two. */
export function follows(before: Piece, piece: Piece, group: number): boolean {
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

/** The value of a group below the thousands with one more piece. */
export function combine(group: number, before: Piece | null, piece: Piece): number {
  if (before && isHundreds(before, piece)) return group - before.value + before.value * 100;
  if (before && piece.isLatin && !piece.isAdded && isYear(before, piece)) return group * 100 + piece.value;
  return group + piece.value;
}
