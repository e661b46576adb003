// Who an attribution names: an index first, so that ten thousand episodes cost ten thousand look-ups.

import type { PersonRecord } from "../domain/record.ts";
import { fold } from "../text/fold.ts";
import { matchPerson } from "../text/names.ts";

/** What a name led to. */
export type FoundPerson =
  | { readonly kind: "one"; readonly person: PersonRecord }
  | { readonly kind: "none"; readonly nearest: readonly PersonRecord[] }
  | { readonly kind: "many"; readonly people: readonly PersonRecord[] };

/**
 * A finder over all people: by exact folded name or alias, else with titles and the person's own role left out.
 * Answers are remembered: the same name is looked for once.
 */
export function personFinder(people: readonly PersonRecord[]): (name: string) => FoundPerson {
  const byFoldedName = new Map<string, Set<PersonRecord>>();
  for (const person of people) {
    for (const name of [person.name.value, ...person.aliases, ...(person.latin ? [person.latin] : [])]) {
      const key = fold(name);
      byFoldedName.set(key, (byFoldedName.get(key) ?? new Set()).add(person));
    }
  }
  const candidates = people.map((person) => ({
    id: person.id,
    name: person.name.value,
    aliases: person.aliases,
    latin: person.latin,
    roles: [...person.roles, ...person.honorifics],
  }));
  const byId = new Map(people.map((person) => [String(person.id), person]));
  const recordsOf = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  const search = (name: string): FoundPerson => {
    const exact = [...(byFoldedName.get(fold(name)) ?? [])];
    if (exact.length === 1 && exact[0]) return { kind: "one", person: exact[0] };
    if (exact.length > 1) return { kind: "many", people: exact };
    const match = matchPerson(name, candidates);
    if (match.kind === "many") return { kind: "many", people: recordsOf(match.ids) };
    if (match.kind === "none") return { kind: "none", nearest: recordsOf(match.nearest.map(({ id }) => id)) };
    const person = byId.get(match.id);
    return person ? { kind: "one", person } : { kind: "none", nearest: [] };
  };
  const remembered = new Map<string, FoundPerson>();
  return (name) => {
    const found = remembered.get(name) ?? search(name);
    remembered.set(name, found);
    return found;
  };
}
