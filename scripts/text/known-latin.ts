// A word of a title -> its usual Latin spelling: the place it names, a name, or a known word with what is written to it.

import { countries } from "./countries.ts";
import { NAMES, PLACES, WAW_WORDS, WORDS } from "./latin-words.ts";

const PREFIX = /^[\u0648\u0641\u0628\u0644\u0643](?=\p{L}{3})/u;
const ARTICLE = /^\u0627\u0644(?=\p{L}{2})/u;
const PREFIXED_ARTICLE = /^[\u0648\u0641\u0628\u0643]?\u0627\u0644(?=\p{L}{2})/u;
const JOINED_ARTICLE = /^\u0644\u0644(?=\p{L}{2})/u;
const OF_A_PLACE = /\u064A(?:\u0647|\u0648\u0646|\u064A\u0646)?$/u;

/** A word as it is printed, and folded. */
export interface Word {
  readonly folded: string;
  readonly printed: string;
}

/** Each word with the place it names; a place of two words stands at its first. */
export function withPlaces(
  words: readonly Word[],
): readonly (Word & { readonly place: string | undefined })[] {
  const named: (Word & { readonly place: string | undefined })[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? { folded: "", printed: "" };
    const pair = placeOf(word.folded + (words[at + 1]?.folded ?? ""), PLACES);
    const place = pair ?? placeOf(word.folded, PLACES) ?? placeOf(word.folded, countries());
    if (pair !== undefined && words[at + 1] !== undefined) at += 1;
    named.push({ ...word, place: place ?? homeOf(word.folded) });
  }
  return named;
}

function placeOf(word: string, places: ReadonlyMap<string, string>): string | undefined {
  const bare = word.startsWith("\u0644\u0644")
    ? word.replace(JOINED_ARTICLE, "\u0627\u0644")
    : word.replace(PREFIX, "");
  return places.get(word) ?? places.get(bare);
}

/** The country that a word says something is of: التونسي, وكورية. */
function homeOf(word: string): string | undefined {
  const bases = [word, word.replace(PREFIX, "")].map((base) => base.replace(ARTICLE, ""));
  return bases.map(homeOfBase).find((latin) => latin !== undefined);
}

function homeOfBase(base: string): string | undefined {
  const root = base.replace(OF_A_PLACE, "");
  if (root.length < 3 || root === base) return undefined;
  if (NAMES.has(base) || [base, root, `${root}\u0647`].some((known) => WORDS.has(known))) return undefined;
  const names = [root, `\u0627\u0644${root}`, `${root}\u0627`, `${root}\u064A\u0627`];
  return names.map((name) => PLACES.get(name) ?? countries().get(name)).find((latin) => latin !== undefined);
}

/** A known name, with what is written to it or without: لمحمود is of Mahmoud. */
export function nameIn(word: string): string | undefined {
  const bare = word.replace(PREFIX, "");
  const bases = [word, bare, bare.replace(ARTICLE, "")];
  return bases.map((base) => NAMES.get(base)).find((latin) => latin !== undefined);
}

/** What may follow a word: its Latin, the words that may stand before it being looked up whole, or with their ة. */
const ENDINGS: readonly (readonly [ending: RegExp, latin: string])[] = [
  [/$/u, ""],
  [/\u064A\u064A\u0647$/u, "iya"],
  [/\u064A\u064A$/u, "i"],
  [/\u064A\u0627\u062A$/u, "iyat"],
  [/\u064A\u0648\u0646$/u, "iyun"],
  [/\u064A\u064A\u0646$/u, "iyin"],
  [/\u064A\u0647$/u, "iya"],
  [/\u064A$/u, "i"],
  [/\u0627\u062A$/u, "at"],
  [/\u0648\u0646$/u, "un"],
  [/\u064A\u0646$/u, "in"],
  [/\u0627\u0646$/u, "an"],
  [/\u0646\u0627$/u, "na"],
  [/\u0647\u0627$/u, "ha"],
  [/\u0647\u0645$/u, "hum"],
  [/\u0627$/u, "an"],
  [/\u0648$/u, "u"],
  [/\u0647$/u, "a"],
];

/** A known word, with what is written to it before and behind: وبالحكومات is of hukuma. */
export function wordIn(word: string): string | undefined {
  const bare = word.replace(PREFIX, "");
  const bases = new Set([word, withoutClitics(word), bare, withoutArticle(bare)]);
  for (const [ending, latin] of ENDINGS)
    for (const base of bases) {
      const stem = base.replace(ending, "");
      if (!ending.test(base) || (stem.length < 3 && latin !== "")) continue;
      const known = WORDS.get(stem);
      // نسائي is nisai, نسائية is nisaiya.
      if (known !== undefined)
        return known.endsWith("i") ? `${known}${latin}`.replace(/ia/, "iya") : `${known}${latin}`;
      const feminine = latin === "" ? undefined : feminineOf(stem, latin);
      if (feminine !== undefined) return feminine;
    }
  return undefined;
}

/** صناعي of صناعة, مدينتنا of مدينة. */
function feminineOf(stem: string, latin: string): string | undefined {
  if (/^[aiu]/.test(latin)) return WORDS.get(`${stem}\u0647`)?.replace(/a$/, latin);
  const known = stem.endsWith("\u062A") ? WORDS.get(`${stem.slice(0, -1)}\u0647`) : undefined;
  return known === undefined ? undefined : `${known}t${latin}`;
}

/** و before a longer word is nearly always "and", where no usual word begins with it. */
export function withoutClitics(word: string): string {
  const joined = /^\u0648(?=\p{L}{4})/u;
  return withoutArticle(WAW_WORDS.has(word) ? word : word.replace(joined, ""));
}

function withoutArticle(word: string): string {
  return word.replace(JOINED_ARTICLE, "").replace(PREFIXED_ARTICLE, "");
}
