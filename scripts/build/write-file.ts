// Files written one after the other: each text is turned to bytes once, for its hash and for the disk.

import { closeSync, mkdirSync, openSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Hash, hashBytes } from "./hash.ts";

/** A letter of UTF-16 is at most three bytes of UTF-8. */
const MOST_BYTES = 3;
const FIRST_ROOM = 1 << 20;

/**
 * Writes a file unless its bytes are those that are known.
 * @param path below the writer's folder
 * @param known the hash of what is there, if anything is
 */
export type WriteFile = (
  path: string,
  content: string | Uint8Array,
  known?: Hash,
) => { readonly bytes: Hash; readonly isWritten: boolean };

/** @param folder absolute; it and those below it are made when a file needs them */
export function fileWriter(folder: string): WriteFile {
  const makeFolder = folderMaker(folder);
  let room = Buffer.allocUnsafe(FIRST_ROOM);
  const bytesOf = (text: string): Uint8Array => {
    if (text.length * MOST_BYTES > room.length) room = Buffer.allocUnsafe(text.length * MOST_BYTES);
    return room.subarray(0, room.write(text));
  };
  return (path, content, known) => {
    const filled = typeof content === "string" ? bytesOf(content) : content;
    const bytes = hashBytes(filled);
    if (bytes === known) return { bytes, isWritten: false };
    const file = join(folder, path);
    makeFolder(dirname(file));
    writeBytes(file, filled);
    return { bytes, isWritten: true };
  };
}

function writeBytes(file: string, bytes: Uint8Array): void {
  const opened = openSync(file, "w");
  try {
    for (let done = 0; done < bytes.length; ) done += writeSync(opened, bytes, done);
  } finally {
    closeSync(opened);
  }
}

/** Folders, each asked for once: a site has as many of them as pages. */
function folderMaker(root: string): (folder: string) => void {
  const made = new Set<string>();
  const make = (folder: string): void => {
    if (made.has(folder)) return;
    if (folder.length <= root.length) mkdirSync(folder, { recursive: true });
    else {
      make(dirname(folder));
      makeOne(folder);
    }
    made.add(folder);
  };
  return make;
}

function makeOne(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (fault) {
    if (!(fault instanceof Error && "code" in fault && fault.code === "EEXIST")) throw fault;
  }
}
