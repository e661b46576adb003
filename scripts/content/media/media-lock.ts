// episodes/media.lock.json: what servers said of remote media, remembered so that a build asks nobody.
// Committed; written only by `npm run check -- --remote`. No clock in it: the same servers give the same bytes.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { MediaLock, RemoteMediaFacts } from "../../domain/media.ts";
import { seconds } from "../../domain/seconds.ts";
import { writeAtomic } from "../../files/write-atomic.ts";

/** The lock's name in the programme's folder. */
export const MEDIA_LOCK_FILE = "media.lock.json";

const VERSION = 1;

/** A lock file that is there and says nothing usable. The message is the reason. */
export class MediaLockFault extends Error {
  override readonly name = "MediaLockFault";
}

/**
 * The lock of a programme; an empty one when there is no file.
 * @param root the programme's folder (`episodes/`), absolute
 * @throws MediaLockFault when the file is there but damaged
 */
export async function readMediaLock(root: string): Promise<MediaLock> {
  const text = await readFile(join(root, MEDIA_LOCK_FILE), "utf8").catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === "ENOENT") return null;
    throw new MediaLockFault(fault.message);
  });
  return text === null ? { media: new Map() } : parseMediaLock(text);
}

/** The lock's text -> the lock. @throws MediaLockFault */
export function parseMediaLock(text: string): MediaLock {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (fault) {
    throw new MediaLockFault(fault instanceof Error ? fault.message : String(fault));
  }
  if (!isObject(data) || data.version !== VERSION || !isObject(data.media)) {
    throw new MediaLockFault(`not { "version": ${VERSION}, "media": { … } }`);
  }
  return { media: new Map(Object.entries(data.media).map(([url, facts]) => [url, parseFacts(url, facts)])) };
}

/** The lock as text: sorted by URL, two spaces, a line break at the end. parse(format(x)) equals x. */
export function formatMediaLock(lock: MediaLock): string {
  const entries = [...lock.media].sort(([a], [b]) => (a < b ? -1 : 1));
  const media = Object.fromEntries(
    entries.map(([url, { sha256: _, ...facts }]) => [
      url,
      {
        type: facts.type,
        bytes: facts.bytes,
        duration: facts.duration,
        width: facts.width,
        height: facts.height,
        version: facts.version,
      },
    ]),
  );
  return `${JSON.stringify({ version: VERSION, media }, null, 2)}\n`;
}

export async function writeMediaLock(root: string, lock: MediaLock): Promise<void> {
  await writeAtomic(join(root, MEDIA_LOCK_FILE), formatMediaLock(lock));
}

function parseFacts(url: string, facts: unknown): RemoteMediaFacts {
  if (!isObject(facts)) throw new MediaLockFault(`${url}: no facts`);
  const { type, bytes, duration, width, height, version } = facts;
  if (typeof type !== "string" || !isCount(bytes)) throw new MediaLockFault(`${url}: no type or bytes`);
  return {
    type,
    bytes,
    duration: typeof duration === "number" && duration >= 0 ? seconds(duration) : null,
    width: isCount(width) ? width : null,
    height: isCount(height) ? height : null,
    sha256: null,
    version: typeof version === "string" ? version : null,
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
