// Files that there are many of, written in groups: a group that is made of what it was made of is passed over.

import type { Show } from "../../domain/show.ts";
import { type Fingerprint, fingerprint, textFingerprint } from "../../memory/fingerprint.ts";
import type { RememberedGroup, SiteMemory } from "../../memory/site-memory.ts";
import { type Reading, readingIn, type ShowTracking } from "../../memory/tracked-show.ts";
import { claimFromFront, openClaims, takenOf } from "./claims.ts";
import { fileWriter } from "./file-writer.ts";
import type { Helpers } from "./helpers.ts";
import { type NamedFiles, type RenderedGroup, renderGroup } from "./render-group.ts";
import type { ToRender } from "./render-share.ts";

/** Files made of the same things. */
export interface FileGroup extends NamedFiles {
  /** What it is made of, beside what it looks up in the tracked Show while it is rendered. */
  readonly of: readonly unknown[];
}

export interface WritingGroups {
  /** Absolute: where changed files go. */
  readonly folder: string;
  /** The Show as it is now, untracked. */
  readonly show: Show;
  readonly tracking: ShowTracking;
  readonly before: SiteMemory["groups"];
  /** Of the tools and whatever else every file is made of. */
  readonly version: Fingerprint;
  /** Threads that take groups from the list's end; null where they would not pay for themselves. */
  readonly help?: (groups: readonly ToRender[], claims: SharedArrayBuffer) => Promise<Helpers | null>;
  /** Told of each group that is about to be rendered by this thread. */
  readonly onRender?: (name: string) => void;
  /** Called after each group. @param made groups rendered so far */
  readonly onProgress?: (done: number, all: number, made: number) => void;
}

export interface WrittenGroups {
  readonly groups: ReadonlyMap<string, RememberedGroup>;
  /** Files that are new or have other bytes than before. */
  readonly written: readonly string[];
  /** Files that are as they were. */
  readonly unchanged: number;
}

/** @throws Error of the first file that cannot be rendered; files written until then stay in `folder` */
export async function writeGroups(
  groups: readonly FileGroup[],
  writing: WritingGroups,
): Promise<WrittenGroups> {
  const give = readingIn(writing.show);
  const made = new Map<string, Fingerprint>();
  const todo = groups.filter((group) => {
    const before = writing.before.get(group.name);
    const own = textFingerprint(`${writing.version} ${group.of.map(fingerprint).join(" ")}`);
    if (before && before.made === own && before.read === readingsGive(before.readings, give)) return false;
    made.set(group.name, own);
    return true;
  });
  const rendered = await renderAll(byTime(todo, writing.show), writing, groups.length);
  const now = new Map<string, RememberedGroup>();
  const written: string[] = [];
  let all = 0;
  for (const { name } of groups) {
    const after = rendered.get(name);
    const before = writing.before.get(name);
    if (after !== undefined) {
      const { readings, files } = after;
      now.set(name, { made: made.get(name) ?? "", readings, read: readingsGive(readings, give), files });
      written.push(...after.written);
    } else if (before !== undefined) now.set(name, before);
    all += Object.keys(now.get(name)?.files ?? {}).length;
  }
  return { groups: now, written, unchanged: all - written.length };
}

function readingsGive(readings: readonly Reading[], give: (reading: Reading) => Fingerprint): Fingerprint {
  return textFingerprint(readings.map(give).join(" "));
}

/**
 * The same groups by their newest episode: what an episode's pages, lists and feeds show alike is made once while it is
 * at hand, so that little has to be kept, and threads that work from both ends have little in common.
 */
function byTime(groups: readonly FileGroup[], { episodes }: Show): readonly FileGroup[] {
  const places = new Map<unknown, number>(episodes.map((episode, index) => [episode, index]));
  const placed = groups.map((group) => {
    const newest = group.of.find((one) => places.has(one));
    return { group, place: places.get(newest) ?? episodes.length };
  });
  return placed.sort((a, b) => a.place - b.place).map(({ group }) => group);
}

/** @param all groups of the site, with those that stay as they are */
async function renderAll(
  todo: readonly FileGroup[],
  writing: WritingGroups,
  all: number,
): Promise<ReadonlyMap<string, RenderedGroup>> {
  const beforeOf = (name: string) => writing.before.get(name)?.files ?? {};
  const claims = openClaims();
  const list = todo.map(({ name }): ToRender => ({ name, before: beforeOf(name) }));
  const helpers = (await writing.help?.(list, claims)) ?? null;
  const rendered = new Map<string, RenderedGroup>();
  try {
    const rendering = { tracking: writing.tracking, write: fileWriter(writing.folder) };
    for (const group of todo) {
      if (!claimFromFront(claims, todo.length)) break;
      writing.onRender?.(group.name);
      rendered.set(group.name, renderGroup(group, beforeOf(group.name), rendering));
      const taken = takenOf(claims, todo.length);
      writing.onProgress?.(all - todo.length + taken, all, taken);
    }
    for (const group of (await helpers?.made()) ?? []) rendered.set(group.name, group);
  } catch (fault) {
    await helpers?.stop();
    throw fault;
  }
  return rendered;
}
