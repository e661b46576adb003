// Files written one after the other: each text is turned to bytes once, for its fingerprint and for the disk.

import { closeSync, mkdirSync, openSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import { bytesFingerprint, type Fingerprint } from "../../memory/fingerprint.ts";

/** A letter of UTF-16 is at most three bytes of UTF-8. */
const MOST_BYTES = 3;
const FIRST_ROOM = 1 << 20;

/**
 * A file whose bytes are not those that are known.
 * @param path below the writer's folder
 * @param known the fingerprint of what is there, if anything is
 */
export type WriteFile = (
  path: string,
  text: string,
  known?: Fingerprint,
) => { readonly bytes: Fingerprint; readonly isWritten: boolean };

/** @param folder absolute; it and those below it are made when a file needs them */
export function fileWriter(folder: string): WriteFile {
  const makeFolder = folderMaker(folder);
  let room = Buffer.allocUnsafe(FIRST_ROOM);
  return (path, text, known) => {
    if (text.length * MOST_BYTES > room.length) room = Buffer.allocUnsafe(text.length * MOST_BYTES);
    const filled = room.subarray(0, room.write(text));
    const bytes = bytesFingerprint(filled);
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
