// Quotes that were never said: of other episodes, and of the programme's own words in another order.

import { bare, cleanCase, type QuoteCase } from "./cases.ts";
import { type Kind, sentence } from "./material.ts";
import { makeProgramme, type TrueWord } from "./programme.ts";
import type { Random } from "./random.ts";

/** A sentence or two of another episode of the same programme. */
export function otherEpisode(kind: Kind, random: Random): QuoteCase {
  const words = [...sentence(kind, random), ...(random.chance(0.3) ? sentence(kind, random) : [])];
  if (words.length < 4) return otherEpisode(kind, random);
  return { kind: "other episode", text: words.join(" "), starts: [], words: words.length };
}

/** As many words as a quote of this programme, of another one, beginning and ending anywhere. */
export function otherWords(other: readonly TrueWord[], random: Random): QuoteCase {
  return { ...cleanCase(other, random), kind: "other words", starts: [] };
}

/** Another programme of the same kind, to take words from. */
export function otherProgramme(kind: Kind, random: Random): readonly TrueWord[] {
  return makeProgramme(kind, OTHER_MINUTES, random);
}

const OTHER_MINUTES = 20;

/** The programme's own words, drawn by lot. */
export function shuffledCase(said: readonly TrueWord[], random: Random): QuoteCase {
  const words = Array.from({ length: random.whole(4, 30) }, () => bare(random.pick(said).text));
  return { kind: "shuffled", text: words.join(" "), starts: [], words: words.length };
}

/** The programme's own words, each one having followed the one before it somewhere: plausible from near by. */
export function chainedCase(said: readonly TrueWord[], random: Random): QuoteCase {
  const length = random.whole(6, 30);
  const following = followers(said);
  let at = random.whole(0, said.length - 2);
  const words: string[] = [];
  while (words.length < length) {
    const word = bare(said[at]?.text ?? "");
    words.push(word);
    const same = following.get(word) ?? [];
    at = (random.chance(0.75) && same.length > 0 ? random.pick(same) : random.whole(0, said.length - 2)) + 1;
  }
  return { kind: "chained", text: words.join(" "), starts: [], words: length };
}

const knownFollowers = new WeakMap<readonly TrueWord[], ReadonlyMap<string, readonly number[]>>();

// Where each word stands that another one follows.
function followers(said: readonly TrueWord[]): ReadonlyMap<string, readonly number[]> {
  const known = knownFollowers.get(said);
  if (known) return known;
  const places = new Map<string, number[]>();
  said.slice(0, -1).forEach(({ text }, at) => {
    const word = bare(text);
    const list = places.get(word);
    if (list) list.push(at);
    else places.set(word, [at]);
  });
  knownFollowers.set(said, places);
  return places;
}

/** The first half of one sentence and the second half of another. */
export function splicedCase(said: readonly TrueWord[], random: Random): QuoteCase {
  const one = cleanCase(said, random).text.split(" ");
  const other = cleanCase(said, random).text.split(" ");
  const size = Math.min(one.length, other.length, 25);
  if (size < 6) return splicedCase(said, random);
  const cut = Math.round(size * (0.4 + 0.2 * random.next()));
  const words = [...one.slice(0, cut), ...other.slice(cut, size)];
  return { kind: "spliced", text: words.join(" "), starts: [], words: size };
}
