// Look-ups of a whole programme, from what it is made of.

import type { Show } from "../domain/show.ts";
import { appearancesByPerson, episodesByTopic } from "./indexes.ts";

/** A Show without what can be worked out of the rest. */
export type ShowFacts = Omit<
  Show,
  "episodeBySlug" | "personById" | "topicById" | "appearancesByPerson" | "episodesByTopic"
>;

export function indexShow(facts: ShowFacts): Show {
  const { episodes, people, topics } = facts;
  return {
    ...facts,
    episodeBySlug: new Map(episodes.map((episode) => [episode.slug, episode])),
    personById: new Map(people.map((person) => [person.id, person])),
    topicById: new Map(topics.map((topic) => [topic.id, topic])),
    appearancesByPerson: appearancesByPerson(episodes),
    episodesByTopic: episodesByTopic(episodes),
  };
}
