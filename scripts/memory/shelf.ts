// Values kept from process to process by name and state, in a folder that is safe to delete. One file a shelf, so that
// what changes on one shelf writes that one anew and no other. A value is read back when it is asked for.

import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { crc32 } from "node:zlib";

/** A checksum stands before what is written: a text that one flipped bit changed would be believed. */
const SEAL_BYTES = 4;

export interface Shelves {
  /**
   * What was kept under a name in this state; undefined for anything else. The same object in one process.
   * @param shelf such as a folder of the programme
   */
  readonly get: (shelf: string, name: string, state: string) => unknown;
  /** As if it had been asked for: it is still needed. */
  readonly touch: (shelf: string, name: string) => void;
  readonly set: (shelf: string, name: string, state: string, value: unknown) => void;
  /** Writes down what is new, and forgets what was not asked for since the last time. */
  readonly save: () => void;
}

interface Kept {
  readonly state: string;
  /** Null until it is written down. */
  bytes: Uint8Array | null;
  /** Undefined until it is read back. */
  value: unknown;
}

interface Shelf {
  readonly kept: Map<string, Kept>;
  readonly asked: Set<string>;
  isNew: boolean;
}

/** @param version of the code that makes the values: what another one made is not asked */
export function shelvesIn(folder: string, version: string): Shelves {
  const shelves = new Map<string, Shelf>();
  const open = (name: string): Shelf => {
    const known = shelves.get(name) ?? readShelf(join(folder, fileName(name)), version);
    shelves.set(name, known);
    return known;
  };
  return {
    get: (shelf, name, state) => {
      const { kept, asked } = open(shelf);
      const found = kept.get(name);
      if (found?.state !== state) return undefined;
      asked.add(name);
      found.value ??= found.bytes && readValue(found.bytes);
      return found.value ?? undefined;
    },
    touch: (shelf, name) => open(shelf).asked.add(name),
    set: (shelf, name, state, value) => {
      const on = open(shelf);
      on.kept.set(name, { state, value, bytes: null });
      on.asked.add(name);
      on.isNew = true;
    },
    save: () => {
      for (const [name, shelf] of shelves) saveShelf(join(folder, fileName(name)), version, shelf);
      forgetOthers(folder, new Set([...shelves.keys()].map(fileName)));
    },
  };
}

function fileName(shelf: string): string {
  return `${createHash("sha256").update(shelf).digest("hex").slice(0, 16)}.bin`;
}

function readValue(bytes: Uint8Array): unknown {
  try {
    return deserialize(bytes);
  } catch {
    return undefined;
  }
}

function readShelf(file: string, version: string): Shelf {
  const shelf: Shelf = { kept: new Map(), asked: new Set(), isNew: false };
  try {
    const bytes = readFileSync(file);
    const body = bytes.subarray(SEAL_BYTES);
    if (bytes.readUInt32LE(0) !== crc32(body)) return shelf;
    const read: unknown = deserialize(body);
    if (!Array.isArray(read) || read[0] !== version || !(read[1] instanceof Map)) return shelf;
    for (const [name, [state, bytes]] of read[1]) shelf.kept.set(name, { state, bytes, value: undefined });
    return shelf;
  } catch {
    return { ...shelf, kept: new Map() };
  }
}

function saveShelf(file: string, version: string, shelf: Shelf): void {
  for (const name of shelf.kept.keys()) {
    if (shelf.asked.has(name)) continue;
    shelf.kept.delete(name);
    shelf.isNew = true;
  }
  shelf.asked.clear();
  if (!shelf.isNew) return;
  shelf.isNew = false;
  const written = new Map<string, readonly [string, Uint8Array]>();
  for (const [name, kept] of shelf.kept) {
    kept.bytes ??= serialize(kept.value);
    written.set(name, [kept.state, kept.bytes]);
  }
  try {
    mkdirSync(join(file, ".."), { recursive: true });
    const beside = `${file}.${process.pid}`;
    const body = serialize([version, written]);
    const seal = Buffer.alloc(SEAL_BYTES);
    seal.writeUInt32LE(crc32(body));
    writeFileSync(beside, Buffer.concat([seal, body]));
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
