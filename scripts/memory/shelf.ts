// Values from process to process, in shelves: one file a shelf, so that a change of one writes no other, and read only
// when something of it is asked for. Their long parts are in a second file, read one by one when somebody looks.
// Safe to delete; what cannot be read is not remembered, and that is all.

import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { type Part, PartFile, readPlace, writeParts } from "./parts.ts";
import { readSealed, writeSealed } from "./sealed-file.ts";

/** What was kept; the same object in one process. */
export interface Kept {
  readonly value: unknown;
  readonly parts: readonly Part[];
}

export interface Shelves {
  /**
   * What was kept under a name in this state; undefined for anything else.
   * @param shelf such as a folder of the programme
   */
  readonly get: (shelf: string, name: string, state: string) => Kept | undefined;
  /** As if it had been asked for: it is still needed. */
  readonly touch: (shelf: string, name: string) => void;
  /** @param parts in memory until they are written down */
  readonly set: (shelf: string, name: string, state: string, value: unknown, parts?: readonly Part[]) => Kept;
  /** Writes down what is new, and forgets what was not asked for since the last time. @param more is kept as well */
  readonly save: (more?: StillNeeded) => void;
}

/** What is kept although nobody asked for it. */
export interface StillNeeded {
  readonly shelves: Iterable<string>;
  readonly has: (name: string) => boolean;
}

interface Entry extends Kept {
  readonly state: string;
}

interface Shelf {
  readonly entries: Map<string, Entry>;
  readonly asked: Set<string>;
  /** The name of the file with its parts; null while nothing of it is written. */
  partsName: string | null;
  isNew: boolean;
}

/** What stands in a shelf's file: of each part the offset, length and checksum follow each other. */
type Written = readonly [
  version: string,
  parts: { readonly name: string; readonly state: string | null } | null,
  entries: readonly (readonly [name: string, state: string, value: unknown, parts: readonly number[]])[],
];

/** @param version of the code that makes the values: what another one made is not asked */
export function shelvesIn(folder: string, version: string): Shelves {
  const shelves = new Map<string, Shelf>();
  const open = (name: string): Shelf => {
    const known = shelves.get(name) ?? readShelf(folder, fileName(name), version);
    shelves.set(name, known);
    return known;
  };
  return {
    get: (shelf, name, state) => {
      const { entries, asked } = open(shelf);
      const found = entries.get(name);
      if (found?.state !== state) return undefined;
      asked.add(name);
      return found;
    },
    touch: (shelf, name) => open(shelf).asked.add(name),
    set: (shelf, name, state, value, parts = []) => {
      const on = open(shelf);
      const entry = { state, value, parts };
      on.entries.set(name, entry);
      on.asked.add(name);
      on.isNew = true;
      return entry;
    },
    save: (more) => {
      for (const [name, shelf] of shelves) {
        for (const key of shelf.entries.keys()) if (more?.has(key)) shelf.asked.add(key);
        saveShelf(folder, fileName(name), version, shelf);
      }
      const closed = [...(more?.shelves ?? [])].filter((name) => !shelves.has(name));
      const files = [...shelves].flatMap(([name, shelf]) => filesOf(fileName(name), shelf));
      forgetOthers(folder, new Set([...files, ...closed.flatMap((name) => anyFilesOf(fileName(name)))]));
    },
  };
}

function fileName(shelf: string): string {
  return createHash("sha256").update(shelf).digest("hex").slice(0, 16);
}

function filesOf(name: string, { entries, partsName }: Shelf): readonly string[] {
  return entries.size === 0 ? [] : [shelfFile(name), ...(partsName === null ? [] : [partsName])];
}

/** Of a shelf that nobody opened. */
function anyFilesOf(name: string): readonly string[] {
  return [shelfFile(name), partsFile(name, "a"), partsFile(name, "b")];
}

const partsFile = (name: string, letter: "a" | "b") => `${name}.${letter}.parts`;
const shelfFile = (name: string) => `${name}.bin`;

function readShelf(folder: string, name: string, version: string): Shelf {
  try {
    const body = readSealed(join(folder, shelfFile(name)));
    if (body === null) return emptyShelf();
    const [madeBy, parts, written] = deserialize(body) as Written;
    if (madeBy !== version) return emptyShelf();
    const file = new PartFile(join(folder, parts?.name ?? ""));
    const entries = new Map<string, Entry>();
    for (const [key, state, value, numbers] of written) {
      entries.set(key, { state, value, parts: partsAt(file, numbers) });
    }
    // One that was copied, or written by another process since, is read whole before it is believed.
    const isAsWritten = parts === null || (parts.state !== null && parts.state === file.state());
    const all = [...entries.values()].flatMap((entry) => entry.parts);
    if (!isAsWritten && !all.every(({ place }) => place !== null && readPlace(place) !== null))
      return emptyShelf();
    return { ...emptyShelf(), entries, partsName: parts?.name ?? null };
  } catch {
    return emptyShelf();
  }
}

function emptyShelf(): Shelf {
  return { entries: new Map(), asked: new Set(), partsName: null, isNew: false };
}

function partsAt(file: PartFile, numbers: readonly number[]): readonly Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < numbers.length; at += 3) {
    const [offset = 0, length = 0, checksum = 0] = numbers.slice(at, at + 3);
    parts.push({ bytes: null, place: { file, offset, length, checksum } });
  }
  return parts;
}

function saveShelf(folder: string, name: string, version: string, shelf: Shelf): void {
  for (const key of shelf.entries.keys()) {
    if (shelf.asked.has(key)) continue;
    shelf.entries.delete(key);
    shelf.isNew = true;
  }
  shelf.asked.clear();
  if (!shelf.isNew) return;
  shelf.isNew = false;
  try {
    mkdirSync(folder, { recursive: true });
    writeShelf(folder, name, version, shelf);
  } catch {
    // A cache that cannot be written costs time, not truth.
  }
}

function writeShelf(folder: string, name: string, version: string, shelf: Shelf): void {
  const all = [...shelf.entries.values()].flatMap(({ parts }) => parts);
  const before = shelf.partsName;
  // Of two names the other one: until the shelf's file is written, it names the one from before.
  const free = partsFile(name, before === partsFile(name, "a") ? "b" : "a");
  const file = all.length === 0 ? null : writeParts(join(folder, free), all);
  const entries = [...shelf.entries].map(
    ([key, { state, value, parts }]) => [key, state, value, parts.flatMap(numbersOf)] as const,
  );
  const written: Written = [version, file && { name: free, state: file.state() }, entries];
  writeSealed(join(folder, shelfFile(name)), serialize(written));
  shelf.partsName = file && free;
  if (before !== null) rmSync(join(folder, before), { force: true });
}

function numbersOf({ place }: Part): readonly number[] {
  return place === null ? [] : [place.offset, place.length, place.checksum];
}

function forgetOthers(folder: string, known: ReadonlySet<string>): void {
  try {
    for (const name of readdirSync(folder)) if (!known.has(name)) rmSync(join(folder, name), { force: true });
  } catch {
    // Not there: nothing to forget.
  }
}
