// What records of the search share: what is shown of an episode, whom it is found under, by which names.

import type { Episode } from "../../domain/episode.ts";
import type { Person } from "../../domain/person.ts";
import { NOTHING_SHOWN, type SearchFilters, type SearchShown } from "../../domain/search.ts";
import type { Show } from "../../domain/show.ts";
import { formatDay } from "../../text/dates.ts";
import { searchWords } from "../../text/words/search.ts";

/** What is shown of a thing of an episode, without words of its own yet. */
export function shownOf({ programme }: Show, { title, day, unpublished }: Episode): SearchShown {
  const words = searchWords(programme.interface);
  return {
    ...NOTHING_SHOWN,
    title,
    day: formatDay(day, programme.interface),
    label: unpublished === null ? "" : words.unpublished,
  };
}

/** @param guests whose it is to be found under */
export function filtersOf({ day, topics }: Episode, guests: readonly string[]): SearchFilters {
  return { guest: guests, topic: topics, year: [day.slice(0, 4)] };
}

/** The guests and the quoted of an episode whose names may be said. */
export function namedPeople(show: Show, { guests, quoted }: Episode): readonly Person[] {
  return [...guests, ...quoted].flatMap(({ person: id }) => {
    const person = show.personById.get(id);
    return person === undefined || person.isAnonymous ? [] : [person];
  });
}

/** A person's names and the role, to be found by. */
export function nameWords(person: Person | undefined, role: string | null): readonly string[] {
  if (person === undefined || person.isAnonymous) return [];
  return [person.name, person.latin ?? "", ...person.aliases, role ?? ""].filter((text) => text !== "");
}
