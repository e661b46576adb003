// What the text itself says of somebody's standing: guest of the programme, or speaking elsewhere.

import { foldName } from "../text/names.ts";
import { ELSEWHERE_SIGNS, GUEST_SIGNS } from "../text/speech-signs.ts";
import { titleKey } from "../text/titles.ts";
import type { Standing } from "./article.ts";
import { wordsOf } from "./speaker-phrase.ts";

/**
 * The standing of a person by the sentences that name them. Null when none says, or when they disagree.
 * @param sentences the text around quotations, not the quotations
 */
export function standingOf(name: string, sentences: readonly string[]): Standing {
  const lastName = foldName(name).split(" ").at(-1) ?? "";
  const found = new Set<Standing>();
  for (const sentence of sentences) {
    const keys = new Set(wordsOf(sentence).map(titleKey));
    if (lastName === "" || !keys.has(lastName)) continue;
    if ([...keys].some((key) => GUEST_SIGNS.has(key))) found.add("guest");
    if ([...keys].some((key) => ELSEWHERE_SIGNS.has(key))) found.add("elsewhere");
  }
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}
