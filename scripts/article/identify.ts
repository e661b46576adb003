// The people of an article -> the ids they have in people/, or will have.

import type { PersonId } from "../domain/names.ts";
import { matchPerson, type NamedPerson } from "../text/names.ts";
import { freeSlug, proposePersonId } from "../text/slugs.ts";
import type { ArticlePerson } from "./article.ts";

/** Somebody of the article with the id and name their file has or will have. */
export interface Identified extends ArticlePerson {
  readonly id: PersonId;
  readonly isKnown: boolean;
  /** Known people whose names come near, for somebody who is not known. */
  readonly nearest: readonly { readonly id: string; readonly name: string }[];
}

/** Whether somebody has a place in the draft: they are quoted, or the text introduces them. */
export function takesPart({ quotes, standing }: ArticlePerson): boolean {
  return quotes > 0 || standing === "guest" || standing === "host";
}

// When a name cannot be written in ASCII at all.
const NAMELESS = "person";

/** Everyone with an id, in the article's order; new ids are free, and differ from each other. */
export function identify(
  people: readonly ArticlePerson[],
  known: readonly NamedPerson[],
): readonly Identified[] {
  const taken = new Set(known.map(({ id }) => id));
  return people.map((person): Identified => {
    const match = matchPerson(person.name, known);
    const id = match.kind === "one" ? match.id : match.kind === "many" ? match.ids[0] : undefined;
    const found = known.find((candidate) => candidate.id === id);
    if (found) return { ...person, name: found.name, id: found.id as PersonId, isKnown: true, nearest: [] };
    const proposed = proposePersonId(person.name) || NAMELESS;
    const fresh = freeSlug(proposed, (slug) => taken.has(slug));
    // Only those with a file of their own take an id.
    if (takesPart(person)) taken.add(fresh);
    // Whoever has the id that was proposed has a name written alike in Latin letters.
    const namesake = known.filter(({ id: own }) => own === proposed);
    const nearest = match.kind === "none" ? [...namesake, ...match.nearest] : namesake;
    return { ...person, id: fresh as PersonId, isKnown: false, nearest };
  });
}
