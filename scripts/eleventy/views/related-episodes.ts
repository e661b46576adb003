// Which other episodes somebody may want next: the same guests count most, then topics, then how near in time.

import type { EpisodeHead } from "../../domain/episode.ts";
import type { Slug } from "../../domain/names.ts";
import type { Show } from "../../domain/show.ts";

const RELATED = 3;
const GUEST = 3;
const TOPIC = 1;

/**
 * At most three, the nearest kin first; the ones before and after stand on the page by themselves. Between equals the nearer in
 * time: a new episode changes what the old ones show as little as can be.
 */
export function relatedEpisodes(
  show: Pick<Show, "appearancesByPerson" | "episodesByTopic" | "episodeBySlug">,
  episode: EpisodeHead,
): readonly Slug[] {
  const kinship = new Map<Slug, number>();
  const add = (slug: Slug, weight: number) => kinship.set(slug, (kinship.get(slug) ?? 0) + weight);
  for (const { person } of episode.guests)
    for (const { episode: slug } of show.appearancesByPerson.get(person) ?? []) add(slug, GUEST);
  for (const topic of episode.topics)
    for (const { slug } of show.episodesByTopic.get(topic) ?? []) add(slug, TOPIC);
  for (const slug of [episode.slug, episode.previous?.slug, episode.next?.slug])
    if (slug) kinship.delete(slug);
  const day = Date.parse(episode.day);
  return [...kinship]
    .flatMap(([slug, weight]) => {
      const other = show.episodeBySlug.get(slug);
      return other ? [{ slug, weight, away: Math.abs(Date.parse(other.day) - day) }] : [];
    })
    .toSorted((a, b) => b.weight - a.weight || a.away - b.away || (a.slug < b.slug ? -1 : 1))
    .slice(0, RELATED)
    .map(({ slug }) => slug);
}
