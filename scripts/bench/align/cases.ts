// Quotes whose truth is known: said, edited by a word, negated, renumbered, paraphrased, and never said.

import { tokenize } from "../../align/tokens.ts";
import { fold } from "../../text/fold.ts";
import { DIRECT_NEGATIONS, NEGATIONS } from "../../text/sense-words.ts";
import { type Kind, strayWord } from "./material.ts";
import type { TrueWord } from "./programme.ts";
import type { Random } from "./random.ts";
import { startsOf } from "./said-where.ts";

export type CaseKind =
  | "clean"
  | "edited"
  | "paraphrased"
  | "negation dropped"
  | "negation added"
  | "number changed"
  | "other episode"
  | "other words"
  | "shuffled"
  | "chained"
  | "spliced";

export interface QuoteCase {
  readonly kind: CaseKind;
  readonly text: string;
  /** True starts in seconds: more than one when the same words were said again; none when never said. */
  readonly starts: readonly number[];
  readonly words: number;
  /** Whether it begins just after its sentence's negation: the words are the recording's, the sense the opposite. */
  readonly isBehindNegation?: boolean;
}

/** The kinds that were never said. */
export const NEVER_SAID: ReadonlySet<CaseKind> = new Set([
  "other episode",
  "other words",
  "shuffled",
  "chained",
  "spliced",
]);

/** A word without the punctuation after it. */
export const bare = (word: string): string => word.replace(/[.,،؟?]+$/, "");

/** A stretch of what was said, of 3 to 60 words, each length as likely; at a sentence's start half the time. */
export function cleanCase(said: readonly TrueWord[], random: Random): QuoteCase {
  const length = Math.min(said.length - 1, random.whole(3, 60));
  let at = random.whole(0, said.length - length - 1);
  if (random.chance(0.5)) while (at > 0 && said[at]?.sentence === said[at - 1]?.sentence) at--;
  const words = said.slice(at, at + length).map((word) => word.text);
  const before = said[at - 1];
  const isBehindNegation =
    before !== undefined && before.sentence === said[at]?.sentence && DIRECT_NEGATIONS.has(fold(before.text));
  return {
    kind: "clean",
    text: words.join(" "),
    starts: startsOf(said, words),
    words: length,
    isBehindNegation,
  };
}

function withText(quote: QuoteCase, kind: CaseKind, words: readonly string[]): QuoteCase {
  return { ...quote, kind, text: words.join(" "), words: words.length };
}

/** One content word put in another's place, one left out, or one put in. */
export function editedCase(said: readonly TrueWord[], kind: Kind, random: Random): QuoteCase {
  const quote = cleanCase(said, random);
  const words = quote.text.split(" ");
  const long = words
    .map((_, at) => at)
    .filter((at) => at > 0 && at < words.length - 1 && (words[at]?.length ?? 0) > 3);
  if (long.length === 0) return editedCase(said, kind, random);
  const at = random.pick(long);
  let other = strayWord(kind, random);
  while (other.length < 4 || fold(other) === fold(words[at] ?? "")) other = strayWord(kind, random);
  const fate = random.next();
  words.splice(
    at,
    fate < 0.7 ? 1 : fate < 0.85 ? 1 : 0,
    ...(fate < 0.7 || fate >= 0.85 ? [bare(other)] : []),
  );
  return withText(quote, "edited", words);
}

/** A third of the words others, a sixth gone, some changed about. */
export function paraphrasedCase(said: readonly TrueWord[], kind: Kind, random: Random): QuoteCase {
  const quote = cleanCase(said, random);
  const words = quote.text.split(" ").flatMap((word) => {
    const fate = random.next();
    return fate < 0.33 ? [strayWord(kind, random)] : fate < 0.5 ? [] : [word];
  });
  return words.length < 3 ? paraphrasedCase(said, kind, random) : withText(quote, "paraphrased", words);
}

/** A negation taken out, inside the quote or at its start; null when a few tries found none. */
export function negationDropped(said: readonly TrueWord[], random: Random): QuoteCase | null {
  for (let tries = 0; tries < 200; tries++) {
    const quote = cleanCase(said, random);
    const words = quote.text.split(" ");
    const inside = (index: number) => index > 0 && index < words.length - 1;
    const at = words.findIndex((word, index) => inside(index) && NEGATIONS.has(fold(word)));
    if (at > 0 && words.length > 3) return withText(quote, "negation dropped", words.toSpliced(at, 1));
  }
  return null;
}

/** A negation put in. */
export function negationAdded(said: readonly TrueWord[], kind: Kind, random: Random): QuoteCase {
  const quote = cleanCase(said, random);
  const words = quote.text.split(" ");
  const negations = kind === "english" ? ["not", "never", "no"] : ["لا", "لم", "لن", "ليس", "غير", "ما"];
  const at = random.whole(0, words.length - 1);
  return withText(quote, "negation added", words.toSpliced(at, 0, random.pick(negations)));
}

const NUMERAL = /^[\d,]+$/;

/** Another number in a number's place; null when none was found to change. */
export function numberChanged(said: readonly TrueWord[], kind: Kind, random: Random): QuoteCase | null {
  const others =
    kind === "english" ? ["eight", "90", "1,200", "thirty"] : ["تسعون", "٩٠", "88", "سبعين", "ستة", "١٩٩٩"];
  if (!said.some(({ text }) => NUMERAL.test(text))) return null;
  for (let tries = 0; tries < 300; tries++) {
    const quote = cleanCase(said, random);
    const words = quote.text.split(" ");
    const at = words.findIndex((word) => NUMERAL.test(word));
    if (at < 0) continue;
    const other = random.pick(others);
    const [before, after] = [tokenize(words), tokenize(words.toSpliced(at, 1, other))];
    if (before.map(({ key }) => key).join() !== after.map(({ key }) => key).join())
      return withText(quote, "number changed", words.toSpliced(at, 1, other));
  }
  return null;
}
