// People: who speaks, and as what on which day.

import type { Address } from "./media.ts";
import type { Day, PersonId } from "./names.ts";
import type { Prose } from "./prose.ts";

/** A role, or what stands before a name, with the days the programme says it for; null is open. Both days are inclusive. */
export interface DatedRole {
  readonly text: string;
  readonly from: Day | null;
  readonly to: Day | null;
  /** The day it began: a fact of the person's life, there only when somebody typed it. */
  readonly since: Day | null;
}

/** What is known of a person besides the name, the same in their file's record and in every output. */
export interface PersonFacts {
  readonly latin: string | null;
  /** Ranks and titles, which stand before the name: `shownName`. */
  readonly honorifics: readonly DatedRole[];
  readonly roles: readonly DatedRole[];
  readonly aliases: readonly string[];
  /** https pages about the person, for sameAs. */
  readonly links: readonly string[];
}

/** Of somebody of whom nothing is known, or nothing may be said. Names every fact: `factsOf` goes by it. */
export const NO_FACTS: PersonFacts = { latin: null, honorifics: [], roles: [], aliases: [], links: [] };

/** The facts alone, of a value that has more. */
export function factsOf(person: PersonFacts): PersonFacts {
  const names = Object.keys(NO_FACTS) as readonly (keyof PersonFacts)[];
  return Object.fromEntries(names.map((name) => [name, person[name]])) as unknown as PersonFacts;
}

/** A person as every output may show them: what is withdrawn is already gone. */
export interface Person extends PersonFacts {
  readonly id: PersonId;
  readonly name: string;
  readonly bio: Prose;
  readonly photo: Address | null;
  /** One or two letters for the place of a portrait. */
  readonly initials: string;
  /** Which of the speaker tones is theirs: 0, 1, 2, 3. Steady: from the id alone. */
  readonly tone: number;
  /** True when the name is withheld: no page, no links, no schema.org name. */
  readonly isAnonymous: boolean;
  readonly address: Address;
}

/**
 * The role a person held on a day: the latest-starting one that covers it, or null.
 * A role without days covers every day but gives way to a dated one.
 */
export function roleOn(roles: readonly DatedRole[], day: Day): string | null {
  const covering = roles.filter((role) => (role.from ?? day) <= day && day <= (role.to ?? day));
  covering.sort((a, b) => ((a.from ?? "") < (b.from ?? "") ? 1 : -1));
  return covering[0]?.text ?? null;
}

/** What stands before a person's name on a day; without a day, what stands there last. Null for a bare name. */
export function honorificOn({ honorifics }: Pick<Person, "honorifics">, day: Day | null): string | null {
  if (day !== null) return roleOn(honorifics, day);
  const latest = honorifics.toSorted(
    (a, b) => compareDays(a.to, b.to, LAST) || compareDays(a.from, b.from, FIRST),
  );
  return latest.at(-1)?.text ?? null;
}

/**
 * A person's name as every output shows it: rank and title before it, as Arabic has them.
 * @param day of the episode; null where no day is meant, such as the person's own page
 * @example shownName(person, day) // "الفريق الركن د. قاصد محمود صالح"
 */
export function shownName(person: Pick<Person, "name" | "honorifics">, day: Day | null): string {
  const honorific = honorificOn(person, day);
  return honorific === null ? person.name : `${honorific} ${person.name}`;
}

const [FIRST, LAST] = ["0000", "9999"] as const;

function compareDays(a: Day | null, b: Day | null, open: string): number {
  const [one, other] = [a ?? open, b ?? open];
  return one === other ? 0 : one < other ? -1 : 1;
}
