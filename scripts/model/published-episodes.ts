// What everybody may see.

import type { EpisodeHead } from "../domain/episode.ts";
import type { Show } from "../domain/show.ts";

/** The published episodes, newest first: no drafts, nothing scheduled, also when the Show is a preview's. */
export function publishedEpisodes(show: Show): readonly EpisodeHead[] {
  return show.episodes.filter(({ unpublished }) => unpublished === null);
}
