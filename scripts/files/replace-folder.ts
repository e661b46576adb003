// A folder in another's place, by two renames on one disk: a reader meets the one or the other, whole.

import { existsSync } from "node:fs";
import { mkdir, rename } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * Puts a staged folder in a folder's place, and what was there aside. All three are on one disk.
 * @param aside must not be there yet; folders above it are made
 * @returns whether something was put aside
 * @throws Error of the file system: everything is where it was then
 */
export async function replaceFolder(folder: string, staged: string, aside: string): Promise<boolean> {
  const isThere = existsSync(folder);
  if (isThere) {
    await mkdir(dirname(aside), { recursive: true });
    await rename(folder, aside);
  }
  try {
    await rename(staged, folder);
  } catch (fault) {
    if (isThere) await rename(aside, folder);
    throw fault;
  }
  return isThere;
}
