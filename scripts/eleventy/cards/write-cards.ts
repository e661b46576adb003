// Every card of a programme into the site, from the cache where it can be.

import { stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join, relative } from "node:path";
import type { Show } from "../../domain/show.ts";
import type { Card } from "../../render/cards/card.ts";
import { listCards } from "../../render/cards/cards.ts";
import { fileOf } from "../site-file.ts";
import { copyWhenNewer, writeWhenChanged } from "../write-files.ts";
import { cachedCard, forgetCards } from "./card-cache.ts";

export interface WrittenCards {
  /** Where they are now, as join(output, …) gives it. */
  readonly files: readonly string[];
  /** How many of them were drawn, because no cache had them. */
  readonly drawn: number;
}

/** Written by this process: a name holds the hash of what it shows, so a preview's next build need not look again. */
const written = new Set<string>();

/**
 * Writes the cards of a programme below `output`, as their addresses say.
 * @param cache a folder to keep them in between builds
 * @param site the folder that is served, when another one is written: a card that is there already is not written
 */
export async function writeCards(
  show: Show,
  output: string,
  cache: string,
  site = output,
): Promise<WrittenCards> {
  const cards = listCards(show);
  const files = cards.map(({ address }) => join(output, fileOf(address, show.programme.site)));
  let drawn = 0;
  const write = async (card: Card, file: string) => {
    // A card's name holds the hash of what it shows, and it was moved into its place whole.
    const place = join(site, relative(output, file));
    if ((place !== file || written.has(file)) && (await stat(place).catch(() => null))) return;
    const cached = await cachedCard(card, cache);
    if (cached.isNew) drawn++;
    if (cached.file === null) await writeWhenChanged(file, cached.bytes);
    else await copyWhenNewer(cached.file, file);
    written.add(file);
  };
  // The pixels are made and packed on other threads; as many cards are under way as there are processors.
  let next = 0;
  const work = async () => {
    for (let index = next++; index < cards.length; index = next++) {
      const [card, file] = [cards[index], files[index]];
      if (card && file) await write(card, file);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  if (drawn > 0) await forgetCards(cache, cards);
  return { files, drawn };
}
