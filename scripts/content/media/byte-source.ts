// Bytes by range: the one shape that probing reads from, whether they lie on the disk or behind HTTP.

import { open } from "node:fs/promises";
import { MediaFault } from "./media-fault.ts";

// The index of a day of video stays far below this.
const MOST_AT_ONCE = 128 * 1024 * 1024;

export interface ByteSource {
  /** Bytes in the whole thing. */
  readonly size: number;
  /** Bytes from `start` up to, not including, `end`; fewer when the source ends before. */
  readonly read: (start: number, end: number) => Promise<Uint8Array>;
}

/**
 * A file as a source, open while `use` runs.
 * @throws MediaFault `missing`, `not-a-file`, `empty`
 */
export async function withFileBytes<T>(path: string, use: (source: ByteSource) => Promise<T>): Promise<T> {
  const file = await open(path, "r").catch(() => {
    throw new MediaFault("missing", path);
  });
  try {
    const facts = await file.stat();
    if (!facts.isFile()) throw new MediaFault("not-a-file", path);
    if (facts.size === 0) throw new MediaFault("empty", path);
    const read = async (start: number, end: number): Promise<Uint8Array> => {
      const wanted = Math.max(0, Math.min(end, facts.size) - start);
      const { bytesRead, buffer } = await file.read(new Uint8Array(wanted), 0, wanted, start);
      return buffer.subarray(0, bytesRead);
    };
    return await use({ size: facts.size, read });
  } finally {
    await file.close();
  }
}

/**
 * The same source with an end to patience: a file whose boxes point at each other could be read for ever.
 * @param most bytes that may be read in all
 * @throws MediaFault `broken` once more is asked for
 */
export function withBudget(source: ByteSource, most: number, name: string): ByteSource {
  let left = most;
  const read = async (start: number, end: number): Promise<Uint8Array> => {
    const wanted = Math.max(0, end - start);
    left -= wanted;
    if (left < 0) throw new MediaFault("broken", name, "it asks to be read over and over");
    if (wanted > MOST_AT_ONCE)
      throw new MediaFault("broken", name, "a piece of it is larger than any should be");
    return source.read(start, end);
  };
  return { size: source.size, read };
}

/** The unsigned number in `length` bytes from `at`, big end first. NaN when the bytes are not there. */
export function readUint(bytes: Uint8Array, at: number, length: number): number {
  let value = 0;
  for (let i = 0; i < length; i++) value = value * 256 + (bytes[at + i] ?? Number.NaN);
  return value;
}

/** The same, little end first. */
export function readUintLittle(bytes: Uint8Array, at: number, length: number): number {
  let value = 0;
  for (let i = length - 1; i >= 0; i--) value = value * 256 + (bytes[at + i] ?? Number.NaN);
  return value;
}

/** Whether ASCII `text` stands in the bytes at `at`. */
export function hasAscii(bytes: Uint8Array, at: number, text: string): boolean {
  return [...text].every((letter, i) => bytes[at + i] === letter.charCodeAt(0));
}
