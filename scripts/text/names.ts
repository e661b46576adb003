// Names of people, compared: the same person however the name is typed and whatever stands before it.

import { fold, foldedWords } from "./fold.ts";
import { nearest } from "./nearest.ts";
import { splitSpeaker } from "./speaker.ts";
import { isSureRole } from "./sure-role.ts";
import { JOINED_PREFIXES } from "./titles.ts";

const MOST_LETTERS = 300;

/** What of a person a name can be held against. */
export interface NamedPerson {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly latin: string | null;
  readonly roles: readonly { readonly text: string }[];
}

/** Who an attribution names: one person, nobody (with the nearest by spelling), or several alike. */
export type PersonMatch =
  | { readonly kind: "one"; readonly id: string }
  | { readonly kind: "none"; readonly nearest: readonly { readonly id: string; readonly name: string }[] }
  | { readonly kind: "many"; readonly ids: readonly string[] };

/**
 * A name for comparing: folded, titles and offices in front left out, عبد الرحمن and عبدالرحمن alike.
 * A text of titles alone keeps them, so that it never becomes empty.
 * @example foldName("الفريق الركن د. قاصد محمود صالح") // "قاصد محمود صالح"
 */
export function foldName(text: string): string {
  const { name } = splitSpeaker(text.normalize("NFKC"));
  return joinPrefixes(fold(name) === "" ? text : name);
}

/**
 * The person an attribution names: by folded name, alias or Latin name; else without titles and offices, however the
 * name's parts are joined; else without the person's own role in front; else without the article, where one answers.
 * An office that may be somebody else's (مدير أعمال فلان) names nobody: whom it speaks of is offered.
 */
export function matchPerson(attribution: string, people: readonly NamedPerson[]): PersonMatch {
  const text = attribution.slice(0, MOST_LETTERS);
  const folded = fold(text);
  if (folded === "") return { kind: "none", nearest: [] };
  const bare = foldName(text);
  // What follows a name is its own; what stands before it may be somebody else's.
  const [front = ""] = text.normalize("NFKC").split(/[،,(|]|\s[-–—/]\s/u);
  const isSure = isSureRole(splitSpeaker(front).role);
  const keys = new Set([nameKey(folded), ...(isSure ? [nameKey(bare)] : [])]);
  const ways: readonly ((person: NamedPerson) => boolean)[] = [
    (person) => namesOf(person).some((name) => fold(name) === folded),
    (person) => isSure && foldedNamesOf(person).includes(bare),
    (person) => foldedNamesOf(person).some((name) => keys.has(nameKey(name))),
    (person) => withoutRoles(folded, person).some((rest) => foldedNamesOf(person).includes(foldName(rest))),
    (person) =>
      isSure && foldedNamesOf(person).some((name) => withoutArticles(name) === withoutArticles(bare)),
  ];
  for (const way of ways) {
    const ids = [...new Set(people.filter(way).map((person) => person.id))];
    const [only] = ids;
    if (ids.length > 1) return { kind: "many", ids };
    if (only !== undefined) return { kind: "one", id: only };
  }
  return { kind: "none", nearest: nearestPeople(bare, people) };
}

/** One key for بنعيسى and ابن عيسى, أبي بكر and أبو بكر, عطالله and عطا الله, رءوف and رؤوف. @param name folded */
function nameKey(name: string): string {
  return name
    .replace(/(^| )ابن(?= )/gu, "$1بن")
    .replace(/(^| )اب[اي](?= )/gu, "$1ابو")
    .replaceAll(" ", "")
    .replace(/([اوي])\1+/gu, "$1");
}

function withoutArticles(name: string): string {
  return nameKey(name.replace(/(^| )ال(?=\p{L}{3})/gu, "$1"));
}

function namesOf(person: NamedPerson): readonly string[] {
  return [person.name, ...person.aliases, person.latin ?? ""].filter((name) => fold(name) !== "");
}

function foldedNamesOf(person: NamedPerson): readonly string[] {
  return namesOf(person).map(foldName);
}

// The folded attribution with one of the person's roles taken off its front, for each role that stands there.
function withoutRoles(folded: string, person: NamedPerson): readonly string[] {
  return person.roles
    .map((role) => fold(role.text))
    .filter((role) => role !== "" && folded.startsWith(`${role} `))
    .map((role) => folded.slice(role.length + 1));
}

// Whoever the attribution names in part, such as by the last name alone; then whoever is spelled like it.
function nearestPeople(wanted: string, people: readonly NamedPerson[]) {
  const inPart = people.filter((person) => foldedNamesOf(person).some((name) => holdsWords(name, wanted)));
  const spellings = new Map<string, NamedPerson>();
  for (const person of people) {
    for (const name of foldedNamesOf(person)) spellings.set(name, person);
  }
  const alike = nearest(wanted, [...spellings.keys()]).flatMap((spelling) => spellings.get(spelling) ?? []);
  return [...new Set([...inPart, ...alike])].slice(0, 3).map(({ id, name }) => ({ id, name }));
}

/** The last name of a person alone, or all of the name with more around it. */
function holdsWords(name: string, part: string): boolean {
  const [known, asked] = [new Set(name.split(" ")), new Set(part.split(" "))];
  return (
    [...asked].every((word) => known.has(word)) ||
    (known.size > 1 && [...known].every((word) => asked.has(word)))
  );
}

function joinPrefixes(name: string): string {
  let joined = "";
  let glue = "";
  for (const word of foldedWords(name)) {
    joined += `${glue}${word}`;
    glue = JOINED_PREFIXES.has(word) ? "" : " ";
  }
  return joined;
}
