// What is said of episodes that are not on the site yet, so that nobody looks for theirs in vain.

import { isolate } from "./bidi.ts";
import { fillIn } from "./catalogue.ts";
import type { InterfaceLanguage } from "./dates.ts";
import { checkWords } from "./words/check.ts";

/** A programme with a year of drafts is told of the first ones. */
const MOST_NAMED = 5;

/**
 * One line, or nothing when none waits.
 * @param waiting `until` is the moment it is published by itself, with its zone; null for a draft
 */
export function waitingLine(
  waiting: readonly { readonly file: string; readonly until: string | null }[],
  language: InterfaceLanguage,
): string {
  if (waiting.length === 0) return "";
  const words = checkWords(language);
  const held = (text: string) => (language === "ar" ? isolate(text) : text);
  const named = waiting.slice(0, MOST_NAMED).map(({ file, until }) =>
    until === null
      ? fillIn(words.draft, { file: held(file) })
      : fillIn(words.scheduled, {
          file: held(file),
          until: held(`${until.slice(0, 16).replace("T", " ")} ${until.slice(19)}`.trim()),
        }),
  );
  const others = waiting.length - named.length;
  const more = others > 0 ? [fillIn(words.others, { count: others })] : [];
  return `${fillIn(words.waiting, { episodes: [...named, ...more].join(words.comma) })}\n`;
}
