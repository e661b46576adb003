// Files that there are many of, written in groups. A section that is made of what it was made of is passed over, and of
// one that is not, each group that is.

import type { Show } from "../../domain/show.ts";
import { type Fingerprint, fingerprint, textFingerprint } from "../../memory/fingerprint.ts";
import { coarseReading, readingIn, readingsGive } from "../../memory/readings.ts";
import type { Section } from "../../memory/section.ts";
import type { Groups, RememberedGroup, RememberedSection, SiteMemory } from "../../memory/site-memory.ts";
import type { Reading, ShowTracking } from "../../memory/tracked-show.ts";
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

export type FileSection = Section<FileGroup>;

export interface WritingGroups {
  /** Absolute: where changed files go. */
  readonly folder: string;
  /** The Show as it is now, untracked. */
  readonly show: Show;
  readonly tracking: ShowTracking;
  readonly before: Pick<SiteMemory, "sections" | "groupsOf">;
  /** Of the tools and whatever else every file is made of. */
  readonly version: Fingerprint;
  /** Threads that take groups from the list's end; null where they would not pay for themselves. */
  readonly help?: (groups: readonly ToRender[], claims: SharedArrayBuffer) => Promise<Helpers | null>;
  /** Told of each section of which a group is about to be rendered. */
  readonly onRender?: (section: string) => void;
  /** Called after each group. @param made groups rendered so far */
  readonly onProgress?: (done: number, all: number, made: number) => void;
}

/** What became of a section that was looked at. */
export interface WrittenSection {
  readonly section: RememberedSection;
  readonly groups: Groups;
  /** Whether its groups are what they were. */
  readonly isAsBefore: boolean;
}

export interface WrittenGroups {
  /** Sections that changed, or may have: the others are as they were. */
  readonly looked: ReadonlyMap<string, WrittenSection>;
  /** Files that are new or have other bytes than before. */
  readonly written: readonly string[];
}

interface Looked {
  readonly section: FileSection;
  readonly made: Fingerprint;
  readonly groups: readonly FileGroup[];
  readonly before: Groups;
}

/**
 * @throws Error of the first file that cannot be rendered, files written until then stay in `folder`;
 * DamagedMemory before anything is rendered
 */
export async function writeGroups(
  sections: readonly FileSection[],
  writing: WritingGroups,
): Promise<WrittenGroups> {
  const give = readingIn(writing.show);
  const { version, before } = writing;
  const looked: Looked[] = [];
  let passedOver = 0;
  for (const section of sections) {
    const made = madeOf(version, section.of);
    const known = before.sections.get(section.name);
    if (known?.made === made && known.read === readingsGive(known.readings, give)) passedOver += known.groups;
    else {
      const groups = section.groups();
      looked.push({ section, made, groups, before: before.groupsOf(section.name, section.shelf) });
    }
  }
  const todo = looked.flatMap((one) => changedIn(one, version, give));
  const all = looked.reduce((sum, { groups }) => sum + groups.length, passedOver);
  const rendered = await renderAll(byTime(todo, writing.show), writing, all);
  const written: string[] = [];
  const now = new Map<string, WrittenSection>();
  for (const one of looked) now.set(one.section.name, sectionNow(one, { rendered, version, give, written }));
  return { looked: now, written };
}

function madeOf(version: Fingerprint, of: readonly unknown[]): Fingerprint {
  return textFingerprint(`${version} ${of.map(fingerprint).join(" ")}`);
}

type Give = (reading: Reading) => Fingerprint;

function coarseReadings(readings: readonly Reading[]): readonly Reading[] {
  return [...new Set(readings.map(coarseReading))];
}

/** A group to be made. */
interface Todo {
  readonly section: string;
  readonly group: FileGroup;
  readonly before: RenderedGroup["files"];
}

function changedIn({ section, groups, before }: Looked, version: Fingerprint, give: Give): readonly Todo[] {
  return groups.flatMap((group) => {
    const known = before.get(group.name);
    const isSame =
      known !== undefined &&
      known.made === madeOf(version, group.of) &&
      (known.coarse === readingsGive(coarseReadings(known.readings), give) ||
        known.read === readingsGive(known.readings, give));
    return isSame ? [] : [{ section: section.name, group, before: known?.files ?? {} }];
  });
}

interface Settling {
  readonly rendered: ReadonlyMap<string, RenderedGroup>;
  readonly version: Fingerprint;
  readonly give: Give;
  /** Gets what was written. */
  readonly written: string[];
}

function sectionNow(
  { section, made, groups, before }: Looked,
  { rendered, version, give, written }: Settling,
): WrittenSection {
  const now = new Map<string, RememberedGroup>();
  const readings = new Set<Reading>();
  let files = 0;
  for (const { name, of } of groups) {
    const after = rendered.get(name);
    const known = before.get(name);
    if (after !== undefined) {
      const { readings, files } = after;
      const read = readingsGive(readings, give);
      const coarse = readingsGive(coarseReadings(readings), give);
      now.set(name, { made: madeOf(version, of), readings, read, coarse, files, paths: Object.keys(files) });
      written.push(...after.written);
    } else if (known !== undefined) now.set(name, known);
    const group = now.get(name);
    for (const reading of group?.readings ?? []) readings.add(coarseReading(reading));
    files += group?.paths.length ?? 0;
  }
  const read = readingsGive([...readings], give);
  const { shelf } = section;
  return {
    section: { shelf, made, readings: [...readings], read, groups: now.size, files },
    groups: now,
    isAsBefore: now.size === before.size && [...now].every(([name, group]) => before.get(name) === group),
  };
}

/**
 * The same groups by their newest episode: what an episode's pages, lists and feeds show alike is made once while it is
 * at hand, so that little has to be kept, and threads that work from both ends have little in common.
 */
function byTime(groups: readonly Todo[], { episodes }: Show): readonly Todo[] {
  const places = new Map<unknown, number>(episodes.map((episode, index) => [episode, index]));
  const placed = groups.map((todo) => {
    const newest = todo.group.of.find((one) => places.has(one));
    return { todo, place: places.get(newest) ?? episodes.length };
  });
  return placed.sort((a, b) => a.place - b.place).map(({ todo }) => todo);
}

/** @param all groups of the site, with those that stay as they are */
async function renderAll(
  todo: readonly Todo[],
  writing: WritingGroups,
  all: number,
): Promise<ReadonlyMap<string, RenderedGroup>> {
  const claims = openClaims();
  const list = todo.map(({ section, group, before }): ToRender => ({ section, name: group.name, before }));
  const helpers = (await writing.help?.(list, claims)) ?? null;
  const rendered = new Map<string, RenderedGroup>();
  try {
    const rendering = { tracking: writing.tracking, write: fileWriter(writing.folder) };
    for (const { section, group, before } of todo) {
      if (!claimFromFront(claims, todo.length)) break;
      writing.onRender?.(section);
      rendered.set(group.name, renderGroup(group, before, rendering));
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
