// Look-ups over the whole programme, made once: nothing below scans.

import type { Episode, EpisodeLink } from "../domain/episode.ts";
import type { PersonId, TopicId } from "../domain/names.ts";
import type { Quote } from "../domain/quote.ts";
import type { PersonAppearance } from "../domain/show.ts";
import { fingerprint, standFor, textFingerprint } from "../memory/fingerprint.ts";
import { withMore } from "../memory/later.ts";
import type { LoneEpisode } from "./assemble-episode.ts";

/** Episodes newest first, each linked to the one before and after it in time. */
export function linkNeighbours(episodes: readonly LoneEpisode[]): readonly Episode[] {
  const newestFirst = episodes.toSorted(
    (a, b) => Date.parse(b.published) - Date.parse(a.published) || (a.slug < b.slug ? 1 : -1),
  );
  return newestFirst.map((episode, index) =>
    linked(episode, newestFirst[index + 1] ?? null, newestFirst[index - 1] ?? null),
  );
}

const known = new WeakMap<LoneEpisode, { readonly key: string; readonly episode: Episode }>();

/** The same object for the same episode between the same neighbours: it need not be looked at again. */
function linked(lone: LoneEpisode, before: LoneEpisode | null, after: LoneEpisode | null): Episode {
  const [previous, next] = [linkTo(before), linkTo(after)];
  const key = JSON.stringify([previous, next]);
  const same = known.get(lone);
  if (same?.key === key) return same.episode;
  const episode: Episode = withMore(lone, { previous, next });
  standFor(episode, () => textFingerprint(`${fingerprint(lone)} ${key}`));
  known.set(lone, { key, episode });
  return episode;
}

/** Who was heard in which episode, newest first, with what they said there. */
export function appearancesByPerson(
  episodes: readonly Episode[],
): ReadonlyMap<PersonId, readonly PersonAppearance[]> {
  const byPerson = new Map<PersonId, PersonAppearance[]>();
  for (const episode of episodes) {
    const quotes = groupBy(episode.quotes, ({ person }) => person);
    const heard = [
      ...episode.guests.map((guest) => ({ ...guest, isGuest: true })),
      ...episode.quoted.map((quoted) => ({ ...quoted, isGuest: false })),
    ];
    for (const { person, role, isGuest } of heard) {
      const appearance = { episode: episode.slug, role, isGuest, quotes: quotes.get(person) ?? noQuotes };
      const list = byPerson.get(person);
      if (list) list.push(appearance);
      else byPerson.set(person, [appearance]);
    }
  }
  return byPerson;
}

/** The episodes of each topic, newest first. */
export function episodesByTopic(episodes: readonly Episode[]): ReadonlyMap<TopicId, readonly Episode[]> {
  const byTopic = new Map<TopicId, Episode[]>();
  for (const episode of episodes) {
    for (const topic of episode.topics) {
      const list = byTopic.get(topic);
      if (list) list.push(episode);
      else byTopic.set(topic, [episode]);
    }
  }
  return byTopic;
}

const noQuotes: readonly Quote[] = [];

function linkTo(episode: LoneEpisode | null): EpisodeLink | null {
  return episode
    ? { slug: episode.slug, title: episode.title, day: episode.day, address: episode.address }
    : null;
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
