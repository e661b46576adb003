// Sentences around quotations -> who is introduced in them as the programme's host or guest.
// «واستضافت الحلقة كلاً من الكاتب فلان والباحث في الشأن الفلاني فلان»: the text's own words, nobody else's.

import {
  GUEST_FIELD,
  GUEST_NOUNS,
  HOST_FIELD,
  HOST_OFFICES,
  HOSTING,
  LIST_OPENERS,
  PRESENTERS,
  PRESENTING,
  SHOWS,
  TAKING_PART,
  TALKING,
} from "./article-signs.ts";
import { englishIntroduced, isEnglish } from "./english-speech.ts";
import { opensRole, type Speaker, splitSpeaker } from "./speaker.ts";
import { speakerAfter, wordsOf } from "./speaker-phrase.ts";
import { withoutJoined } from "./speech.ts";
import { titleKey } from "./titles.ts";

/** Somebody introduced. `printed` is the role and the name as they stand. */
export interface Introduced {
  readonly as: "guest" | "host";
  readonly printed: string;
  readonly speaker?: Speaker;
}

const MOST_NAME_WORDS = 4;
const FIELD = /^([^:]{2,30}?)\s*:\s*(.{3,400})$/u;
const PARTS = /\s*[\u060C,\u061B;]\s*|\s+[-–—]\s+/u;
const JOINED = /^\u0648(?=\p{L}{2})/u;

/** Everyone whom a sentence introduces, in order. */
export function introducedIn(sentence: string): readonly Introduced[] {
  // Fewer than three words introduce nobody, and hostile text has many such sentences.
  if (!sentence.includes(":") && !/\S\s+\S+\s+\S/u.test(sentence)) return [];
  if (isEnglish(sentence))
    return englishIntroduced(sentence).map(({ as, speaker }) => ({
      as,
      speaker,
      printed: `${speaker.role} ${speaker.name}`.trim(),
    }));
  const [, field = "", names = ""] = FIELD.exec(sentence.trim()) ?? [];
  const as = HOST_FIELD.test(field) ? "host" : GUEST_FIELD.test(field) ? "guest" : null;
  if (as !== null)
    return listedWithRoles(names, as) ?? peopleIn(names, true).map((printed) => ({ as, printed }));
  return bySigns(wordsOf(sentence));
}

/** `فلان – أستاذ في جامعة؛ فلانة – باحثة`: a name and what is printed behind its dash; null where one has no dash. */
function listedWithRoles(names: string, as: Introduced["as"]): readonly Introduced[] | null {
  const people = names.split(/\s*[;\u061B]\s*/u).map((item): Introduced | null => {
    const [printed = "", office = ""] = item.split(/\s+[-–—]\s+/u, 2);
    const { role, name } = splitSpeaker(printed);
    if (office === "" || !isName(name)) return null;
    return { as, printed: `${printed}\u060C ${office}`, speaker: { name, role: `${role} ${office}`.trim() } };
  });
  const named = people.filter((person) => person !== null);
  return named.length === people.length ? named : null;
}

const guestOrHost = (printed: string): Introduced => ({ as: isHost(printed) ? "host" : "guest", printed });

/** By the verbs and nouns of having guests, taking part, talking over and presenting. */
function bySigns(words: readonly string[]): readonly Introduced[] {
  const keys = words.map((word) => withoutJoined(titleKey(word)));
  const at = (signs: ReadonlySet<string>) => keys.findIndex((key) => signs.has(key));
  const hosting = at(HOSTING);
  const isShow = keys.some((key) => SHOWS.has(key) || SHOWS.has(key.replace(/^[\u0628\u0644]/u, "")));
  const talking = at(TALKING);
  const guest = at(GUEST_NOUNS);
  const isTakingPart = isShow && (at(TAKING_PART) !== -1 || guest !== -1);
  const presenting = isShow ? at(PRESENTING) : -1;
  const people = (from: number, isListed: boolean) =>
    peopleIn(words.slice(Math.max(0, from)).join(" "), isListed);
  if (hosting !== -1) {
    // استضافت الحلقة فلاناً: who is named is a guest; استضافت المذيعة فلانة الخبير فلاناً: the first one presents.
    return people(hosting + 1, true).map(guestOrHost);
  }
  const all = people(0, false);
  const hosts = all.filter((printed) => isHost(printed));
  if (isTakingPart) {
    const listed = people(guest === -1 ? 0 : guest + 1, guest !== -1);
    return [...new Set([...all, ...listed])].map(guestOrHost);
  }
  if (talking !== -1 && hosts.length > 0) return all.map(guestOrHost);
  if (presenting !== -1)
    return people(presenting + 1, true)
      .slice(0, 2)
      .map((printed) => ({ as: "host", printed }));
  const presenters = hosts.filter((printed) => isHost(printed, PRESENTERS));
  return presenters.map((printed) => ({ as: "host", printed }));
}

