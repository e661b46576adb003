// The lock's file: episodes/feed.lock.json <-> FeedLock. Its laws are in permanence/.

import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { FEED_LOCK_FILE, type FeedLock } from "../domain/feed-lock.ts";
import type { Problem } from "../domain/problem.ts";
import { writeAtomic } from "../files/write-atomic.ts";
import { error } from "../text/problems.ts";
import { formatFeedLock } from "./feed-lock/format.ts";
import { parseFeedLock, type ReadLock } from "./feed-lock/parse.ts";

/**
 * The lock of a programme.
 * @param root the programme's folder, `episodes/`, absolute
 * @returns `lock` is null without a file (no problem), and where the file cannot be trusted (an error each)
 */
export async function readFeedLock(root: string): Promise<ReadLock> {
  let text: string;
  try {
    text = await readFile(fileOf(root), "utf8");
  } catch (fault) {
    return { lock: null, problems: codeOf(fault) === "ENOENT" ? [] : [unreadable(fault)] };
  }
  return parseFeedLock(text);
}

/**
 * Writes the lock: sorted keys, so that the same lock is the same bytes and branches merge.
 * The file is replaced whole, or stays as it was.
 */
export async function writeFeedLock(root: string, lock: FeedLock): Promise<void> {
  await writeAtomic(fileOf(root), formatFeedLock(lock));
}

function fileOf(root: string): string {
  return join(root, basename(FEED_LOCK_FILE));
}

function unreadable(fault: unknown): Problem {
  const place = { file: FEED_LOCK_FILE, line: 1, column: 1 };
  return error("lock.unreadable", place, { reason: codeOf(fault) ?? String(fault) });
}

function codeOf(fault: unknown): string | null {
  const isCoded = typeof fault === "object" && fault !== null && "code" in fault;
  return isCoded && typeof fault.code === "string" ? fault.code : null;
}
