// Cards kept between builds, by the hash of their drawing. The folder may be deleted at any time;
// a file in it that is not whole is made again.

import { readdir, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { writeAtomic } from "../../files/write-atomic.ts";
import type { Card } from "../../render/cards/card.ts";
import { isWholePng } from "./png.ts";

/** Raised when the same SVG is to become other pixels or other bytes: a new rasteriser, another encoder. */
const MAKING = 1;

/** A card's file in the cache, and whether it was made just now; its bytes where the cache cannot be written. */
export type CachedCard =
  | { readonly file: string; readonly bytes: null; readonly isNew: boolean }
  | { readonly file: null; readonly bytes: Uint8Array; readonly isNew: true };

export async function cachedCard(card: Card, folder: string): Promise<CachedCard> {
  const file = join(folder, keptName(card));
  const known = await readFile(file).catch(() => null);
  if (known && isWholePng(known, card)) return { file, bytes: null, isNew: false };
  // Loaded when one is to be drawn: most builds draw none.
  const { renderCard } = await import("./render-card.ts");
  const bytes = await renderCard(card);
  // A cache that cannot be written costs time, not the build.
  const isKept = await writeAtomic(file, bytes).then(
    () => true,
    () => false,
  );
  return isKept ? { file, bytes: null, isNew: true } : { file: null, bytes, isNew: true };
}

const keptName = ({ hash }: Card) => `${hash}-${MAKING}.png`;

/** Of cards that no page names any more: some hundred episodes' worth, for a branch one comes back to. */
const MOST_BYTES = 200_000_000;

/**
 * Forgets the oldest of the cards that are not among these, beyond so many bytes of them.
 * @param cards that the programme has now: all of them stay
 */
export async function forgetCards(folder: string, cards: readonly Card[], most = MOST_BYTES): Promise<void> {
  const used = new Set(cards.map(keptName));
  const unused = (await readdir(folder).catch(() => [])).filter((name) => !used.has(name));
  const kept = await Promise.all(
    unused.map(async (name) => ({ name, facts: await stat(join(folder, name)).catch(() => null) })),
  );
  const newestFirst = kept.sort((a, b) => (b.facts?.mtimeMs ?? 0) - (a.facts?.mtimeMs ?? 0));
  let bytes = 0;
  for (const { name, facts } of newestFirst) {
    bytes += facts?.size ?? 0;
    if (bytes > most) await rm(join(folder, name), { force: true });
  }
}
