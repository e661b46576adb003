// What was read from each file, remembered as long as the file is as it was: in this process, and in a folder that is
// safe to delete. One shelf a folder of the programme.

import { lstatSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Part } from "../memory/parts.ts";
import { type Kept, shelvesIn } from "../memory/shelf.ts";

export interface FileMemory {
  /**
   * What `make` gave for the file when it was last as it is now, else what it gives. The same object in one process.
   * @param path below the programme's folder; @param what is made of it, as a key
   */
  readonly of: <T>(path: string, what: string, make: () => Promise<T>, keeping?: Keeping<T>) => Promise<T>;
  /** The file's state when it was last asked for; null for one that is not remembered. */
  readonly stateOf: (path: string) => string | null;
  /** Writes down what is new, and forgets files that were not asked for since the last time. */
  readonly save: () => void;
}

/** How a value is kept, when not as it is: its long parts apart. */
export interface Keeping<T> {
  readonly pack: (value: T, parts: Part[]) => unknown;
  readonly unpack: (kept: unknown, parts: readonly Part[]) => T;
}

/** Remembers nothing. */
export const NO_MEMORY: FileMemory = {
  of: (_path, _what, make) => make(),
  stateOf: () => null,
  save: () => {},
};

/**
 * @param root the programme's folder, as realpath gives it
 * @param folder where it is kept
 * @param version of the code that reads: what another one read is not asked
 */
export function fileMemory(root: string, folder: string, version: string): FileMemory {
  const shelves = shelvesIn(folder, version);
  const states = new Map<string, string | null>();
  const live = new Map<string, { readonly kept: Kept; readonly value: unknown }>();
  return {
    of: async <T>(path: string, what: string, make: () => Promise<T>, keeping?: Keeping<T>): Promise<T> => {
      const state = stateOf(join(root, path));
      states.set(path, state);
      if (state === null) return await make();
      const [shelf, name] = [dirname(path), `${what} ${path}`];
      const kept = shelves.get(shelf, name, state);
      const known = live.get(name);
      if (kept !== undefined && known?.kept === kept) return known.value as T;
      if (kept === undefined) {
        const made = await make();
        const parts: Part[] = [];
        const now = shelves.set(shelf, name, state, keeping ? keeping.pack(made, parts) : made, parts);
        // What is long of it is bytes from here on: a programme is read before anything is made of it.
        const value = keeping ? keeping.unpack(now.value, parts) : made;
        live.set(name, { kept: now, value });
        return value;
      }
      const value = keeping ? keeping.unpack(kept.value, kept.parts) : (kept.value as T);
      live.set(name, { kept, value });
      return value;
    },
    stateOf: (path) => states.get(path) ?? null,
    save: shelves.save,
  };
}

/** Null for what is no file of its own: a link may lead to another one tomorrow. */
function stateOf(file: string): string | null {
  const facts = lstatSync(file, { throwIfNoEntry: false });
  return facts?.isFile() ? `${facts.size} ${facts.mtimeMs} ${facts.ctimeMs} ${facts.ino}` : null;
}
