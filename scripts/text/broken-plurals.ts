// Plurals that change a word within: قمصان of قميص, قوانين of قانون. Patterns and a few listed words:
// lexica/broken-plurals.json; all other words are the programme's own.

import lexicon from "./lexica/broken-plurals.json" with { type: "json" };
import { wordSet } from "./word-set.ts";

const PATTERNS = Object.entries(lexicon.patterns).map(([plural, singulars]) => ({
  plural: new RegExp(`^${plural.replace(/\d/g, "(.)")}$`),
  singulars: singulars.split(" "),
}));
/** Of the pattern of رجال, of that of كتب, of that of ثمار. */
const LIKE_RIJAL = wordSet(lexicon.likeRijal);
const LIKE_KUTUB = wordSet(lexicon.likeKutub);
const LIKE_THIMAR = wordSet(lexicon.likeThimar);

/**
 * What a word may be the plural of, by its pattern alone.
 * @param word as text/search-terms.ts folds it, without an article
 * @example singularsOf("قمصان") // ["قميص", "قماص", "قامص", "قمص"]
 */
export function singularsOf(word: string): readonly string[] {
  const listed = [
    ...(LIKE_RIJAL.has(word) ? [word.slice(0, 2) + word.slice(3)] : []),
    ...(LIKE_KUTUB.has(word) ? [`${word.slice(0, 2)}ا${word.slice(2)}`] : []),
    ...(LIKE_THIMAR.has(word) ? [`${word.slice(0, 2)}${word.slice(3)}ه`] : []),
  ];
  const patterned = PATTERNS.flatMap(({ plural, singulars }) => {
    const letters = plural.exec(word);
    if (letters === null) return [];
    return singulars.map((singular) => singular.replace(/\d/g, (place) => letters[Number(place)] ?? ""));
  });
  return [...listed, ...patterned];
}
