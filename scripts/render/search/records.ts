// The programme -> everything that can be searched for: people, topics, episodes, quotes, chapters and transcripts.
// Nothing is here that is on no page: what is withdrawn or not yet public never entered the Show.

import type { Episode } from "../../domain/episode.ts";
import type { Person } from "../../domain/person.ts";
import type { SearchFilters, SearchRecord } from "../../domain/search.ts";
import type { Show, Topic } from "../../domain/show.ts";
import { filtersOf, NOTHING_SHOWN, namedPeople, nameWords, shownOf } from "./parts.ts";
import { passageRecords } from "./passages.ts";
import { blockText, proseText } from "./plain-text.ts";

/** Every record, in a steady order. */
export function searchRecords(show: Show): readonly SearchRecord[] {
  return [
    ...show.people.filter(({ isAnonymous }) => !isAnonymous).map((person) => personRecord(show, person)),
    ...show.topics.map((topic) => topicRecord(show, topic)),
    ...show.episodes.flatMap((episode) => [
      episodeRecord(show, episode),
      ...quoteRecords(show, episode),
      ...passageRecords(show, episode),
    ]),
  ];
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
    context: [...topics, ...people.flatMap((person) => nameWords(person, null))],
    filters: filtersOf(
      episode,
      people.map(({ id }) => id),
    ),
  };
}

function quoteRecords(show: Show, episode: Episode): readonly SearchRecord[] {
  return episode.quotes.map(({ id, text, person: speaker, role, span }) => {
    const person = show.personById.get(speaker);
    return {
      kind: "quote",
      path: `${episode.address.path}?q=${id}`,
      shown: {
        ...shownOf(show, episode),
        text: text.replace(/\s+/g, " "),
        speaker: person?.name ?? "",
        role: role ?? "",
        tone: person?.tone ?? null,
        starts: span === null ? [] : [[0, span.start]],
      },
      context: nameWords(person, role),
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
      title: person.name,
      text: [...roles, proseText(person.bio)].filter((text) => text !== "").join("\n"),
      tone: person.tone,
    },
    context: nameWords(person, null),
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

function commonFilters(episodes: readonly Episode[]): SearchFilters {
  return {
    topic: [...new Set(episodes.flatMap(({ topics }) => topics))].sort(),
    year: [...new Set(episodes.map(({ day }) => day.slice(0, 4)))].sort(),
  };
}
