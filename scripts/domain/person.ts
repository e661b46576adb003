// People: who speaks, and as what on which day.

import type { Address } from "./media.ts";
import type { Day, PersonId } from "./names.ts";
import type { Prose } from "./prose.ts";

/** A role with the days it held; null is open. Both days are inclusive. */
export interface DatedRole {
  readonly text: string;
  readonly from: Day | null;
  readonly to: Day | null;
}

/** A person as every output may show them: what is withdrawn is already gone. */
export interface Person {
  readonly id: PersonId;
  readonly name: string;
  readonly latin: string | null;
  readonly roles: readonly DatedRole[];
  readonly aliases: readonly string[];
  /** https pages about the person, for sameAs. */
  readonly links: readonly string[];
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
