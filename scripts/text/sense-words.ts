// Words that turn the sense of a sentence, and words that do not, folded by text/fold.ts: lexica/sense-words.json.
// و and ف written to them are taken off by whoever asks.

import lexicon from "./lexica/sense-words.json" with { type: "json" };
import { wordSet } from "./word-set.ts";

/** Negations: one more or one less, and the sentence says the opposite. Contractions are opened before. */
export const NEGATIONS = wordSet(lexicon.negations);

/** Negations of the very word that follows: cut off before it, a quote says the opposite. ما, غير and دون have other uses. */
export const DIRECT_NEGATIONS = wordSet(lexicon.directNegations);
/** Negations in some of their uses only: relative ما, غير before a noun. */
export const SOMETIMES_NEGATIONS = wordSet(lexicon.sometimesNegations);
/** Of these, the one that denies whatever adjective follows it: غير صحيح. */
export const NEGATED_NEXT = wordSet(lexicon.negatedNext);
/** Negations that are an answer where a comma follows. */
export const NEGATIVE_ANSWERS = wordSet(lexicon.negativeAnswers);
/** Before a negation that ends a question: أم لا. */
export const BEFORE_OR_NOT = wordSet(lexicon.beforeOrNot);

/** Negations that may be written to the word after them. */
export const ATTACHED_NEGATIONS: readonly string[] = ["لا", "ما", "لم", "لن"];
/** The same before Latin words. */
export const LATIN_NEGATIVE_PREFIXES: readonly string[] = ["un", "in", "im", "il", "ir", "non", "dis"];

/** Words of quantity and restriction, doubt and duty. */
export const QUANTIFIERS = wordSet(lexicon.quantifiers);

/** Sounds and words that fill a pause: in speech, seldom in a quotation. */
export const FILLERS = wordSet(lexicon.fillers);

/** A sound of hesitation, drawn out as long as somebody wrote it: آآ، إممم، uhhh. No word, and no part of what was said. */
export function isHesitation(key: string): boolean {
  return /^(?:ا{2,}|ا+م{2,}|اه{2,}|ه?م{2,}|اا+ه|ي{3,}|u+h+|u+m+|e+r+m*|h+m+|m{2,}|a{2,}h*)$/.test(key);
}

/** Words whose coming and going leaves the sense as it was: particles, and pronouns that the verb says anyway. */
export const LIGHT_WORDS = wordSet(lexicon.lightWords);

/** Names that sound alike and are not the same: places and people of the news, without ال, by one spelling each. */
export const NAMES: ReadonlyMap<string, string> = new Map(
  [...wordSet(lexicon.names)].flatMap((entry) => {
    const spellings = entry.split("=");
    return spellings.map((name) => [name, spellings[0] ?? name] as const);
  }),
);

/** How programs call a voice they do not know. */
export const NAMELESS_VOICE =
  /^(?:speaker|spk|voice|guest|person|channel|ch|unknown|متحدث|المتحدث|صوت|مجهول|ضيف)?[\s_#-]*(?:[a-z]?\d{1,3}[a-z]?(?:-\d{1,2})?|[a-z]|unknown)?$/i;
