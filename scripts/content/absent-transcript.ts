// A transcript that is named and is not there, or not below the programme's folder.

import { statSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { basename, dirname, posix, resolve, sep } from "node:path";
import type { Place, Problem } from "../domain/problem.ts";
import { nearest } from "../text/nearest.ts";
import { error, warning } from "../text/problems.ts";
import { transcriptEnding } from "./transcripts/endings.ts";

/** A transcript that is looked for. */
export interface WantedTranscript {
  readonly path: string;
  /** Where it is kept from, or undefined for a file of the programme's own. */
  readonly url: string | undefined;
  /** The programme's folder, as realpath gives it. */
  readonly root: string;
  readonly place: Place;
}

/** Null when there is something at the path. */
export async function absentTranscript({
  path,
  url,
  root,
  place,
}: WantedTranscript): Promise<Problem | null> {
  const full = resolve(root, path);
  // What is outside is not looked at: neither the file nor, for a better name, its neighbours.
  if (!full.startsWith(root + sep)) return error("media.outside", place, { path, name: basename(path) });
  if (isThere(full)) return null;
  if (url !== undefined) return warning("transcript.unasked", place, { url });
  const folder = posix.dirname(path);
  const paths = (await readdir(dirname(full)).catch(() => []))
    .filter((name) => transcriptEnding(name) !== null)
    .map((name) => (folder === "." ? name : `${folder}/${name}`));
  const near = nearest(path, paths);
  if (near.length > 0) return error("transcript.misspelt", place, { path, nearest: near.join(", ") });
  return error("transcript.missing", place, { path });
}

/** Asked at once: of thousands of transcripts nearly all are there, and waiting for each takes longer than the answer. */
function isThere(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}
