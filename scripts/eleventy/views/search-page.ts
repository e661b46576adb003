// The search page: the form, what stands there before a query, and the words that its script says.

import { shownName } from "../../domain/person.ts";
import { SEARCH_FOLDER } from "../../domain/search-index.ts";
import type { Show } from "../../domain/show.ts";
import { searchPageToJsonLd } from "../../render/json-ld/pages.ts";
import { below } from "../../render/output-addresses.ts";
import { localeOf } from "../../text/dates.ts";
import { searchWords } from "../../text/words/search.ts";
import { yearOf } from "./episode-pages.ts";
import { type Page, pageHead } from "./page.ts";
import { headJsonLd, type PageMaking, titled } from "./page-making.ts";

/** Ways to begin without a word. */
const STARTS = 12;
/** People that can be chosen: a page does not grow with the archive. */
const MOST_GUESTS = 300;

export function searchPage(making: PageMaking): Page {
  const { show, page } = making;
  const words = searchWords(show.programme.interface);
  const address = show.addresses.search;
  return page(address, "pages/search.njk", () => ({
    head: pageHead({
      title: titled(making, words.title),
      description: `${words.title}: ${words.about}`,
      canonical: address.url,
      jsonLd: headJsonLd(searchPageToJsonLd(show, words.title)),
    }),
    data: { search: searchView(making) },
  }));
}

/** The link in every page's header. */
export function searchLinkView({ programme, addresses }: Show) {
  return { href: addresses.search.path, name: searchWords(programme.interface).open };
}

function searchView({ show, said }: PageMaking) {
  const { programme, addresses, people, topics, episodes } = show;
  const words = searchWords(programme.interface);
  const named = mostHeard(
    show,
    people.filter(({ isAnonymous }) => !isAnonymous),
  );
  const option = (value: string, name: string) => ({ value, name });
  return {
    words,
    nothing: said.fill(words.noneTitle, { query: "…" }),
    meant: said.fill(words.meant, { query: "…" }),
    page: addresses.search.path,
    index: below(addresses.home, SEARCH_FOLDER).path,
    /** For the script, in an attribute. */
    said: JSON.stringify({ ...saidByScript(words), locale: localeOf(programme.interface) }),
    filters: [
      {
        name: "guest",
        label: words.guest,
        any: words.anyGuest,
        options: named.map((person) => option(person.id, shownName(person, null))),
      },
      {
        name: "topic",
        label: words.topic,
        any: words.anyTopic,
        options: topics.map(({ id, name }) => option(id, name)),
      },
      {
        name: "year",
        label: words.year,
        any: words.anyYear,
        options: [...new Set(episodes.map(yearOf))].map((year) => option(year, year)),
      },
    ].filter(({ options }) => options.length > 1),
    starts: [
      ...topics,
      ...named.map((person) => ({ name: shownName(person, null), address: person.address })),
    ]
      .slice(0, STARTS)
      .map(({ name, address }) => ({ name: said.text(name), href: address.path })),
    ways: [
      { name: said.words.allQuotes, href: addresses.quotes.path },
      { name: said.words.allEpisodes, href: addresses.archive.path },
      { name: said.words.speakers, href: addresses.guests.path },
      ...(topics.length > 0 ? [{ name: said.words.topics, href: addresses.topics.path }] : []),
    ],
  };
}

/** In their order by name; those beyond are found by their names. */
function mostHeard({ appearancesByPerson }: Show, people: Show["people"]): Show["people"] {
  if (people.length <= MOST_GUESTS) return people;
  const heard = ({ id }: Show["people"][number]) => appearancesByPerson.get(id)?.length ?? 0;
  const kept = new Set(people.toSorted((a, b) => heard(b) - heard(a)).slice(0, MOST_GUESTS));
  return people.filter((person) => kept.has(person));
}

function saidByScript(words: ReturnType<typeof searchWords>) {
  const { searching, meant, noneTitle, noneText, noneFiltered, someWords, more, moreOf, playFrom, found } =
    words;
  const kinds = {
    person: words.person,
    topic: words.topicKind,
    episode: words.episode,
    quote: words.quote,
    passage: words.passage,
  };
  return {
    searching,
    meant,
    noneTitle,
    noneText,
    noneFiltered,
    someWords,
    more,
    moreOf,
    playFrom,
    found,
    kinds,
  };
}
