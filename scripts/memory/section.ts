// Groups of files that come about from the same things: while those are as they were, the groups are not even listed.

/** A part of a site. What it looks up while it is rendered is remembered beside what it is of. */
export interface Section<Group> {
  /** Steady from build to build, and no other section's. */
  readonly name: string;
  /** What is remembered of its groups is kept with that of others on the same shelf. */
  readonly shelf: string;
  /** All that the list of its groups, and what each is made of, depends on. */
  readonly of: readonly unknown[];
  readonly groups: () => readonly Group[];
}

/** Pages of a list that are looked at together: a long list changes at its newer end. */
const PAGES_TOGETHER = 40;

/** A list's groups in sections. @param of what all of them depend on; @param itemsOf what one of them depends on */
export function sectionsOfList<Part, Group>(
  name: string,
  parts: readonly Part[],
  of: readonly unknown[],
  itemsOf: (part: Part) => readonly unknown[],
  groupOf: (part: Part) => Group,
): readonly Section<Group>[] {
  return Array.from({ length: Math.ceil(parts.length / PAGES_TOGETHER) }, (_, index) => {
    const own = parts.slice(index * PAGES_TOGETHER, (index + 1) * PAGES_TOGETHER);
    const label = `${name} ${index + 1}`;
    return {
      name: label,
      shelf: label,
      of: [parts.length, ...of, ...own.flatMap(itemsOf)],
      groups: () => own.map(groupOf),
    };
  });
}

/** All groups of some sections. */
export function groupsOf<Group>(sections: readonly Section<Group>[]): readonly Group[] {
  return sections.flatMap(({ groups }) => groups());
}
