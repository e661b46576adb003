// Words that stand in nearly every sentence, folded by text/fold.ts: a query is not about them.

import lexicon from "./lexica/common-words.json" with { type: "json" };
import { wordSet } from "./word-set.ts";

const COMMON = wordSet(lexicon.words);

/** @param word folded */
export function isCommonWord(word: string): boolean {
  return COMMON.has(word);
}
