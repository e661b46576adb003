// A quote's words and the recording's, made the same: in the episode's text, or in its captions. Only words that differ
// are touched: times, punctuation, markup and line ends stay.

import type { WordPair } from "../align/pair-words.ts";
import type { QuoteRecord } from "../domain/record.ts";
import type { Transcript } from "../domain/transcript.ts";
import { applyEdits, lineEnd, lineStarts, type TextEdit } from "../text/text-edits.ts";
import {
  findInOrder,
  hasLetters,
  insertWords,
  lettersOf,
  type PlacedWord,
  placedWords,
  removeWords,
  replaceWords,
  undoubted,
} from "./words-in-text.ts";

/** Signs at the beginning of a quote's lines, and addresses of links. */
const QUOTING = /^[ \t]*>[ \t>]*|\]\([^)\n]*\)/gm;
/** Tags and entities without letters of their own. */
const TAGS = /<[^>\n]*>|&(?:nbsp|lrm|rlm);/gi;

/** Edits of the episode's text that put the recording's words in the quote; null where its words cannot be told apart there. */
export function takeHeard(
  text: string,
  quote: QuoteRecord,
  pairs: readonly WordPair[],
): readonly TextEdit[] | null {
  const starts = lineStarts(text);
  const from = starts[quote.place.line - 1];
  const to = starts[quote.name.place.line - 1];
  if (from === undefined || to === undefined) return null;
  const words = placedWords(text, { from, to }, QUOTING);
  const typed = pairs.flatMap((pair) => spokenIn(pair.typed));
  const places = findInOrder(typed, words);
  return places === null ? null : editsFor(pairs, { places, text, own: "typed" });
}

/** The captions' file with the quote's words in its place; null for a file whose words cannot be told apart. */
export function takeTyped(text: string, transcript: Transcript, pairs: readonly WordPair[]): string | null {
  const cues = cuesOf(transcript);
  const heardFrom = Math.min(...pairs.map((pair) => pair.heardFrom));
  const heardTo = Math.max(...pairs.map((pair) => pair.heardTo));
  const wanted = cues.slice(heardFrom, heardTo).filter(({ text: word }) => hasLetters(word));
  const lines = [...new Set(wanted.map(({ line }) => line))];
  const placesIn = (own: string) =>
    findInOrder(
      wanted.map((word) => word.text),
      lines.flatMap((line) => captionWords(own, line)),
    );
  const settled = undoubted(text, changedPlaces(pairs, placesIn(text) ?? []));
  const places = placesIn(settled);
  if (places === null) return null;
  const edits = editsFor(pairs, { places, text: settled, own: "heard" });
  return edits.length === 0 ? null : applyEdits(settled, edits);
}

/** Of a caption's words, those that are to be others. */
function changedPlaces(pairs: readonly WordPair[], places: readonly PlacedWord[]): readonly PlacedWord[] {
  let next = 0;
  return pairs.flatMap(({ heard, likeness }) => {
    const own = places.slice(next, next + spokenIn(heard).length);
    next += own.length;
    return likeness === "other" ? own : [];
  });
}

/** Every word of a transcript, as pairs count them, with the line of its caption. */
function cuesOf({ cues }: Transcript): readonly { readonly text: string; readonly line: number }[] {
  return cues.flatMap(({ text, words, line }) => {
    const own =
      words && words.length > 0
        ? words.map((word) => word.text)
        : text.split(/\s+/).filter((one) => one !== "");
    return own.map((one) => ({ text: one, line }));
  });
}

/** The words of a pair's side that have letters. */
export function spokenIn(text: string): readonly string[] {
  return text.split(/\s+/).filter(hasLetters);
}

/** The words of the caption whose times, or first words, stand on a line. */
export function captionWords(text: string, line: number): readonly PlacedWord[] {
  const starts = lineStarts(text);
  const at = (number: number) => starts[number - 1] ?? text.length;
  const contentOf = (number: number) => text.slice(at(number), lineEnd(text, at(number)));
  const first = contentOf(line).includes("-->") ? line + 1 : line;
  let last = first;
  while (last <= starts.length && contentOf(last).trim() !== "") last++;
  return placedWords(text, { from: at(first), to: at(last) }, TAGS);
}

/** A pair as far as editing goes. */
export type WordSides = Pick<WordPair, "typed" | "heard" | "likeness">;

interface Editing {
  /** Of all words of the side that is edited, in their order. */
  readonly places: readonly PlacedWord[];
  readonly text: string;
  readonly own: "typed" | "heard";
  /** Whether punctuation is retyped as well. */
  readonly isWhole?: boolean;
}

/** Pairs of which those that are taken out one after the other are one. */
function inRuns(pairs: readonly WordSides[], other: "typed" | "heard"): readonly WordSides[] {
  const runs: WordSides[] = [];
  const isGone = (one: WordSides | undefined) => one?.likeness === "other" && one[other] === "";
  for (const pair of pairs) {
    const last = runs.at(-1);
    if (last === undefined || !isGone(pair) || !isGone(last)) runs.push(pair);
    else {
      const [typed, heard] = [`${last.typed} ${pair.typed}`.trim(), `${last.heard} ${pair.heard}`.trim()];
      runs[runs.length - 1] = { ...last, typed, heard };
    }
  }
  return runs;
}

/** The edits of one side that make it say what the other says, where they differ. */
export function editsFor(
  pairs: readonly WordSides[],
  { places: found, text, own, isWhole = false }: Editing,
): readonly TextEdit[] {
  const other = own === "typed" ? "heard" : "typed";
  const places = isWhole ? found.map((one) => ({ ...one, from: one.start, to: one.end })) : found;
  let next = 0;
  return inRuns(pairs, other).flatMap((pair): readonly TextEdit[] => {
    const count = spokenIn(pair[own]).length;
    const mine = places.slice(next, next + count);
    const before = places[next - 1];
    const after = places[next];
    next += count;
    if (pair.likeness !== "other") return [];
    const words = spokenIn(pair[other]).map((word) => (isWhole ? word : lettersOf(word)));
    if (words.length === 0) return removeWords(mine, text);
    if (mine.length > 0) return replaceWords(mine, words, text);
    if (before !== undefined) return [insertWords(before, words, "after")];
    return after === undefined ? [] : [insertWords(after, words, "before")];
  });
}
