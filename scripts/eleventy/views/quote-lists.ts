// All quotes, and those of each guest, topic and year, over as many pages as they need.

import type { EpisodeHead } from "../../domain/episode.ts";
import type { Address } from "../../domain/media.ts";
import type { Slug, TopicId } from "../../domain/names.ts";
import { shownName } from "../../domain/person.ts";
import type { Show } from "../../domain/show.ts";
import { below, markdownTwin } from "../../render/output-addresses.ts";
import type { Choice } from "./choice-counts.ts";
import { datedParts } from "./dated-parts.ts";
import { yearFolder, yearOf } from "./episode-pages.ts";
import { type Filter, type Narrow, type NarrowedList, narrowing, yearMarks } from "./filters-view.ts";
import { groupBy } from "./group-by.ts";
import { type Page, pageHead } from "./page.ts";
import { type PageMaking, partTitle, titled } from "./page-making.ts";
import { entryTopics } from "./person-parts.ts";
import { type QuotePlace, quoteAt } from "./quote-pages.ts";
import { listedQuoteView } from "./quote-view.ts";

const QUOTES_A_PAGE = 30;

interface QuoteList extends NarrowedList<QuotePlace> {
  readonly title: string;
  /** Where there is more of the same choice: everything a guest said by topic, the episodes of a topic or a year. */
  readonly also: { readonly name: string; readonly address: Address } | null;
}

/** A list of one choice, by its name among the others. */
interface NamedList extends QuoteList {
  readonly chosen: Choice;
  readonly name: string;
}

interface ListsOfKind extends Omit<Filter, "options"> {
  readonly lists: readonly NamedList[];
}

/** Every list of quotes; a list is there only when it has a quote and narrows something. */
export function quotesPages(making: PageMaking): readonly Page[] {
  const { show, said } = making;
  const folder = show.addresses.quotes;
  const places = placesIn(show);
  const kinds = [byGuest(making, places), byTopic(making, places), byYear(making, places)].filter(
    ({ lists }) => lists.length > 1,
  );
  const filters = kinds.map(({ lists, ...kind }) => ({
    ...kind,
    options: lists.map(({ chosen, name, folder: address }) => ({ value: chosen.value, name, address })),
  }));
  const together = (one: Choice, other: Choice) => saidAbout(show, one, other);
  const narrow = narrowing(making, {
    whole: folder,
    filters,
    choicesOf: choicesIn(show),
    size: QUOTES_A_PAGE,
    together,
  });
  const all = {
    folder,
    chosen: null,
    title: said.words.allQuotes,
    also: null,
    items: show.episodes.flatMap(places),
  };
  return [all, ...kinds.flatMap(({ lists }) => lists)].flatMap((list) => listPages(making, list, narrow));
}

/** The quotes of an episode, by their places. */
type PlacesOf = (episode: EpisodeHead) => readonly QuotePlace[];

/** The places of an episode's quotes, in their order: the same objects in every list. */
function placesIn(show: Show): PlacesOf {
  const known = new Map(
    show.episodes.map(({ slug, quoteSummaries }) => [
      slug,
      quoteSummaries.map((_, index) => ({ episode: slug, index })),
    ]),
  );
  return ({ slug }) => known.get(slug) ?? [];
}

function choicesIn({ episodeBySlug }: Show): (place: QuotePlace) => readonly Choice[] {
  return ({ episode: slug, index }) => {
    const episode = episodeBySlug.get(slug);
    const summary = episode?.quoteSummaries[index];
    if (episode === undefined || summary === undefined) return [];
    return [
      { key: "guest", value: summary.person },
      ...episode.topics.map((topic) => ({ key: "topic", value: topic }) as const),
      { key: "year", value: yearOf(episode) },
    ];
  };
}

/** What a person said about a topic stands on their own page. */
function saidAbout(show: Show, one: Choice, other: Choice): string {
  const [guest, about] = one.key === "guest" ? [one, other] : [other, one];
  const person = show.people.find(({ id }) => id === guest.value);
  const place = person && entryTopics(show, person).find(({ topic }) => topic === about.value);
  if (!place) throw new Error(`saidAbout: ${guest.value} said nothing about ${about.value}`);
  return place.href;
}

function yearIn({ episodeBySlug }: Show, slug: Slug): string {
  const episode = episodeBySlug.get(slug);
  return episode ? yearOf(episode) : "";
}

