// The quotes: one page each, and all of them, by guest, by topic, by year.

import type { Episode, EpisodeHead } from "../../domain/episode.ts";
import type { Address } from "../../domain/media.ts";
import type { Slug } from "../../domain/names.ts";
import { shownName } from "../../domain/person.ts";
import type { Quote } from "../../domain/quote.ts";
import { type Show, wholeEpisode } from "../../domain/show.ts";
import { cardOfQuote } from "../../render/cards/cards.ts";
import { quoteToJsonLd } from "../../render/json-ld/pages.ts";
import { below, markdownTwin } from "../../render/output-addresses.ts";
import { cutToCharacters } from "../../text/cut.ts";
import { yearOf } from "./episode-pages.ts";
import { disclosureOf, unpublishedLabel } from "./episode-view.ts";
import { type FilterGroup, filtersOnce, mostUsedFilters } from "./filters-view.ts";
import { groupBy } from "./group-by.ts";
import { type Page, pageHead } from "./page.ts";
import { headImage, headJsonLd, type PageMaking, partsOf, partTitle, titled } from "./page-making.ts";
import { playerView } from "./player-view.ts";
import { listedQuoteView, quoteView } from "./quote-view.ts";

const QUOTES_A_PAGE = 30;
/** Of a quote, in its page's title. */
const TITLE_CHARACTERS = 60;

/** A quote by its place: the whole one is asked for when it is shown. */
interface QuotePlace {
  readonly episode: Slug;
  /** From 0, in the episode. */
  readonly index: number;
}

/** A quote with its episode. */
interface QuoteInEpisode {
  readonly episode: Episode;
  readonly quote: Quote;
}

/** The pages of an episode's quotes: what is opened when somebody was sent one. */
export function quotePages(making: PageMaking, { slug, quoteSummaries }: EpisodeHead): readonly Page[] {
  const { quotes } = making.show.addresses;
  return quoteSummaries.map(({ id }, index) =>
    quotePage(making, below(quotes, `${slug}/${id}/`), { episode: slug, index }),
  );
}

function quotePage(making: PageMaking, address: Address, place: QuotePlace): Page {
  const { show, said, page } = making;
  return page(address, "pages/quote.njk", () => {
    const { episode, quote } = quoteAt(show, place);
    const speaker = show.personById.get(quote.person);
    const name = speaker ? shownName(speaker, episode.day) : "";
    const title = said.fill(said.words.quoteOf, { name });
    return {
      head: pageHead({
        // Its first words tell it from the others of the same speaker.
        title: titled(
          making,
          `${title}: ${cutToCharacters(quote.text.replace(/\s+/g, " "), TITLE_CHARACTERS)}`,
        ),
        description: quote.text,
        canonical: quote.address.url,
        type: "article",
        image: headImage(cardOfQuote(show, quote)),
        jsonLd: headJsonLd(quoteToJsonLd(show, quote)),
        // A quote is in its episode's: a file for each would double the site's.
        twin: markdownTwin(episode.address).path,
        isIndexed: episode.unpublished === null,
      }),
      data: {
        title: said.text(title),
        /** For attributes, where no markup may stand. */
        plainTitle: episode.title,
        unpublished: unpublishedLabel(episode, said),
        quote: quoteView(show, episode, quote, said),
        disclosure: disclosureOf(episode, said),
        player: playerView(show, episode, said, quote.span),
        card: cardOfQuote(show, quote).path,
      },
    };
  });
}

/** @throws RangeError for a place that its episode does not have */
function quoteAt(show: Show, { episode: slug, index }: QuotePlace): QuoteInEpisode {
  const episode = wholeEpisode(show, slug);
  const quote = episode.quotes[index];
  if (quote === undefined) throw new RangeError(`quoteAt: ${slug} has no quote ${index}`);
  return { episode, quote };
}

interface QuoteList {
  readonly folder: Address;
  /** The same choice as a query of the search page, which joins a person, a topic and a year; "" for all. */
  readonly chosen: string;
  readonly title: string;
  readonly quotes: readonly QuotePlace[];
}

