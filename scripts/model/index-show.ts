// Look-ups of a whole programme, from what it is made of: nothing below scans.

import type { Appearance, EpisodeHead } from "../domain/episode.ts";
import type { PersonId, TopicId } from "../domain/names.ts";
import type { PersonAppearance, Show } from "../domain/show.ts";

/** A Show's facts, without what can be worked out of them. */
export type ShowFacts = Pick<
  Show,
  "programme" | "episodes" | "people" | "hosts" | "topics" | "formerQuotes" | "addresses"
>;

/** Where an episode's long parts come from. */
export type ShowBodies = Pick<Show, "body" | "transcript">;

/** A Show that remembers nothing: whatever is asked of it is made. */
export function indexShow(facts: ShowFacts, { body, transcript }: ShowBodies): Show {
  const { episodes, people, topics } = facts;
  return {
    ...facts,
    episodeBySlug: new Map(episodes.map((episode) => [episode.slug, episode])),
    personById: new Map(people.map((person) => [person.id, person])),
    topicById: new Map(topics.map((topic) => [topic.id, topic])),
    appearancesByPerson: appearancesByPerson(episodes),
    episodesByTopic: episodesByTopic(episodes),
    body,
    transcript,
    fact: (_key, value) => () => value,
    memo: (_key, make) => make(),
    keep: (_partition, _key, make) => make(),
  };
}

/** Who was heard in which episode, newest first, with how often they are quoted there. */
function appearancesByPerson(
  episodes: readonly EpisodeHead[],
): ReadonlyMap<PersonId, readonly PersonAppearance[]> {
  const byPerson = new Map<PersonId, PersonAppearance[]>();
  for (const episode of episodes) {
    const counts = new Map<PersonId, number>();
    for (const { person } of episode.quoteSummaries) counts.set(person, (counts.get(person) ?? 0) + 1);
    const add = ({ person, role }: Appearance, isGuest: boolean) => {
      const quoteCount = counts.get(person) ?? 0;
      addTo(byPerson, person, { episode: episode.slug, role, isGuest, quoteCount });
    };
    for (const guest of episode.guests) add(guest, true);
    for (const quoted of episode.quoted) add(quoted, false);
  }
  return byPerson;
}

/** The episodes of each topic, newest first. */
function episodesByTopic(episodes: readonly EpisodeHead[]): ReadonlyMap<TopicId, readonly EpisodeHead[]> {
  const byTopic = new Map<TopicId, EpisodeHead[]>();
  for (const episode of episodes) for (const topic of episode.topics) addTo(byTopic, topic, episode);
  return byTopic;
}

function addTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