function listPages(making: PageMaking, list: QuoteList, narrow: Narrow<QuotePlace>): readonly Page[] {
  const { show, said, page } = making;
  const { folder, title, also, items } = list;
  const years = items.map(({ episode }) => yearIn(show, episode));
  const about = show.fact(`about:${folder.path}`, {
    title,
    also,
    isOverYears: new Set(years).size > 1,
  });
  const countOf = show.fact(`count:${folder.path}`, items.length);
  const filters = narrow(list);
  return datedParts(making, folder, items, QUOTES_A_PAGE).map(({ address, part: partOf }) => ({
    ...page(address, "pages/quotes.njk", () => {
      const { title, also, isOverYears } = about();
      const part = partOf();
      const marks = isOverYears ? yearMarks(part.items.map(({ episode }) => yearIn(show, episode))) : [];
      return {
        head: pageHead({
          title: titled(making, partTitle(title, part)),
          description: `${title} · ${show.programme.description}`,
          canonical: address.url,
          twin: markdownTwin(show.addresses.quotes).path,
        }),
        data: {
          title: said.text(title),
          count: part.label || said.count(said.words.countQuotes, countOf()),
          about: also !== null && { name: also.name, href: also.address.path },
          filters: filters(address),
          quotes: part.items.map((place, index) => {
            const { episode, quote } = quoteAt(show, place);
            return { year: marks[index] ?? false, quote: listedQuoteView(show, episode, quote, said) };
          }),
          pagination: part.pagination,
        },
      };
    }),
    isLater: true,
  }));
}

/** Where the quotes of each topic are listed; empty where topics narrow nothing. */
export function quoteListsByTopic(show: Show): ReadonlyMap<TopicId, Address> {
  const quoted = show.topics.filter(({ id }) =>
    (show.episodesByTopic.get(id) ?? []).some(({ quoteSummaries }) => quoteSummaries.length > 0),
  );
  return new Map(
    (quoted.length > 1 ? quoted : []).map(({ id }) => [id, folderOf(show, "topic", id)] as const),
  );
}

function byGuest({ show, said }: PageMaking, placesOf: PlacesOf): ListsOfKind {
  const lists = show.people.flatMap((person): readonly NamedList[] => {
    if (person.isAnonymous) return [];
    const items = (show.appearancesByPerson.get(person.id) ?? []).flatMap(({ episode: slug }) => {
      const episode = show.episodeBySlug.get(slug);
      if (episode === undefined) return [];
      return placesOf(episode).filter(({ index }) => episode.quoteSummaries[index]?.person === person.id);
    });
    const name = shownName(person, null);
    return listOf({
      folder: folderOf(show, "guest", person.id),
      chosen: { key: "guest", value: person.id },
      title: said.fill(said.words.quotesOf, { name }),
      also: { name: said.words.saidByTopic, address: person.address },
      name,
      items,
    });
  });
  const index = { name: said.words.speakers, address: show.addresses.guests };
  return { key: "guest", label: said.words.byGuest, index, lists };
}

function byTopic({ show, said }: PageMaking, placesOf: PlacesOf): ListsOfKind {
  const lists = show.topics.flatMap(({ id, name, address }) =>
    listOf({
      folder: folderOf(show, "topic", id),
      chosen: { key: "topic", value: id },
      title: said.fill(said.words.quotesAbout, { name }),
      also: { name: said.words.episodes, address },
      name,
      items: (show.episodesByTopic.get(id) ?? []).flatMap(placesOf),
    }),
  );
  const index = { name: said.words.topics, address: show.addresses.topics };
  return { key: "topic", label: said.words.byTopic, index, lists };
}

function byYear({ show, said }: PageMaking, placesOf: PlacesOf): ListsOfKind {
  const lists = [...groupBy(show.episodes, yearOf)].flatMap(([year, episodes]) =>
    listOf({
      folder: folderOf(show, "year", year),
      chosen: { key: "year", value: year },
      title: said.fill(said.words.quotesOfYear, { year }),
      also: { name: said.words.episodes, address: yearFolder(show.addresses.archive, year) },
      name: year,
      items: episodes.flatMap(placesOf),
    }),
  );
  return { key: "year", label: said.words.byYear, index: null, lists };
}

function folderOf({ addresses }: Show, kind: Choice["key"], value: string): Address {
  return below(addresses.quotes, `${kind}/${value}/`);
}

function listOf(list: NamedList): readonly NamedList[] {
  return list.items.length === 0 ? [] : [list];
}
