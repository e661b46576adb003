// A thread that draws cards: all threads take from one list until it is empty.

import { parentPort, workerData } from "node:worker_threads";
import { type Claims, claim } from "../../build/workers.ts";
import { cardDrawer } from "../../render/cards/draw-card.ts";
import type { FactsOfCard } from "../../render/cards/draw-facts.ts";
import { keepPicture } from "./card-cache.ts";

/** What a thread is told: values that can be copied. */
export interface DrawingTask {
  /** What cards say, with the names their pictures are kept under. */
  readonly cards: readonly { readonly hash: string; readonly facts: FactsOfCard }[];
  /** Where pictures are kept. */
  readonly cache: string;
  /** What is taken of them, shared by all threads. */
  readonly claims: Claims;
}

/** Draws cards that nobody has taken yet. */
export function drawTask({ cards, cache, claims }: DrawingTask): void {
  const draw = cardDrawer();
  for (let part = claim(claims, cards.length, 1); part !== null; part = claim(claims, cards.length, 1)) {
    for (const { hash, facts } of cards.slice(...part)) keepPicture(cache, hash, draw(facts));
  }
}

// Without a parent, nobody has asked.
if (parentPort !== null) {
  drawTask(workerData);
  parentPort.postMessage([]);
}
