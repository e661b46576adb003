// Assembled episodes, remembered in one process: an episode whose record is the same object, in a programme whose people,
// topics and settings are the same objects, is assembled once.

import type { EpisodeRecord, ProgrammeRecord } from "../domain/record.ts";
import { fingerprint } from "../memory/fingerprint.ts";
import type { AssembledEpisode } from "./assemble-episode.ts";

type Assemble = (record: EpisodeRecord) => AssembledEpisode;

/** Opens the memory for one programme: a record, and how to assemble it when it is not known. */
export type EpisodeMemory = (
  programme: ProgrammeRecord,
  site: string,
) => (record: EpisodeRecord, assemble: Assemble) => AssembledEpisode;

interface Remembered {
  readonly age: number;
  readonly assembled: AssembledEpisode;
}

export function episodeMemory(): EpisodeMemory {
  const known = new WeakMap<EpisodeRecord, Remembered>();
  let age = 0;
  let before: readonly unknown[] = [];
  return ({ show, people, topics }, site) => {
    const context = [site, show, ...people, ...topics.map(({ id }) => id)];
    const isSame = context.length === before.length && context.every((one, index) => one === before[index]);
    if (!isSame) age += 1;
    before = context;
    return (record, assemble) => {
      const same = known.get(record);
      if (same?.age === age) return same.assembled;
      const made = assemble(record);
      // Somebody else's name changed: most episodes come out as they were, and stay the same objects.
      const assembled = same && isEqual(same.assembled, made) ? same.assembled : made;
      // What is scheduled is published by the clock, without anybody's edit.
      if (assembled.episode.unpublished !== "scheduled") known.set(record, { age, assembled });
      return assembled;
    };
  };
}

function isEqual(one: AssembledEpisode, other: AssembledEpisode): boolean {
  return fingerprint(one) === fingerprint(other);
}
