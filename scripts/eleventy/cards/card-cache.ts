// Pictures of cards kept between builds, by the hash of what they show. The folder may be deleted at any time;
// a file in it that is not whole is drawn again.

import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { writeAtomicSync } from "../../files/write-atomic.ts";
import type { Card } from "../../render/cards/card.ts";
import { formatOf } from "../../render/cards/draw-facts.ts";
import { isWholePng } from "../../render/cards/png.ts";

/** Where the picture of a hash is, if it is. */
export function cacheFile(folder: string, hash: string): string {
  return join(folder, `${hash}.png`);
}

/** Hashes of all pictures that are kept, whole or not. */
export function cachedHashes(folder: string): ReadonlySet<string> {
  return new Set(namesIn(folder).map((name) => name.replace(/\.png$/, "")));
}

/** Whether a card's picture is kept, whole, and of the card's format. */
export function isCached(folder: string, { hash, kind }: Card): boolean {
  try {
    return isWholePng(readFileSync(cacheFile(folder, hash)), formatOf(kind));
  } catch {
    return false;
  }
}

/** @returns false where the cache cannot be written, which costs time and not the build */
export function keepPicture(folder: string, hash: string, bytes: Uint8Array): boolean {
  try {
    writeAtomicSync(cacheFile(folder, hash), bytes);
    return true;
  } catch {
    return false;
  }
}

/** Of cards that no page names any more: a thousand episodes' worth, for a branch one comes back to. */
const MOST_BYTES = 200_000_000;

/**
 * Forgets the oldest of the cards that are not among these, beyond so many bytes of them.
 * @param cards that the programme has now: all of them stay
 */
export function forgetCards(folder: string, cards: readonly Card[], most = MOST_BYTES): void {
  const used = new Set(cards.map(({ hash }) => hash));
  const unused = namesIn(folder).filter((name) => !used.has(name.replace(/\.png$/, "")));
  const newestFirst = unused
    .map((name) => ({
      file: join(folder, name),
      facts: statSync(join(folder, name), { throwIfNoEntry: false }),
    }))
    .sort((a, b) => (b.facts?.mtimeMs ?? 0) - (a.facts?.mtimeMs ?? 0));
  let bytes = 0;
  for (const { file, facts } of newestFirst) {
    bytes += facts?.size ?? 0;
    if (bytes > most) rmSync(file, { force: true });
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
