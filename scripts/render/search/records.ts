// The programme -> everything that can be searched for, in groups that share a file, in shards that are made anew together:
// people and topics, then the episodes year by year or in parts of one. What is withdrawn or not yet public never entered the Show.

import type { Episode, EpisodeHead } from "../../domain/episode.ts";
import { honorificOn, type Person, shownName } from "../../domain/person.ts";
import { NOTHING_SHOWN, type SearchFilters, type SearchRecord } from "../../domain/search.ts";
import { type Show, type Topic, wholeEpisode } from "../../domain/show.ts";
import type { RecordGroup } from "./index-shard.ts";
import { filtersOf, namedPeople, nameWords, shownOf, soundLabel } from "./parts.ts";
import { passageRecords } from "./passages.ts";
import { blockText, proseText } from "./plain-text.ts";

/** Names that share a file. */
const NAMES = 40;
/** Years are one shard for as long as they have no more episodes than this; a year that has more is cut, its oldest first. */
const FEW_EPISODES = 120;

/** A part of what can be searched for: while nothing that its groups ask for changes, neither do they. */
export interface ShardSource {
  /** Steady from build to build. */
  readonly name: string;
  readonly groups: () => readonly RecordGroup[];
}

/** Everything, the oldest episode first: what is added leaves what was there in its place. */
export function shardSources(show: Show): readonly ShardSource[] {
  return [
    { name: "names", groups: () => nameGroups(show) },
    ...byYears(show.episodes).map((episodes): ShardSource => {
      const name = `${episodes[0]?.day.slice(0, 4)}-${episodes[0]?.slug}`;
      const slugsOf = show.fact(
        `search:${name}`,
        episodes.map(({ slug }) => slug),
      );
      return { name, groups: () => slugsOf().map((slug) => episodeGroup(show, wholeEpisode(show, slug))) };
    }),
  ];
}

/** The same at once. */
export function searchShards(show: Show): readonly (readonly RecordGroup[])[] {
  return shardSources(show).map(({ groups }) => groups());
}

function nameGroups(show: Show): readonly RecordGroup[] {
  const people = show.people.filter(({ isAnonymous }) => !isAnonymous);
  return [
    people.map((person) => personRecord(show, person)),
    show.topics.map((topic) => topicRecord(show, topic)),
  ].flatMap((records) => chunks(records, NAMES).map((part): RecordGroup => ({ day: null, records: part })));
}

function chunks<One>(all: readonly One[], size: number): readonly (readonly One[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) =>
    all.slice(at * size, (at + 1) * size),
  );
}

function byYears(episodes: readonly EpisodeHead[]): readonly (readonly EpisodeHead[])[] {
  const shards: EpisodeHead[][] = [];
  const oldest = episodes.toSorted((a, b) =>
    a.day < b.day ? -1 : a.day > b.day ? 1 : a.slug < b.slug ? -1 : 1,
  );
  for (const year of new Set(oldest.map(({ day }) => day.slice(0, 4)))) {
    const its = oldest.filter(({ day }) => day.startsWith(year));
    const last = shards.at(-1);
    if (last && last.length + its.length <= FEW_EPISODES) last.push(...its);
    else shards.push(...chunks(its, FEW_EPISODES).map((part) => [...part]));
  }
  return shards;
}

function episodeGroup(show: Show, episode: Episode): RecordGroup {
  return {
    day: episode.day,
    records: [...quoteRecords(show, episode), episodeRecord(show, episode), ...passageRecords(show, episode)],
  };
}

function episodeRecord(show: Show, episode: Episode): SearchRecord {
  const people = namedPeople(show, episode);
  const topics = episode.topics.flatMap((id) => topicWords(show.topicById.get(id)));
  return {
    kind: "episode",
    path: episode.address.path,
    shown: {
      ...shownOf(show, episode),
      text: [episode.summary, ...episode.blocks.map(blockText)].filter((text) => text !== "").join("\n"),
    },
    context: [...topics, ...people.flatMap((person) => nameWords(person))],
    filters: filtersOf(
      episode,
      people.map(({ id }) => id),
    ),
  };
}

function quoteRecords(show: Show, episode: Episode): readonly SearchRecord[] {
  const shown = shownOf(show, episode);
  const label = soundLabel(show, episode, shown.label);
  return episode.quotes.map(({ id, text, person: speaker, role, span }) => {
    const person = show.personById.get(speaker);
    return {
      kind: "quote",
      path: `${episode.address.path}?q=${id}`,
      shown: {
        ...shown,
        label,
        text: text.replace(/\s+/g, " "),
        speaker: person ? shownName(person, episode.day) : "",
        role: role ?? "",
        tone: person?.tone ?? null,
        starts: span === null ? [] : [[0, span.start]],
      },
      context: nameWords(person, role, person ? honorificOn(person, episode.day) : null),
      filters: filtersOf(episode, person && !person.isAnonymous ? [person.id] : []),
    };
  });
}

function personRecord(show: Show, person: Person): SearchRecord {
  const heard = (show.appearancesByPerson.get(person.id) ?? []).flatMap(
    ({ episode }) => show.episodeBySlug.get(episode) ?? [],
  );
  const roles = person.roles.map(({ text }) => text);
  return {
    kind: "person",
    path: person.address.path,
    shown: {
      ...NOTHING_SHOWN,
      title: shownName(person, null),
      text: [...roles, proseText(person.bio)].filter((text) => text !== "").join("\n"),
      tone: person.tone,
    },
    context: nameWords(person, honorificOn(person, null)).slice(1),
    // By the names and the offices; every word of a biography would put people before what was said.
    sought: roles.join("\n"),
    filters: { guest: [person.id], ...commonFilters(heard) },
  };
}

function topicRecord(show: Show, topic: Topic): SearchRecord {
  const episodes = show.episodesByTopic.get(topic.id) ?? [];
  return {
    kind: "topic",
    path: topic.address.path,
    shown: { ...NOTHING_SHOWN, title: topic.name, text: topic.description ?? "" },
    context: topicWords(topic).slice(1),
    filters: { ...commonFilters(episodes), topic: [topic.id] },
  };
}

/** Its name, and its id: the Latin word for it, as whoever writes without Arabic letters types it. */
function topicWords(topic: Topic | undefined): readonly string[] {
  return topic ? [topic.name, topic.id] : [];
}

function commonFilters(episodes: readonly EpisodeHead[]): SearchFilters {
  return {
    topic: [...new Set(episodes.flatMap(({ topics }) => topics))].sort(),
    year: [...new Set(episodes.map(({ day }) => day.slice(0, 4)))].sort(),
  };
}
