// A Show held to what subscribers depend on: the lock of what apps remember, and the rules of the directories.

import { join } from "node:path";
import { readFeedLock, writeFeedLock } from "../content/feed-lock.ts";
import type { FeedLock } from "../domain/feed-lock.ts";
import type { Problem } from "../domain/problem.ts";
import type { Show } from "../domain/show.ts";
import { acceptLock } from "../permanence/accept-lock.ts";
import { checkLock, isForeign, type LockedFiles } from "../permanence/check-lock.ts";
import { withFormerQuotes } from "../permanence/former-quotes.ts";
import { checkFeeds } from "../render/gate/check-feeds.ts";
import type { LongParts } from "./long-parts.ts";
import { unnamedQuotes } from "./unnamed-quotes.ts";

export interface HoldingFeeds {
  /** Whether what is published now is what is meant: it is written into the lock first. */
  readonly acceptsFeeds?: boolean;
  /** Holds the feeds to the rules, such as with what is known of feeds that have not changed. */
  readonly checkFeeds?: (show: Show, long: ReadonlyMap<string, LongParts>) => readonly Problem[];
}

export interface HeldFeeds {
  /** The same, with what the lock says of the past. */
  readonly show: Show;
  readonly lock: FeedLock | null;
  readonly problems: readonly Problem[];
}

interface Held extends HoldingFeeds {
  readonly root: string;
  /** A preview, or a build for another host: not what anybody is subscribed to. */
  readonly isElsewhere: boolean;
  readonly long: ReadonlyMap<string, LongParts>;
  readonly files: LockedFiles;
}

// To accept it would give this programme's feeds the other one's past.
function isAnothers(show: Show, lock: FeedLock | null): boolean {
  return lock !== null && isForeign(show, lock);
}

export async function holdFeeds(joined: Show, held: Held): Promise<HeldFeeds> {
  const folder = join(held.root, "episodes");
  const { lock: before, problems } = await readFeedLock(folder);
  const accepts =
    held.acceptsFeeds === true && problems.length === 0 && !held.isElsewhere && !isAnothers(joined, before);
  const lock = accepts ? acceptLock(joined, before) : before;
  if (accepts && lock !== null) await writeFeedLock(folder, lock);
  const show = withFormerQuotes(joined, lock);
  if (held.isElsewhere) return { show, lock, problems };
  const rules = (held.checkFeeds ?? checkFeeds)(show, held.long);
  // A lock that cannot be read says nothing of what is published.
  const published = problems.length > 0 ? problems : checkLock(show, lock, held.files);
  return { show, lock, problems: [...published, ...unnamedQuotes(show), ...rules] };
}
