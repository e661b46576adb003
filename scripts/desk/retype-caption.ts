// A caption's words typed anew: those that stay keep their place, and their times with it.

import type { TextEdit } from "../text/text-edits.ts";
import { captionWords, editsFor, spokenIn, type WordSides } from "./mend-words.ts";

/**
 * Edits that make a caption's words those of a text, their times kept; null for a text without a word, or with signs of
 * markup.
 */
export function retypeCaption(text: string, line: number, typed: string): readonly TextEdit[] | null {
  const places = captionWords(text, line);
  const words = spokenIn(typed);
  if (words.length === 0 || places.length === 0 || /[<>&]|-->/.test(typed)) return null;
  const heard = places.map(({ start, end }) => text.slice(start, end));
  const pairs = sameWords(words, heard);
  return editsFor(pairs, { places, text, own: "heard", isWhole: true });
}

/** Two rows of words side by side: the longest run that both have, and what stands between. */
function sameWords(typed: readonly string[], heard: readonly string[]): readonly WordSides[] {
  const best = typed.map(() => heard.map(() => 0));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  for (let i = typed.length - 1; i >= 0; i--) {
    for (let j = heard.length - 1; j >= 0; j--) {
      const row = best[i];
      if (row) row[j] = typed[i] === heard[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
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
