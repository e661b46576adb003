// Addresses proposed: an Arabic or Latin title or name -> ASCII words joined by hyphens.
// A proposal only: an editor may type a better one. domain/names.ts says what a slug is.

import { isSlug } from "../domain/names.ts";
import { fold, foldedWords } from "./fold.ts";
import { nameIn, type Word, withoutClitics, withPlaces, wordIn } from "./known-latin.ts";
import { NAMES, PLACES, STOP_WORDS } from "./latin-words.ts";
import { transliterate } from "./transliterate.ts";

const MOST_WORDS = 5;
const MOST_PLACES = 4;
const MOST_LETTERS = 60;
const ARTICLE = /^\u0627\u0644(?=\p{L}{2})/u;
const SERVANT_OF = /^\u0639\u0628\u062F\u0627\u0644(?=\p{L}{3})/u;
const INITIAL_I = /^[^\p{L}]*[\u0648\u0641\u0628\u0644\u0643]?(?:\u0627\u0644|\u0644)?\u0625/u;

/**
 * A slug for a title: the places and bodies it names when there are two or more, else its first telling words.
 * Empty when the title has no letter or digit that can be written in ASCII.
 * @example proposeSlug("روسيا تسعى لإيجاد موطئ قدم لها في العراق") // "russia-iraq"
 */
export function proposeSlug(title: string): string {
  const words = wordsOf(title.slice(0, 500));
  const named = withPlaces(words);
  const places = new Set(named.flatMap(({ place }) => place ?? []));
  if (places.size >= 2) return joinSlug([...places].slice(0, MOST_PLACES));
  const telling = named.filter((word) => word.place !== undefined || !isStopWord(word));
  const latin = (telling.length > 0 ? telling : named).map(
    ({ folded, printed, place }) =>
      place ?? nameIn(folded) ?? wordIn(folded) ?? spoken(withoutClitics(folded), printed),
  );
  return joinSlug(latin.slice(0, MOST_WORDS));
}

/**
 * A person's id from their name: every word kept, known names as their bearers spell them.
 * @example proposePersonId("قاصد محمود صالح") // "qasid-mahmoud-saleh"
 */
export function proposePersonId(name: string): string {
  return joinSlug(wordsOf(name.slice(0, 200)).map(latinName));
}

// Folding takes the seat of hamza from إلياس and turns the last letter of منى: the printed word tells both.
function latinName({ folded, printed }: Word): string {
  const known = NAMES.get(folded);
  if (known !== undefined) return known;
  if (SERVANT_OF.test(folded))
    return `abdul${latinName({ folded: folded.replace(SERVANT_OF, ""), printed })}`;
  const bare = ARTICLE.test(printed) ? folded.replace(ARTICLE, "") : folded;
  const latin = NAMES.get(bare) ?? spoken(bare, printed);
  return bare === folded ? (PLACES.get(folded) ?? latin) : `al-${latin}`;
}

/** The first of `slug`, `slug-2`, `slug-3` … that is not taken. */
export function freeSlug(slug: string, isTaken: (slug: string) => boolean): string {
  if (!isTaken(slug)) return slug;
  let count = 2;
  while (isTaken(`${slug}-${count}`)) count += 1;
  return `${slug}-${count}`;
}

function wordsOf(text: string): readonly Word[] {
  const printedWords = text.normalize("NFC").split(/\s+/u);
  return printedWords.flatMap((printed) => foldedWords(printed).map((folded) => ({ folded, printed })));
}

/** ومن is "and who": an address does without both. But ماء, which folding makes ما, is water. */
function isStopWord({ folded, printed }: Word): boolean {
  if (/\u0621$/u.test(printed)) return false;
  return STOP_WORDS.has(folded) || (/^[\u0648\u0641]/u.test(folded) && STOP_WORDS.has(folded.slice(1)));
}

/** As it is said: folding takes the hamza that says إ begins with an i, and what the last letter was. */
function spoken(word: string, printed: string): string {
  const last = /\p{L}(?=[^\p{L}]*$)/u.exec(printed)?.[0] ?? "";
  const sounded = ended(word, last);
  return INITIAL_I.test(printed) && sounded.startsWith("\u0627")
    ? transliterate(sounded.replace(/^\u0627[\u064A\u0639]?/u, "i"))
    : transliterate(sounded);
}

function ended(word: string, last: string): string {
  if (last === "\u0649") return word.replace(/\u064A$/u, "\u0627");
  if (last === "\u0629") return word.replace(/\u0647$/u, "\u0629");
  return last === "\u0621" ? `${word}\u0621` : word;
}

function joinSlug(words: readonly string[]): string {
  let joined = "";
  for (const word of words) {
    const clean = fold(word)
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "");
    if (clean === "") continue;
    const next = joined === "" ? clean : `${joined}-${clean}`;
    if (next.length > MOST_LETTERS && joined !== "") break;
    joined = next.slice(0, MOST_LETTERS).replace(/-$/, "");
  }
  return isSlug(joined) ? joined : "";
}
