// Titles, ranks and offices that stand before a name: lexica/titles.json, compared folded and without spaces.

import { fold } from "./fold.ts";
import lexicon from "./lexica/titles.json" with { type: "json" };
import { wordSet } from "./word-set.ts";

/** A word as the sets below hold it: folded, its dots and spaces gone. */
export function titleKey(word: string): string {
  return fold(word).replaceAll(" ", "");
}

const words = (lines: readonly string[]): ReadonlySet<string> => new Set([...wordSet(lines)].map(titleKey));

/** Honorifics and ranks: what follows is another title or the name itself. */
export const HONORIFICS = words(lexicon.honorifics);

/** Offices with the article: adjectives and complements may follow before the name. */
export const OFFICES = words(lexicon.offices);

/** Offices without the article: the word after them belongs to them. */
export const OFFICE_HEADS = words(lexicon.officeHeads);

/** Ranks without the article: one before ركن or متقاعد; by itself some of them are first names. */
export const RANKS = words(lexicon.ranks);
export const RANK_MARKS = words(lexicon.rankMarks);

/** What somebody is learned in, or does: after these it takes no name of its own (أستاذ قانون, رجل أعمال). */
export const FIELDS: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries(lexicon.fields).map(([office, fields]) => [titleKey(office), words([fields])]),
);

/** Offices that are first names too: an office only before a body (أمين عام, عميد كلية). */
export const NAMELIKE_HEADS = words(lexicon.namelikeHeads);

/** Those whose head a نقيب is; behind it he is no man of that first name. */
export const PROFESSIONS = words(lexicon.professions);

/** What qualifies any title: الفريق المتقاعد, الدكتور السابق. */
export const QUALIFIERS = words(lexicon.qualifiers);

/** Bodies and fields of an office: each takes the word after it along. */
export const BODIES = words(lexicon.bodies);

/** Words between two names: الحسن بن علي. */
export const LINEAGE = words(lexicon.lineage);

/** Name words that some write to the next one: عبدالرحمن, أبوبكر. */
export const JOINED_PREFIXES = words(lexicon.joinedPrefixes);

/** Name words that are one with the one before: نور الدين, نصر الله. */
export const NAME_SUFFIXES = words(lexicon.nameSuffixes);

/** Nouns that end as adjectives do: after an office they are somebody's (مدير نادي فلان). */
export const NOUNS_LIKE_ADJECTIVES = words(lexicon.nounsLikeAdjectives);
