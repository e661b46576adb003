// Answers remembered between runs: a file a key, in a folder that is safe to delete.

import { mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { readSealed, writeSealed } from "../memory/sealed-file.ts";

/** Older answers beyond these many are forgotten. */
const MOST_ANSWERS = 20_000;

/** Text by key. Keys are hexadecimal. */
export interface Memory {
  readonly get: (key: string) => string | undefined;
  readonly set: (key: string, value: string) => void;
}

/** A memory in a folder. What cannot be read or written is not remembered, and that is all. */
export function memoryFolder(folder: string): Memory {
  let isReady = false;
  const prepare = () => {
    if (isReady) return;
    mkdirSync(folder, { recursive: true });
    forgetOldest(folder);
    isReady = true;
  };
  return {
    get: (key) => {
      return readSealed(join(folder, key))?.toString("utf8");
    },
    set: (key, value) => {
      try {
        prepare();
        writeSealed(join(folder, key), value);
      } catch {
        // A cache that cannot be written costs time, not truth.
      }
    },
  };
}

function forgetOldest(folder: string): void {
  const names = readdirSync(folder);
  if (names.length <= MOST_ANSWERS) return;
  const byAge = names
    .map((name) => ({ name, age: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => a.age - b.age);
  for (const { name } of byAge.slice(0, names.length - MOST_ANSWERS))
    rmSync(join(folder, name), { force: true });
}
