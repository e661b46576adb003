// Many files written as one: all of them, or none.

import { constants } from "node:fs";
import {
  copyFile,
  link,
  lstat,
  mkdir,
  mkdtemp,
  readFile,
  rename,
  rm,
  rmdir,
  writeFile,
} from "node:fs/promises";
import { dirname, join } from "node:path";

/** A file below a folder. `path` has `/`. */
export interface FileToWrite {
  readonly path: string;
  readonly text: string;
}

/** A new file's place is taken. */
export class FileThere extends Error {
  override readonly name = "FileThere";
  readonly path: string;
  constructor(path: string) {
    super(`writeTogether: ${path} is there already`);
    this.path = path;
  }
}

/**
 * Writes new files, and others anew. Whatever goes wrong on the way, the folder is left as it was found.
 * @param root absolute; made when it is not there
 * @param created never written over
 * @throws FileThere before anything is touched, when the place of a new file is taken
 */
export async function writeTogether(
  root: string,
  created: readonly FileToWrite[],
  replaced: readonly FileToWrite[],
): Promise<void> {
  for (const { path } of created) if (await isThere(join(root, path))) throw new FileThere(path);
  const undo: (() => Promise<unknown>)[] = [];
  await makeFolder(root, undo);
  const staging = await mkdtemp(join(root, ".writing-"));
  try {
    for (const [index, { text }] of [...created, ...replaced].entries()) {
      await writeFile(join(staging, String(index)), text);
    }
    for (const [index, { path }] of created.entries()) {
      await create(join(staging, String(index)), { root, path }, undo);
    }
    for (const [index, { path }] of replaced.entries()) {
      await replace(join(staging, String(created.length + index)), join(root, path), undo);
    }
  } catch (fault) {
    await rm(staging, { recursive: true, force: true });
    for (const step of undo.toReversed()) await step().catch(() => {});
    throw fault;
  }
  await rm(staging, { recursive: true, force: true });
}

type Undo = (() => Promise<unknown>)[];

async function create(
  staged: string,
  { root, path }: { readonly root: string; readonly path: string },
  undo: Undo,
): Promise<void> {
  const place = join(root, path);
  await makeFolder(dirname(place), undo);
  // A link, unlike a rename, fails where something stands. Some disks have none.
  await link(staged, place).catch(async (fault: unknown) => {
    if (isCode(fault, "EEXIST")) throw new FileThere(path);
    await copyFile(staged, place, constants.COPYFILE_EXCL);
  });
  undo.push(() => rm(place, { force: true }));
}

async function replace(staged: string, place: string, undo: Undo): Promise<void> {
  const before = await readFile(place).catch((fault: unknown) => {
    if (isCode(fault, "ENOENT")) return null;
    throw fault;
  });
  undo.push(() => (before === null ? rm(place, { force: true }) : writeFile(place, before)));
  await rename(staged, place);
}

/** A folder with those above it; each that was made is taken away again when it must be. */
async function makeFolder(folder: string, undo: Undo): Promise<void> {
  if (await isThere(folder)) return;
  await makeFolder(dirname(folder), undo);
  await mkdir(folder);
  undo.push(() => rmdir(folder));
}

async function isThere(path: string): Promise<boolean> {
  return await lstat(path).then(
    () => true,
    () => false,
  );
}

function isCode(fault: unknown, code: string): boolean {
  return fault instanceof Error && "code" in fault && fault.code === code;
}
