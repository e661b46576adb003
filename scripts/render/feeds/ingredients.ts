// What a document of a feed is made of beside its own episodes: whoever remembers it has to look at these too.

import type { Episode } from "../../domain/episode.ts";
import type { Show } from "../../domain/show.ts";

/**
 * The people and topics of the episodes among some things, for whoever has no record of what was looked up.
 */
export function namedIn(show: Show, of: readonly unknown[]): readonly unknown[] {
  const episodes = of.filter(isEpisode);
  const people = episodes.flatMap(({ guests, quoted }) => [...guests, ...quoted].map(({ person }) => person));
  const topics = episodes.flatMap((episode) => episode.topics);
  return [
    ...[...new Set(people)].map((id) => show.personById.get(id)),
    ...[...new Set(topics)].map((id) => show.topicById.get(id)),
  ];
}

function isEpisode(value: unknown): value is Episode {
  return typeof value === "object" && value !== null && "slug" in value && "blocks" in value;
}
