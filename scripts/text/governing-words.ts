// Words that govern what is said behind them: they deny it, ask it, or say it of what may be. Cut off in front of a
// quote, what was denied or asked is quoted as said. Folded by text/fold.ts: the words are
// data, lexica/governing-words.json.

import lexicon from "./lexica/governing-words.json" with { type: "json" };
import { wordSet } from "./word-set.ts";

/** Verbs that deny what follows their أن. */
export const DENIALS = wordSet(lexicon.denials);

/** Doubt, hearsay and claims: they govern what follows their أن. */
export const CLAIMS = wordSet(lexicon.claims);

/** Words of what may be, might have been or nearly was: they govern what follows them, with or without أن. */
export const MOODS = wordSet(lexicon.moods);

/** قد before a verb of what is to come; before one of what has been it is no doubt. */
export const PERHAPS = "قد";

/** Words that make a question of the whole sentence behind them. */
export const QUESTIONS = wordSet(lexicon.questions);

/** Words that carry a governor on to what follows them: that. */
export const THAT = wordSet(lexicon.that);

/**
 * Words that may stand between a governor and what it governs: what is denied of a sentence (possible, right, thinkable),
 * helping verbs, and nobody.
 */
export const GOVERNED_LINKS = wordSet(lexicon.governedLinks);

/**
 * Words with which a negation affirms what follows it (no doubt, not only, no longer less), or takes itself back (إلا).
 * A negation beyond one of them governs nothing.
 */
export const AFFIRMED = wordSet(lexicon.affirmed);

/** Doubt and denial, with which a negation affirms too: لا أشك أن، لا ننكر أن. */
export const DOUBLY_AFFIRMED = wordSet(lexicon.doublyAffirmed);

/** Words that begin a clause of its own: what governs the clause before them governs nothing behind them. */
export const CLAUSE_OPENERS = wordSet(lexicon.clauseOpeners);

/** Behind a negation they are nobody and nothing; what they are not said to do may stand far behind: لا أحد في المدينة يملك. */
export const NOBODY = wordSet(lexicon.nobody);

/** Nobody and nothing in a word. */
export const NOBODY_WHOLE = wordSet(lexicon.nobodyWhole);

/** With one of them between ما and أن, ما is what: ما يقلقنا هو أن. */
export const COPULAS = wordSet(lexicon.copulas);
