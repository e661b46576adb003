// The state file of announce: whom it told of what.

import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { formatTold, parseTold, type Told } from "../announce/told.ts";
import { nameBeside, writeAtomic } from "../files/write-atomic.ts";

/** @returns nothing told for a file that is not there; null for one that is something else */
export async function readTold(file: string): Promise<Told | null> {
  const text = await readFile(file, "utf8").catch(() => null);
  return text === null ? new Map() : parseTold(text);
}

/** Whether a state can be written there: asked before anybody is told. */
export async function isWritable(file: string): Promise<boolean> {
  try {
    await mkdir(dirname(file), { recursive: true });
    const beside = nameBeside(file);
    await writeFile(beside, "");
    await rm(beside, { force: true });
    return true;
  } catch {
    return false;
  }
}

export async function writeTold(file: string, told: Told): Promise<void> {
  await writeAtomic(file, formatTold(told));
}
