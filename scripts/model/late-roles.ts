// A role that no episode shows, because it is said to begin after the first one.

import type { EpisodeHead } from "../domain/episode.ts";
import { UNREAD_DAY } from "../domain/names.ts";
import type { Problem } from "../domain/problem.ts";
import type { PersonRecord } from "../domain/record.ts";
import { warning } from "../text/problems.ts";

/** A warning for each person whose every episode came before all of their roles. @param heads of all episodes, drafts too */
export function lateRoles(
  people: readonly Pick<PersonRecord, "id" | "roles" | "rolePlaces" | "withdrawn">[],
  heads: readonly Pick<EpisodeHead, "guests" | "quoted" | "day">[],
): readonly Problem[] {
  return people.flatMap((person) => {
    const roles = person.roles.map(({ text, from }, at) => ({ text, from, place: person.rolePlaces?.[at] }));
    const [first] = roles.toSorted((a, b) => ((a.from ?? "") < (b.from ?? "") ? -1 : 1));
    if (!first?.from || first.place === undefined || person.withdrawn !== null) return [];
    const heard = heads.flatMap(({ guests, quoted, day }) =>
      [...guests, ...quoted].filter(({ person: id }) => id === person.id).map(({ role }) => ({ role, day })),
    );
    const [day] = heard.map((one) => one.day).toSorted();
    // What is wrong with a date is told where it stands.
    if (
      day === undefined ||
      day === UNREAD_DAY ||
      day >= first.from ||
      heard.some(({ role }) => role !== null)
    )
      return [];
    return [warning("role.late", first.place, { role: first.text, from: first.from, day })];
  });
}
