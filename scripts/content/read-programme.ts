// The programme's folder -> records and every problem of every file. The only way into `episodes/`.
// Nothing is thrown for what an editor may have typed; the same files give the same answer.

import { realpath } from "node:fs/promises";
import { basename } from "node:path";
import type { MediaLock } from "../domain/media.ts";
import { compareProblems, type Problem } from "../domain/problem.ts";
import type { EpisodeRecord, PersonRecord, ProgrammeRecord, TopicRecord } from "../domain/record.ts";
import { nearest } from "../text/nearest.ts";
import { error } from "../text/problems.ts";
import { completeEpisode } from "./complete-episode.ts";
import { type FoundFiles, findFiles } from "./files/find-files.ts";
import { readText } from "./files/read-text.ts";
import { transcriptsBeside } from "./find-transcripts.ts";
import { inTurns } from "./in-turns.ts";
import { withKnownId } from "./known-names.ts";
import { MEDIA_LOCK_FILE, MediaLockFault, readMediaLock } from "./media/media-lock.ts";
import { parseEpisode } from "./parse-episode.ts";
import { parsePerson } from "./parse-person.ts";
import { parseShow, type ShowText } from "./parse-show.ts";
import { parseTopics } from "./parse-topics.ts";
import { type ProgrammeFolder, programmeFolder } from "./programme-folder.ts";
import { openTelling } from "./telling.ts";

const FILES_AT_ONCE = 16;

export interface ReadProgrammeOptions {
  /** What is remembered of remote media, instead of media.lock.json. */
  readonly lock?: MediaLock;
}

export interface ReadProgramme {
  readonly record: ProgrammeRecord;
  /** In the order of a list: by file, line and column. */
  readonly problems: readonly Problem[];
  /** The language of messages, as far as show.yml could be read. */
  readonly messages: "ar" | "en";
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
  const folder = programmeFolder(real, root, lock);
  const telling = openTelling();
  const files = await findFiles(real, folder.file, telling);
  const { show, messages } = await readShow(files, folder, problems);
  const people = await readPeople(files, folder, problems);
  if (show) problems.push(...hostProblems(show, people));
  const topics = await readTopics(files, folder, problems);
  const episodes = await readEpisodes(files, folder, problems);
  const record = { show: show?.show ?? null, topics, people, episodes };
  const all = [...problems, ...telling.problems()].map((problem) => withKnownId(problem, people, topics));
  return { record, messages, problems: all.sort(byPlace) };
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

/** A file's text parsed, its problems added; null when there is no text or no record. */
async function readFileAs<T extends { readonly record: unknown; readonly problems: readonly Problem[] }>(
  path: string,
  folder: ProgrammeFolder,
  problems: Problem[],
  parse: (file: string, text: string) => T,
): Promise<T | null> {
  const file = folder.file(path);
  const read = await readText(folder.root, path, { file });
  problems.push(...read.problems);
  if (read.text === null) return null;
  const parsed = parse(file, read.text);
  problems.push(...parsed.problems);
  return parsed;
}

async function readShow(
  files: FoundFiles,
  folder: ProgrammeFolder,
  problems: Problem[],
): Promise<{ readonly show: ShowText | null; readonly messages: "ar" | "en" }> {
  if (!files.hasShow) {
    if (!files.hasMisnamedShow)
      problems.push(error("show.missing", { file: folder.file("show.yml"), line: 1, column: 1 }));
    return { show: null, messages: "en" };
  }
  const parsed = await readFileAs("show.yml", folder, problems, parseShow);
  const artwork = parsed?.record?.show.artwork;
  if (artwork?.value.kind === "local") {
    problems.push(...(await folder.media(artwork.value, artwork.place, "image")).problems);
  }
  return { show: parsed?.record ?? null, messages: parsed?.messages ?? "en" };
}

/** A host is a person with a file. */
function hostProblems({ hosts }: ShowText, people: readonly PersonRecord[]): readonly Problem[] {
  const ids = people.map(({ id }) => String(id));
  return hosts
    .filter(({ value }) => !ids.includes(value))
    .map(({ value, place }) => {
      const near = nearest(value, ids).join(", ");
      return error("guest.unknown", place, { id: value, nearest: near === "" ? "—" : near });
    });
}

async function readTopics(
  files: FoundFiles,
  folder: ProgrammeFolder,
  problems: Problem[],
): Promise<readonly TopicRecord[]> {
  if (!files.hasTopics) return [];
  return (await readFileAs("topics.yml", folder, problems, parseTopics))?.record ?? [];
}

async function readPeople(
  files: FoundFiles,
  folder: ProgrammeFolder,
  problems: Problem[],
): Promise<readonly PersonRecord[]> {
  const people = await inTurns(files.people, FILES_AT_ONCE, async (path) => {
    const person = (await readFileAs(path, folder, problems, parsePerson))?.record ?? null;
    if (person === null) return null;
    const { images, ...record } = person;
    const photo = record.photo?.value.kind === "local" ? [record.photo] : [];
    const inText = images.map(({ value, place }) => ({
      value: { kind: "local", path: value } as const,
      place,
    }));
    for (const { value, place } of [...photo, ...inText]) {
      problems.push(...(await folder.media(value, place, "image")).problems);
    }
    return record;
  });
  return people.filter((person) => person !== null);
}

async function readEpisodes(
  files: FoundFiles,
  folder: ProgrammeFolder,
  problems: Problem[],
): Promise<readonly EpisodeRecord[]> {
  const telling = openTelling();
  const beside = transcriptsBeside(files.transcripts, files.episodes, folder.file, telling);
  const episodes = await inTurns(files.episodes, FILES_AT_ONCE, async (path) => {
    const text = (await readFileAs(path, folder, problems, parseEpisode))?.record ?? null;
    if (text === null) return null;
    const completed = await completeEpisode(text, path, folder, beside);
    problems.push(...completed.problems);
    return completed.record;
  });
  problems.push(...telling.problems());
  return episodes.filter((episode) => episode !== null);
}
