// Every card of a programme into the site: a second name of the file in the cache, not a second file.

import { copyFileSync, existsSync, linkSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { Show } from "../../domain/show.ts";
import type { Card } from "../../render/cards/card.ts";
import type { cardDrawer } from "../../render/cards/draw-card.ts";
import { fileOf } from "../site-file.ts";
import { cacheFile, forgetCards, isCached, keepPicture } from "./card-cache.ts";

export interface WrittenCards {
  /** Where they are now, as join(output, …) gives it. */
  readonly files: readonly string[];
  /** How many were drawn here, because no cache had them. */
  readonly drawn: number;
}

export interface CardFolders {
  /** Where the site is written. */
  readonly output: string;
  /** Where pictures are kept between builds. */
  readonly cache: string;
  /** The folder that is served, when another one is written: a card that is there already is not written. */
  readonly site?: string;
}

/** Writes the cards of a programme below `output`, as their addresses say. */
export async function writeCards(
  { programme }: Show,
  cards: readonly Card[],
  { output, cache, site = output }: CardFolders,
): Promise<WrittenCards> {
  const files = cards.map(({ address }) => join(output, fileOf(address, programme.site)));
  let draw: ReturnType<typeof cardDrawer> | null = null;
  let [linked, drawn] = [0, 0];
  for (const [index, card] of cards.entries()) {
    const file = files[index] ?? "";
    // A card's name holds the hash of what it shows, and it was put into its place whole.
    if (existsSync(join(site, relative(output, file)))) continue;
    mkdirSync(dirname(file), { recursive: true });
    if (isCached(cache, card)) {
      linkOrCopy(cacheFile(cache, card.hash), file);
      linked++;
      continue;
    }
    // Loaded when one is to be drawn: most builds draw none.
    draw ??= (await import("../../render/cards/draw-card.ts")).cardDrawer();
    const bytes = draw(card.facts());
    drawn++;
    if (keepPicture(cache, card.hash, bytes)) linkOrCopy(cacheFile(cache, card.hash), file);
    else writeFileSync(file, bytes);
  }
  if (linked + drawn > 0) forgetCards(cache, cards);
  return { files, drawn };
}

/** A file system may refuse a second name: across devices, or beyond so many of them. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
