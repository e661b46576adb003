// What the text itself says of somebody's standing: guest of the programme, or speaking elsewhere.

import { foldName } from "../text/names.ts";
import { wordsOf } from "../text/speaker-phrase.ts";
import { ELSEWHERE_SIGNS, GUEST_SIGNS } from "../text/speech-signs.ts";
import { titleKey } from "../text/titles.ts";
import type { Standing } from "./article.ts";

/**
 * A finder of a person's standing by the sentences that name them: null when none says, or when they disagree.
 * @param sentences the text around quotations, not the quotations
 */
export function standingFinder(sentences: readonly string[]): (name: string) => Standing {
  const keys = sentences.map((sentence) => new Set(wordsOf(sentence).map(titleKey)));
  const saying = (signs: ReadonlySet<string>) =>
    new Set(
      keys.filter((words) => [...words].some((word) => signs.has(word))).flatMap((words) => [...words]),
    );
  const guest = saying(GUEST_SIGNS);
  const elsewhere = saying(ELSEWHERE_SIGNS);
  return (name) => {
    const lastName = foldName(name).split(" ").at(-1) ?? "";
    if (lastName === "" || guest.has(lastName) === elsewhere.has(lastName)) return null;
    return guest.has(lastName) ? "guest" : "elsewhere";
  };
}
