// Whether a disclosure says that a machine reads.

import { fold, foldedWords } from "./fold.ts";
import { narrationWords } from "./words/narration.ts";

/** So many words before it may deny it: «وليس التسجيل قراءة آلية». */
const DENIED_WITHIN = 3;

/** In either language of the interface, whatever the programme's. */
export function saysMachineReading(disclosure: string): boolean {
  const words = foldedWords(disclosure);
  return (["ar", "en"] as const).some((language) => {
    const { says, denies } = narrationWords(language);
    const denying = new Set(denies.split(" ").map(fold));
    return says.split(" | ").some((phrase) => {
      const wanted = foldedWords(phrase).map(withoutArticle);
      return words.some((_, at) => {
        const isHere = wanted.every((word, n) => withoutArticle(words[at + n] ?? "") === word);
        return isHere && !words.slice(Math.max(0, at - DENIED_WITHIN), at).some((word) => denying.has(word));
      });
    });
  });
}

/** A folded word without the article, and what is written to it: القراءة, بالقراءة. */
function withoutArticle(word: string): string {
  return word.replace(/^[\u0648\u0628\u0641]?\u0627\u0644(?=\p{L}{3})/u, "");
}
