// Where what is remembered of a person's files is kept: people are many, and one edit is about few of them.

import type { Person } from "../domain/person.ts";
import { bytesFingerprint } from "../memory/fingerprint.ts";

/** One of some sixty shelves, the same from build to build. */
export function peopleShelf({ id }: Pick<Person, "id">): string {
  return `people ${bytesFingerprint(id)[0]}`;
}
