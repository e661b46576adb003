// Where what is known from run to run lies: below `.cache/` of a project, all of it safe to delete.

import { join } from "node:path";
import { hashCode } from "../build/hash-code.ts";
import { openStore } from "../build/store.ts";
import { alignedStore } from "./episode-aligner.ts";
import type { EpisodeStores } from "./load-episodes.ts";

/**
 * @param root the project's folder, absolute
 * @param name `build`, or `preview`: its addresses are its own, and what was made for one is not what the other makes
 */
export function openStores(root: string, name: "build" | "preview"): EpisodeStores {
  const version = hashCode(process.version);
  const cache = join(root, ".cache");
  return {
    content: openStore(join(cache, "content"), version),
    episodes: openStore(join(cache, name), version),
    aligned: alignedStore(cache),
  };
}

/** Writes down what is new. */
export function flushStores(stores: EpisodeStores): void {
  for (const store of Object.values(stores)) store.flush();
}
