// Files that there are many of, written in groups: a group that is made of what it was made of is passed over.

import type { Show } from "../../domain/show.ts";
import { type Fingerprint, fingerprint, textFingerprint } from "../../memory/fingerprint.ts";
import type { RememberedGroup, SiteMemory } from "../../memory/site-memory.ts";
import { type Reading, readingIn, type ShowTracking } from "../../memory/tracked-show.ts";
import { fileWriter, type WriteFile } from "./file-writer.ts";

/** A file of the site. */
export interface GroupFile {
  /** From the site's root, without a leading slash. */
  readonly path: string;
  readonly render: () => string;
}

/** Files made of the same things. */
export interface FileGroup {
  /** Steady from build to build, and no other group's. */
  readonly name: string;
  /** What it is made of, beside what it looks up in the tracked Show while it is rendered. */
  readonly of: readonly unknown[];
  readonly files: readonly GroupFile[];
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
  /** Told of each group that is about to be rendered. */
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
export function writeGroups(groups: readonly FileGroup[], writing: WritingGroups): WrittenGroups {
  const now = new Map<string, RememberedGroup>();
  const written: string[] = [];
  const made = { files: 0, groups: 0 };
  const give = readingIn(writing.show);
  const write = fileWriter(writing.folder);
  for (const [index, group] of groups.entries()) {
    const before = writing.before.get(group.name);
    const own = textFingerprint(`${writing.version} ${group.of.map(fingerprint).join(" ")}`);
    if (before && before.made === own && before.read === readingsGive(before.readings, give)) {
      now.set(group.name, before);
    } else {
      writing.onRender?.(group.name);
      const after = renderGroup(group, own, { writing, give, write, before, written });
      made.files += Object.keys(after.files).length;
      made.groups += 1;
      now.set(group.name, after);
    }
    writing.onProgress?.(index + 1, groups.length, made.groups);
  }
  const all = [...now.values()].reduce((sum, { files }) => sum + Object.keys(files).length, 0);
  return { groups: now, written, unchanged: all - written.length };
}

function readingsGive(readings: readonly Reading[], give: (reading: Reading) => Fingerprint): Fingerprint {
  return textFingerprint(readings.map(give).join(" "));
}

interface Rendering {
  readonly writing: WritingGroups;
  readonly give: (reading: Reading) => Fingerprint;
  readonly write: WriteFile;
  readonly before: RememberedGroup | undefined;
  readonly written: string[];
}

function renderGroup(group: FileGroup, made: Fingerprint, rendering: Rendering): RememberedGroup {
  const { writing, give, before, written, write } = rendering;
  const files: Record<string, Fingerprint> = {};
  const { readings } = writing.tracking.record(() => {
    for (const { path, render } of group.files) {
      const { bytes, isWritten } = write(path, render(), before?.files[path]);
      files[path] = bytes;
      if (isWritten) written.push(path);
    }
  });
  return { made, readings, read: readingsGive(readings, give), files };
}
