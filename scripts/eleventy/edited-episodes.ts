// What an edit in a preview was about: a few episodes, or more than that.

import type { Episode } from "../domain/episode.ts";
import type { Show } from "../domain/show.ts";
import { type Fingerprint, fingerprint } from "../memory/fingerprint.ts";

/** More than these at once are no edit of somebody who looks at a page. */
const MOST = 20;

/** Told each programme as it was written: what of the next one is another. */
export interface EditedEpisodes {
  /**
   * Episodes that are new or others than last time, with what they were; null when something else changed as well,
   * or one is gone.
   */
  readonly since: (show: Show, around: Fingerprint) => readonly Episode[] | null;
}

export function editedEpisodes(): EditedEpisodes {
  let before: ReadonlyMap<string, Episode> = new Map();
  let beside = "";
  return {
    since: (show, around) => {
      const { programme, addresses, hosts, people, topics, episodeBySlug } = show;
      const now = fingerprint([around, programme, addresses, ...hosts, ...people, ...topics]);
      const isAlike = now === beside && [...before.keys()].every((slug) => episodeBySlug.has(slug as never));
      const edited = show.episodes.filter((episode) => before.get(episode.slug) !== episode);
      const were = edited.flatMap(({ slug }) => before.get(slug) ?? []);
      before = episodeBySlug;
      beside = now;
      return isAlike && edited.length <= MOST ? [...edited, ...were] : null;
    },
  };
}
