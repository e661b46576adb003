// Worker threads that render a part of a site beside the build's own, or draw its cards. See docs/speed.md for what they
// are worth. All work through one list, in portions: neighbours in it have much in common, which each thread makes once.

import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";

/** A thread has to load and warm the same code: fewer files than these are made as fast without. Some 300 episodes. */
const LEAST_FILES = 6000;
/** Each has a copy of the programme: more of them would cost more memory than they save time. */
const MOST = 3;
const PORTION = 32;

/** How many threads help with so many files. */
export function workersFor(files: number): number {
  return files < LEAST_FILES ? 0 : Math.min(MOST, availableParallelism() - 1);
}

/** What is taken of a list, shared by all threads. */
export type Claims = SharedArrayBuffer;

export function openClaims(): Claims {
  return new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
}

/** The next portion of a list, from and to; null when all are taken. @param count of the whole list */
export function claim(
  claims: Claims,
  count: number,
  portion = PORTION,
): readonly [from: number, to: number] | null {
  const from = Atomics.add(new Int32Array(claims), 0, portion);
  return from < count ? [from, Math.min(count, from + portion)] : null;
}

/** How many are taken, by all. */
export function claimed(claims: Claims, count: number): number {
  return Math.min(count, Atomics.load(new Int32Array(claims), 0));
}

/** Nobody takes another one. */
export function closeClaims(claims: Claims, count: number): void {
  Atomics.store(new Int32Array(claims), 0, count);
}

/** @template Made what each makes of its share */
export interface Workers<Made> {
  /** What they made, once they are done. @throws Error of the first that failed */
  readonly made: () => Promise<readonly Made[]>;
  /** No more of it is wanted. */
  readonly stop: () => Promise<void>;
}

/** @param file what a thread begins with; @param data what it is told: values that can be copied */
export function startWorkers<Made>(count: number, file: URL, data: object): Workers<Made> {
  const all = Array.from({ length: count }, () => startWorker<Made>(file, data));
  return {
    made: async () => (await Promise.all(all.map(({ result }) => result))).flat(),
    stop: async () => {
      await Promise.all(all.map(({ worker }) => worker.terminate()));
    },
  };
}

function startWorker<Made>(file: URL, data: object) {
  const worker = new Worker(file, { workerData: data });
  const result = new Promise<readonly Made[]>((done, fail) => {
    worker.once("message", done);
    worker.once("error", fail);
    worker.once("exit", (code) => fail(new Error(`startWorkers: a thread ended with ${code} and no answer`)));
  });
  // Whoever waits for it is told; a build that fails first waits for nobody.
  result.catch(() => {});
  return { worker, result };
}
