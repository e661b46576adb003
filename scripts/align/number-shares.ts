// Parts of numbers: fractions, ordinals, decimals, and the minutes of an hour.

import {
  DECIMAL_POINTS,
  FRACTIONS,
  MINUTES,
  NUMBER_WORDS,
  ORDINAL_VALUES,
  PARTS_OF_ONE,
} from "../text/number-words.ts";
import { combine, follows, type Piece, pieceAt } from "./number-pieces.ts";
import type { Token } from "./tokens.ts";

/** A value and how many tokens say it. */
export interface Run {
  readonly value: number;
  readonly length: number;
}

const WRITTEN_TO = /^[وف]?[بلك]?(?:ال)?/;
const ADDED = /^و(?:ال)?/;
const LEAST_LETTERS = 2;

function keyAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.key ?? "";
}

// As it stands, else without what is written to it.
function numberIn(values: ReadonlyMap<string, number>, key: string, prefix = WRITTEN_TO): number | null {
  const rest = key.replace(prefix, "");
  return values.get(key) ?? (rest.length > LEAST_LETTERS ? values.get(rest) : undefined) ?? null;
}

/** A scale said at a token: thousand, the million; null for other words. */
export function scaleAt(tokens: readonly Token[], at: number): number | null {
  const word = NUMBER_WORDS.get(keyAt(tokens, at).replace(/^ال/, ""));
  return word?.kind === "scale" ? word.value : null;
}

/** A fraction said at a token: a half, three quarters. */
export function fractionAt(tokens: readonly Token[], at: number): Run | null {
  const one = numberIn(FRACTIONS, keyAt(tokens, at));
  if (one !== null) return { value: one, length: keyAt(tokens, at + 1) === "a" ? 2 : 1 };
  const parts = PARTS_OF_ONE.get(keyAt(tokens, at + 1));
  const count = pieceAt(tokens, at, true);
  if (parts === undefined || count?.kind !== "unit") return null;
  return { value: count.value / parts, length: 2 };
}

/** An ordinal at a token, with the ten or the tens that it makes a number with: the twelfth, the twenty-first. */
export function ordinalAt(tokens: readonly Token[], at: number): Run | null {
  const value = numberIn(ORDINAL_VALUES, keyAt(tokens, at));
  if (value === null) return null;
  const next = pieceAt(tokens, at + 1, false);
  if (next === null || next.isDigits || next.isLatin || value === 10) return { value, length: 1 };
  if (next.kind === "ten" && !next.isAdded) return { value: 10 + value, length: 1 + next.length };
  if (next.kind === "tens" && next.isAdded) return { value: next.value + value, length: 1 + next.length };
  return { value, length: 1 };
}

/**
 * What goes on with a number behind it: a half, less a quarter, decimals, the minutes of an hour.
 * `isWhole`: whether the value is the number's own, and not a part of the scale before it.
 */
export function partAfter(
  tokens: readonly Token[],
  at: number,
  isHour: boolean,
): (Run & { readonly isWhole: boolean }) | null {
  if (tokens[at - 1]?.closes) return null;
  const decimals = DECIMAL_POINTS.has(keyAt(tokens, at)) ? decimalsAt(tokens, at + 1) : null;
  if (decimals) return { value: decimals.value, length: decimals.length + 1, isWhole: false };
  return addedFraction(tokens, at) ?? lessFraction(tokens, at) ?? (isHour ? minutesAt(tokens, at) : null);
}

function addedFraction(tokens: readonly Token[], at: number): (Run & { readonly isWhole: boolean }) | null {
  const key = keyAt(tokens, at);
  const isApart = key === "و" || key === "and";
  if (!isApart && !ADDED.test(key)) return null;
  const from = isApart ? at + (keyAt(tokens, at + 1) === "a" ? 2 : 1) : at;
  const share = fractionAt(tokens, from);
  if (share === null) return null;
  const length = from - at + share.length;
  // A million and half a million; one and a half million is read on by whoever asks.
  const before = scaleAt(tokens, at - 1);
  const scale = before === null ? null : scaleAt(tokens, at + length);
  return scale === null
    ? { value: share.value, length, isWhole: false }
    : { value: share.value * scale, length: length + 1, isWhole: true };
}

function lessFraction(tokens: readonly Token[], at: number): (Run & { readonly isWhole: boolean }) | null {
  if (keyAt(tokens, at) !== "الا") return null;
  const share =
    numberIn(FRACTIONS, keyAt(tokens, at + 1)) ?? (keyAt(tokens, at + 1) === "ثلثا" ? 1 / 3 : null);
  if (share !== null) return { value: -share, length: 2, isWhole: true };
  const minutes = pieceAt(tokens, at + 1, true);
  if (minutes === null || !MINUTES.has(keyAt(tokens, at + 1 + minutes.length))) return null;
  return { value: -minutes.value / 60, length: 2 + minutes.length, isWhole: true };
}

function minutesAt(tokens: readonly Token[], at: number): (Run & { readonly isWhole: boolean }) | null {
  if (!keyAt(tokens, at).startsWith("و")) return null;
  const group = groupAt(tokens, at, false);
  if (group === null || !MINUTES.has(keyAt(tokens, at + group.length))) return null;
  return { value: group.value / 60, length: group.length + 1, isWhole: true };
}

// Zeros in front move the digits behind the point.
function decimalsAt(tokens: readonly Token[], at: number): Run | null {
  let zeros = 0;
  while (pieceAt(tokens, at + zeros, true)?.value === 0) zeros++;
  const group = groupAt(tokens, at + zeros, true);
  if (group === null) return zeros === 0 ? null : { value: 0, length: zeros };
  const digits = zeros + String(group.value).length;
  return { value: group.value / 10 ** digits, length: zeros + group.length };
}

// The pieces below the next thousand.
function groupAt(tokens: readonly Token[], at: number, isFirst: boolean): Run | null {
  let [value, next] = [0, at];
  let before: Piece | null = null;
  let piece: Piece | null = pieceAt(tokens, at, isFirst);
  while (piece && piece.kind !== "scale" && (before === null || follows(before, piece, value))) {
    value = combine(value, before, piece);
    before = piece;
    next += piece.length;
    piece = tokens[next - 1]?.closes ? null : pieceAt(tokens, next, false);
  }
  return before === null ? null : { value, length: next - at };
}
