// Quotes found in a transcript, from run to run: an episode whose transcript and quotes are as before costs a hash.

import { join } from "node:path";
import { alignWithMemory } from "../align/align-with-memory.ts";
import { openStore, type Store } from "../build/store.ts";
import type { QuoteAligner } from "../model/quote-times.ts";

/** Answers know which version of the algorithm gave them, and outlive other changes of the code. */
const VERSION = "1";

/** @param cache the folder `.cache` of a project, absolute */
export function alignedStore(cache: string): Store {
  return openStore(join(cache, "aligned"), VERSION);
}

/** For one episode. @param path of its file; `save` writes down what was asked this time, and nothing else */
export function episodeAligner(
  store: Store,
  path: string,
): { readonly align: QuoteAligner; readonly save: () => void } {
  const partition = `episodes/${path}`;
  const asked = new Map<string, string>();
  let isNew = false;
  const memory = {
    get: (key: string) => {
      const known = store.get(partition, key) as string | undefined;
      if (known !== undefined) asked.set(key, known);
      return known;
    },
    set: (key: string, answer: string) => {
      isNew = true;
      asked.set(key, answer);
    },
  };
  return {
    align: (transcript, requests) => alignWithMemory(transcript, requests, memory),
    save: () => {
      if (isNew) store.replace(partition, asked);
    },
  };
}
