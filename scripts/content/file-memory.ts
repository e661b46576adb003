// What was read from each file, remembered as long as the file is as it was: in this process, and in a folder that is
// safe to delete. One file a folder of the programme, so that an edit in one year writes that year's anew and no other.

import { createHash } from "node:crypto";
import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { deserialize, serialize } from "node:v8";

export interface FileMemory {
  /**
   * What `make` gave for the file when it was last as it is now, else what it gives. The same object in one process.
   * @param path below the programme's folder; @param what is made of it, as a key
   */
  readonly of: <T>(path: string, what: string, make: () => Promise<T>) => Promise<T>;
  /** Writes down what is new, and forgets files that were not asked for since the last time. */
  readonly save: () => void;
}

/** Remembers nothing. */
export const NO_MEMORY: FileMemory = { of: (_path, _what, make) => make(), save: () => {} };

interface Remembered {
  /** Size, times and number of the file: another write is another state. */
  readonly state: string;
  readonly value: unknown;
}

interface Shard {
  readonly entries: Map<string, Remembered>;
  readonly asked: Set<string>;
  isNew: boolean;
}

/**
 * @param root the programme's folder, as realpath gives it
 * @param folder where it is kept
 * @param version of the code that reads: what another one read is not asked
 */
export function fileMemory(root: string, folder: string, version: string): FileMemory {
  const shards = new Map<string, Shard>();
  const shardOf = (path: string): Shard => {
    const name = dirname(path);
    const known = shards.get(name) ?? readShard(join(folder, shardFile(name)), version);
    shards.set(name, known);
    return known;
  };
  return {
    of: async <T>(path: string, what: string, make: () => Promise<T>): Promise<T> => {
      const state = stateOf(join(root, path));
      if (state === null) return await make();
      const shard = shardOf(path);
      const key = `${what} ${path}`;
      const before = shard.entries.get(key);
      shard.asked.add(key);
      if (before?.state === state) return before.value as T;
      const value = await make();
      shard.entries.set(key, { state, value });
      shard.isNew = true;
      return value;
    },
    save: () => {
      for (const [name, shard] of shards) saveShard(join(folder, shardFile(name)), version, shard);
      forgetOthers(folder, new Set([...shards.keys()].map(shardFile)));
    },
  };
}

/** Null for what is no file of its own: a link may lead to another one tomorrow. */
function stateOf(file: string): string | null {
  const facts = lstatSync(file, { throwIfNoEntry: false });
  return facts?.isFile() ? `${facts.size} ${facts.mtimeMs} ${facts.ctimeMs} ${facts.ino}` : null;
}

function shardFile(name: string): string {
  return `${createHash("sha256").update(name).digest("hex").slice(0, 16)}.bin`;
}

function readShard(file: string, version: string): Shard {
  const shard: Shard = { entries: new Map(), asked: new Set(), isNew: false };
  try {
    const read: unknown = deserialize(readFileSync(file));
    if (!Array.isArray(read) || read[0] !== version || !(read[1] instanceof Map)) return shard;
    return { ...shard, entries: read[1] };
  } catch {
    return shard;
  }
}

function saveShard(file: string, version: string, shard: Shard): void {
  for (const key of shard.entries.keys()) {
    if (shard.asked.has(key)) continue;
    shard.entries.delete(key);
    shard.isNew = true;
  }
  shard.asked.clear();
  if (!shard.isNew) return;
  shard.isNew = false;
  try {
    mkdirSync(dirname(file), { recursive: true });
    const beside = `${file}.${process.pid}`;
    writeFileSync(beside, serialize([version, shard.entries]));
    renameSync(beside, file);
  } catch {
    // A cache that cannot be written costs time, not truth.
  }
}

function forgetOthers(folder: string, known: ReadonlySet<string>): void {
  try {
    for (const name of readdirSync(folder)) if (!known.has(name)) rmSync(join(folder, name), { force: true });
  } catch {
    // Not there: nothing to forget.
  }
}
