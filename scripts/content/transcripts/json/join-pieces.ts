// Pieces of words -> words. Some programs give punctuation, spaces and parts of words as words of their own.

import type { LooseWord } from "./loose-item.ts";

// A list whose pieces carry their spaces says by them where a word begins.
const CARRIES_SPACES = 0.3;
const CLOSES = /^[.,;:!?…%)\]}»”’"'\u060C\u061B\u061F\u06D4\u066A]+$/;

/** The words of a list, with the times of their pieces. */
export function joinPieces<T extends LooseWord>(pieces: readonly T[]): readonly T[] {
  const rest = pieces.slice(1);
  const spaces = rest.filter(({ text }) => text.trim() === "").length;
  const leading = rest.filter(({ text }) => /^\s/.test(text) && text.trim() !== "").length;
  const isSpaced = spaces > 0 && spaces >= CARRIES_SPACES * rest.length;
  const isLed = leading > 0 && leading >= CARRIES_SPACES * rest.length;
  const words: T[] = [];
  let isAfterSpace = true;
  for (const piece of pieces) {
    const text = piece.text.trim();
    const before = words.at(-1);
    if (text === "") isAfterSpace = true;
    else {
      const begins = isSpaced ? isAfterSpace : isLed ? /^\s/.test(piece.text) : true;
      if (before && (CLOSES.test(text) || !begins)) words[words.length - 1] = joined(before, piece, text);
      else words.push({ ...piece, text });
      isAfterSpace = /\s$/.test(piece.text);
    }
  }
  return words;
}

// Punctuation is not said: a word ends where it ended.
function joined<T extends LooseWord>(word: T, piece: LooseWord, text: string): T {
  return { ...word, text: word.text + text, end: CLOSES.test(text) ? word.end : (piece.end ?? word.end) };
}
