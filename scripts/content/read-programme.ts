// The programme's folder -> records and every problem of every file. The only way into `episodes/`.
// Nothing is thrown for what an editor may have typed; the same files give the same answer.

import { realpath } from "node:fs/promises";
import { basename } from "node:path";
import type { MediaLock } from "../domain/media.ts";
import { compareProblems, type Problem } from "../domain/problem.ts";
import type { PersonRecord, ProgrammeRecord, Typed } from "../domain/record.ts";
import { error } from "../text/problems.ts";
import { closingNames } from "./closing-names.ts";
import { findFiles } from "./files/find-files.ts";
import { withFreeNames } from "./files/free-name.ts";
import { inTurns } from "./in-turns.ts";
import { innerProblems } from "./inner-problems.ts";
import { withKnownId } from "./known-names.ts";
import { MEDIA_LOCK_FILE, MediaLockFault, readMediaLock } from "./media/media-lock.ts";
import { programmeFolder } from "./programme-folder.ts";
import { type EpisodeFiles, episodeFiles, type ReadEpisode } from "./read-episodes.ts";
import { FILES_AT_ONCE } from "./read-file-as.ts";
import { readPeople } from "./read-people.ts";
import { hostProblems, readShow, readTopics } from "./read-settings.ts";
import type { RememberFile } from "./remember-file.ts";
import { openTelling } from "./telling.ts";

export interface ReadProgrammeOptions {
  /** What is remembered of remote media, instead of media.lock.json. */
  readonly lock?: MediaLock;
  /** How what is read of a file is remembered. */
  readonly remember?: RememberFile;
}

export interface ReadProgramme {
  readonly record: ProgrammeRecord;
  /** In the order of a list: by file, line and column. */
  readonly problems: readonly Problem[];
  /** The language of messages, as far as show.yml could be read. */
  readonly messages: "ar" | "en";
  /** Addresses of transcripts on other hosts, for whoever may ask those. */
  readonly remoteTranscripts: readonly Typed<string>[];
}

/**
 * Everything under a programme's folder.
 * @param root the folder `episodes/`, absolute
 */
export async function readProgramme(
  root: string,
  options: ReadProgrammeOptions = {},
): Promise<ReadProgramme> {
  const opened = await openProgramme(root, options);
  const read = await inTurns(opened.episodes.paths, FILES_AT_ONCE, opened.episodes.read);
  const episodes = read.flatMap(({ record }) => (record === null ? [] : [record]));
  return {
    record: { ...opened.record, episodes },
    messages: opened.messages,
    remoteTranscripts: read.flatMap((one) => one.remoteTranscripts),
    problems: opened.problems(read),
  };
}

/** What is told of an episode that was read. */
export interface ToldEpisode extends Pick<ReadEpisode, "problems" | "closings" | "inner"> {
  readonly record: { readonly slug: string; readonly isDraft: boolean } | null;
}

/** A programme's folder of which all is read but the episodes. */
export interface OpenProgramme {
  readonly record: Omit<ProgrammeRecord, "episodes">;
  readonly messages: "ar" | "en";
  /** What is remembered of remote media. */
  readonly lock: MediaLock;
  readonly episodes: EpisodeFiles;
  /** Of everything, in the order of a list. @param read every episode */
  readonly problems: (read: readonly ToldEpisode[]) => readonly Problem[];
}

/** @param root the folder `episodes/`, absolute */
export async function openProgramme(
  root: string,
  options: ReadProgrammeOptions = {},
): Promise<OpenProgramme> {
  const real = await realpath(root).catch(() => null);
  if (real === null) return noFolder(root);
  const problems: Problem[] = [];
  const lock = options.lock ?? (await rememberedMedia(real, basename(root), problems));
  const folder = programmeFolder(real, root, lock, options.remember);
  const telling = openTelling();
  const files = await findFiles(real, folder.file, telling);
  const { show, messages } = await readShow(files, folder, problems);
  const { people, inner } = await readPeople(files, folder, problems);
  if (show) problems.push(...hostProblems(show, people));
  const topics = await readTopics(files, folder, problems);
  const episodes = episodeFiles({ ...files, language: show?.show.language ?? "ar" }, folder, lock);
  return {
    record: { show: show?.show ?? null, topics, people },
    messages,
    lock,
    episodes,
    problems: (read) => {
      const ofEpisodes = [...episodeProblems(read, people), ...innerProblems(inner, read, people)];
      const all = [...problems, ...telling.problems(), ...episodes.problems, ...ofEpisodes];
      return withFreeNames(all, files)
        .map((problem) => withKnownId(problem, people, topics))
        .sort(byPlace);
    },
  };
}

function episodeProblems(read: readonly ToldEpisode[], people: readonly PersonRecord[]): readonly Problem[] {
  const namesAmong = closingNames(people);
  const links = read.flatMap((one) => one.inner);
  const own = read.flatMap((one) => [...one.problems, ...namesAmong(one.closings)]);
  return [...own, ...innerProblems(links, read, people)];
}

/** Files are ready in any order; the list is always the same. */
function byPlace(a: Problem, b: Problem): number {
  return compareProblems(a, b) || (JSON.stringify(a.values) < JSON.stringify(b.values) ? -1 : 1);
}

function noFolder(root: string): OpenProgramme {
  const problem = error("folder.missing", { file: basename(root), line: 1, column: 1 });
  const read = async () => {
    throw new RangeError("openProgramme: no episode without a folder");
  };
  return {
    record: { show: null, topics: [], people: [] },
    messages: "en",
    lock: { media: new Map() },
    episodes: { paths: [], read, namesBeside: () => [], problems: [] },
    problems: () => [problem],
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
