// Cards that the cache lacks, drawn into it by as many threads as there are processors, while pages are made.

import { availableParallelism } from "node:os";
import { openClaims, startWorkers } from "../../build/workers.ts";
import type { Card } from "../../render/cards/card.ts";
import { cachedHashes } from "./card-cache.ts";
import type { DrawingTask } from "./draw-thread.ts";

/** Fewer are drawn in the time a thread takes to load the code. */
const LEAST = 40;

/**
 * @param cache the folder pictures are kept in
 * @param thread what a worker thread begins with; null where there is none: then nothing is drawn before it is written
 * @returns resolves when the threads are done
 */
export async function drawMissing(cards: readonly Card[], cache: string, thread: URL | null): Promise<void> {
  const known = cachedHashes(cache);
  const missing = cards.filter(({ hash }) => !known.has(hash));
  if (thread === null || missing.length < LEAST) return;
  const task: DrawingTask = {
    cards: missing.map(({ hash, facts }) => ({ hash, facts: facts() })),
    cache,
    claims: openClaims(),
  };
  // What a thread that failed leaves is drawn when it is written, and its fault is met there.
  await Promise.allSettled([startWorkers(availableParallelism(), thread, task).made()]);
}
