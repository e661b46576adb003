// Which clips are there as they would be made again: by what they were made of, and their files' state.

import { join } from "node:path";
import { type Hash, hashBytes } from "../build/hash.ts";
import { openStore, type Store } from "../build/store.ts";
import type { Slug } from "../domain/names.ts";
import { fileState } from "../files/file-state.ts";

interface Kept {
  readonly made: Hash;
  readonly states: readonly (string | null)[];
}

export interface ClipStore {
  /** Whether a quote's files are what would be made of these things. */
  readonly isFresh: (quote: string, of: unknown, files: readonly string[]) => boolean;
  readonly keep: (quote: string, of: unknown, files: readonly string[]) => void;
}

/** @param version of the design and of the programs that cut */
export function openClipStore(root: string, slug: Slug, version: string): ClipStore {
  const store: Store = openStore(join(root, ".cache/clips"), version);
  const partition = `clips/${slug}`;
  const entry = (of: unknown, files: readonly string[]): Kept => ({
    made: hashBytes(JSON.stringify(of)),
    states: files.map((file) => fileState(file)),
  });
  return {
    isFresh: (quote, of, files) => {
      const kept = store.get(partition, quote) as Kept | undefined;
      const now = entry(of, files);
      return (
        kept?.made === now.made &&
        now.states.every((state, index) => state !== null && state === kept.states[index])
      );
    },
    keep: (quote, of, files) => {
      store.set(partition, quote, entry(of, files));
      store.flush();
    },
  };
}
