// Assembled episodes, remembered: in one process by the record, which is the same object as long as its files are as they
// were; from process to process by what the record was made of. Both in a programme whose people, topics and settings
// are the same.

import type { CaptionTrack } from "../domain/media.ts";
import type { Quote } from "../domain/quote.ts";
import type { EpisodeRecord, ProgrammeRecord } from "../domain/record.ts";
import type { Transcript } from "../domain/transcript.ts";
import { fingerprint, standFor } from "../memory/fingerprint.ts";
import { type Packed, pack, unpack, withMore } from "../memory/later.ts";
import type { Part, PartPlace } from "../memory/parts.ts";
import type { Kept, Shelves } from "../memory/shelf.ts";
import type { AssembledEpisode, LoneEpisode } from "./assemble-episode.ts";
import { originOf } from "./indexes.ts";
import { keepMarks, type QuoteMark, quoteMarks } from "./quote-marks.ts";

type Assemble = (record: EpisodeRecord) => AssembledEpisode;

/** Opens the memory for one programme: a record, and how to assemble it when it is not known. */
export type EpisodeMemory = (
  programme: ProgrammeRecord,
  site: string,
  /** What records were made of; one that is missing is remembered in this process only. */
  states: ReadonlyMap<EpisodeRecord, string>,
) => (record: EpisodeRecord, assemble: Assemble) => AssembledEpisode;

interface Remembered {
  readonly age: number;
  readonly assembled: AssembledEpisode;
}

/** @param shelves from process to process; null for this one only */
export function episodeMemory(shelves: Shelves | null): EpisodeMemory {
  const known = new WeakMap<EpisodeRecord, Remembered>();
  let age = 0;
  let before = "";
  return ({ show, people, topics }, site, states) => {
    const around = fingerprint([site, show, ...people, ...topics.map(({ id }) => id)]);
    if (around !== before) age += 1;
    before = around;
    const kept = keptOn(shelves, (record) => {
      const state = states.get(record);
      return state === undefined ? null : `${state} ${around}`;
    });
    return (record, assemble) => {
      const same = known.get(record);
      if (same?.age === age) {
        kept.touch(record);
        return same.assembled;
      }
      const found = kept.find(record);
      const made = found ?? assemble(record);
      // Somebody else's name changed: most episodes come out as they were, and stay the same objects.
      const asBefore = same && isEqual(same.assembled, made) ? same.assembled : null;
      // What is scheduled is published by the clock, without anybody's edit.
      if (made.episode.unpublished === "scheduled") return asBefore ?? made;
      const own = found ?? kept.keep(record, made);
      const assembled = asBefore ?? own;
      known.set(record, { age, assembled });
      return assembled;
    };
  };
}

function isEqual(one: AssembledEpisode, other: AssembledEpisode): boolean {
  return (
    fingerprint(one.episode) === fingerprint(other.episode) &&
    fingerprint([one.problems, one.timesToWrite]) === fingerprint([other.problems, other.timesToWrite])
  );
}

/** What only an episode's own files show, and lists that show the episode. */
const LATER: readonly (keyof LoneEpisode)[] = [
  "chapters",
  "quotes",
  "blocks",
  "sources",
  "disclosure",
  "location",
];

/** How an assembled episode is kept: what is long apart, and what stands for it, so that it need not be written out again. */
interface KeptEpisode {
  readonly episode: Packed;
  readonly captions: readonly KeptTrack[];
  readonly print: string;
  /** Of its quotes: people's pages are made of those. */
  readonly marks: readonly QuoteMark[];
  readonly problems: AssembledEpisode["problems"];
  readonly timesToWrite: AssembledEpisode["timesToWrite"];
}

type KeptTrack = Omit<CaptionTrack, "transcript"> & { readonly transcript: Packed };

function writeKept({ episode, problems, timesToWrite }: AssembledEpisode, parts: Part[]): KeptEpisode {
  return {
    episode: pack(withMore(episode, { captions: [] }), LATER, parts),
    captions: episode.captions.map((track) => ({
      ...track,
      transcript: pack(track.transcript, ["cues"], parts),
    })),
    print: fingerprint(episode),
    marks: quoteMarks(episode),
    problems,
    timesToWrite,
  };
}

/** An episode's value and parts as they are kept, to be copied to another thread. */
export type KeptAs = Pick<Kept, "value"> & {
  readonly parts: readonly { readonly bytes: Uint8Array | null; readonly place: CopiedPlace | null }[];
};
type CopiedPlace = Omit<PartPlace, "file"> & { readonly file: { readonly path: string } };

const keptOf = new WeakMap<object, Kept>();

/** How an episode is kept; undefined for one that is not. @param episode with or without its neighbours */
export function keptAs(episode: LoneEpisode): KeptAs | undefined {
  const kept = keptOf.get(originOf(episode));
  if (kept === undefined) return undefined;
  const { value, parts } = kept;
  const copied = parts.map(({ bytes, place }) => ({
    bytes,
    place: place && { ...place, file: { path: place.file.path } },
  }));
  return { value, parts: copied };
}

/** @throws DamagedPart when somebody looks at what is long, and it is not what was written */
export function readKept({ value, parts }: Kept): AssembledEpisode {
  const { episode: packed, captions, print, marks, problems, timesToWrite } = value as KeptEpisode;
  const read = unpack<LoneEpisode>(packed, parts, (later) => {
    for (const [index, quote] of (later.quotes as readonly Quote[]).entries()) {
      standFor(quote, () => marks[index]?.print ?? "");
    }
    return later;
  });
  const tracks = captions.map((track): CaptionTrack => {
    return { ...track, transcript: unpack<Transcript>(track.transcript, parts) };
  });
  const episode = tracks.length === 0 ? read : withMore(read, { captions: tracks });
  standFor(episode, () => print);
  keepMarks(episode, marks);
  keptOf.set(episode, { value, parts });
  return { episode, problems, timesToWrite };
}

function keptOn(shelves: Shelves | null, stateOf: (record: EpisodeRecord) => string | null) {
  return {
    touch: (record: EpisodeRecord) => shelves?.touch(shelfOf(record), record.file),
    find: (record: EpisodeRecord): AssembledEpisode | null => {
      const state = stateOf(record);
      if (shelves === null || state === null) return null;
      const kept = shelves.get(shelfOf(record), record.file, state);
      return kept === undefined ? null : readKept(kept);
    },
    /** The episode again, what is long of it as bytes from here on. */
    keep: (record: EpisodeRecord, assembled: AssembledEpisode): AssembledEpisode => {
      const state = stateOf(record);
      if (shelves === null || state === null) return assembled;
      const parts: Part[] = [];
      const kept = writeKept(assembled, parts);
      return readKept(shelves.set(shelfOf(record), record.file, state, kept, parts));
    },
  };
}

function shelfOf({ file }: EpisodeRecord): string {
  return file.slice(0, file.lastIndexOf("/"));
}
