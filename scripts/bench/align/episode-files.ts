// What an editor's files tell of quotes besides their words: who said each, and the order in which they stand.
// A dozen quotes a file. What was said stands in the order it was said, but for one file in four that goes by subject;
// what was never said stands anywhere, under any name; one name in twenty-five is another's. A file in order has
// chapters of eight minutes or so; one quote in twenty-five stands under the next.

import type { Expected } from "../../align/expectation.ts";
import { NEVER_SAID, type QuoteCase } from "./cases.ts";
import { type TrueWord, VOICES } from "./programme.ts";
import type { Random } from "./random.ts";

/** A quote as its file has it. `number` is its place among those that were handed in. */
export interface FiledQuote {
  readonly number: number;
  readonly text: string;
  readonly speaker: string;
  /** The times of the chapter it stands under; null in a file that goes by subject. */
  readonly chapter: Expected | null;
}

const A_FILE = 12;
const BY_SUBJECT = 0.25;
const MISTAKEN = 0.04;

/** All quotes, each in one file. */
export function fileQuotes(
  quotes: readonly QuoteCase[],
  said: readonly TrueWord[],
  random: Random,
): readonly (readonly FiledQuote[])[] {
  const numbers = shuffle(
    quotes.map((_, number) => number),
    random,
  );
  const files = Array.from({ length: Math.ceil(numbers.length / A_FILE) }, (_, file) =>
    numbers.slice(file * A_FILE, (file + 1) * A_FILE),
  );
  const chapterOf = chaptersOf(said);
  return files.map((file) => {
    const isInOrder = !random.chance(BY_SUBJECT);
    let time = 0;
    return (isInOrder ? inOrder(file, quotes, random) : file).map((number) => {
      const quote = quotes[number];
      time = quote?.starts[0] ?? time;
      const chapter = isInOrder ? chapterOf(time, Number(number % A_MISTAKE === 0)) : null;
      return { number, text: quote?.text ?? "", speaker: speakerOf(quote, said, random), chapter };
    });
  });
}

const A_MISTAKE = 25;
const CHAPTER = 480;

/** The chapter of a time, or one so many after it. */
function chaptersOf(said: readonly TrueWord[]): (time: number, after: number) => Expected {
  const end = said.at(-1)?.end ?? 0;
  const length = end / Math.max(2, Math.round(end / CHAPTER));
  return (time, after) => {
    const number = Math.floor(time / length) + after;
    return { from: number * length, to: (number + 1) * length };
  };
}

function inOrder(file: readonly number[], quotes: readonly QuoteCase[], random: Random): readonly number[] {
  const isSaid = (number: number) => !NEVER_SAID.has(quotes[number]?.kind ?? "other words");
  const startOf = (number: number) => quotes[number]?.starts[0] ?? 0;
  const order = file.filter(isSaid).sort((one, other) => startOf(one) - startOf(other));
  for (const number of file.filter((one) => !isSaid(one))) {
    order.splice(random.whole(0, order.length), 0, number);
  }
  return order;
}

function speakerOf(quote: QuoteCase | undefined, said: readonly TrueWord[], random: Random): string {
  const any = random.pick(VOICES);
  const start = quote?.starts[0];
  if (!quote || start === undefined || NEVER_SAID.has(quote.kind) || random.chance(MISTAKEN)) return any;
  const first = said.findIndex((word) => word.start >= start);
  const counts = new Map<string, number>();
  for (const { voice } of said.slice(first, first + quote.words)) {
    counts.set(voice, (counts.get(voice) ?? 0) + 1);
  }
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? any;
}

function shuffle<T>(items: readonly T[], random: Random): readonly T[] {
  const order = [...items];
  for (let at = order.length - 1; at > 0; at--) {
    const other = random.whole(0, at);
    [order[at], order[other]] = [order[other] as T, order[at] as T];
  }
  return order;
}
