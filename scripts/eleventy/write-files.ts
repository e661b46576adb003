// Files beside Eleventy's own: copied or written when they differ, removed when a later build lacks them.

import { copyFile, mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * Copies a file unless the one in its place has the same size and is not older.
 * @param place where it will be served from, when a site is built beside the one that is served
 */
export async function copyWhenNewer(from: string, to: string, place = to): Promise<void> {
  const [source, target] = await Promise.all([stat(from), stat(place).catch(() => null)]);
  if (target && target.size === source.size && target.mtimeMs >= source.mtimeMs) return;
  await mkdir(dirname(to), { recursive: true });
  await copyFile(from, to);
}

/** Writes bytes unless the file has them already. */
export async function writeWhenChanged(to: string, bytes: Uint8Array): Promise<void> {
  const known = await readFile(to).catch(() => null);
  if (known && Buffer.compare(known, bytes) === 0) return;
  await mkdir(dirname(to), { recursive: true });
  await writeFile(to, bytes);
}

/**
 * Takes away what an earlier build of this process wrote and this one did not: a deleted episode's page
 * is gone from the preview at once.
 */
export function staleRemover(): (written: ReadonlySet<string>) => Promise<void> {
  let before: ReadonlySet<string> = new Set();
  return async (written) => {
    const stale = [...before].filter((file) => !written.has(file));
    before = written;
    await Promise.all(stale.map((file) => rm(file, { force: true })));
  };
}
