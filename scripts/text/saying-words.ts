// Words of saying, folded by text/fold.ts: what stands before a colon in speech, and is no speaker's name.

import lexicon from "./lexica/saying-words.json" with { type: "json" };
import { wordSet } from "./word-set.ts";

/** Verbs and nouns of saying, asking and adding; with و and ف as written to them. */
export const SAYING_WORDS = wordSet(lexicon.sayingWords);
