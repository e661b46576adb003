// A file on the disk in parts, each known by its SHA-256: what changes while it is sent is seen.

import { createHash } from "node:crypto";
import { open } from "node:fs/promises";

const MIB = 1024 * 1024;
/** S3 takes at most so many parts; all but the last are of one size (R2 asks for that) and have at least 5 MiB. */
const MOST_PARTS = 10_000;
const LEAST_PART = 8 * MIB;

export interface FileParts {
  readonly bytes: number;
  /** Bytes in each part but the last. */
  readonly partSize: number;
  /** Of the whole file, lower-case hex. */
  readonly sha256: string;
  /** Of each part, in order; a file has at least one, be it empty. */
  readonly parts: readonly string[];
}

/** Reads a file once, from end to end. */
export async function partsOf(path: string): Promise<FileParts> {
  const file = await open(path, "r");
  try {
    const { size } = await file.stat();
    const partSize = Math.max(LEAST_PART, Math.ceil(size / MOST_PARTS / MIB) * MIB);
    const whole = createHash("sha256");
    const parts: string[] = [];
    let bytes = 0;
    do {
      const part = await readAt(file, bytes, Math.min(partSize, Math.max(0, size - bytes)));
      whole.update(part);
      parts.push(hashOf(part));
      bytes += part.length;
      if (part.length === 0) break;
    } while (bytes < size);
    return { bytes, partSize, sha256: whole.digest("hex"), parts };
  } finally {
    await file.close();
  }
}

/** A part's bytes; null where they are not those that were counted. @param index from 0 */
export async function readPart(path: string, parts: FileParts, index: number): Promise<Uint8Array | null> {
  const file = await open(path, "r").catch(() => null);
  if (file === null) return null;
  try {
    const from = index * parts.partSize;
    const part = await readAt(file, from, Math.min(parts.partSize, parts.bytes - from));
    return hashOf(part) === parts.parts[index] ? part : null;
  } finally {
    await file.close();
  }
}

async function readAt(
  file: Awaited<ReturnType<typeof open>>,
  from: number,
  most: number,
): Promise<Uint8Array> {
  const bytes = new Uint8Array(most);
  let read = 0;
  while (read < most) {
    const { bytesRead } = await file.read(bytes, read, most - read, from + read);
    if (bytesRead === 0) break;
    read += bytesRead;
  }
  return bytes.subarray(0, read);
}

function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
