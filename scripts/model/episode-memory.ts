// Assembled episodes, remembered: in one process by the record, which is the same object as long as its files are as they
// were; from process to process by what the record was made of. Both in a programme whose people, topics and settings
// are the same.

import type { CaptionTrack } from "../domain/media.ts";
import type { EpisodeRecord, ProgrammeRecord } from "../domain/record.ts";
import type { Transcript } from "../domain/transcript.ts";
import { fingerprint, standFor } from "../memory/fingerprint.ts";
import { type Packed, pack, unpack, withMore } from "../memory/later.ts";
import type { Shelves } from "../memory/shelf.ts";
import type { AssembledEpisode, LoneEpisode } from "./assemble-episode.ts";

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
      const assembled = same && isEqual(same.assembled, made) ? same.assembled : made;
      // What is scheduled is published by the clock, without anybody's edit.
      if (assembled.episode.unpublished === "scheduled") return assembled;
      known.set(record, { age, assembled });
      if (found === null) kept.keep(record, assembled);
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

/** How an assembled episode is kept: its text apart, and what stands for it, so that it need not be written out again. */
interface KeptEpisode {
  readonly episode: Packed;
  readonly captions: readonly KeptTrack[];
  readonly print: string;
  /** Of its quotes: people's pages are made of those. */
  readonly quotePrints: readonly string[];
  readonly problems: AssembledEpisode["problems"];
  readonly timesToWrite: AssembledEpisode["timesToWrite"];
}

type KeptTrack = Omit<CaptionTrack, "transcript"> & { readonly transcript: Packed };

function readTrack(track: KeptTrack): CaptionTrack {
  return { ...track, transcript: unpack<Transcript>(track.transcript) };
}

function keptOn(shelves: Shelves | null, stateOf: (record: EpisodeRecord) => string | null) {
  return {
    touch: (record: EpisodeRecord) => shelves?.touch(shelfOf(record), record.file),
    find: (record: EpisodeRecord): AssembledEpisode | null => {
      const state = stateOf(record);
      if (shelves === null || state === null) return null;
      const kept = shelves.get(shelfOf(record), record.file, state) as KeptEpisode | undefined;
      if (kept === undefined) return null;
      const episode = withMore(unpack<LoneEpisode>(kept.episode), { captions: kept.captions.map(readTrack) });
      standFor(episode, () => kept.print);
      for (const [index, quote] of episode.quotes.entries()) {
        standFor(quote, () => kept.quotePrints[index] ?? "");
      }
      return { episode, problems: kept.problems, timesToWrite: kept.timesToWrite };
    },
    keep: (record: EpisodeRecord, { episode, problems, timesToWrite }: AssembledEpisode): void => {
      const state = stateOf(record);
      if (shelves === null || state === null) return;
      const kept: KeptEpisode = {
        episode: pack(withMore(episode, { captions: [] }), ["blocks"]),
        captions: episode.captions.map((track) => ({
          ...track,
          transcript: pack(track.transcript, ["cues"]),
        })),
        print: fingerprint(episode),
        quotePrints: episode.quotes.map(fingerprint),
        problems,
        timesToWrite,
      };
      shelves.set(shelfOf(record), record.file, state, kept);
    },
  };
}

function shelfOf({ file }: EpisodeRecord): string {
  return file.slice(0, file.lastIndexOf("/"));
}
