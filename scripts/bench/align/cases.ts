// Quotes whose truth is known: said, edited by a word, negated, renumbered, paraphrased, and never said.

import { tokenize } from "../../align/tokens.ts";
import { fold } from "../../text/fold.ts";
import { NEGATIONS } from "../../text/sense-words.ts";
import { type Kind, sentence, strayWord } from "./material.ts";
import type { TrueWord } from "./programme.ts";
import type { Random } from "./random.ts";

export type CaseKind =
  | "clean"
  | "edited"
  | "paraphrased"
  | "negation dropped"
  | "negation added"
  | "number changed"
  | "other episode"
  | "shuffled"
  | "chained"
  | "spliced";

export interface QuoteCase {
  readonly kind: CaseKind;
  readonly text: string;
  /** True starts in seconds: more than one when the same words were said again; none when never said. */
  readonly starts: readonly number[];
  readonly words: number;
}

/** The kinds that were never said. */
export const NEVER_SAID: ReadonlySet<CaseKind> = new Set(["other episode", "shuffled", "chained", "spliced"]);

const bare = (word: string): string => word.replace(/[.,،؟?]+$/, "");

/** A stretch of what was said, of 3 to 60 words, each length as likely; at a sentence's start half the time. */
export function cleanCase(said: readonly TrueWord[], random: Random): QuoteCase {
  const length = Math.min(said.length - 1, random.whole(3, 60));
  let at = random.whole(0, said.length - length - 1);
  if (random.chance(0.5)) while (at > 0 && said[at]?.sentence === said[at - 1]?.sentence) at--;
  const words = said.slice(at, at + length).map((word) => word.text);
  return { kind: "clean", text: words.join(" "), starts: startsOf(said, words), words: length };
}

/** A programme's words as they are compared, and where each of them stands. */
interface Searchable {
  readonly keys: readonly string[];
  readonly starts: readonly number[];
  readonly places: ReadonlyMap<string, readonly number[]>;
}

const knownWords = new WeakMap<readonly TrueWord[], readonly Searchable[]>();

// By letters, and by what the letters say: can't is cannot, and 2,400 is two thousand four hundred.
function searchable(said: readonly TrueWord[]): readonly Searchable[] {
  const known = knownWords.get(said);
  if (known) return known;
  const folded = said.map((word) => fold(word.text));
  const tokens = tokenize(said.map((word) => word.text));
  const both = [
    search(
      folded,
      said.map((word) => word.start),
    ),
    search(
      tokens.map((token) => token.key),
      tokens.map((token) => said[Math.floor(token.from)]?.start ?? 0),
    ),
  ];
  knownWords.set(said, both);
  return both;
}

function search(keys: readonly string[], starts: readonly number[]): Searchable {
  const places = new Map<string, number[]>();
  keys.forEach((key, at) => {
    const list = places.get(key);
    if (list) list.push(at);
    else places.set(key, [at]);
  });
  return { keys, starts, places };
}

// Every time at which these words were said.
function startsOf(said: readonly TrueWord[], words: readonly string[]): readonly number[] {
  const [folded, tokens] = searchable(said);
  if (!folded || !tokens) return [];
  const keys = tokenize(words).map((token) => token.key);
  return [...new Set([...runsOf(folded, words.map(fold)), ...runsOf(tokens, keys)])];
}

function runsOf({ keys, starts, places }: Searchable, wanted: readonly string[]): readonly number[] {
  return (places.get(wanted[0] ?? "") ?? [])
    .filter((at) => wanted.every((key, index) => keys[at + index] === key))
    .map((at) => starts[at] ?? 0);
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

/** A sentence or two of another episode of the same programme. */
export function otherEpisode(kind: Kind, random: Random): QuoteCase {
  const words = [...sentence(kind, random), ...(random.chance(0.3) ? sentence(kind, random) : [])];
  if (words.length < 4) return otherEpisode(kind, random);
  return { kind: "other episode", text: words.join(" "), starts: [], words: words.length };
}

/** The programme's own words, drawn by lot. */
export function shuffledCase(said: readonly TrueWord[], random: Random): QuoteCase {
  const words = Array.from({ length: random.whole(4, 30) }, () => bare(random.pick(said).text));
  return { kind: "shuffled", text: words.join(" "), starts: [], words: words.length };
}

/** The programme's own words, each one having followed the one before it somewhere: plausible from near by. */
export function chainedCase(said: readonly TrueWord[], random: Random): QuoteCase {
  const length = random.whole(6, 30);
  const following = followers(said);
  let at = random.whole(0, said.length - 2);
  const words: string[] = [];
  while (words.length < length) {
    const word = bare(said[at]?.text ?? "");
    words.push(word);
    const same = following.get(word) ?? [];
    at = (random.chance(0.75) && same.length > 0 ? random.pick(same) : random.whole(0, said.length - 2)) + 1;
  }
  return { kind: "chained", text: words.join(" "), starts: [], words: length };
}

const knownFollowers = new WeakMap<readonly TrueWord[], ReadonlyMap<string, readonly number[]>>();

// Where each word stands that another one follows.
function followers(said: readonly TrueWord[]): ReadonlyMap<string, readonly number[]> {
  const known = knownFollowers.get(said);
  if (known) return known;
  const places = new Map<string, number[]>();
  said.slice(0, -1).forEach(({ text }, at) => {
    const word = bare(text);
    const list = places.get(word);
    if (list) list.push(at);
    else places.set(word, [at]);
  });
  knownFollowers.set(said, places);
  return places;
}

/** The first half of one sentence and the second half of another. */
export function splicedCase(said: readonly TrueWord[], random: Random): QuoteCase {
  const one = cleanCase(said, random).text.split(" ");
  const other = cleanCase(said, random).text.split(" ");
  const size = Math.min(one.length, other.length, 25);
  if (size < 6) return splicedCase(said, random);
  const cut = Math.round(size * (0.4 + 0.2 * random.next()));
  const words = [...one.slice(0, cut), ...other.slice(cut, size)];
  return { kind: "spliced", text: words.join(" "), starts: [], words: size };
}

/**
 * How much of a text was said somewhere after all: its words in order in one stretch, other words between counted off.
 * @returns 0 to 1
 */
export function shareSaid(said: readonly TrueWord[], text: string): number {
  const wanted = text.split(" ").map(fold);
  let best = 0;
  let row = new Float32Array(wanted.length + 1);
  let next = new Float32Array(wanted.length + 1);
  for (const word of searchable(said)[0]?.keys ?? []) {
    for (let at = 1; at <= wanted.length; at++) {
      const pair = (row[at - 1] ?? 0) + (wanted[at - 1] === word ? 1 : -STRAY);
      next[at] = Math.max(0, pair, (row[at] ?? 0) - STRAY, (next[at - 1] ?? 0) - STRAY);
      best = Math.max(best, next[at] ?? 0);
    }
    [row, next] = [next, row];
  }
  return best / wanted.length;
}

const STRAY = 0.15;
