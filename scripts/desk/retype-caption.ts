// A caption's words typed anew: those that stay keep their place, and their times with it.

import { fold } from "../text/fold.ts";
import { applyEdits, type TextEdit } from "../text/text-edits.ts";
import { captionWords, editsFor, spokenIn, type WordSides } from "./mend-words.ts";
import { lettersOf, type PlacedWord, removeWords, undoubted } from "./words-in-text.ts";

const MARKUP = /[<>&]|-->/;

/**
 * The captions with the words of one of them as typed, which are in doubt no more; null for a text without a word, or with
 * signs of markup.
 */
export function retypeCaption(captions: string, line: number, typed: string): string | null {
  const words = spokenIn(typed);
  const text = undoubted(captions, captionWords(captions, line));
  const places = captionWords(text, line);
  if (words.length === 0 || places.length === 0 || MARKUP.test(typed)) return null;
  const heard = places.map(({ start, end }) => text.slice(start, end));
  return applyEdits(text, editsFor(sameWords(words, heard), { places, text, own: "heard", isWhole: true }));
}

/** Which word of a caption. */
export interface CaptionWord {
  readonly line: number;
  /** Among those with letters, from 0, and what it says: near it is looked for. */
  readonly word: number;
  readonly heard: string;
}

/** The captions with one word as typed, or without it, in doubt no more; null where it is not there, or would be the last. */
export function retypeWord(
  captions: string,
  { line, word, heard }: CaptionWord,
  typed: string,
): string | null {
  const letters = fold(lettersOf(heard));
  const found = captionWords(captions, line)
    .map((place, at) => ({ place, at }))
    .filter(({ place }) => fold(place.letters) === letters)
    .toSorted((a, b) => Math.abs(a.at - word) - Math.abs(b.at - word))[0];
  if (found === undefined || MARKUP.test(typed)) return null;
  const text = undoubted(captions, [found.place]);
  const places = captionWords(text, line);
  const place = places[found.at];
  const words = spokenIn(typed);
  if (place === undefined || (words.length === 0 && places.length === 1)) return null;
  if (words.length === 0) return applyEdits(text, removed(place, places[found.at - 1], text));
  return applyEdits(text, [{ from: place.start, to: place.end, text: words.join(" ") }]);
}

/** A word taken out with its time and the space before it; what ends the sentence stays behind the word before. */
function removed(place: PlacedWord, before: PlacedWord | undefined, text: string): readonly TextEdit[] {
  const isBeside = before !== undefined && /^(?:[ \t]|<[\d:.]+>)*$/.test(text.slice(before.end, place.start));
  if (!isBeside) return removeWords([place], text);
  const isEnded = before.to < before.end;
  return [{ from: before.end, to: isEnded ? place.end : place.to, text: "" }];
}

/** Two rows of words side by side: the longest run that both have, and what stands between. */
function sameWords(typed: readonly string[], heard: readonly string[]): readonly WordSides[] {
  const at = longestRuns(typed, heard);
  const pairs: WordSides[] = [];
  let [i, j] = [0, 0];
  let [own, other]: [string[], string[]] = [[], []];
  const close = () => {
    if (own.length + other.length > 0)
      pairs.push({ typed: own.join(" "), heard: other.join(" "), likeness: "other" });
    [own, other] = [[], []];
  };
  while (i < typed.length || j < heard.length) {
    const [one, two] = [typed[i], heard[j]];
    if (one !== undefined && one === two) {
      close();
      pairs.push({ typed: one, heard: one, likeness: "same" });
      [i, j] = [i + 1, j + 1];
    } else if (two === undefined || (one !== undefined && at(i + 1, j) >= at(i, j + 1))) {
      own.push(one ?? "");
      i++;
    } else {
      other.push(two);
      j++;
    }
  }
  close();
  return pairs;
}

/** How many words both rows have in order, from one of the first and one of the second on. */
function longestRuns(typed: readonly string[], heard: readonly string[]): (i: number, j: number) => number {
  const best = typed.map(() => heard.map(() => 0));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  for (let i = typed.length - 1; i >= 0; i--) {
    for (let j = heard.length - 1; j >= 0; j--) {
      const row = best[i];
      if (row) row[j] = typed[i] === heard[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  return at;
}
