// Cards kept between builds, by the hash of their drawing. The folder may be deleted at any time;
// a file in it that is not whole is made again.

import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Card } from "../../render/cards/card.ts";
import { isWholePng } from "./png.ts";
import { renderCard } from "./render-card.ts";

/** Raised when the same SVG is to become other pixels or other bytes: a new rasteriser, another encoder. */
const MAKING = 1;

/** A card's file in the cache. */
export interface CachedCard {
  readonly file: string;
  /** Whether it was made just now. */
  readonly isNew: boolean;
}

export async function cachedCard(card: Card, folder: string): Promise<CachedCard> {
  const file = join(folder, `${card.hash}-${MAKING}.png`);
  const known = await readFile(file).catch(() => null);
  if (known && isWholePng(known, card)) return { file, isNew: false };
  await writeWhole(file, await renderCard(card));
  return { file, isNew: true };
}

/** Written beside and moved, so that no other build meets half a file. */
async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const beside = `${file}.${randomUUID()}`;
  try {
    await writeFile(beside, bytes);
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
