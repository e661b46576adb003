// Groups of a site's memory in a file: what they looked up is much alike, and stands in it once.

import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { bytesFingerprint, type Fingerprint } from "./fingerprint.ts";
import type { Groups, RememberedGroup } from "./site-memory.ts";
import type { Reading } from "./tracked-show.ts";

/** Thrown when what is remembered is not what was written. */
export class DamagedMemory extends Error {
  override readonly name = "DamagedMemory";
}

type WrittenGroup = readonly [
  name: string,
  made: string,
  read: string,
  coarse: string,
  readings: Uint32Array,
  paths: readonly string[],
  bytes: readonly string[],
];
type Written = readonly [
  readings: readonly string[],
  sections: readonly (readonly [name: string, groups: readonly WrittenGroup[]])[],
];

/** @returns the file's name, which is made of what it says */
export function writeGroupsFile(folder: string, sections: ReadonlyMap<string, Groups>): string {
  const numbers = new Map<string, number>();
  const numberOf = (reading: string): number => {
    const known = numbers.get(reading) ?? numbers.size;
    numbers.set(reading, known);
    return known;
  };
  const groups = [...sections].map(
    ([name, list]) =>
      [
        name,
        [...list].map(([group, { made, read, coarse, readings, files }]): WrittenGroup => {
          const seen = Uint32Array.from(readings, numberOf);
          return [group, made, read, coarse, seen, Object.keys(files), Object.values(files)];
        }),
      ] as const,
  );
  const written: Written = [[...numbers.keys()], groups];
  const bytes = serialize(written);
  const name = nameOf(bytes);
  const beside = join(folder, `${name}.${process.pid}`);
  writeFileSync(beside, bytes);
  renameSync(beside, join(folder, name));
  return name;
}

/** @throws DamagedMemory when the file does not say what its name stands for */
export function readGroups(file: string): ReadonlyMap<string, Groups> {
  const bytes = readOr(file);
  if (bytes === null || !file.endsWith(nameOf(bytes))) {
    throw new DamagedMemory(
      `${file} is not what was written into it: delete .cache, and run the command again`,
    );
  }
  const [readings, sections] = deserialize(bytes) as Written;
  return new Map(
    sections.map(([name, groups]) => [
      name,
      new Map(groups.map((group) => [group[0], new GroupOnShelf(group, readings)])),
    ]),
  );
}

/** A group as it was written: most are only asked whether they are as they were. */
class GroupOnShelf implements RememberedGroup {
  readonly made: Fingerprint;
  readonly read: Fingerprint;
  readonly coarse: Fingerprint;
  readonly paths: readonly string[];
  readonly #numbers: Uint32Array;
  readonly #bytes: readonly Fingerprint[];
  readonly #all: readonly Reading[];

  constructor([, made, read, coarse, numbers, paths, bytes]: WrittenGroup, all: readonly Reading[]) {
    this.made = made;
    this.read = read;
    this.coarse = coarse;
    this.paths = paths;
    this.#numbers = numbers;
    this.#bytes = bytes;
    this.#all = all;
  }

  get readings(): readonly Reading[] {
    return Array.from(this.#numbers, (number) => this.#all[number] ?? "");
  }

  get files(): RememberedGroup["files"] {
    return Object.fromEntries(this.paths.map((path, index) => [path, this.#bytes[index] ?? ""]));
  }
}

function nameOf(bytes: Uint8Array): string {
  return `${bytesFingerprint(bytes).replace(/[/+]/g, "-")}.bin`;
}

function readOr(file: string): Uint8Array | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}
