// Threads that render a part of a site beside the build's own. See docs/speed.md for what they are worth.

import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { closeClaims } from "./claims.ts";
import type { RenderedGroup } from "./render-group.ts";
import type { Share } from "./render-share.ts";

/** A thread has to load and warm the same code: fewer groups than these are made as fast without. Some 500 episodes. */
const LEAST_GROUPS = 2000;
/** Each has a copy of the programme: more of them would cost more memory than they save time. */
const MOST = 3;

/** How many threads help with so many groups. */
export function helpersFor(groups: number): number {
  return groups < LEAST_GROUPS ? 0 : Math.min(MOST, availableParallelism() - 1);
}

export interface Helpers {
  /** What they made, once they are done. @throws Error of the first that failed */
  readonly made: () => Promise<readonly RenderedGroup[]>;
  /** No more of it is wanted. */
  readonly stop: () => Promise<void>;
}

/** @param file what a thread begins with */
export function startHelpers(count: number, file: URL, share: Share): Helpers {
  const helpers = Array.from({ length: count }, () => startHelper(file, share));
  return {
    made: async () => (await Promise.all(helpers.map(({ result }) => result))).flat(),
    stop: async () => {
      closeClaims(share.claims, share.groups.length);
      await Promise.all(helpers.map(({ worker }) => worker.terminate()));
    },
  };
}

function startHelper(file: URL, share: Share) {
  const worker = new Worker(file, { workerData: share });
  const result = new Promise<readonly RenderedGroup[]>((done, fail) => {
    worker.once("message", done);
    worker.once("error", fail);
    worker.once("exit", (code) => fail(new Error(`startHelpers: a thread ended with ${code} and no answer`)));
  });
  // Whoever waits for it is told; a build that fails first waits for nobody.
  result.catch(() => {});
  return { worker, result };
}
