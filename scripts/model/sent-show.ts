// A programme as another thread of the process can be told it: what is long of its episodes stays in the files it is kept in.

import type { Episode } from "../domain/episode.ts";
import type { Show } from "../domain/show.ts";
import { PartFile } from "../memory/parts.ts";
import type { LoneEpisode } from "./assemble-episode.ts";
import { type KeptAs, keptAs, readKept } from "./episode-memory.ts";
import { indexShow, type ShowFacts } from "./index-show.ts";
import { betweenNeighbours, originOf } from "./indexes.ts";

type Neighbours = Pick<Episode, "previous" | "next">;

/** An episode as it is kept, or whole where it is not. */
type SentEpisode = Neighbours & ({ readonly kept: KeptAs } | { readonly whole: LoneEpisode });

/** Values that can be copied to another thread. */
export interface SentShow {
  readonly facts: Omit<ShowFacts, "episodes">;
  readonly episodes: readonly SentEpisode[];
}

export function sendShow(show: Show): SentShow {
  const { programme, people, hosts, topics, formerQuotes, addresses } = show;
  return {
    facts: { programme, people, hosts, topics, formerQuotes, addresses },
    episodes: show.episodes.map((episode): SentEpisode => {
      const { previous, next } = episode;
      const kept = keptAs(episode);
      return kept === undefined
        ? { previous, next, whole: { ...originOf(episode) } }
        : { previous, next, kept };
    }),
  };
}

export function receiveShow({ facts, episodes }: SentShow): Show {
  const files = new Map<string, PartFile>();
  // Each file is opened once, whatever lies in it.
  const fileAt = (path: string): PartFile => {
    const file = files.get(path) ?? new PartFile(path);
    files.set(path, file);
    return file;
  };
  return indexShow({
    ...facts,
    episodes: episodes.map((sent) => {
      if ("whole" in sent) return betweenNeighbours(sent.whole, sent);
      const { value, parts } = sent.kept;
      const kept = parts.map(({ bytes, place }) => ({
        bytes,
        place: place && { ...place, file: fileAt(place.file.path) },
      }));
      return betweenNeighbours(readKept({ value, parts: kept }).episode, sent);
    }),
  });
}
