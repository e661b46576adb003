// A file with a checksum before its bytes: what was cut short, or changed by as little as a bit, is as if it were not there.

import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { crc32 } from "node:zlib";

const SEAL_BYTES = 4;

/** What was written; null where there is no such file, or another's bytes. */
export function readSealed(file: string): Buffer | null {
  try {
    const bytes = readFileSync(file);
    const body = bytes.subarray(SEAL_BYTES);
    return bytes.readUInt32LE(0) === crc32(body) ? body : null;
  } catch {
    return null;
  }
}

/**
 * Written beside and renamed: nobody reads half of it.
 * @throws Error of the file system; nothing is left beside then
 */
export function writeSealed(file: string, content: string | Uint8Array): void {
  const body = typeof content === "string" ? Buffer.from(content) : content;
  const seal = Buffer.alloc(SEAL_BYTES);
  seal.writeUInt32LE(crc32(body));
  const beside = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(beside, Buffer.concat([seal, body]));
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
