// What everybody may see.

import type { Episode } from "../domain/episode.ts";
import type { Show } from "../domain/show.ts";

/** The published episodes, newest first: no drafts, nothing scheduled, also when the Show is a preview's. */
export function publishedEpisodes(show: Show): readonly Episode[] {
  return show.episodes.filter(({ unpublished }) => unpublished === null);
}
