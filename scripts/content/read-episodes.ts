// The episodes of a programme's folder, with their media and transcripts.

import type { Problem } from "../domain/problem.ts";
import type { EpisodeRecord, PersonRecord, Typed } from "../domain/record.ts";
import { type Packed, pack, unpack } from "../memory/later.ts";
import { closingNames } from "./closing-names.ts";
import { completeEpisode } from "./complete-episode.ts";
import type { Keeping } from "./file-memory.ts";
import type { FoundFiles } from "./files/find-files.ts";
import { transcriptsBeside } from "./find-transcripts.ts";
import { inTurns } from "./in-turns.ts";
import { type EpisodeText, parseEpisode } from "./parse-episode.ts";
import type { Parsed } from "./parsed.ts";
import type { ProgrammeFolder } from "./programme-folder.ts";
import { FILES_AT_ONCE, type FileReading, readFileAs } from "./read-file-as.ts";
import { isRemote } from "./remote-transcripts.ts";
import { openTelling } from "./telling.ts";

export interface ReadEpisodes {
  /** By file name, folders among them. */
  readonly episodes: readonly EpisodeRecord[];
  /** Addresses of transcripts on other hosts, where they are typed. */
  readonly remoteTranscripts: readonly Typed<string>[];
  /** Of records that are remembered: what they were made of, as a key. */
  readonly states: ReadonlyMap<EpisodeRecord, string>;
}

type EpisodeReading = FileReading<Parsed<EpisodeText>>;

/** What is looked at only to assemble an episode: most builds do so with few. */
const LATER: readonly (keyof EpisodeText)[] = [
  "title",
  "summary",
  "guests",
  "topics",
  "sources",
  "disclosure",
  "corrections",
  "location",
  "blocks",
];

const TEXT_LATER: Keeping<EpisodeReading> = {
  pack: ({ parsed, reading }, parts) => ({
    reading,
    problems: parsed?.problems ?? null,
    record: parsed?.record ? pack(parsed.record, LATER, parts) : null,
  }),
  unpack: (kept, parts) => {
    const { reading, problems, record } = kept as KeptReading;
    const read = record && unpack<EpisodeText>(record, parts);
    return { reading, parsed: problems && { problems, record: read } };
  },
};

interface KeptReading {
  readonly reading: readonly Problem[];
  readonly problems: readonly Problem[] | null;
  readonly record: Packed | null;
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
  const states = new Map<EpisodeRecord, string>();
  const namesAmong = closingNames(people);
  const episodes = await inTurns(files.episodes, FILES_AT_ONCE, async (path) => {
    const text = (await readFileAs(path, folder, problems, parseEpisode, TEXT_LATER))?.record ?? null;
    if (text === null) return null;
    for (const { value, place } of text.transcripts) {
      if (isRemote(value.source)) remoteTranscripts.push({ value: value.source, place });
    }
    problems.push(...namesAmong(text.closings));
    const completed = await completeEpisode(text, path, folder, beside);
    problems.push(...completed.problems);
    if (completed.state !== null) states.set(completed.record, completed.state);
    return completed.record;
  });
  problems.push(...telling.problems());
  return { episodes: episodes.filter((episode) => episode !== null), remoteTranscripts, states };
}
