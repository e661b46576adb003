// What a document of a feed is made of beside its own episodes: whoever remembers it has to look at these too.

import type { Episode } from "../../domain/episode.ts";
import type { Show } from "../../domain/show.ts";
import { type Fingerprint, fingerprint } from "../../memory/fingerprint.ts";

/**
 * What stands for something a document is made of: of an episode also for the people and topics it names, for whoever
 * has no record of what was looked up. An episode is in many documents, and asked once.
 */
export function ingredientsOf({ personById, topicById }: Show): (one: unknown) => Fingerprint {
  const known = new Map<unknown, Fingerprint>();
  return (one) => {
    if (!isEpisode(one)) return fingerprint(one);
    const before = known.get(one);
    if (before !== undefined) return before;
    const { guests, quoted, topics } = one;
    const people = [...guests, ...quoted].map(({ person }) => personById.get(person));
    const made = `${fingerprint(one)} ${fingerprint([...people, ...topics.map((id) => topicById.get(id))])}`;
    known.set(one, made);
    return made;
  };
}

function isEpisode(value: unknown): value is Episode {
  return typeof value === "object" && value !== null && "slug" in value && "blocks" in value;
}
