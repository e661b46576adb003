// A file written whole: beside its place under a name of its own, then renamed into it.
// Two writers at once leave the text of one of them; a reader, or a machine that stops, never meets half a file.

import { randomUUID } from "node:crypto";
import { chmodSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { chmod, mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/** A name beside a file's, in its folder and so on its disk, that no other writer has. */
export function nameBeside(file: string): string {
  return `${file}.${randomUUID()}.tmp`;
}

/**
 * Puts content in a file's place, with the permissions of what stood there. Folders above it are made.
 * A link in its place is replaced, never followed.
 * @throws Error of the file system: the file is as it was then, and nothing is left beside it
 */
export async function writeAtomic(file: string, content: string | Uint8Array): Promise<void> {
  const beside = nameBeside(file);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(beside, content, { flag: "wx" });
    const known = await stat(file).catch(() => null);
    if (known) await chmod(beside, known.mode);
    await rename(beside, file);
  } catch (fault) {
    await rm(beside, { force: true }).catch(() => {});
    throw fault;
  }
}

/** The same, at once. @throws Error of the file system */
export function writeAtomicSync(file: string, content: string | Uint8Array): void {
  const beside = nameBeside(file);
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(beside, content, { flag: "wx" });
    const known = statSync(file, { throwIfNoEntry: false });
    if (known) chmodSync(beside, known.mode);
    renameSync(beside, file);
  } catch (fault) {
    try {
      rmSync(beside, { force: true });
    } catch {
      // The folder is none: nothing is beside.
    }
    throw fault;
  }
}
