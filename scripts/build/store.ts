// What is known from build to build: values by key, in partitions that are read and written as one file each. The only
// thing of this project that persists; safe to delete. What cannot be read is not known, and that is all.

import { createHash, hash } from "node:crypto";
import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
} from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { writeAtomicSync } from "../files/write-atomic.ts";
import { recent } from "./recent.ts";

/** Partitions that stay in memory once they were read. */
const HELD = 512;
/** Changed partitions that wait in memory to be written. */
const WAITING = 64;
/** A partition's file stands behind its own SHA-256: V8's deserializer believes what it is given. */
const SEAL_BYTES = 32;

export interface Store {
  /** Absolute. */
  readonly folder: string;
  readonly version: string;
  /** @param partition `family/name`; @returns the same object in one process as long as it is held; undefined for none */
  readonly get: (partition: string, key: string) => unknown;
  /** Written by `flush` at the latest. */
  readonly set: (partition: string, key: string, value: unknown) => void;
  /** All entries of a partition at once; none takes it away. */
  readonly replace: (partition: string, entries: ReadonlyMap<string, unknown>) => void;
  /** Whether a partition is there, unread: its file's length in bytes, 0 for none. */
  readonly size: (partition: string) => number;
  /** What a partition's file holds, as a short text, unread; "" for none. */
  readonly seal: (partition: string) => string;
  /** Writes what is new. A store that cannot be written costs time, not truth. */
  readonly flush: () => void;
  /** Takes away every partition of a family but these. */
  readonly retain: (family: string, partitions: Iterable<string>) => void;
}

type Entries = Map<string, unknown>;

/**
 * @param folder absolute
 * @param version of the code that makes the values: what another one made is not known
 */
export function openStore(folder: string, version: string): Store {
  const held = recent<string, Entries>(HELD);
  const changed = new Map<string, Entries>();
  const fileOf = (partition: string) => join(folder, fileName(partition));
  const open = (partition: string): Entries => {
    const known = changed.get(partition) ?? held.get(partition);
    if (known !== undefined) return known;
    const entries = readEntries(fileOf(partition), version);
    held.set(partition, entries);
    return entries;
  };
  // Where one cannot be written none can: all stay in memory then.
  let isWritable = true;
  const write = (partition: string, entries: Entries) => {
    isWritable &&= writeEntries(fileOf(partition), version, entries);
    if (isWritable) changed.delete(partition);
  };
  const flush = () => {
    if (isWritable) for (const [partition, entries] of changed) write(partition, entries);
  };
  const change = (partition: string, entries: Entries) => {
    held.set(partition, entries);
    changed.set(partition, entries);
    if (changed.size > WAITING) flush();
  };
  const settle = (partition: string) => {
    const waiting = changed.get(partition);
    if (waiting !== undefined && isWritable) write(partition, waiting);
  };
  return {
    folder,
    version,
    flush,
    get: (partition, key) => open(partition).get(key),
    set: (partition, key, value) => change(partition, open(partition).set(key, value)),
    replace: (partition, entries) => change(partition, new Map(entries)),
    size: (partition) => {
      settle(partition);
      return sizeOf(fileOf(partition));
    },
    seal: (partition) => {
      settle(partition);
      return sealOf(fileOf(partition)) ?? "";
    },
    retain: (family, partitions) => {
      flush();
      const files = new Set([...partitions].map(fileName));
      const own = join(folder, family);
      if (!existsSync(own)) return;
      for (const name of readdirSync(own)) {
        if (!files.has(`${family}/${name}`)) rmSync(join(own, name), { force: true });
      }
    },
  };
}

function sizeOf(file: string): number {
  try {
    return statSync(file).size;
  } catch {
    return 0;
  }
}

function fileName(partition: string): string {
  const family = partition.slice(0, partition.indexOf("/"));
  const name = createHash("sha256").update(partition).digest("hex").slice(0, 24);
  return `${family}/${name}.bin`;
}

function readEntries(file: string, version: string): Entries {
  try {
    const body = readSealed(file);
    const read: unknown = body === null ? null : deserialize(body);
    return Array.isArray(read) && read[0] === version && read[1] instanceof Map ? read[1] : new Map();
  } catch {
    return new Map();
  }
}

function writeEntries(file: string, version: string, entries: Entries): boolean {
  try {
    if (entries.size === 0) rmSync(file, { force: true });
    else writeSealed(file, serialize([version, entries]));
    return true;
  } catch {
    return false;
  }
}

/** What was written; what was cut short, or changed by as little as a bit, is as if it were not there. Null where there is no such file, or another's bytes. */
function readSealed(file: string): Buffer | null {
  try {
    const bytes = readFileSync(file);
    const body = bytes.subarray(SEAL_BYTES);
    return bytes.subarray(0, SEAL_BYTES).equals(hash("sha256", body, "buffer")) ? body : null;
  } catch {
    return null;
  }
}

/** The seal of a file, which stands for all that it says; null where there is none. */
function sealOf(file: string): string | null {
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
function writeSealed(file: string, body: Uint8Array): void {
  writeAtomicSync(file, Buffer.concat([hash("sha256", body, "buffer"), body]));
}
