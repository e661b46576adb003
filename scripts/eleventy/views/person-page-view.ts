// A guest's page, like an entry in a reference book: who, as what and when, then everything said, by topic and date.

import type { Slug } from "../../domain/names.ts";
import { type Person, shownName } from "../../domain/person.ts";
import { type Show, wholeEpisode } from "../../domain/show.ts";
import {
  type EntryPart,
  type EntrySection,
  entryTopics,
  type Occasion,
  topicAnchor,
} from "./person-parts.ts";
import { personView } from "./person-view.ts";
import { quoteView } from "./quote-view.ts";
import type { ViewWords } from "./view-words.ts";

interface Entry {
  readonly show: Show;
  readonly person: Person;
  readonly said: ViewWords;
}

/** @param part what this page shows of the whole entry */
export function personPageView(entry: Entry, part: EntryPart) {
  const { show, person, said } = entry;
  return {
    ...personView(show, person, said),
    /** For whoever shares a quote: beneath their own head nobody's name stands beside it. */
    plainName: shownName(person, null),
    contents: entryTopics(show, person).map((one) => ({
      name: topicName(show, one.topic, said),
      count: said.number(one.count),
      href: one.href,
    })),
    byTopic: part.sections.map((section) => sectionView(entry, section)),
    appearances: part.appearances.flatMap((slug) => appearanceRow(entry, slug)),
  };
}

function topicName(show: Show, topic: EntrySection["topic"], said: ViewWords) {
  const found = topic === null ? undefined : show.topicById.get(topic);
  return found ? said.text(found.name) : said.words.otherTopics;
}

function appearanceRow(entry: Entry, slug: Slug) {
  const { show, said } = entry;
  const episode = show.episodeBySlug.get(slug);
  const heard = appearanceIn(entry, slug);
  if (!episode || !heard) return [];
  return [
    {
      title: said.text(episode.title),
      href: episode.address.path,
      day: said.day(episode.day),
      role: heard.role === null ? "" : said.text(heard.role),
      standing: heard.isGuest ? said.words.asGuest : said.words.asQuoted,
      quotes: said.count(said.words.countQuotes, heard.quoteCount),
    },
  ];
}

function sectionView(entry: Entry, { topic, occasions, alsoIn }: EntrySection) {
  const { show, said } = entry;
  return {
    anchor: topicAnchor(topic),
    name: topicName(show, topic, said),
    href: (topic === null ? undefined : show.topicById.get(topic))?.address.path ?? "",
    occasions: occasions.map((one) => occasionView(entry, one)),
    /** What stands in full under another topic. */
    named: alsoIn.flatMap((slug) =>
      quotesIn(entry, slug).map(({ beginning, href, episode }) => ({ beginning, href, day: episode.day })),
    ),
  };
}

/** What was said on one day, in which role. */
function occasionView(entry: Entry, { episode: slug, end }: Occasion) {
  const { show, said } = entry;
  const episode = wholeEpisode(show, slug);
  const role = appearanceIn(entry, slug)?.role ?? null;
  const { firstSaid, lastSaid } = said.words;
  return {
    label: end === null ? "" : end === "first" ? firstSaid : lastSaid,
    day: said.day(episode.day),
    role: role === null ? "" : said.text(role),
    title: said.text(episode.title),
    href: episode.address.path,
    quotes: quotesIn(entry, slug),
  };
}

function quotesIn({ show, person: { id }, said }: Entry, slug: Slug) {
  const episode = wholeEpisode(show, slug);
  return episode.quotes
    .filter(({ person }) => person === id)
    .map((quote) => quoteView(show, episode, quote, said));
}

function appearanceIn({ show, person: { id } }: Entry, slug: Slug) {
  return (show.appearancesByPerson.get(id) ?? []).find(({ episode }) => episode === slug);
}
