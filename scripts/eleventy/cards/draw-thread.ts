// A thread that draws cards: all threads take from one list until it is empty.

import { parentPort, workerData } from "node:worker_threads";
import { cardDrawer } from "../../render/cards/draw-card.ts";
import type { FactsOfCard } from "../../render/cards/draw-facts.ts";
import { keepPicture } from "./card-cache.ts";

/** What a thread is told: values that can be copied. */
export interface DrawingTask {
  /** What cards say, with the names their pictures are kept under. */
  readonly cards: readonly { readonly hash: string; readonly facts: FactsOfCard }[];
  /** Where pictures are kept. */
  readonly cache: string;
  /** How many of the cards are taken, shared by all threads. */
  readonly taken: Int32Array;
}

/** Draws cards that nobody has taken yet. */
export function drawTask({ cards, cache, taken }: DrawingTask): void {
  const draw = cardDrawer();
  for (let next = 0; ; ) {
    next = Atomics.add(taken, 0, 1);
    const card = cards[next];
    if (card === undefined) return;
    keepPicture(cache, card.hash, draw(card.facts));
  }
}

// Without a parent, nobody has asked.
if (parentPort !== null) drawTask(workerData);
