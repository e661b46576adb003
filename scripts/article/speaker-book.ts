// The speakers of an article as they come up: who a printed speaker is, and who speaks on when only a verb is there.

import { foldName } from "../text/names.ts";
import { type Speaker, splitSpeaker } from "../text/speaker.ts";
import { wordsOf } from "../text/speaker-phrase.ts";
import { INSTITUTIONS, UNNAMED } from "../text/speech-signs.ts";
import { BODIES, titleKey } from "../text/titles.ts";

export type Gender = "m" | "f" | null;

/** Whose words they are: a person of the book by number, or why nobody can be named. */
export type Voice =
  | { readonly kind: "person"; readonly person: number }
  | { readonly kind: "unnamed" | "institution"; readonly printed: string }
  | { readonly kind: "unknown" };

/** A person who speaks in the article. */
export interface BookPerson {
  /** The longest form of the name that is printed. */
  readonly name: string;
  /** What is printed before it the first time, titles and office, or empty. */
  readonly role: string;
  /** Role and name together, as first printed. */
  readonly printed: string;
}

/** A voice, and whether the text leaves no doubt. */
export interface Heard {
  readonly voice: Voice;
  readonly isSure: boolean;
}

export interface SpeakerBook {
  /** Who a printed speaker is: somebody who spoke before, by last name or office, or somebody new. */
  readonly hear: (printed: string, gender: Gender, speaker?: Speaker) => Heard;
  /** Who goes on speaking where a verb has no speaker of its own. */
  readonly carryOn: (gender: Gender) => Heard;
  /** Somebody whom a sentence introduces: who speaks on where nobody has spoken since. Their number. */
  readonly meet: (printed: string, speaker?: Speaker) => number;
  readonly isKnown: (name: string) => boolean;
  readonly people: () => readonly BookPerson[];
}

const UNKNOWN: Voice = { kind: "unknown" };

/** What the book may ask of the rest of the world. */
export interface BookSources {
  /** Whether the programme knows a name. */
  readonly isKnown: (name: string) => boolean;
  /** Where the article prints role and name in full for a last name; empty when it does not. */
  readonly introductionOf: (lastName: string) => string;
}

/** An empty book. */
export function openSpeakerBook(sources: BookSources): SpeakerBook {
  const people: BookPerson[] = [];
  const names = nameIndex();
  const turns: { readonly voice: Voice; readonly gender: Gender; readonly isMet?: boolean }[] = [];
  const note = (heard: BookPerson): number => {
    const person = names.find(heard.name).at(-1) ?? people.length;
    const known = people[person];
    people[person] = known ? fuller(known, heard) : introduced(heard, sources);
    names.set(person, people[person].name);
    return person;
  };
  const take = (voice: Voice, gender: Gender, isSure: boolean): Heard => {
    turns.push({ voice, gender });
    return { voice, isSure };
  };
  return {
    hear: (printed, gender, speaker = splitSpeaker(printed)) => {
      const { role, name } = speaker;
      if (name === "") return hearOffice(people, turns, role, (voice) => take(voice, gender, true));
      if (isInstitution(printed)) return take({ kind: "institution", printed }, gender, true);
      if (isUnnamed(role, name)) return take({ kind: "unnamed", printed }, gender, true);
      const heard = { name, role, printed };
      const found = names.find(name);
      return take({ kind: "person", person: note(heard) }, gender, found.length <= 1);
    },
    meet: (printed, speaker = splitSpeaker(printed)) => {
      const person = note({ ...speaker, printed });
      turns.push({ voice: { kind: "person", person }, gender: genderOf(printed), isMet: true });
      return person;
    },
    carryOn: (gender) => {
      const last = turns.at(-1);
      if (!last) return { voice: UNKNOWN, isSure: false };
      const agrees = (turn: { readonly gender: Gender }) => !turn.gender || !gender || turn.gender === gender;
      if (agrees(last)) return { voice: last.voice, isSure: last.voice.kind === "person" && !last.isMet };
      const before = turns.findLast(agrees);
      return { voice: before?.voice ?? last.voice, isSure: false };
    },
    isKnown: (name) => sources.isKnown(name) || names.find(splitSpeaker(name).name).length > 0,
    people: () => [...people],
  };
}

// الخبيرة: an office or title says whether it is a woman's.
function genderOf(printed: string): Gender {
  const [first = ""] = wordsOf(splitSpeaker(printed).role);
  return first === "" ? null : /\u0629$/u.test(first) ? "f" : "m";
}

// المتحدث, السفير: an office without a name is whoever was printed with it last, else it stays unnamed.
function hearOffice(
  people: readonly BookPerson[],
  turns: readonly { readonly voice: Voice }[],
  role: string,
  take: (voice: Voice) => Heard,
): Heard {
  const wanted = wordsOf(role).map(titleKey);
  const holds = (text: string) => {
    const words = new Set(wordsOf(text).map(titleKey));
    return wanted.every((word) => words.has(word));
  };
  const turn = turns.findLast(({ voice }) => {
    if (voice.kind === "person") return holds(people[voice.person]?.role ?? "");
    return voice.kind === "unnamed" && holds(voice.printed);
  });
  return take(turn?.voice ?? { kind: "unnamed", printed: role });
}

// Nobody is called مصدر, and no name has a digit.
function isUnnamed(role: string, name: string): boolean {
  return (role === "" && UNNAMED.has(titleKey(wordsOf(name)[0] ?? ""))) || /\p{N}/u.test(name);
}

function isInstitution(printed: string): boolean {
  const [first = ""] = wordsOf(printed);
  return INSTITUTIONS.has(titleKey(first)) || BODIES.has(titleKey(first));
}

interface NameIndex {
  /** Persons by name, or by a part of it in either direction: العكيلي after صباح العكيلي. */
  readonly find: (name: string) => readonly number[];
  readonly set: (person: number, name: string) => void;
}

function nameIndex(): NameIndex {
  const wordsByPerson = new Map<number, ReadonlySet<string>>();
  const personsByWord = new Map<string, Set<number>>();
  return {
    find: (name) => {
      const wanted = new Set(nameWords(name));
      const near = new Set([...wanted].flatMap((word) => [...(personsByWord.get(word) ?? [])]));
      return [...near]
        .filter((person) => {
          const words = wordsByPerson.get(person) ?? new Set<string>();
          return [...wanted].every((word) => words.has(word)) || [...words].every((word) => wanted.has(word));
        })
        .sort((a, b) => a - b);
    },
    set: (person, name) => {
      const words = new Set(nameWords(name));
      wordsByPerson.set(person, words);
      for (const word of words) personsByWord.set(word, (personsByWord.get(word) ?? new Set()).add(person));
    },
  };
}

// Without the article: صالح and الصالح are one last name in the press.
function nameWords(name: string): readonly string[] {
  return foldName(name)
    .split(" ")
    .map((word) => word.replace(/^\u0627\u0644(?=\p{L}{3})/u, ""))
    .filter((word) => word !== "");
}

function introduced(heard: BookPerson, sources: BookSources): BookPerson {
  if (wordsOf(heard.name).length > 1) return heard;
  const printed = sources.introductionOf(heard.name);
  return printed === "" ? heard : { ...splitSpeaker(printed), printed };
}

function fuller(old: BookPerson, heard: BookPerson): BookPerson {
  const name = wordsOf(heard.name).length > wordsOf(old.name).length ? heard.name : old.name;
  return old.role === "" && heard.role !== "" ? { ...heard, name } : { ...old, name };
}
