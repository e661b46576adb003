// Whether a word that was found is the word that was asked for, or only the beginning of it.

import { stemOf } from "./clitics.ts";

/** What may follow a word and leave it that word, folded: Arabic endings, English ones. */
const ENDING =
  /^(?:|ا|ه|ي|و|ت|ك|ها|هم|هن|هما|كم|نا|ني|وا|ون|ين|ان|ات|اتها|اتهم|اته|يه|يا|يون|يين|يات|وه|s|es|ed|d|ing|er|ers|ly|ion|ions)$/;

/**
 * Both folded. A beginning of the found word is enough: a reader may not have typed the rest.
 * @example isSameWord("اقتصاد", "اقتصادي") // true
 * @example isSameWord("ما", "مال") // false
 */
export function isSameWord(found: string, asked: string): boolean {
  const forms = (word: string) => [...new Set([word, stemOf(word)])];
  return forms(found).some((one) => forms(asked).some((other) => agree(one, other)));
}

function agree(found: string, asked: string): boolean {
  if (found.startsWith(asked)) return true;
  let same = 0;
  while (same < found.length && found[same] === asked[same]) same += 1;
  return same >= 2 && ENDING.test(asked.slice(same)) && ENDING.test(found.slice(same));
}
