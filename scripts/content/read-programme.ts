// The programme's folder -> records and every problem of every file. The only way into `episodes/`.
// Nothing is thrown for what an editor may have typed; the same files give the same answer.

import { realpath } from "node:fs/promises";
import { basename } from "node:path";
import type { MediaLock } from "../domain/media.ts";
import { compareProblems, type Problem } from "../domain/problem.ts";
import type { EpisodeRecord, ProgrammeRecord, Typed } from "../domain/record.ts";
import { error } from "../text/problems.ts";
import type { FileMemory } from "./file-memory.ts";
import { findFiles } from "./files/find-files.ts";
import { withKnownId } from "./known-names.ts";
import { MEDIA_LOCK_FILE, MediaLockFault, readMediaLock } from "./media/media-lock.ts";
import { programmeFolder } from "./programme-folder.ts";
import { readEpisodes } from "./read-episodes.ts";
import { readPeople } from "./read-people.ts";
import { hostProblems, readShow, readTopics } from "./read-settings.ts";
import { openTelling } from "./telling.ts";

export interface ReadProgrammeOptions {
  /** What is remembered of remote media, instead of media.lock.json. */
  readonly lock?: MediaLock;
  /** What is remembered of files that have not changed. */
  readonly memory?: FileMemory;
}

export interface ReadProgramme {
  readonly record: ProgrammeRecord;
  /** In the order of a list: by file, line and column. */
  readonly problems: readonly Problem[];
  /** The language of messages, as far as show.yml could be read. */
  readonly messages: "ar" | "en";
  /** Addresses of transcripts on other hosts, for whoever may ask those. */
  readonly remoteTranscripts: readonly Typed<string>[];
  /** What the records of episodes that are remembered were made of, as a key. */
  readonly states: ReadonlyMap<EpisodeRecord, string>;
}

/**
 * Everything under a programme's folder.
 * @param root the folder `episodes/`, absolute
 */
export async function readProgramme(
  root: string,
  options: ReadProgrammeOptions = {},
): Promise<ReadProgramme> {
  const real = await realpath(root).catch(() => null);
  if (real === null) return noFolder(root);
  const problems: Problem[] = [];
  const lock = options.lock ?? (await rememberedMedia(real, basename(root), problems));
  const folder = programmeFolder(real, root, lock, options.memory);
  const telling = openTelling();
  const files = await findFiles(real, folder.file, telling);
  const { show, messages } = await readShow(files, folder, problems);
  const people = await readPeople(files, folder, problems);
  if (show) problems.push(...hostProblems(show, people));
  const topics = await readTopics(files, folder, problems);
  const { episodes, remoteTranscripts, states } = await readEpisodes(files, folder, people, problems);
  const record = { show: show?.show ?? null, topics, people, episodes };
  const all = [...problems, ...telling.problems()].map((problem) => withKnownId(problem, people, topics));
  return { record, messages, remoteTranscripts, states, problems: all.sort(byPlace) };
}

/** Files are ready in any order; the list is always the same. */
function byPlace(a: Problem, b: Problem): number {
  return compareProblems(a, b) || (JSON.stringify(a.values) < JSON.stringify(b.values) ? -1 : 1);
}

function noFolder(root: string): ReadProgramme {
  const problem = error("folder.missing", { file: basename(root), line: 1, column: 1 });
  return {
    record: { show: null, topics: [], people: [], episodes: [] },
    messages: "en",
    remoteTranscripts: [],
    states: new Map(),
    problems: [problem],
  };
}

async function rememberedMedia(root: string, name: string, problems: Problem[]): Promise<MediaLock> {
  try {
    return await readMediaLock(root);
  } catch (fault) {
    if (!(fault instanceof MediaLockFault)) throw fault;
    const file = `${name}/${MEDIA_LOCK_FILE}`;
    problems.push(error("media.lock", { file, line: 1, column: 1 }, { file, reason: fault.message }));
    return { media: new Map() };
  }
}
