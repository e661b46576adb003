// What is long of an episode, in the store: its body, and its transcripts as they may be shown.

import { type Hash, hashBytes } from "../build/hash.ts";
import type { Store } from "../build/store.ts";
import type { TranscriptReading } from "../content/complete-episode.ts";
import type { EpisodeBody } from "../domain/episode.ts";
import type { Language, Slug } from "../domain/names.ts";
import type { EpisodeRecord } from "../domain/record.ts";
import type { Transcript } from "../domain/transcript.ts";
import type { ShowBodies } from "../model/index-show.ts";
import { cachedFile, filePartition } from "./file-cache.ts";

/** Where a part lies, and what it hashes to: it need not be read to be compared. */
export interface LongPart {
  readonly store: "content" | "episodes";
  readonly partition: string;
  readonly key: string;
  /** Of the partition's file, in bytes. */
  readonly size: number;
  readonly hash: Hash;
}

export interface LongParts {
  readonly body: LongPart;
  readonly transcripts: readonly (LongPart & { readonly language: Language; readonly path: string })[];
  /** All of these. */
  readonly parts: readonly LongPart[];
}

interface PartStores {
  readonly content: Store;
  readonly episodes: Store;
}

interface Assembled {
  /** Of the episode's file, below the programme's folder. */
  readonly path: string;
  readonly record: EpisodeRecord;
  readonly body: EpisodeBody;
  /** Its transcripts, without withdrawn names. */
  readonly shown: readonly Transcript[];
}

export function keepLongParts(stores: PartStores, { path, record, body, shown }: Assembled): LongParts {
  const keep = (partition: string, value: unknown): LongPart => {
    stores.episodes.replace(partition, new Map([["all", value]]));
    const size = stores.episodes.size(partition);
    return { store: "episodes", partition, key: "all", size, hash: hashBytes(JSON.stringify(value)) };
  };
  const transcripts = shown.map((transcript) => {
    const { language } = transcript;
    const file = transcript.file.slice(transcript.file.indexOf("/") + 1);
    // Most are as their file has them, and lie in the cache of files already.
    const own = record.transcripts.includes(transcript)
      ? cachedTranscript(stores.content, file, language)
      : null;
    return { ...(own ?? keep(`long/${path} ${language}`, transcript)), language, path: file };
  });
  const kept = keep(`long/${path}`, body);
  return { body: kept, transcripts, parts: [kept, ...transcripts] };
}

/** Null for one that is not kept with its file. */
function cachedTranscript(store: Store, path: string, language: Language): LongPart | null {
  if (cachedFile(store, path, whatOf(language)) === undefined) return null;
  const partition = filePartition(path);
  const size = store.size(partition);
  const key = `${whatOf(language)} ${path}`;
  return { store: "content", partition, key, size, hash: store.seal(partition) };
}

const whatOf = (language: Language) => `transcript ${language}`;

/** Whether the files that hold the parts are there, by their lengths. */
export function isThere({ parts }: LongParts, stores: PartStores): boolean {
  return parts.every(({ store, partition, size }) => stores[store].size(partition) === size);
}

/** Thrown where a part is not what was written: its file was damaged after this process began with it. */
export class DamagedCache extends Error {
  override readonly name = "DamagedCache";
}

/** A Show's long parts, each read when it is asked for. */
export function storedBodies(bySlug: ReadonlyMap<string, LongParts>, stores: PartStores): ShowBodies {
  const partsOf = (slug: Slug): LongParts => {
    const found = bySlug.get(slug);
    if (found === undefined) throw new RangeError(`storedBodies: no episode ${slug}`);
    return found;
  };
  const read = ({ store, partition, key }: LongPart): unknown => {
    const value = stores[store].get(partition, key);
    if (value !== undefined) return value;
    const { folder } = stores[store];
    throw new DamagedCache(
      `${folder} is not what was written into it: delete .cache, and run the command again`,
    );
  };
  return {
    body: (slug) => read(partsOf(slug).body) as EpisodeBody,
    transcript: (slug, language) => {
      const part = partsOf(slug).transcripts.find((one) => one.language === language);
      if (part === undefined) throw new RangeError(`storedBodies: ${slug} has no transcript in ${language}`);
      const value = read(part);
      if (part.store === "episodes") return value as Transcript;
      const { value: reading } = value as { readonly value: TranscriptReading };
      if (reading.transcript === null) throw new RangeError(`storedBodies: no words in ${part.path}`);
      return reading.transcript;
    },
  };
}

/** What a key that asks for a long part gives. */
export function hashOfParts(bySlug: ReadonlyMap<string, LongParts>) {
  return {
    hashOfBody: (slug: string): Hash => bySlug.get(slug)?.body.hash ?? "",
    hashOfTranscript: (id: string): Hash => {
      const [slug = "", language] = id.split(" ");
      return bySlug.get(slug)?.transcripts.find((one) => one.language === language)?.hash ?? "";
    },
  };
}
