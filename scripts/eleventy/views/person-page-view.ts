// A guest's page, like an entry in a reference book: who, as what and when, then everything said, by topic and date.

import type { Episode } from "../../domain/episode.ts";
import type { TopicId } from "../../domain/names.ts";
import type { Person } from "../../domain/person.ts";
import type { PersonAppearance, Show } from "../../domain/show.ts";
import { personView } from "./person-view.ts";
import { quoteView } from "./quote-view.ts";
import type { ViewWords } from "./view-words.ts";

interface Heard {
  readonly episode: Episode;
  readonly appearance: PersonAppearance;
}

export function personPageView(show: Show, person: Person, said: ViewWords) {
  const heard = (show.appearancesByPerson.get(person.id) ?? []).flatMap((appearance): readonly Heard[] => {
    const episode = show.episodeBySlug.get(appearance.episode);
    return episode ? [{ episode, appearance }] : [];
  });
  return {
    ...personView(show, person, said),
    appearances: heard.map(({ episode, appearance }) => ({
      title: said.text(episode.title),
      href: episode.address.path,
      day: said.day(episode.day),
      role: appearance.role === null ? "" : said.text(appearance.role),
      standing: appearance.isGuest ? said.words.asGuest : said.words.asQuoted,
      quotes: said.count(said.words.countQuotes, appearance.quotes.length),
    })),
    byTopic: quotesByTopic(show, heard, said),
  };
}

/** Each quote once, under its episode's first topic; newest first within a topic. */
function quotesByTopic(show: Show, heard: readonly Heard[], said: ViewWords) {
  const groups = new Map<TopicId | null, Heard[]>();
  for (const one of heard) {
    if (one.appearance.quotes.length === 0) continue;
    const topic = one.episode.topics[0] ?? null;
    groups.set(topic, [...(groups.get(topic) ?? []), one]);
  }
  return [...groups].map(([id, list]) => {
    const topic = id === null ? undefined : show.topicById.get(id);
    return {
      name: topic ? said.text(topic.name) : said.words.otherTopics,
      href: topic?.address.path ?? "",
      quotes: list.flatMap(({ episode, appearance }) =>
        appearance.quotes.map((quote) => quoteView(show, episode, quote, said)),
      ),
    };
  });
}
