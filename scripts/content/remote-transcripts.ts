// Transcripts on other hosts: fetched when asked for, kept in the programme's folder, read from there by every build.

import { createHash } from "node:crypto";
import { lstat, readdir, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Problem } from "../domain/problem.ts";
import type { Typed } from "../domain/record.ts";
import { writeAtomic } from "../files/write-atomic.ts";
import { error } from "../text/problems.ts";
import { inTurns } from "./in-turns.ts";
import { type FetchLike, REMOTE_LIMITS, RemoteFault, remoteText } from "./media/remote-file.ts";
import { transcriptEnding } from "./transcripts/endings.ts";

/** The folder they are kept in, below the programme's; committed, written only by `npm run check -- --remote`. */
export const REMOTE_TRANSCRIPTS = "transcripts.lock";

const MOST_BYTES = 16 * 1024 * 1024;
const AT_ONCE = 4;

/** Whether a `transcript` value is an address, and no path. */
export function isRemote(source: string): boolean {
  return /^https?:/i.test(source);
}

/**
 * Where a transcript of another host is kept, below the programme's folder: its address, hashed.
 * @example keptPath("https://cdn.example/a.srt") // "transcripts.lock/8c1f0d6e7a2b4c35.srt"
 */
export function keptPath(url: string): string {
  const ending = transcriptEnding(URL.canParse(url) ? new URL(url).pathname : "") ?? "vtt";
  const name = createHash("sha256").update(url).digest("hex").slice(0, 16);
  return `${REMOTE_TRANSCRIPTS}/${name}.${ending}`;
}

/**
 * Fetches every transcript anew; what does not answer stays as it was, what nobody names any more is removed.
 * @param root the programme's folder, absolute
 * @returns a problem at every place that names an address which does not answer
 */
export async function refreshTranscripts(
  root: string,
  wanted: readonly Typed<string>[],
  fetch: FetchLike,
): Promise<readonly Problem[]> {
  const urls = [...new Set(wanted.map(({ value }) => value))].sort();
  const folder = join(root, REMOTE_TRANSCRIPTS);
  const facts = await lstat(folder).catch(() => null);
  // A link in the folder's place would have files removed and written somewhere else.
  if (facts !== null && !facts.isDirectory()) {
    return [error("file.link", { file: `${basename(root)}/${REMOTE_TRANSCRIPTS}`, line: 1, column: 1 })];
  }
  const kept = new Set(urls.map((url) => basename(keptPath(url))));
  for (const name of await readdir(folder).catch(() => [])) {
    if (!kept.has(name)) await rm(join(folder, name), { force: true });
  }
  if (urls.length === 0) await rm(folder, { recursive: true, force: true });
  const faults = await inTurns(urls, AT_ONCE, async (url) => {
    try {
      const text = await remoteText(url, fetch, REMOTE_LIMITS, MOST_BYTES);
      await writeAtomic(join(root, keptPath(url)), text);
      return null;
    } catch (fault) {
      if (!(fault instanceof RemoteFault)) throw fault;
      return { url, fault };
    }
  });
  return faults.flatMap((one) => (one === null ? [] : faultProblems(one.url, one.fault, wanted)));
}

function faultProblems(
  url: string,
  fault: RemoteFault,
  wanted: readonly Typed<string>[],
): readonly Problem[] {
  const places = wanted.filter(({ value }) => value === url).map(({ place }) => place);
  return places.map((place) => {
    if (fault.kind === "status") return error("media.remote.status", place, { url, status: fault.detail });
    if (fault.kind === "redirects")
      return error("media.remote.redirects", place, { url, last: fault.detail });
    return error("media.remote.unreachable", place, { url, reason: fault.detail });
  });
}
