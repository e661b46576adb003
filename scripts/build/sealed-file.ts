// A file behind its own SHA-256, written whole: what was cut short, or changed by as little as a bit, is as if
// it were not there. The seal is needed: V8's deserializer believes what it is given.

import { hash } from "node:crypto";
import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import { writeAtomicSync } from "../files/write-atomic.ts";

const SEAL_BYTES = 32;

/** What was written; null where there is no such file, or another's bytes. */
export function readSealed(file: string): Buffer | null {
  try {
    const bytes = readFileSync(file);
    const body = bytes.subarray(SEAL_BYTES);
    return bytes.subarray(0, SEAL_BYTES).equals(hash("sha256", body, "buffer")) ? body : null;
  } catch {
    return null;
  }
}

/** The seal of a file, which stands for all that it says; null where there is none. */
export function sealOf(file: string): string | null {
  try {
    const opened = openSync(file, "r");
    try {
      const seal = Buffer.alloc(SEAL_BYTES);
      readSync(opened, seal, 0, SEAL_BYTES, 0);
      return seal.toString("base64");
    } finally {
      closeSync(opened);
    }
  } catch {
    return null;
  }
}

/** @throws Error of the file system; nothing is left beside then */
export function writeSealed(file: string, body: Uint8Array): void {
  writeAtomicSync(file, Buffer.concat([hash("sha256", body, "buffer"), body]));
}
