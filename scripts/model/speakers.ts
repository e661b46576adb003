// Who is heard in the programme: its guests, those whose words are only quoted in it, and its hosts.

import type { Person } from "../domain/person.ts";
import type { Show } from "../domain/show.ts";

type Heard = Pick<Show, "people" | "hosts" | "appearancesByPerson">;

/** Those who have a page, in their order. Who was a guest once is among the guests; a host is neither. */
export interface Speakers {
  readonly hosts: readonly Person[];
  readonly guests: readonly Person[];
  readonly quoted: readonly Person[];
}

export function speakersOf(show: Heard): Speakers {
  const hosting = new Set(show.hosts.map(({ id }) => id));
  const named = show.people.filter(({ isAnonymous }) => !isAnonymous);
  const others = named.filter(({ id }) => !hosting.has(id));
  return {
    hosts: named.filter(({ id }) => hosting.has(id)),
    guests: others.filter((person) => isGuest(show, person)),
    quoted: others.filter((person) => !isGuest(show, person)),
  };
}

/** Whether a person took part in an episode, and is not only quoted. */
export function isGuest({ appearancesByPerson }: Pick<Show, "appearancesByPerson">, { id }: Person): boolean {
  return (appearancesByPerson.get(id) ?? []).some((appearance) => appearance.isGuest);
}
