// The quotes: one page each, and all of them, by guest, by topic, by year.

import type { Address } from "../../domain/media.ts";
import { shownName } from "../../domain/person.ts";
import { sectionsOfList } from "../../memory/section.ts";
import { ofQuotes, type QuotePlace, quoteAt, quotePlaces } from "../../model/quote-marks.ts";
import { cardOfQuote } from "../../render/cards/cards.ts";
import { quoteToJsonLd } from "../../render/json-ld/pages.ts";
import { below, markdownTwin } from "../../render/output-addresses.ts";
import { cutToCharacters } from "../../text/cut.ts";
import { yearOf } from "./episode-pages.ts";
import { disclosureOf, unpublishedLabel } from "./episode-view.ts";
import { type FilterGroup, filtersOnce, mostUsedFilters } from "./filters-view.ts";
import { groupBy } from "./group-by.ts";
import { type Page, type PageSection, pageHead } from "./page.ts";
import { headImage, headJsonLd, type PageMaking, partAt, partTitle, titled } from "./page-making.ts";
import { playerView } from "./player-view.ts";
import { listedQuoteView, quoteView } from "./quote-view.ts";

const QUOTES_A_PAGE = 30;
/** Of a quote, in its page's title. */
const TITLE_CHARACTERS = 60;

/** A quote alone: what is opened when somebody was sent it. */
export function quotePage(making: PageMaking, place: QuotePlace): Page {
  const { show, said, page } = making;
  const { episode, mark } = place;
  const address = below(show.addresses.quotes, `${episode.slug}/${mark.id}/`);
  return page(address, "pages/quote.njk", () => {
    const quote = quoteAt(place);
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
        player: playerView(show, episode, quote.span),
        card: cardOfQuote(show, quote).path,
      },
    };
  });
}

interface QuoteList {
  readonly folder: Address;
  /** The same choice as a query of the search page, which joins a person, a topic and a year; "" for all. */
  readonly chosen: string;
  readonly title: string;
  readonly quotes: readonly QuotePlace[];
}

/** Every list of quotes; a list is there only when it has a quote and narrows something. */
export function quotesPages(making: PageMaking): readonly PageSection[] {
  const { show, said } = making;
  const folder = show.addresses.quotes;
  const all = show.episodes.flatMap(quotePlaces);
  const groups = [byGuest(making, folder), byTopic(making, folder), byYear(making, folder, all)].filter(
    ({ lists }) => lists.length > 1,
  );
  const filters = mostUsedFilters(
    groups.map(({ label, lists }) => ({
      label,
      links: lists.map(({ name, folder: address, quotes }) => ({ name, address, count: quotes.length })),
    })),
  );
  return [
    ...listPages(making, { folder, chosen: "", title: said.words.allQuotes, quotes: all }, filters),
    ...groups.flatMap(({ lists }) => lists.flatMap((list) => listPages(making, list, filters))),
  ];
}

function listPages(
  making: PageMaking,
  list: QuoteList,
  filters: readonly FilterGroup[],
): readonly PageSection[] {
  const { show, said, page } = making;
  const { title, quotes } = list;
  const ways = filtersOnce(filters, { name: said.words.all, address: show.addresses.quotes }, list.folder);
  const of = [title, filters, quotes.length];
  return sectionsOfList({
    name: list.folder.path,
    items: quotes,
    size: QUOTES_A_PAGE,
    of,
    ofItems: ofQuotes,
    groupAt: (index) => {
      const part = partAt(making, list.folder, quotes, QUOTES_A_PAGE, index);
      return {
        name: part.address.path,
        of: [...of, part.pagination, ...ofQuotes(part.items)],
        pages: [
          page(part.address, "pages/quotes.njk", () => ({
            head: pageHead({
              title: titled(making, partTitle(list.title, part)),
              description: `${list.title} · ${show.programme.description}`,
              canonical: part.address.url,
              twin: markdownTwin(show.addresses.quotes).path,
            }),
            data: {
              title: said.text(list.title),
              count: said.count(said.words.countQuotes, list.quotes.length),
              filters: ways(),
              combine: filters.length > 1 ? `${show.addresses.search.path}${list.chosen}` : "",
              quotes: part.items.map((place) => listedQuoteView(show, place.episode, quoteAt(place), said)),
              pagination: part.pagination,
            },
          })),
        ],
      };
    },
  });
}

interface NamedList extends QuoteList {
  readonly name: unknown;
}

function byGuest({ show, said }: PageMaking, folder: Address) {
  const lists = show.people.flatMap((person): readonly NamedList[] => {
    if (person.isAnonymous) return [];
    const quotes = (show.appearancesByPerson.get(person.id) ?? []).flatMap((appearance) => {
      const episode = show.episodeBySlug.get(appearance.episode);
      return episode ? quotePlaces(episode).filter(({ mark }) => mark.person === person.id) : [];
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

function byTopic({ show, said }: PageMaking, folder: Address) {
  const lists = show.topics.flatMap((topic): readonly NamedList[] => {
    const quotes = (show.episodesByTopic.get(topic.id) ?? []).flatMap(quotePlaces);
    const title = said.fill(said.words.quotesAbout, { name: topic.name });
    return listOf({
      folder: below(folder, `topic/${topic.id}/`),
      chosen: `?topic=${topic.id}`,
      title,
      name: said.text(topic.name),
      quotes,
    });
  });
  return { label: said.words.byTopic, lists };
}

function byYear({ said }: PageMaking, folder: Address, all: readonly QuotePlace[]) {
  const lists = [...groupBy(all, ({ episode }) => yearOf(episode))].flatMap(([year, quotes]) => {
    const title = said.fill(said.words.quotesOfYear, { year });
    return listOf({
      folder: below(folder, `year/${year}/`),
      chosen: `?year=${year}`,
      title,
      name: year,
      quotes,
    });
  });
  return { label: said.words.byYear, lists };
}

function listOf(list: NamedList): readonly NamedList[] {
  return list.quotes.length === 0 ? [] : [list];
}
