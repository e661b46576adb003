// Which other episodes somebody may want next: the same guests count most, then topics, then how near in time.

import type { EpisodeHead } from "../../domain/episode.ts";
import type { Slug } from "../../domain/names.ts";
import type { Show } from "../../domain/show.ts";

const RELATED = 3;
const GUEST = 3;
const TOPIC = 1;

type Kin = Pick<Show, "episodes" | "appearancesByPerson" | "episodesByTopic">;

/**
 * Of each episode at most three, the nearest kin first; the ones before and after stand on the page by themselves. Between equals the
 * nearer in time: a new episode changes what the old ones show as little as can be.
 */
export function relatedEpisodes(show: Kin): (of: EpisodeHead) => readonly Slug[] {
  const { episodes, appearancesByPerson, episodesByTopic } = show;
  const places = new Map(episodes.map(({ slug }, place) => [slug, place]));
  const days = episodes.map(({ day }) => Date.parse(day));
  const slugAt = (place: number) => episodes[place]?.slug ?? "";
  // Every episode is held against every other: by numbers, in one room for all.
  const kinship = new Uint16Array(episodes.length);
  const kinOf = (place: number) => kinship[place] ?? 0;
  return ({ slug: own, day, guests, topics, previous, next }) => {
    const add = (slug: Slug, weight: number) => {
      const place = places.get(slug);
      if (place !== undefined) kinship[place] = kinOf(place) + weight;
    };
    kinship.fill(0);
    for (const { person } of guests)
      for (const { episode } of appearancesByPerson.get(person) ?? []) add(episode, GUEST);
    for (const topic of topics) for (const { slug } of episodesByTopic.get(topic) ?? []) add(slug, TOPIC);
    const beside = new Set([own, previous?.slug, next?.slug]);
    const at = Date.parse(day);
    const away = (place: number) => Math.abs((days[place] ?? 0) - at);
    const order = (a: number, b: number) =>
      kinOf(b) - kinOf(a) || away(a) - away(b) || (slugAt(a) < slugAt(b) ? -1 : 1);
    const kin = nearest(kinship, RELATED + beside.size, order).map((place) => slugAt(place) as Slug);
    return kin.filter((slug) => !beside.has(slug)).slice(0, RELATED);
  };
}

/** The first `count` in order of those that are kin at all, without sorting the rest. */
function nearest(
  kinship: Uint16Array,
  count: number,
  order: (a: number, b: number) => number,
): readonly number[] {
  let found: readonly number[] = [];
  for (const [place, kin] of kinship.entries()) {
    if (kin === 0) continue;
    const last = found[count - 1];
    if (last === undefined || order(place, last) < 0) found = [...found, place].sort(order).slice(0, count);
  }
  return found;
}
