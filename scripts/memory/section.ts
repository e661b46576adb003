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

/** A list over as many pages as it needs, a group each. */
export interface ListedGroups<Item, Group> {
  readonly name: string;
  readonly items: readonly Item[];
  /** Items a page. */
  readonly size: number;
  /** What all of its groups depend on. */
  readonly of: readonly unknown[];
  /** What a page of some items depends on. */
  readonly ofItems: (items: readonly Item[]) => readonly unknown[];
  /** A page of the list, from 0; listed when its section is looked at. */
  readonly groupAt: (index: number) => Group;
}

/** A list's groups in sections. An empty list has one page. */
export function sectionsOfList<Item, Group>(list: ListedGroups<Item, Group>): readonly Section<Group>[] {
  const { name, items, size, of, ofItems, groupAt } = list;
  const pages = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: Math.ceil(pages / PAGES_TOGETHER) }, (_, index) => {
    const first = index * PAGES_TOGETHER;
    const end = Math.min(pages, first + PAGES_TOGETHER);
    const label = `${name} ${index + 1}`;
    return {
      name: label,
      shelf: label,
      of: [pages, ...of, ...ofItems(items.slice(first * size, end * size))],
      groups: () => Array.from({ length: end - first }, (_, at) => groupAt(first + at)),
    };
  });
}

/** All groups of some sections. */
export function groupsOf<Group>(sections: readonly Section<Group>[]): readonly Group[] {
  return sections.flatMap(({ groups }) => groups());
}
