// Answers remembered between runs: a file a key, in a folder that is safe to delete.

import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

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
      try {
        return readFileSync(join(folder, key), "utf8");
      } catch {
        return undefined;
      }
    },
    set: (key, value) => {
      try {
        prepare();
        // Written beside and renamed: two builds at once never read half an answer.
        const beside = join(folder, `${key}.${process.pid}`);
        writeFileSync(beside, value);
        renameSync(beside, join(folder, key));
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