function isHost(printed: string, offices = HOST_OFFICES): boolean {
  return wordsOf(splitSpeaker(printed).role).some((word) => offices.has(titleKey(word)));
}

/**
 * The people of a list or a sentence: each begins with an office or title, and in a list with a name too.
 * An office behind a comma belongs to the name before it.
 */
function peopleIn(text: string, isListed: boolean): readonly string[] {
  const people: string[] = [];
  // منير الصافي/ مهندس سدود: a list's stroke is a comma.
  for (const [part, isFirst] of partsOf(text.replace(/(?<=\p{L}{2})\s*\/\s*/gu, "\u060C "))) {
    const words = wordsOf(part).map(unattached);
    const named = withOffices(words);
    const { role, name } = splitSpeaker(words.join(" "));
    if (named.length > 0) people.push(...named);
    else if (role !== "" && name === "" && !isFirst && people.length > 0) {
      const last = people.length - 1;
      if (splitSpeaker(people[last] ?? "").role === "") people[last] = `${people[last]}\u060C ${role}`;
    } else if (isListed && !words.some((word) => opensRole(word))) {
      const bare = speakerAfter(withoutOpeners(words)).printed;
      if (isBareName(bare)) people.push(bare);
    }
  }
  return people;
}

/** Everyone among the words whom an office or a title stands before. */
function withOffices(words: readonly string[]): readonly string[] {
  const people: string[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!opensRole(words[at] ?? "")) continue;
    const { printed } = speakerAfter(words.slice(at));
    const roleLength = wordsOf(splitSpeaker(printed).role).length;
    // المذيعة رؤى الممرض جابر: the next office is somebody else's.
    const all = wordsOf(printed);
    const next = all.findIndex((word, index) => index > roleLength && opensRole(word));
    const own = (next === -1 ? all : all.slice(0, next)).join(" ");
    const isPresenter = isHost(own, PRESENTERS);
    if (!isName(splitSpeaker(own).name) && !(isPresenter && splitSpeaker(own).name !== "")) continue;
    people.push(own);
    at += wordsOf(own).length - 1;
  }
  return people;
}

// بالطبيبة, للخبير: what is written to an office.
function unattached(word: string): string {
  const bare = word
    .replace(/^\u0628(?=\u0627\u0644)/u, "")
    .replace(/^\u0644\u0644(?=\p{L}{3})/u, "\u0627\u0644");
  return opensRole(bare) ? bare : word;
}

/** Parts of a list by commas and by و before somebody new, each without its و; whether it opens the list. */
function partsOf(text: string): readonly (readonly [string, boolean])[] {
  return text.split(PARTS).flatMap((piece, index) => {
    const words = wordsOf(piece.replace(JOINED, index === 0 ? "\u0648" : ""));
    const parts: string[][] = [[]];
    for (const [at, word] of words.entries()) {
      const bare = word.replace(JOINED, "");
      const isNew = at > 0 && bare !== word && (opensRole(bare) || mayBeName(bare, words.slice(at + 1)));
      if (isNew) parts.push([bare]);
      else parts.at(-1)?.push(word);
    }
    return parts.map((part, n): readonly [string, boolean] => [part.join(" "), index === 0 && n === 0]);
  });
}

// وسامي الحوراني: somebody new, where a last name with the article follows.
function mayBeName(word: string, rest: readonly string[]): boolean {
  return (
    !/^\u0627\u0644/u.test(word) &&
    !opensRole(`\u0648${word}`) &&
    /^\u0627\u0644\p{L}{3}/u.test(rest[0] ?? "")
  );
}

function withoutOpeners(words: readonly string[]): readonly string[] {
  const start = words.findIndex((word) => {
    const key = titleKey(word);
    return !LIST_OPENERS.has(key) && !SHOWS.has(key);
  });
  return start === -1 ? [] : words.slice(start);
}

function isName(name: string): boolean {
  const count = wordsOf(name).length;
  return count >= 2 && count <= MOST_NAME_WORDS && !/\p{N}/u.test(name);
}

function isBareName(name: string): boolean {
  const words = wordsOf(name);
  const isDefinite = words.every((word) => /^\u0627\u0644/u.test(word));
  return isName(name) && words.length <= 3 && !isDefinite && splitSpeaker(name).role === "";
}
