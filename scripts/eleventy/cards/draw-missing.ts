// Cards that the cache lacks, drawn into it by as many threads as there are processors, while pages are made.

import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
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
    taken: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)),
  };
  const threads = Array.from({ length: availableParallelism() }, () => finished(thread, task));
  // What a thread that failed leaves is drawn when it is written, and its fault is met there.
  await Promise.allSettled(threads);
}

function finished(thread: URL, workerData: DrawingTask): Promise<void> {
  return new Promise((resolve, reject) => {
    new Worker(thread, { workerData }).once("exit", () => resolve()).once("error", reject);
  });
}
