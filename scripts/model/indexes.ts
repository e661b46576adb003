// Look-ups over the whole programme, made once: nothing below scans.

import type { Appearance, Episode, EpisodeLink } from "../domain/episode.ts";
import type { PersonId, TopicId } from "../domain/names.ts";
import type { Quote } from "../domain/quote.ts";
import type { PersonAppearance } from "../domain/show.ts";
import {
  type Fingerprint,
  fingerprint,
  STANDING,
  type Standing,
  standFor,
  textFingerprint,
} from "../memory/fingerprint.ts";
import { withMore } from "../memory/later.ts";
import type { LoneEpisode } from "./assemble-episode.ts";
import { keepMarks, type QuoteMark, quoteMarks } from "./quote-marks.ts";

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
  const episode = betweenNeighbours(lone, { previous, next }, key);
  known.set(lone, { key, episode });
  return episode;
}

const origins = new WeakMap<LoneEpisode, LoneEpisode>();

/** What an episode was before its neighbours were known. */
export function originOf(episode: LoneEpisode): LoneEpisode {
  return origins.get(episode) ?? episode;
}

/** @param key of the neighbours */
export function betweenNeighbours(
  lone: LoneEpisode,
  { previous, next }: Pick<Episode, "previous" | "next">,
  key = JSON.stringify([previous, next]),
): Episode {
  const episode: Episode = withMore(lone, { previous, next });
  standFor(episode, () => textFingerprint(`${fingerprint(lone)} ${key}`));
  keepMarks(episode, quoteMarks(lone));
  origins.set(episode, lone);
  return episode;
}

/** Who was heard in which episode, newest first, with what they said there. */
export function appearancesByPerson(
  episodes: readonly Episode[],
): ReadonlyMap<PersonId, readonly PersonAppearance[]> {
  const byPerson = new Map<PersonId, PersonAppearance[]>();
  for (const episode of episodes) {
    const marks = groupBy(quoteMarks(episode), ({ person }) => person);
    const add = ({ person, role }: Appearance, isGuest: boolean) => {
      const appearance = new Heard(episode, { person, role }, isGuest, marks.get(person) ?? noMarks);
      const list = byPerson.get(person);
      if (list) list.push(appearance);
      else byPerson.set(person, [appearance]);
    };
    for (const guest of episode.guests) add(guest, true);
    for (const quoted of episode.quoted) add(quoted, false);
  }
  return byPerson;
}

/** Somebody in an episode; what they said is read when somebody looks. */
class Heard implements PersonAppearance, Standing {
  readonly episode: Episode["slug"];
  readonly role: string | null;
  readonly isGuest: boolean;
  readonly quoteCount: number;
  readonly #of: Pick<Episode, "quotes">;
  readonly #person: PersonId;
  readonly #marks: readonly QuoteMark[];
  #print: Fingerprint | null = null;

  constructor(episode: Episode, { person, role }: Appearance, isGuest: boolean, marks: readonly QuoteMark[]) {
    this.episode = episode.slug;
    this.role = role;
    this.isGuest = isGuest;
    this.quoteCount = marks.length;
    this.#of = episode;
    this.#person = person;
    this.#marks = marks;
  }

  [STANDING](): Fingerprint {
    const { episode, role, isGuest } = this;
    this.#print ??= textFingerprint(
      JSON.stringify([episode, role, isGuest, ...this.#marks.map(({ print }) => print)]),
    );
    return this.#print;
  }

  get quotes(): readonly Quote[] {
    return this.quoteCount === 0 ? noQuotes : this.#of.quotes.filter(({ person }) => person === this.#person);
  }
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

const noMarks: readonly QuoteMark[] = [];
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
