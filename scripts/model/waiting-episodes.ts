// Episodes that are written and not on the site yet: drafts, and those whose hour has not come.

import type { Instant } from "../domain/names.ts";
import type { ProgrammeHead } from "../domain/record.ts";
import { publishedAt } from "./assemble-episode.ts";

/** Longer than a day lasts anywhere after it began somewhere: what is older was published, whatever the zone. */
const LONGEST_DAY_MS = 72 * 3_600_000;

export interface WaitingEpisode {
  readonly file: string;
  /** When it is published by itself; null for a draft. */
  readonly until: Instant | null;
}

/** In the order of their files. @param now milliseconds since 1970 */
export function waitingEpisodes({ show, episodes }: ProgrammeHead, now: number): readonly WaitingEpisode[] {
  if (show === null) return [];
  return episodes
    .flatMap((episode): readonly WaitingEpisode[] => {
      const { file, isDraft } = episode;
      if (isDraft) return [{ file, until: null }];
      if (episode.instant === null && Date.parse(episode.day) + LONGEST_DAY_MS < now) return [];
      const until = publishedAt(episode, show);
      return Date.parse(until) > now ? [{ file, until }] : [];
    })
    .toSorted((one, other) => (one.file < other.file ? -1 : 1));
}
