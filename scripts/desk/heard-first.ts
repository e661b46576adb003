// A machine's captions whose file does not say how sure it was -> those to be listened to first, by what recognisers mishear:
// a name that the programme spells otherwise or does not know, a number, words that it heard only once.

import type { Cue } from "../domain/transcript.ts";
import { isCommonWord } from "../text/common-words.ts";
import { fold } from "../text/fold.ts";
import { editDistance } from "../text/nearest.ts";
import { NUMBER_WORDS } from "../text/number-words.ts";
import { isTitle } from "../text/speaker.ts";

/** Why a caption is to be listened to; in the order in which they come. */
export type Suspicion = "name" | "number" | "rare";
const ORDER: readonly Suspicion[] = ["name", "number", "rare"];

/** A caption to be listened to first. */
export interface HeardFirst {
  /** Of its times in the file. */
  readonly line: number;
  readonly why: Suspicion;
  /** What is suspected in it, as it stands. */
  readonly words: readonly string[];
}

const FEWEST_LETTERS = 4;
/** Words heard once, of a caption's: inflected as Arabic is, every caption has some. */
const RARE_SHARE = 0.6;

/**
 * Names before numbers before captions of rare words; of one kind as they are said.
 * @param names of the programme's people, as they are typed
 */
export function heardFirst(cues: readonly Cue[], names: readonly string[]): readonly HeardFirst[] {
  const known = new Set(names.flatMap((name) => wordsOf(name).map(fold)));
  const long = [...known].filter((word) => word.length >= FEWEST_LETTERS);
  const counts = new Map<string, number>();
  for (const { text } of cues)
    for (const word of wordsOf(text)) counts.set(fold(word), (counts.get(fold(word)) ?? 0) + 1);
  const suspected = cues.flatMap((cue) => {
    const words = wordsOf(cue.text);
    const found: Readonly<Record<Suspicion, readonly string[]>> = {
      name: words.filter((word, at) => isName(fold(word), words[at - 1] ?? "", { known, long })),
      number: words.filter((word) => /\p{N}/u.test(word) || NUMBER_WORDS.has(fold(word))),
      rare: rareOf(words, counts),
    };
    const why = ORDER.find((one) => found[one].length > 0);
    return why === undefined ? [] : [{ line: cue.line, why, words: found[why] }];
  });
  return suspected.toSorted((a, b) => ORDER.indexOf(a.why) - ORDER.indexOf(b.why));
}

interface Known {
  readonly known: ReadonlySet<string>;
  /** Those long enough to be mistaken for another word by one letter. */
  readonly long: readonly string[];
}

/** A letter off somebody's name, or behind a title and nobody's. */
function isName(word: string, before: string, { known, long }: Known): boolean {
  if (known.has(word) || word.length < FEWEST_LETTERS - 1 || isCommonWord(word)) return false;
  return isTitle(before) || long.some((name) => isNear(word, name));
}

function isNear(word: string, name: string): boolean {
  return Math.abs(word.length - name.length) <= 1 && word[0] === name[0] && editDistance(word, name) === 1;
}

function rareOf(words: readonly string[], counts: ReadonlyMap<string, number>): readonly string[] {
  const rare = words.filter(
    (word) => word.length > FEWEST_LETTERS && counts.get(fold(word)) === 1 && !isCommonWord(fold(word)),
  );
  return words.length > 0 && rare.length / words.length >= RARE_SHARE ? rare : [];
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
