// A guest's page, like an entry in a reference book: who, as what and when, then everything said, by topic and date.

import type { EpisodeHead } from "../../domain/episode.ts";
import { type Person, shownName } from "../../domain/person.ts";
import { type PersonAppearance, type Show, wholeEpisode } from "../../domain/show.ts";
import { groupBy } from "./group-by.ts";
import { personView } from "./person-view.ts";
import { quoteView } from "./quote-view.ts";
import type { ViewWords } from "./view-words.ts";

interface Heard {
  readonly episode: EpisodeHead;
  readonly appearance: PersonAppearance;
  readonly personId: Person["id"];
}

/** @param part the appearances that this page shows, of all that the person has */
export function personPageView(
  show: Show,
  person: Person,
  said: ViewWords,
  part: readonly PersonAppearance[] = show.appearancesByPerson.get(person.id) ?? [],
) {
  const isWhole = part.length === (show.appearancesByPerson.get(person.id) ?? []).length;
  const heard = part.flatMap((appearance): readonly Heard[] => {
    const episode = show.episodeBySlug.get(appearance.episode);
    return episode ? [{ episode, appearance, personId: person.id }] : [];
  });
  return {
    ...personView(show, person, said),
    /** For whoever shares a quote: beneath their own head nobody's name stands beside it. */
    plainName: shownName(person, null),
    appearances: heard.map(({ episode, appearance }) => ({
      title: said.text(episode.title),
      href: episode.address.path,
      day: said.day(episode.day),
      role: appearance.role === null ? "" : said.text(appearance.role),
      standing: appearance.isGuest ? said.words.asGuest : said.words.asQuoted,
      quotes: said.count(said.words.countQuotes, appearance.quoteCount),
    })),
    // What was said first and last is only known of all of it.
    byTopic: quotesByTopic(show, heard, { said, isWhole }),
  };
}

/** Each quote once, under its episode's first topic; within a topic in the order of time: said then, said now. */
function quotesByTopic(
  show: Show,
  heard: readonly Heard[],
  { said, isWhole }: { readonly said: ViewWords; readonly isWhole: boolean },
) {
  const withQuotes = heard.filter(({ appearance }) => appearance.quoteCount > 0);
  return [...groupBy(withQuotes, ({ episode }) => episode.topics[0] ?? null)].map(([id, list]) => {
    const topic = id === null ? undefined : show.topicById.get(id);
    const occasions = list.toReversed();
    return {
      anchor: `about-${topic?.id ?? "other"}`,
      count: said.number(list.reduce((sum, { appearance }) => sum + appearance.quoteCount, 0)),
      name: topic ? said.text(topic.name) : said.words.otherTopics,
      href: topic?.address.path ?? "",
      occasions: occasions.map((one, index) => ({
        ...occasionView(show, one, said),
        label: isWhole ? occasionLabel(index, occasions.length, said) : "",
      })),
    };
  });
}

/** What was said on one day, in which role. */
function occasionView(show: Show, { episode: head, appearance, personId }: Heard, said: ViewWords) {
  const episode = wholeEpisode(show, head.slug);
  const quotes = episode.quotes.filter(({ person }) => person === personId);
  return {
    day: said.day(episode.day),
    role: appearance.role === null ? "" : said.text(appearance.role),
    title: said.text(episode.title),
    href: episode.address.path,
    quotes: quotes.map((quote) => quoteView(show, episode, quote, said)),
  };
}

/** The two ends of what was said over time; "" between them, and where there is but one day. */
function occasionLabel(index: number, count: number, { words }: ViewWords): string {
  if (count < 2) return "";
  if (index === 0) return words.firstSaid;
  return index === count - 1 ? words.lastSaid : "";
}
