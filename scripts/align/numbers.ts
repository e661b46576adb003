// Numbers said in words -> one token with their value: أربع وعشرون, 24 and twenty-four are the same.
// Arabic adds with و (خمسة وعشرون), English by standing beside (twenty five); both multiply by thousand, million.
// Halves and quarters, decimals behind فاصلة and the hours of the clock are values too: الثالثة والنصف is 3:30 is 3.5.

import { NUMBER_WORDS } from "../text/number-words.ts";
import { combine, follows, isEleven, type Piece, pieceAt } from "./number-pieces.ts";
import { fractionAt, ordinalAt, partAfter, type Run, scaleAt } from "./number-shares.ts";
import type { Token } from "./tokens.ts";

/** The tokens with each run of number words as one token. */
export function joinNumbers(tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = [];
  // Most words begin no number, and most words come again.
  const beginnings = new Map<string, boolean>();
  const mayBegin = (token: Token): boolean => {
    const known = beginnings.get(token.key) ?? canBegin(token);
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

// Whatever may stand behind it.
const ANY_SCALE: Token = { key: "مليون", from: 1, to: 2, parts: null, closes: false };
const ANY_HUNDRED: Token = { ...ANY_SCALE, key: "ميه" };

function canBegin(token: Token): boolean {
  const alone = [token];
  return (
    isEleven(token.key) ||
    [ANY_SCALE, ANY_HUNDRED].some((after) => pieceAt([token, after], 0, true) !== null) ||
    fractionAt(alone, 0) !== null ||
    ordinalAt(alone, 0) !== null
  );
}

function joinWords(words: readonly Token[], first: Token, value: number): Token {
  const parts = words.length > 1 ? words.map((word) => word.key) : null;
  return { ...(words.at(-1) ?? first), key: `#${roundNumber(value)}`, from: first.from, parts };
}

/** A value without what floating point adds to it. */
export function roundNumber(value: number): number {
  return Number(value.toFixed(6));
}

/** The value of a number token's key; null for other keys. */
export function numberOf(key: string): number | null {
  return key.startsWith("#") ? Number(key.slice(1)) : null;
}

function readNumber(tokens: readonly Token[], at: number): Run | null {
  return readFraction(tokens, at) ?? readOrdinal(tokens, at) ?? readWhole(tokens, at);
}

// Half a million, three quarters of a percent. A half of anything else stays a word.
function readFraction(tokens: readonly Token[], at: number): Run | null {
  const share = fractionAt(tokens, at);
  if (share === null) return null;
  const next = at + share.length;
  const scale = scaleAt(tokens, next);
  if (scale !== null) return { value: share.value * scale, length: share.length + 1 };
  return tokens[next]?.key === "%" ? share : null;
}

// The twenty-first, the twelfth; and the hours, whose third is a number only where a part of an hour follows.
function readOrdinal(tokens: readonly Token[], at: number): Run | null {
  const ordinal = ordinalAt(tokens, at);
  if (ordinal === null) return null;
  const [next, more] = [at + ordinal.length, partAfter(tokens, at + ordinal.length, true)];
  if (more !== null) return { value: ordinal.value + more.value, length: next - at + more.length };
  return ordinal.length > 1 ? ordinal : null;
}

// Thousands and millions are closed into `total`; what is below the next of them gathers in `group`.
function readWhole(tokens: readonly Token[], at: number): Run | null {
  let piece: Piece | null = pieceAt(tokens, at, true);
  if (!piece || piece.isPlural) return null;
  let [total, group, next] = [0, 0, at];
  let before: Piece | null = null;
  while (piece && (before === null || follows(before, piece, group))) {
    if (piece.kind === "scale") {
      total += (group === 0 ? 1 : group) * piece.value;
      group = 0;
    } else group = combine(group, before, piece);
    before = piece;
    next += piece.length;
    if (tokens[next - 1]?.closes) break;
    const more = partAfter(tokens, next, isHour(tokens, at));
    if (more !== null) {
      group += more.value * (piece.kind === "scale" && !more.isWhole ? baseOf(piece.value) : 1);
      next += more.length;
      if (piece.kind === "scale") break;
    }
    piece = pieceAt(tokens, next, false);
  }
  return { value: total + group, length: next - at };
}

// Of two million a half more is half of one.
function baseOf(scale: number): number {
  return 10 ** Math.floor(Math.log10(scale));
}

function isHour(tokens: readonly Token[], at: number): boolean {
  return /^(?:[وفبلك]?ال)?ساعه$/.test(tokens[at - 1]?.key ?? "") && NUMBER_WORDS.has(tokens[at]?.key ?? "");
}
