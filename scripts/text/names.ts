// Names of people, compared: the same person however the name is typed and whatever stands before it.

import { fold, foldedWords } from "./fold.ts";
import { nearest } from "./nearest.ts";
import { splitSpeaker } from "./speaker.ts";
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
 * The person an attribution names: by folded name, alias or Latin name; else without titles and offices;
 * else without the person's own role in front; else by what stands before a comma.
 */
export function matchPerson(attribution: string, people: readonly NamedPerson[]): PersonMatch {
  const text = attribution.slice(0, MOST_LETTERS);
  const folded = fold(text);
  if (folded === "") return { kind: "none", nearest: [] };
  const bare = foldName(text);
  const beforeComma = foldName(text.split(/[،,]/u)[0] ?? "");
  const ways: readonly ((person: NamedPerson) => boolean)[] = [
    (person) => namesOf(person).some((name) => fold(name) === folded),
    (person) => foldedNamesOf(person).includes(bare),
    (person) => withoutRoles(folded, person).some((rest) => foldedNamesOf(person).includes(foldName(rest))),
    (person) => beforeComma !== "" && foldedNamesOf(person).includes(beforeComma),
  ];
  for (const way of ways) {
    const ids = [...new Set(people.filter(way).map((person) => person.id))];
    const [only] = ids;
    if (ids.length > 1) return { kind: "many", ids };
    if (only !== undefined) return { kind: "one", id: only };
  }
  return { kind: "none", nearest: nearestPeople(bare, people) };
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

function holdsWords(name: string, part: string): boolean {
  const words = new Set(name.split(" "));
  return part.split(" ").every((word) => words.has(word));
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
