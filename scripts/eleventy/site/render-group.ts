// One group of files: rendered, and written where the bytes are others than they were.

import type { Fingerprint } from "../../memory/fingerprint.ts";
import type { Reading, ShowTracking } from "../../memory/tracked-show.ts";
import type { WriteFile } from "./file-writer.ts";

/** A file of the site. */
export interface GroupFile {
  /** From the site's root, without a leading slash. */
  readonly path: string;
  readonly render: () => string;
}

/** Files made together. */
export interface NamedFiles {
  /** Steady from build to build, and no other group's. */
  readonly name: string;
  readonly files: readonly GroupFile[];
}

/** What a group came to. */
export interface RenderedGroup {
  readonly name: string;
  /** What was looked up. */
  readonly readings: readonly Reading[];
  /** Path -> bytes. */
  readonly files: Readonly<Record<string, Fingerprint>>;
  /** Paths of those that are new or have other bytes than before. */
  readonly written: readonly string[];
}

export interface RenderingGroups {
  readonly tracking: ShowTracking;
  readonly write: WriteFile;
}

/**
 * @param before the bytes that files of the group have, where they are there
 * @throws Error of the first file that cannot be rendered; files written until then stay
 */
export function renderGroup(
  { name, files }: NamedFiles,
  before: RenderedGroup["files"],
  { tracking, write }: RenderingGroups,
): RenderedGroup {
  const made: Record<string, Fingerprint> = {};
  const written: string[] = [];
  const { readings } = tracking.record(() => {
    for (const { path, render } of files) {
      const { bytes, isWritten } = write(path, render(), before[path]);
      made[path] = bytes;
      if (isWritten) written.push(path);
    }
  });
  return { name, readings, files: made, written };
}
