// Words of a file's text, each with where it stands: the letters alone, and with the signs around them.

import { fold } from "../text/fold.ts";
import { applyEdits, type TextEdit } from "../text/text-edits.ts";

/** A word between spaces. `from` and `to` are its letters, `start` and `end` it with its punctuation. */
export interface PlacedWord {
  readonly start: number;
  readonly from: number;
  readonly to: number;
  readonly end: number;
  readonly letters: string;
}

/** Letters of tags that may stand beside a word. */
const MOST_TAGS = 80;
const LETTERS = /[\p{L}\p{N}](?:.*[\p{L}\p{M}\p{N}%\u066A])?/su;

/** The words of a stretch of a text. @param isMarkup letters that are no speech: a tag, a sign of quoting */
export function placedWords(
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
  markup: RegExp,
): readonly PlacedWord[] {
  const plain = text.slice(from, to).replace(markup, (sign) => " ".repeat(sign.length));
  return [...plain.matchAll(/\S+/g)].flatMap((chunk) => {
    const letters = LETTERS.exec(chunk[0]);
    if (letters === null) return [];
    const start = from + chunk.index;
    const first = start + letters.index;
    const word = { letters: letters[0], start, from: first, to: first + letters[0].length };
    return [{ ...word, end: start + chunk[0].length }];
  });
}

/** Whether a word is spoken, and not bare punctuation. */
export function hasLetters(word: string): boolean {
  return /[\p{L}\p{N}]/u.test(word);
}

const DOUBT = /<c\.confidence-\d{1,2}>(?=(?:<[\d:.]+>|\s)*$)/;
const DOUBT_ENDS = /^((?:<[\d:.]+>|\s)*)<\/c>/;

/** A captions' text in which these words are in doubt no more: somebody has settled them. */
export function undoubted(text: string, places: readonly PlacedWord[]): string {
  const edits = places.flatMap(({ start, end }): readonly TextEdit[] => {
    const lead = Math.max(0, start - MOST_TAGS);
    const opens = DOUBT.exec(text.slice(lead, start));
    const closes = DOUBT_ENDS.exec(text.slice(end, end + MOST_TAGS));
    if (opens === null || closes === null) return [];
    const [from, to] = [lead + opens.index, end + (closes[1]?.length ?? 0)];
    return [
      { from, to: from + opens[0].length, text: "" },
      { from: to, to: to + "</c>".length, text: "" },
    ];
  });
  return applyEdits(text, edits);
}

/** A word without the signs around it. */
export function lettersOf(word: string): string {
  return LETTERS.exec(word)?.[0] ?? word;
}

/** The places of words that stand in this order in a text, whatever else stands between; null where one is not there. */
export function findInOrder(
  words: readonly string[],
  placed: readonly PlacedWord[],
): readonly PlacedWord[] | null {
  let next = 0;
  const found: PlacedWord[] = [];
  for (const word of words) {
    const key = fold(lettersOf(word));
    const at = placed.findIndex((one, index) => index >= next && fold(one.letters) === key);
    const place = placed[at];
    if (place === undefined) return null;
    found.push(place);
    next = at + 1;
  }
  return found;
}

/** Words in the place of others: one for one where there are as many, else all of them in the place of the first. */
export function replaceWords(
  places: readonly PlacedWord[],
  words: readonly string[],
  text: string,
): readonly TextEdit[] {
  const [first, ...rest] = places;
  if (first === undefined) return [];
  if (words.length === places.length)
    return places.map(({ from, to }, index) => ({ from, to, text: words[index] ?? "" }));
  return [{ from: first.from, to: first.to, text: words.join(" ") }, ...removeWords(rest, text)];
}

/** Words that follow each other taken out, with the space before them; their punctuation stays where none stands before. */
export function removeWords(run: readonly PlacedWord[], text: string): readonly TextEdit[] {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return [];
  const before = text.slice(0, first.start);
  const gap = /[ \t\u00A0]+$/.exec(before)?.[0].length ?? 0;
  const after = /^[ \t\u00A0]+/.exec(text.slice(last.end))?.[0].length ?? 0;
  // What opens before them, and the beginning of a line, keep the space for what comes next.
  if (first.start < first.from || gap === 0)
    return [{ from: first.from, to: last.to < last.end ? last.to : last.end + after, text: "" }];
  const isParted = /[،,؛;:.!?؟…]$/.test(before.trimEnd());
  return [{ from: first.start - gap, to: isParted ? last.end : last.to, text: "" }];
}

/** Words put behind a word, or before it. */
export function insertWords(
  { start, end }: PlacedWord,
  words: readonly string[],
  side: "before" | "after",
): TextEdit {
  const put = words.join(" ");
  return side === "after"
    ? { from: end, to: end, text: ` ${put}` }
    : { from: start, to: start, text: `${put} ` };
}
