// check, what subscribers depend on: the feed lock always, the directories' rules when asked, the lock written when meant.

import { readFeedLock, writeFeedLock } from "../content/feed-lock.ts";
import type { Problem } from "../domain/problem.ts";
import type { PersonRecord } from "../domain/record.ts";
import type { Show } from "../domain/show.ts";
import { acceptLock } from "../permanence/accept-lock.ts";
import { checkLock } from "../permanence/check-lock.ts";
import { checkFeeds } from "../render/gate/check-feeds.ts";

export interface FeedChecks {
  /** Whether every feed is held to the directories' rules. */
  readonly holdsRules: boolean;
  /** Whether what is published now is what is meant: it is written into the lock first. */
  readonly accepts: boolean;
}

/** @param root the programme's folder, absolute; @param people everyone, as typed */
export async function feedProblems(
  show: Show,
  root: string,
  people: readonly PersonRecord[],
  { holdsRules, accepts }: FeedChecks,
): Promise<readonly Problem[]> {
  const rules = holdsRules ? checkFeeds(show) : [];
  const { lock, problems } = await readFeedLock(root);
  if (problems.length > 0) return [...problems, ...rules];
  if (!accepts) return [...checkLock(show, lock, people), ...rules];
  const accepted = acceptLock(show, lock);
  await writeFeedLock(root, accepted);
  return [...checkLock(show, accepted, people), ...rules];
}
