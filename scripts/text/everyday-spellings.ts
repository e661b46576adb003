// Everyday Arabic has no spelling: the same word of the same speech, written in several ways. One of them stands for
// all. Folded words (text/fold.ts) in and out; sense is never touched: مش and لا stay two words.

import lexicon from "./lexica/everyday-spellings.json" with { type: "json" };
import { wordSet } from "./word-set.ts";

const CANONICAL: ReadonlyMap<string, string> = new Map(
  lexicon.spellings.flatMap((line) => {
    const [first = "", ...others] = line.split(" ");
    return others.map((other) => [other, first] as const);
  }),
);

// ما … ش around a word, whichever of the three are written together: معملتش, ماعملتش, ما عملتش.
const CIRCUMFIX = /^([وف]?)(?:ما|م)(.{3,})ش$/;
const SHORT_CIRCUMFIX = /^([وف]?)(?:ما|م)(في|فيه|فيها|لك|له|لي|جا|حد|كن|شف|قل|هم)ش$/;
const NOBODY_NOTHING = /^([وف]?)(?:ما|م)(حد|في|كانش|عندي|عندنا|عنده|بدنا|بدي)$/;
// Words that are built so and deny nothing.
const NO_CIRCUMFIX = wordSet(lexicon.denyingNothing);
const WRITTEN_TO = /^([وف]?(?:بال|كال|لل|ال)?|[بل])(.+)$/;
// Shorter, and the letter before it may be its own: بدا is no ده.
const SHORTEST_AFTER_BY = 3;

/**
 * The words that an everyday word stands for, one spelling for all.
 * @example everydayWords("مفيش") // ["ما", "في"]
 * @example everydayWords("هلا") // ["هلق"]
 */
export function everydayWords(key: string): readonly string[] {
  const known = canonical(key);
  if (known !== null) return [known];
  const [, and = "", denied] = deniedBy(key) ?? [];
  return denied === undefined ? [key] : [`${and}ما`, denied];
}

function canonical(key: string): string | null {
  const whole = CANONICAL.get(key);
  if (whole !== undefined) return whole;
  const [, prefix = "", rest = ""] = WRITTEN_TO.exec(key) ?? [];
  if (prefix === "" || (/[بل]$/.test(prefix) && rest.length < SHORTEST_AFTER_BY)) return null;
  const word = CANONICAL.get(rest);
  return word === undefined ? null : prefix + word;
}

function deniedBy(key: string): RegExpExecArray | null {
  if (NO_CIRCUMFIX.has(key.replace(/^(?:[وف]?ال|[وف])/, ""))) return null;
  return SHORT_CIRCUMFIX.exec(key) ?? CIRCUMFIX.exec(key) ?? NOBODY_NOTHING.exec(key);
}

const SHORT_DENIED = /^(?:في|حد|كن|لي|له|لك|جا|شف|قل|هم)ش$/;
const DENYING = /^[وف]?ما$/;

/**
 * A word without the ش of its denial, after ما; other words as they are.
 * @example afterDenial("عملتش", "ما") // "عملت"
 */
export function afterDenial(key: string, before: string): string {
  const isDenied = DENYING.test(before) && key.endsWith("ش") && (key.length > 3 || SHORT_DENIED.test(key));
  return isDenied ? key.slice(0, -1) : key;
}
