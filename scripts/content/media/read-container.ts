// Sound and video: bytes -> type, duration, pixels, by way of a worker that can be ended.
// It reads MP4, MOV, Matroska, WebM, Ogg, WAVE, FLAC, MP3 and ADTS, by range.

import { Worker } from "node:worker_threads";
import { once } from "../../domain/remember.ts";
import type { ByteSource } from "./byte-source.ts";
import { MediaFault } from "./media-fault.ts";

/** What a container says of itself. `type` is a MIME type without parameters; `duration` in seconds. */
export interface ContainerFacts {
  readonly type: string;
  readonly duration: number | null;
  readonly width: number | null;
  readonly height: number | null;
  /** `avc1.64000c`, `mp4a.40.2`, …: as many as there are tracks that name one. */
  readonly codecs: readonly string[];
}

type Answer =
  | { readonly read: readonly [start: number, end: number]; readonly id: number }
  | { readonly facts: ContainerFacts | null }
  | { readonly unknown: true }
  | { readonly fault: string };

/** Longer than the slowest sound file takes from a slow disk. */
const PATIENCE_MS = 20_000;
const MOST_MEMORY_MB = 256;

/**
 * The facts of a sound or video file.
 * @param patience milliseconds until a file counts as damaged
 * @throws MediaFault `unknown-format`, `no-tracks`, or `broken` with the reader's reason
 */
export function readContainer(
  source: ByteSource,
  name: string,
  patience = PATIENCE_MS,
): Promise<ContainerFacts> {
  return reader().read(source, name, patience);
}

/** One thread for all files, one file at a time: a file that hangs must not be blamed on its neighbour. */
class ContainerReader {
  #idle: Worker | null = null;
  #turn: Promise<unknown> = Promise.resolve();

  read(source: ByteSource, name: string, patience: number): Promise<ContainerFacts> {
    const answer = this.#turn.then(() => this.#ask(source, name, patience));
    this.#turn = answer.catch(() => {});
    return answer;
  }

  async #ask(source: ByteSource, name: string, patience: number): Promise<ContainerFacts> {
    const worker = this.#idle ?? startWorker();
    this.#idle = null;
    worker.ref();
    let outcome: Exclude<Answer, { read: unknown }>;
    try {
      outcome = await converse(worker, source, patience);
    } catch (fault) {
      await worker.terminate();
      throw new MediaFault("broken", name, fault instanceof Error ? fault.message : String(fault));
    }
    if ("fault" in outcome) {
      // One part of a damaged file may have failed while another still turns in circles.
      await worker.terminate();
      throw new MediaFault("broken", name, outcome.fault);
    }
    worker.unref();
    this.#idle = worker;
    if ("unknown" in outcome) throw new MediaFault("unknown-format", name);
    if (outcome.facts === null) throw new MediaFault("no-tracks", name);
    return outcome.facts;
  }
}

const reader = once(() => new ContainerReader());

function startWorker(): Worker {
  return new Worker(new URL("./container-worker.mjs", import.meta.url), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
  });
}

/** One file's questions and answers. Rejects when the thread dies or says nothing final in time. */
function converse(worker: Worker, source: ByteSource, patience: number) {
  return new Promise<Exclude<Answer, { read: unknown }>>((resolve, reject) => {
    const timer = setTimeout(
      () => settle(() => reject(new Error(`not read within ${patience} ms`))),
      patience,
    );
    const settle = (act: () => void) => {
      clearTimeout(timer);
      // By name: the bare call would also remove Node's own listeners, and the thread would go deaf.
      for (const event of ["error", "exit", "message"]) worker.removeAllListeners(event);
      act();
    };
    worker.on("error", (fault) => settle(() => reject(fault)));
    worker.on("exit", () => settle(() => reject(new Error("the reader stopped"))));
    worker.on("message", (answer: Answer) => {
      if ("read" in answer) void reply(worker, source, answer);
      else settle(() => resolve(answer));
    });
    worker.postMessage({ size: source.size });
  });
}

async function reply(worker: Worker, source: ByteSource, asked: Extract<Answer, { read: unknown }>) {
  const { id, read } = asked;
  try {
    worker.postMessage({ id, bytes: await source.read(...read) });
  } catch (fault) {
    worker.postMessage({ id, fault: fault instanceof Error ? fault.message : String(fault) });
  }
}
