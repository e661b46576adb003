// Episodes, read and assembled: each from the cache as long as its files, and what all are assembled with, are as they
// were. Only heads stay in memory; what is long lies in the store until it is asked for.

import { dirname, join } from "node:path";
import { type Hash, hash, hashText } from "../build/hash.ts";
import type { Store } from "../build/store.ts";
import { inTurns } from "../content/in-turns.ts";
import type { ReadEpisode } from "../content/read-episodes.ts";
import type { OpenProgramme } from "../content/read-programme.ts";
import type { MediaLock } from "../domain/media.ts";
import type { EpisodeRecordHead } from "../domain/record.ts";
import { fileState } from "../files/file-state.ts";
import { assembleEpisode } from "../model/assemble-episode.ts";
import type { AssembledHead, ShowMaking } from "../model/assemble-show.ts";
import { episodeAligner } from "./episode-aligner.ts";
import { filePartition } from "./file-cache.ts";
import { isThere, keepLongParts, type LongParts } from "./long-parts.ts";

const EPISODES_AT_ONCE = 16;

/** An episode without what is long of it. */
export interface LoadedEpisode extends Omit<ReadEpisode, "record"> {
  /** Null where nothing of it can be used. */
  readonly record: EpisodeRecordHead | null;
  /** Null without a record, or without a readable show.yml. */
  readonly assembled: AssembledHead | null;
  /** Where the rest of it is. */
  readonly long: LongParts | null;
  /** Of what is known of its media on other hosts. */
  readonly remote: Hash;
}

/** In the cache, with all that it depends on. */
interface Kept {
  readonly around: Hash;
  readonly states: readonly string[];
  readonly loaded: LoadedEpisode;
}

export interface EpisodeStores {
  /** What was read from files; for every address a site may have. */
  readonly content: Store;
  /** What was assembled of it. */
  readonly episodes: Store;
  /** Quotes found in transcripts; whatever else changes in the code, they stay found. */
  readonly aligned: Store;
}

/** @param root the programme's folder, absolute; @param making null without a readable show.yml */
export async function loadEpisodes(
  root: string,
  opened: OpenProgramme,
  making: ShowMaking | null,
  stores: EpisodeStores,
): Promise<readonly LoadedEpisode[]> {
  const around = aroundOf(making);
  const statesOf = (path: string, files: readonly string[]) => [
    ...files.map((file) => `${file} ${fileState(join(root, file))}`),
    ...opened.episodes.namesBeside(path),
  ];
  const load = async (path: string): Promise<LoadedEpisode> => {
    const partition = `heads/${dirname(path)}`;
    const kept = stores.episodes.get(partition, path) as Kept | undefined;
    if (kept?.around === around && isAsItWas(kept, statesOf(path, kept.loaded.files), opened, stores))
      return kept.loaded;
    const loaded = await loadAnew(path, opened, making, stores);
    const states = statesOf(path, loaded.files);
    // What is scheduled is published by the clock, without anybody's edit; a link may lead elsewhere tomorrow.
    const isSteady =
      loaded.assembled?.head.unpublished !== "scheduled" && !states.some((state) => state.endsWith(" null"));
    if (isSteady) stores.episodes.set(partition, path, { around, states, loaded } satisfies Kept);
    return loaded;
  };
  const episodes = await inTurns(opened.episodes.paths, EPISODES_AT_ONCE, load);
  retainAll(episodes, opened.episodes.paths, stores);
  return episodes;
}

/** All that every episode is assembled with. Nothing of a biography is in an episode. */
function aroundOf(making: ShowMaking | null): Hash {
  if (making === null) return "";
  const { episodes, people, topics, options } = making;
  const names = people.map(({ bio: _bio, bioPlain: _plain, ...person }) => person);
  return hashText(hash([options.site ?? "", episodes.show, ...names, ...topics.map(({ id }) => id)]));
}

function isAsItWas(
  { states, loaded }: Kept,
  now: readonly string[],
  opened: OpenProgramme,
  stores: EpisodeStores,
): boolean {
  return (
    states.length === now.length &&
    states.every((state, index) => state === now[index]) &&
    (loaded.long === null || isThere(loaded.long, stores)) &&
    remoteFacts(loaded.record, opened.lock) === loaded.remote
  );
}

/** Media of other hosts are known by what their servers said. */
function remoteFacts(record: EpisodeRecordHead | null, { media }: MediaLock): Hash {
  const files = [record?.video?.value, record?.audio?.value];
  const remote = files.flatMap((file) =>
    file?.kind === "file" && file.source.kind === "remote" ? [media.get(file.source.url) ?? null] : [],
  );
  return hashText(JSON.stringify(remote));
}

async function loadAnew(
  path: string,
  { episodes, lock }: OpenProgramme,
  making: ShowMaking | null,
  stores: EpisodeStores,
): Promise<LoadedEpisode> {
  const { record, ...read } = await episodes.read(path);
  if (record === null) return { ...read, record, assembled: null, long: null, remote: "" };
  const { blocks: _blocks, transcripts, ...short } = record;
  const head = { ...short, transcripts: transcripts.map(({ cues: _cues, ...said }) => said) };
  const loaded = { ...read, record: head, remote: remoteFacts(head, lock) };
  if (making === null) return { ...loaded, assembled: null, long: null };
  const { align, save } = episodeAligner(stores.aligned, path);
  const { body, transcripts: shown, ...assembled } = assembleEpisode(record, { ...making.episodes, align });
  save();
  const long = keepLongParts(stores, { path, record, body, shown });
  return { ...loaded, assembled, long };
}

/** Forgets what belongs to files that are gone. */
function retainAll(
  loaded: readonly LoadedEpisode[],
  paths: readonly string[],
  { content, episodes, aligned }: EpisodeStores,
): void {
  content.retain(
    "texts",
    loaded.flatMap(({ files }) => files.map(filePartition)),
  );
  episodes.retain(
    "heads",
    paths.map((path) => `heads/${dirname(path)}`),
  );
  episodes.retain(
    "long",
    loaded.flatMap(({ long }) => long?.parts.map(({ partition }) => partition) ?? []),
  );
  aligned.retain(
    "episodes",
    paths.map((path) => `episodes/${path}`),
  );
}