/** Every list of quotes; a list is there only when it has a quote and narrows something. */
export function quotesPages(making: PageMaking): readonly Page[] {
  const { show, said } = making;
  const folder = show.addresses.quotes;
  const places = placesIn(show);
  const groups = [byGuest(making, places), byTopic(making, places), byYear(making, places)].filter(
    ({ lists }) => lists.length > 1,
  );
  const links = mostUsedFilters(
    groups.map(({ label, lists }) => ({
      label,
      links: lists.map(({ name, folder: address, quotes }) => ({ name, address, count: quotes.length })),
    })),
  );
  const filters = show.fact(`filters:${folder.path}`, links);
  const all = { folder, chosen: "", title: said.words.allQuotes, quotes: show.episodes.flatMap(places) };
  return [all, ...groups.flatMap(({ lists }) => lists)].flatMap((list) => listPages(making, list, filters));
}

/** The places of an episode's quotes, in their order: the same objects in every list. */
function placesIn(show: Show): (episode: EpisodeHead) => readonly QuotePlace[] {
  const known = new Map(
    show.episodes.map(({ slug, quoteSummaries }) => [
      slug,
      quoteSummaries.map((_, index) => ({ episode: slug, index })),
    ]),
  );
  return ({ slug }) => known.get(slug) ?? [];
}

function listPages(
  making: PageMaking,
  { folder, chosen, title, quotes }: QuoteList,
  filters: () => readonly FilterGroup[],
): readonly Page[] {
  const { show, said, page } = making;
  const about = show.fact(`about:${folder.path}`, { title, count: quotes.length });
  const whole = { name: said.words.all, address: show.addresses.quotes };
  return partsOf(making, folder, quotes, QUOTES_A_PAGE).map(({ address, part: partOf }) => ({
    ...page(address, "pages/quotes.njk", () => {
      const { title, count } = about();
      const part = partOf();
      return {
        head: pageHead({
          title: titled(making, partTitle(title, part)),
          description: `${title} · ${show.programme.description}`,
          canonical: address.url,
          twin: markdownTwin(show.addresses.quotes).path,
        }),
        data: {
          title: said.text(title),
          count: said.count(said.words.countQuotes, count),
          filters: filtersOnce(show, filters, whole, folder),
          combine: filters().length > 1 ? `${show.addresses.search.path}${chosen}` : "",
          quotes: part.items.map((place) => {
            const { episode, quote } = quoteAt(show, place);
            return listedQuoteView(show, episode, quote, said);
          }),
          pagination: part.pagination,
        },
      };
    }),
    isLater: true,
  }));
}

/** The quotes of an episode, by their places. */
type PlacesOf = (episode: EpisodeHead) => readonly QuotePlace[];

interface NamedList extends QuoteList {
  readonly name: unknown;
}

function byGuest({ show, said }: PageMaking, placesOf: PlacesOf) {
  const folder = show.addresses.quotes;
  const lists = show.people.flatMap((person): readonly NamedList[] => {
    if (person.isAnonymous) return [];
    const quotes = (show.appearancesByPerson.get(person.id) ?? []).flatMap(({ episode: slug }) => {
      const episode = show.episodeBySlug.get(slug);
      if (episode === undefined) return [];
      return placesOf(episode).filter(({ index }) => episode.quoteSummaries[index]?.person === person.id);
    });
    const title = said.fill(said.words.quotesOf, { name: shownName(person, null) });
    return listOf({
      folder: below(folder, `guest/${person.id}/`),
      chosen: `?guest=${person.id}`,
      title,
      name: said.text(person.name),
      quotes,
    });
  });
  return { label: said.words.byGuest, lists };
}

function byTopic({ show, said }: PageMaking, placesOf: PlacesOf) {
  const lists = show.topics.flatMap((topic): readonly NamedList[] => {
    const quotes = (show.episodesByTopic.get(topic.id) ?? []).flatMap(placesOf);
    const title = said.fill(said.words.quotesAbout, { name: topic.name });
    return listOf({
      folder: below(show.addresses.quotes, `topic/${topic.id}/`),
      chosen: `?topic=${topic.id}`,
      title,
      name: said.text(topic.name),
      quotes,
    });
  });
  return { label: said.words.byTopic, lists };
}

function byYear({ show, said }: PageMaking, placesOf: PlacesOf) {
  const lists = [...groupBy(show.episodes, yearOf)].flatMap(([year, episodes]) => {
    const title = said.fill(said.words.quotesOfYear, { year });
    return listOf({
      folder: below(show.addresses.quotes, `year/${year}/`),
      chosen: `?year=${year}`,
      title,
      name: year,
      quotes: episodes.flatMap(placesOf),
    });
  });
  return { label: said.words.byYear, lists };
}

function listOf(list: NamedList): readonly NamedList[] {
  return list.quotes.length === 0 ? [] : [list];
}
