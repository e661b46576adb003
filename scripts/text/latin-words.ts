// Latin spellings of Arabic words that recur in addresses: places, bodies, people's names and what titles are made of.
// The spellings are data: lexica/latin-spellings.json. Words are compared folded, without spaces.

import { fold } from "./fold.ts";
import spellings from "./lexica/latin-spellings.json" with { type: "json" };

function byArabic(arabicOf: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(arabicOf).flatMap(([latin, arabic]) =>
      arabic.split("،").map((word): [string, string] => [fold(word).replaceAll(" ", ""), latin]),
    ),
  );
}

/** Countries, cities and bodies an episode is about. */
export const PLACES = byArabic(spellings.places);

/** Names of people, as most of their bearers spell them. */
export const NAMES = byArabic(spellings.names);

/** What titles are made of, as Arab newsrooms write it in Latin letters. */
export const WORDS = byArabic(spellings.words);

/** Words of four letters and more whose first is their own و. */
export const WAW_WORDS: ReadonlySet<string> = new Set(fold(spellings.ownWaw).split(" "));

/** Words an address does without. */
export const STOP_WORDS: ReadonlySet<string> = new Set(fold(spellings.dispensable).split(" "));

const LATIN_NAMES: ReadonlySet<string> = new Set(NAMES.values());

/** Whether a word is a name of people and nothing else: سلمى and Salma are, نور (light), حرب (war) and Jordan are not. */
export function isGivenName(word: string): boolean {
  const folded = fold(word);
  if (/^[A-Z]/.test(word)) return LATIN_NAMES.has(folded) && !LATIN_THINGS.has(folded);
  return NAMES.has(folded) && !isThing(word);
}

const LATIN_THINGS: ReadonlySet<string> = new Set([...PLACES.values(), ...WORDS.values()]);

/** Whether a word is a place, a body, or one that titles are made of. */
export function isThing(word: string): boolean {
  const folded = fold(word);
  const bare = folded.replace(/^\u0627\u0644(?=.{2})/u, "");
  return [folded, bare].some((one) => PLACES.has(one) || WORDS.has(one)) || LATIN_THINGS.has(folded);
}
