// What records of the search share: what is shown of an episode, whom it is found under, by which names.

import type { EpisodeHead } from "../../domain/episode.ts";
import type { Person } from "../../domain/person.ts";
import { NOTHING_SHOWN, type SearchFilters, type SearchShown } from "../../domain/search.ts";
import type { Show } from "../../domain/show.ts";
import { formatDay } from "../../text/dates.ts";
import { narrationWords } from "../../text/words/narration.ts";
import { searchWords } from "../../text/words/search.ts";

/** What is shown of a thing of an episode, without words of its own yet. */
export function shownOf(
  { programme }: Show,
  { title, day, unpublished, language }: EpisodeHead,
): SearchShown {
  const words = searchWords(programme.interface);
  return {
    ...NOTHING_SHOWN,
    title,
    language: language ?? "",
    day: formatDay(day, programme.language),
    label: unpublished === null ? "" : words.unpublished,
  };
}

/** What to say of words heard in an episode: that nobody sees them yet, or that a machine reads them. */
export function soundLabel({ programme }: Show, { isReading }: EpisodeHead, label: string): string {
  return label === "" && isReading ? narrationWords(programme.interface).short : label;
}

/** @param guests whose it is to be found under */
export function filtersOf({ day, topics }: EpisodeHead, guests: readonly string[]): SearchFilters {
  return { guest: guests, topic: topics, year: [day.slice(0, 4)] };
}

/** The guests and the quoted of an episode whose names may be said. */
export function namedPeople(show: Show, { guests, quoted }: EpisodeHead): readonly Person[] {
  return [...guests, ...quoted].flatMap(({ person: id }) => {
    const person = show.personById.get(id);
    return person === undefined || person.isAnonymous ? [] : [person];
  });
}

/** A person's names, and as what they spoke: role, rank and title. */
export function nameWords(
  person: Person | undefined,
  ...spokeAs: readonly (string | null)[]
): readonly string[] {
  if (person === undefined || person.isAnonymous) return [];
  return [person.name, person.latin, ...person.aliases, ...spokeAs].filter(
    (text): text is string => text !== null && text !== "",
  );
}
