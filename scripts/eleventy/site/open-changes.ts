// Which files were written, and which are gone, since the whole site was last written: a preview writes it in parts.

import type { Groups, SiteMemory } from "../../memory/site-memory.ts";
import type { WrittenGroups } from "./write-groups.ts";

/** Begins with nothing changed. */
export function openChanges() {
  let written: string[] = [];
  let here = new Set<string>();
  let gone = new Set<string>();
  return {
    /** @param sections that the site still has */
    add: (before: SiteMemory, after: WrittenGroups, sections: SiteMemory["sections"]): void => {
      for (const path of after.written) written.push(path);
      for (const { groups } of after.looked.values()) for (const path of filesOf(groups)) here.add(path);
      for (const [name, { shelf }] of before.sections) {
        if (sections.has(name) && !after.looked.has(name)) continue;
        for (const path of filesOf(before.groupsOf(name, shelf))) gone.add(path);
      }
    },
    /** What one group no longer has another may have: an episode under a former name of another. */
    take: (): { readonly written: readonly string[]; readonly gone: readonly string[] } => {
      const taken = { written, gone: [...gone].filter((path) => !here.has(path)) };
      [written, here, gone] = [[], new Set(), new Set()];
      return taken;
    },
  };
}

function* filesOf(groups: Groups): Iterable<string> {
  for (const { paths } of groups.values()) yield* paths;
}
