// The episodes of a programme's folder, with their media and transcripts: each read when it is asked for.

import { clipsFolder } from "../domain/clip.ts";
import type { MediaLock } from "../domain/media.ts";
import type { Slug } from "../domain/names.ts";
import type { Problem } from "../domain/problem.ts";
import type { EpisodeRecord, Typed } from "../domain/record.ts";
import { completeEpisode } from "./complete-episode.ts";
import { stemOf } from "./files/file-name.ts";
import type { FoundFiles } from "./files/find-files.ts";
import { type FilesBeside, transcriptsBeside } from "./find-transcripts.ts";
import { type EpisodeText, parseEpisode } from "./parse-episode.ts";
import type { ProgrammeFolder } from "./programme-folder.ts";
import { readClips, uploadedClips } from "./read-clips.ts";
import { readFileAs } from "./read-file-as.ts";
import { isRemote } from "./remote-transcripts.ts";
import { openTelling } from "./telling.ts";

/** An episode's files, read and checked. */
export interface ReadEpisode {
  /** Null where nothing of it can be used. */
  readonly record: EpisodeRecord | null;
  readonly problems: readonly Problem[];
  /** What closes a blockquote that names nobody, and may be a name. */
  readonly closings: readonly Typed<string>[];
  /** Links to other pages of the site. */
  readonly inner: readonly Typed<string>[];
  /** Addresses of transcripts on other hosts, where they are typed. */
  readonly remoteTranscripts: readonly Typed<string>[];
  /** Every file that was looked at, below the programme's folder. */
  readonly files: readonly string[];
}

export interface EpisodeFiles {
  /** Of every episode, below the programme's folder; by name, folders among them. */
  readonly paths: readonly string[];
  readonly read: (path: string) => Promise<ReadEpisode>;
  /** Names of the transcripts that stand beside an episode, and its clips: it is another one when these change. */
  readonly namesBeside: (path: string) => readonly string[];
  /** Of files that belong to no episode. */
  readonly problems: readonly Problem[];
}

/** @param lock what is remembered of remote media */
export function episodeFiles(
  files: FoundFiles & FilesBeside,
  folder: ProgrammeFolder,
  lock: MediaLock,
): EpisodeFiles {
  const telling = openTelling();
  const beside = transcriptsBeside(files, folder.file, telling);
  const clipsOf = (path: string) =>
    files.clips.filter((clip) => clip.startsWith(`${clipsFolder(stemOf(path) as Slug)}/`));
  const uploaded = uploadedClips(lock);
  return {
    paths: files.episodes,
    problems: telling.problems(),
    namesBeside: (path) => [
      ...(beside.get(path.replace(/\.md$/i, "")) ?? []).map((one) => one.path),
      ...[...clipsOf(path), JSON.stringify(uploaded(stemOf(path)))],
    ],
    read: async (path) => {
      const problems: Problem[] = [];
      const text = (await readFileAs(path, folder, problems, parseEpisode))?.record ?? null;
      if (text === null)
        return { record: null, problems, closings: [], inner: [], remoteTranscripts: [], files: [path] };
      const { record, problems: ofFiles, files } = await completeEpisode(text, path, folder, beside);
      const clips = await readClips(clipsOf(path), uploaded(stemOf(path)), folder, problems);
      return {
        record: record === null || Object.keys(clips).length === 0 ? record : { ...record, clips },
        files: [...files, ...clipsOf(path)],
        remoteTranscripts: remoteTranscriptsOf(text),
        ...{ closings: text.closings, inner: text.inner },
        problems: [...problems, ...ofFiles],
      };
    },
  };
}

function remoteTranscriptsOf({ transcripts }: EpisodeText): ReadEpisode["remoteTranscripts"] {
  return transcripts.flatMap(({ value: { source }, place }) =>
    source !== null && isRemote(source) ? [{ value: source, place }] : [],
  );
}
