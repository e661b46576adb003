// Episodes in the order of time, each linked to the one before and after it.

import type { EpisodeHead, EpisodeLink } from "../domain/episode.ts";
import type { LoneHead } from "./assemble-episode.ts";

/** Newest first. */
export function linkNeighbours(episodes: readonly LoneHead[]): readonly EpisodeHead[] {
  const newestFirst = episodes.toSorted(
    (a, b) => Date.parse(b.published) - Date.parse(a.published) || (a.slug < b.slug ? 1 : -1),
  );
  return newestFirst.map((episode, index) => ({
    ...episode,
    previous: linkTo(newestFirst[index + 1]),
    next: linkTo(newestFirst[index - 1]),
  }));
}

function linkTo(episode: LoneHead | undefined): EpisodeLink | null {
  if (episode === undefined) return null;
  const { slug, title, day, address, language } = episode;
  return { slug, title, day, address, ...(language ? { language } : {}) };
}
