// Differences in words that an editor reads: what was typed, what was said.

import type { WordDifference } from "../domain/quote.ts";
import type { InterfaceLanguage } from "../text/dates.ts";
import { differenceWords } from "../text/words/differences.ts";

const MOST = 6;

/**
 * The differences as one line, at most six of them; runs of neighbours told together, graver kinds first.
 * @example describeDifferences([{ kind: "added", typed: "لا", heard: null, at: 0 }], "ar") // "«لا» لم تُقَل"
 */
export function describeDifferences(
  differences: readonly WordDifference[],
  language: InterfaceLanguage,
): string {
  const words = differenceWords(language);
  const runs = joinNeighbours(differences);
  const order = [
    ...runs.filter(({ kind }) => kind !== "spelling"),
    ...runs.filter(({ kind }) => kind === "spelling"),
  ];
  const told = order.slice(0, MOST).map(({ kind, typed, heard }) => fill(words[kind], { typed, heard }));
  const rest = order.length - told.length;
  if (rest > 0) told.push(fill(words.more, { count: String(rest) }));
  return told.join(words.separator);
}

function fill(text: string, values: Readonly<Record<string, string | null>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

// Words changed, added or dropped in a row are one change: «عشرة آلاف» قيلت «خمسة آلاف».
function joinNeighbours(differences: readonly WordDifference[]): readonly WordDifference[] {
  const joined: WordDifference[] = [];
  let next = -1;
  for (const difference of differences) {
    const before = joined.at(-1);
    const isRow =
      before !== undefined &&
      before.kind !== "spelling" &&
      difference.kind !== "spelling" &&
      difference.at <= next;
    if (before && isRow) joined[joined.length - 1] = join(before, difference);
    else joined.push(difference);
    next = difference.at + wordsIn(difference.typed);
  }
  return joined;
}

function join(one: WordDifference, other: WordDifference): WordDifference {
  const typed = joinText(one.typed, other.typed);
  const heard = joinText(one.heard, other.heard);
  return {
    kind: typed === null ? "dropped" : heard === null ? "added" : "changed",
    typed,
    heard,
    at: one.at,
  };
}

function joinText(one: string | null, other: string | null): string | null {
  return one === null ? other : other === null ? one : `${one} ${other}`;
}

function wordsIn(text: string | null): number {
  return text === null ? 0 : text.split(" ").length;
}
