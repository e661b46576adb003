// A thread's share of a site: it takes groups from the end of a list, while the build's own thread takes them from the front.

import { trackShow } from "../../memory/tracked-show.ts";
import { useCardDesign } from "../../render/cards/card-hash.ts";
import { claimFromEnd } from "./claims.ts";
import { fileWriter } from "./file-writer.ts";
import { type SiteSource, siteGroups } from "./group-files.ts";
import { type RenderedGroup, renderGroup } from "./render-group.ts";

/** A group to be made, and the bytes its files have by now. */
export interface ToRender {
  readonly name: string;
  readonly before: RenderedGroup["files"];
}

/** All that another thread is told: values that can be copied. */
export interface Share {
  readonly source: SiteSource;
  /** Absolute: where changed files go. */
  readonly folder: string;
  readonly groups: readonly ToRender[];
  /** What is taken of them, shared by all threads. */
  readonly claims: SharedArrayBuffer;
  /** Worked out once for all threads. */
  readonly cardDesign: string;
}

/** The groups this thread got hold of, made. @throws Error of the first file that cannot be rendered */
export function renderShare({ source, folder, groups, claims, cardDesign }: Share): readonly RenderedGroup[] {
  useCardDesign(cardDesign);
  const tracking = trackShow(source.show);
  const byName = new Map(siteGroups(source, tracking.show).map((group) => [group.name, group]));
  const write = fileWriter(folder);
  const made: RenderedGroup[] = [];
  for (;;) {
    const at = claimFromEnd(claims, groups.length);
    const todo = at === null ? undefined : groups[at];
    if (todo === undefined) return made;
    const group = byName.get(todo.name);
    if (group === undefined) throw new Error(`renderShare: no group ${todo.name}`);
    made.push(renderGroup(group, todo.before, { tracking, write }));
  }
}
