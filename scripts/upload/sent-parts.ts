// What of a file was sent, on this machine's disk: a store may be asked for that too, but not every one answers.

import { createHash } from "node:crypto";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { writeAtomic } from "../files/write-atomic.ts";

/** What was sent so far. */
export interface Sent {
  /** The store's own name of the upload. */
  readonly id: string;
  /** Of the whole file. */
  readonly sha256: string;
  /** What the store calls each part, by its number, from 1. */
  readonly tags: Record<string, string>;
}

/** Where it is remembered: the folder of a store, absolute, and the file's name in it. */
interface Memory {
  readonly memory: string;
  readonly key: string;
}

export async function remember(place: Memory, sent: Sent): Promise<void> {
  await writeAtomic(fileOf(place), JSON.stringify(sent));
}

/** Null for nothing, and for what cannot be read: then it is sent anew. */
export async function recall(place: Memory): Promise<Sent | null> {
  try {
    const { id, sha256, tags } = JSON.parse(await readFile(fileOf(place), "utf8"));
    const isWhole = typeof id === "string" && typeof sha256 === "string" && typeof tags === "object";
    return isWhole ? { id, sha256, tags } : null;
  } catch {
    return null;
  }
}

export async function forget(place: Memory): Promise<void> {
  await rm(fileOf(place), { force: true });
}

function fileOf({ memory, key }: Memory): string {
  return join(memory, `${createHash("sha256").update(key).digest("hex").slice(0, 24)}.json`);
}
