// Worker threads for a build that renders much. A preview renders little, and must not wait for them to begin.

import { flushStores } from "../app/stores.ts";
import type { Rendered } from "../build/artifacts.ts";
import type { Store } from "../build/store.ts";
import { startWorkers, type Workers, workersFor } from "../build/workers.ts";
import type { BuildState } from "./build-state.ts";
import type { Share } from "./render-thread.ts";

/** @param thread what a thread begins with; @returns null where they would not pay for themselves */
export function renderWorkers(
  state: BuildState,
  thread: URL | null,
  share: Pick<Share, "folder" | "stale" | "claims">,
): Workers<Rendered> | null {
  const count = workersFor(share.stale.length);
  const { assets, feedLock, root, long, show, stores } = state;
  if (count === 0 || thread === null || assets === null || show === null || stores === null) return null;
  // What is long is read from the store by every thread.
  flushStores(stores);
  const { programme, episodes, people, hosts, topics, formerQuotes, addresses } = show;
  return startWorkers(count, thread, {
    ...share,
    long,
    source: { assets, feedLock, root },
    facts: { programme, episodes, people, hosts, topics, formerQuotes, addresses },
    stores: { content: placeOf(stores.content), episodes: placeOf(stores.episodes) },
  } satisfies Share);
}

function placeOf({ folder, version }: Store): Share["stores"]["content"] {
  return { folder, version };
}
