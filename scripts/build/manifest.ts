// Every file that was rendered: its bytes, and what was asked while it was. The next build renders only the rest.

import type { Key } from "./ask.ts";
import type { Hash } from "./hash.ts";
import type { Store } from "./store.ts";

/** A file of the site as it was written. */
export interface Entry {
  readonly bytes: Hash;
  /** What it depends on; null when it is to be rendered again. */
  readonly keys: readonly Key[] | null;
}

export interface Manifest {
  /** Of the code and whatever else every file depends on. */
  version: Hash;
  /** What each key gave when the files that depend on it were rendered. */
  readonly given: Map<Key, Hash>;
  /** By path from the site's root. */
  readonly entries: Map<string, Entry>;
  /** Every other file of the site: assets, media, pages there is one of. */
  others: readonly string[];
  /** What the site's folder looked like from outside when it was put in its place; "" where that is not known. */
  folder: string;
}

export function emptyManifest(): Manifest {
  return { version: "", given: new Map(), entries: new Map(), others: [], folder: "" };
}

/** As it is kept: what many files depend on stands there once. */
interface Kept {
  readonly version: Hash;
  readonly keys: readonly Key[];
  readonly given: readonly Hash[];
  readonly dependencies: readonly Uint32Array[];
  readonly paths: readonly string[];
  readonly bytes: readonly Hash[];
  /** Of each path its place among the dependencies; 0 for one to be rendered again. */
  readonly of: Uint32Array;
  readonly others: readonly string[];
  readonly folder: string;
}

const KEY = "manifest";

export function saveManifest(store: Store, partition: string, manifest: Manifest): void {
  const numbers = new Map<Key, number>();
  const numberOf = (key: Key): number => {
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  };
  const places = new Map<string, number>();
  const dependencies: Uint32Array[] = [new Uint32Array()];
  const of = [...manifest.entries.values()].map(({ keys }) => {
    if (keys === null) return 0;
    const list = Uint32Array.from(keys, numberOf);
    const name = list.join();
    const known = places.get(name) ?? dependencies.push(list) - 1;
    places.set(name, known);
    return known;
  });
  const keys = [...numbers.keys()];
  const kept: Kept = {
    version: manifest.version,
    keys,
    given: keys.map((key) => manifest.given.get(key) ?? ""),
    dependencies,
    paths: [...manifest.entries.keys()],
    bytes: [...manifest.entries.values()].map(({ bytes }) => bytes),
    of: Uint32Array.from(of),
    others: manifest.others,
    folder: manifest.folder,
  };
  store.replace(partition, new Map([[KEY, kept]]));
  store.flush();
}

/** Null where nothing is known of the site. */
export function readManifest(store: Store, partition: string): Manifest | null {
  const kept = store.get(partition, KEY) as Kept | undefined;
  if (kept === undefined) return null;
  const lists = kept.dependencies.map((list) => Array.from(list, (number) => kept.keys[number] ?? ""));
  const entries = kept.paths.map((path, index): [string, Entry] => {
    const place = kept.of[index] ?? 0;
    return [path, { bytes: kept.bytes[index] ?? "", keys: place === 0 ? null : (lists[place] ?? null) }];
  });
  return {
    version: kept.version,
    given: new Map(kept.keys.map((key, index) => [key, kept.given[index] ?? ""])),
    entries: new Map(entries),
    others: kept.others,
    folder: kept.folder,
  };
}

export function forgetManifest(store: Store, partition: string): void {
  store.replace(partition, new Map());
  store.flush();
}
