// Files written all or none: nothing is there half, and nothing is lost when one of them cannot be written.

import { lstat, mkdir, readFile, rename, rm, unlink, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** A file to write. `path` is absolute. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** Why nothing was written: these are there already, or this one could not be written. */
export type NotWritten =
  | { readonly kind: "exists"; readonly paths: readonly string[] }
  | { readonly kind: "fault"; readonly path: string; readonly reason: string };

/**
 * Writes all files, or none.
 * @param mayReplace whether a file that is there may be written over
 * @returns null when all are written
 */
export async function writeNewFiles(
  files: readonly NewFile[],
  mayReplace: boolean,
): Promise<NotWritten | null> {
  if (!mayReplace) {
    const paths = await existing(files);
    if (paths.length > 0) return { kind: "exists", paths };
  }
  const undo: (() => Promise<unknown>)[] = [];
  for (const file of files) {
    try {
      await place(file, mayReplace, undo);
    } catch (fault) {
      for (const step of undo.reverse()) await step().catch(() => undefined);
      const reason = fault instanceof Error && "code" in fault ? String(fault.code) : String(fault);
      return { kind: "fault", path: file.path, reason };
    }
  }
  return null;
}

async function existing(files: readonly NewFile[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { path } of files) {
    if (await isThere(path)) found.push(path);
  }
  return found;
}

function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

// `undo` gathers the way back: a new file goes, an old one gets its bytes again.
async function place(
  { path, text }: NewFile,
  mayReplace: boolean,
  undo: (() => Promise<unknown>)[],
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  if (!mayReplace || !(await isThere(path))) {
    // Fails for a file that came meanwhile.
    await writeFile(path, text, { flag: "wx" });
    undo.push(() => unlink(path));
    return;
  }
  const before = await readFile(path);
  const beside = join(dirname(path), `.${basename(path)}.tmp`);
  try {
    await writeFile(beside, text);
    await rename(beside, path);
  } finally {
    await rm(beside, { force: true });
  }
  undo.push(() => writeFile(path, before));
}
