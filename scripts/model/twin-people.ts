// Two people of one name that nothing tells apart: said once, at the later file, not at every quote of theirs.

import type { Problem } from "../domain/problem.ts";
import type { PersonRecord } from "../domain/record.ts";
import { fold } from "../text/fold.ts";
import { error } from "../text/problems.ts";

/** Whether these people share one name, and none of them has another that a quote could use. */
export function areTwins(people: readonly PersonRecord[]): boolean {
  const names = new Set(people.flatMap(({ name, aliases }) => [name.value, ...aliases].map(fold)));
  return people.length > 1 && names.size === 1;
}

/** One problem for each later file with the name of an earlier one. */
export function twinPeople(people: readonly PersonRecord[]): readonly Problem[] {
  const firstByName = new Map<string, PersonRecord>();
  return people.flatMap((person) => {
    const name = fold(person.name.value);
    const first = firstByName.get(name);
    if (first === undefined) firstByName.set(name, person);
    if (first === undefined || !areTwins([first, person])) return [];
    return [error("person.twice", person.name.place, { name: person.name.value, file: first.file })];
  });
}
