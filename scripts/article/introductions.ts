// Where an article introduces somebody in full whom it later calls by the last name alone.

import { opensRole, splitSpeaker } from "../text/speaker.ts";
import { wordsOf } from "../text/speaker-phrase.ts";
import { titleKey } from "../text/titles.ts";

const MOST_WORDS = 9;
const MOST_NAME_WORDS = 4;

/**
 * A finder of the first place that prints a role and a whole name ending in a last name; empty when there is none.
 * @param texts the article's paragraphs
 * @example "استضافت الحلقة الخبيرة منال قاسم" , "قاسم" -> "الخبيرة منال قاسم"
 */
export function introductionFinder(texts: readonly string[]): (lastName: string) => string {
  const paragraphs = texts.map((text) => {
    const words = wordsOf(text).map((word) => word.replace(/[،,.:؛;!؟?"“”«»()]+/gu, ""));
    return { words, keys: words.map(bareKey) };
  });
  return (lastName) => {
    const wanted = bareKey(lastName);
    for (const { words, keys } of paragraphs) {
      for (let at = keys.indexOf(wanted); at > 0; at = keys.indexOf(wanted, at + 1)) {
        const printed = introductionAt(words, at);
        if (printed !== "") return printed;
      }
    }
    return "";
  };
}

// The longest phrase ending here that is a role and a name of two to four words.
function introductionAt(words: readonly string[], at: number): string {
  for (let start = Math.max(0, at - MOST_WORDS); start < at - 1; start++) {
    if (!opensRole(words[start] ?? "")) continue;
    const printed = words.slice(start, at + 1).join(" ");
    const { role, name } = splitSpeaker(printed);
    const count = wordsOf(name).length;
    if (role !== "" && count >= 2 && count <= MOST_NAME_WORDS) return printed;
  }
  return "";
}

function bareKey(word: string): string {
  return titleKey(word).replace(/^\u0627\u0644(?=\p{L}{3})/u, "");
}
