// A thread's share of a site: it takes groups from the end of a list, while the build's own thread takes them from the front.

import { trackShow } from "../../memory/tracked-show.ts";
import { receiveShow, type SentShow } from "../../model/sent-show.ts";
import { claimFromEnd } from "./claims.ts";
import { fileWriter } from "./file-writer.ts";
import { type SiteSource, siteSections } from "./group-files.ts";
import { type NamedFiles, type RenderedGroup, renderGroup } from "./render-group.ts";

/** A group to be made, and the bytes its files have by now. */
export interface ToRender {
  /** The section it is of. */
  readonly section: string;
  readonly name: string;
  readonly before: RenderedGroup["files"];
}

/** All that another thread is told: values that can be copied. */
export interface Share {
  readonly source: Omit<SiteSource, "show"> & { readonly show: SentShow };
  /** Absolute: where changed files go. */
  readonly folder: string;
  readonly groups: readonly ToRender[];
  /** What is taken of them, shared by all threads. */
  readonly claims: SharedArrayBuffer;
}

/** The groups this thread got hold of, made. @throws Error of the first file that cannot be rendered */
export function renderShare({ source: sent, folder, groups, claims }: Share): readonly RenderedGroup[] {
  const source: SiteSource = { ...sent, show: receiveShow(sent.show) };
  const tracking = trackShow(source.show);
  const sections = new Map(siteSections(source, tracking.show).map((section) => [section.name, section]));
  const listed = new Map<string, ReadonlyMap<string, NamedFiles>>();
  const groupsOf = (name: string): ReadonlyMap<string, NamedFiles> => {
    const known =
      listed.get(name) ??
      new Map(
        sections
          .get(name)
          ?.groups()
          .map((one) => [one.name, one]),
      );
    listed.set(name, known);
    return known;
  };
  const write = fileWriter(folder);
  const made: RenderedGroup[] = [];
  for (;;) {
    const at = claimFromEnd(claims, groups.length);
    const todo = at === null ? undefined : groups[at];
    if (todo === undefined) return made;
    const group = groupsOf(todo.section).get(todo.name);
    if (group === undefined) throw new Error(`renderShare: no group ${todo.name}`);
    made.push(renderGroup(group, todo.before, { tracking, write }));
  }
}
