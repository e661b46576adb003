// Addresses proposed: an Arabic or Latin title or name -> ASCII words joined by hyphens.
// A proposal only: an editor may type a better one. domain/names.ts says what a slug is.

import { isSlug } from "../domain/names.ts";
import { countries } from "./countries.ts";
import { fold, foldedWords } from "./fold.ts";
import { NAMES, PLACES, STOP_WORDS, WAW_WORDS } from "./latin-words.ts";
import { transliterate } from "./transliterate.ts";

const MOST_WORDS = 5;
const MOST_PLACES = 4;
const MOST_LETTERS = 60;
const PREFIX = /^[\u0648\u0641\u0628\u0644\u0643](?=\p{L}{3})/u;
const ARTICLE = /^\u0627\u0644(?=\p{L}{2})/u;
const PREFIXED_ARTICLE = /^[\u0648\u0641\u0628\u0643]?\u0627\u0644(?=\p{L}{2})/u;
const JOINED_ARTICLE = /^\u0644\u0644(?=\p{L}{2})/u;

/**
 * A slug for a title: the places and bodies it names when there are two or more, else its first telling words.
 * Empty when the title has no letter or digit that can be written in ASCII.
 * @example proposeSlug("روسيا تسعى لإيجاد موطئ قدم لها في العراق") // "russia-iraq"
 */
export function proposeSlug(title: string): string {
  const words = foldedWords(title.slice(0, 500));
  const places = [...new Set(words.flatMap((word) => placeOf(word) ?? []))];
  if (places.length >= 2) return joinSlug(places.slice(0, MOST_PLACES));
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  const latin = (telling.length > 0 ? telling : words).map(
    (word) => placeOf(word) ?? nameIn(word) ?? transliterate(withoutClitics(word)),
  );
  return joinSlug(latin.slice(0, MOST_WORDS));
}

/**
 * A person's id from their name: every word kept, known names as their bearers spell them.
 * @example proposePersonId("قاصد محمود صالح") // "qasid-mahmoud-saleh"
 */
export function proposePersonId(name: string): string {
  const printed = name
    .slice(0, 200)
    .normalize("NFC")
    .split(/[\s\u00A0]+/u);
  return joinSlug(printed.flatMap((word) => foldedWords(word).map((folded) => latinName(folded, word))));
}

// Folding takes the seat of hamza from إلياس and turns the last letter of منى: the printed word tells both.
function latinName(word: string, printed: string): string {
  const known = NAMES.get(word);
  if (known !== undefined) return known;
  const bare = ARTICLE.test(printed) ? word.replace(ARTICLE, "") : word;
  const sounded = printed.endsWith("\u0649") ? bare.replace(/\u064A$/u, "\u0627") : bare;
  const latin = NAMES.get(bare) ?? transliterate(sounded);
  return bare === word ? (PLACES.get(word) ?? latin) : `al-${latin}`;
}

/** The first of `slug`, `slug-2`, `slug-3` … that is not taken. */
export function freeSlug(slug: string, isTaken: (slug: string) => boolean): string {
  if (!isTaken(slug)) return slug;
  let count = 2;
  while (isTaken(`${slug}-${count}`)) count += 1;
  return `${slug}-${count}`;
}

function placeOf(word: string): string | undefined {
  const bare = word
    .replace(JOINED_ARTICLE, "\u0627\u0644")
    .replace(word.startsWith("\u0644\u0644") ? /$^/u : PREFIX, "");
  return PLACES.get(word) ?? PLACES.get(bare) ?? countries().get(word) ?? countries().get(bare);
}

/** A known name, with what is written to it or without: لمحمود is of Mahmoud. */
function nameIn(word: string): string | undefined {
  const bare = word.replace(PREFIX, "");
  const bases = [word, bare, bare.replace(ARTICLE, "")];
  return bases.map((base) => NAMES.get(base)).find((latin) => latin !== undefined);
}

/** و before a longer word is nearly always "and", where no usual word begins with it. */
function withoutClitics(word: string): string {
  const joined = /^\u0648(?=\p{L}{4})/u;
  return withoutArticle(WAW_WORDS.has(word) ? word : word.replace(joined, ""));
}

function withoutArticle(word: string): string {
  return word.replace(JOINED_ARTICLE, "").replace(PREFIXED_ARTICLE, "");
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
