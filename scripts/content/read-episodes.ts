// The episodes of a programme's folder, with their media and transcripts.

import type { Problem } from "../domain/problem.ts";
import type { EpisodeRecord, PersonRecord, Typed } from "../domain/record.ts";
import { closingNames } from "./closing-names.ts";
import { completeEpisode } from "./complete-episode.ts";
import type { FoundFiles } from "./files/find-files.ts";
import { transcriptsBeside } from "./find-transcripts.ts";
import { inTurns } from "./in-turns.ts";
import { parseEpisode } from "./parse-episode.ts";
import type { ProgrammeFolder } from "./programme-folder.ts";
import { FILES_AT_ONCE, readFileAs } from "./read-file-as.ts";
import { isRemote } from "./remote-transcripts.ts";
import { openTelling } from "./telling.ts";

export interface ReadEpisodes {
  /** By file name, folders among them. */
  readonly episodes: readonly EpisodeRecord[];
  /** Addresses of transcripts on other hosts, where they are typed. */
  readonly remoteTranscripts: readonly Typed<string>[];
}

export async function readEpisodes(
  files: FoundFiles,
  folder: ProgrammeFolder,
  people: readonly PersonRecord[],
  problems: Problem[],
): Promise<ReadEpisodes> {
  const telling = openTelling();
  const beside = transcriptsBeside(files.transcripts, files.episodes, folder.file, telling);
  const remoteTranscripts: Typed<string>[] = [];
  const namesAmong = closingNames(people);
  const episodes = await inTurns(files.episodes, FILES_AT_ONCE, async (path) => {
    const text = (await readFileAs(path, folder, problems, parseEpisode))?.record ?? null;
    if (text === null) return null;
    for (const { value, place } of text.transcripts) {
      if (isRemote(value.source)) remoteTranscripts.push({ value: value.source, place });
    }
    problems.push(...namesAmong(text.closings));
    const completed = await completeEpisode(text, path, folder, beside);
    problems.push(...completed.problems);
    return completed.record;
  });
  problems.push(...telling.problems());
  return { episodes: episodes.filter((episode) => episode !== null), remoteTranscripts };
}
