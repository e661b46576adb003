// A person's page, a quote's page, the home page -> structured data.
// Vocabulary: schema.org.

import type { EpisodeHead } from "../../domain/episode.ts";
import { type Person, shownName } from "../../domain/person.ts";
import type { Quote } from "../../domain/quote.ts";
import type { Show } from "../../domain/show.ts";
import { isoDuration } from "../../domain/timecode.ts";
import { cutToCharacters } from "../../text/cut.ts";
import { cardOfQuote } from "../cards/cards.ts";
import { wordsOf } from "../feeds/feed-writing.ts";
import { programmeArtwork } from "../pictures.ts";
import { quoteClip } from "./clips.ts";
import { fileFacts } from "./media-objects.ts";
import {
  breadcrumbs,
  episodeId,
  graph,
  hostReference,
  type JsonLd,
  listOf,
  nameOf,
  personId,
  programmeId,
  programmeReference,
  publisher,
  quotation,
} from "./parts.ts";

/** The newest episodes that a person's data name; the page and its feed lead to the others. */
const MOST_SUBJECTS = 60;
/** A quote's words in the name of its clip, in characters. */
const CLIP_NAME = 80;

/**
 * Who a person is. Null for one whose name is withheld: nothing is said of them.
 * @param isFirst whether it is for the first page of their entry: it names the episodes, for those after it too
 */
export function personToJsonLd(show: Show, person: Person, isFirst = true): JsonLd | null {
  if (person.isAnonymous) return null;
  const present = person.roles.filter(({ to }) => to === null);
  return graph(
    {
      "@type": "Person",
      "@id": personId(person),
      ...nameOf(person, null),
      alternateName: listOf([...(person.latin === null ? [] : [person.latin]), ...person.aliases]),
      jobTitle: listOf(present.map(({ text }) => text)),
      url: person.address.url,
      image: person.photo?.url,
      sameAs: listOf(person.links),
      subjectOf: listOf(
        (show.appearancesByPerson.get(person.id) ?? [])
          .slice(0, isFirst ? MOST_SUBJECTS : 0)
          .flatMap(({ episode: slug }) => {
            const episode = show.episodeBySlug.get(slug);
            return episode
              ? [
                  {
                    "@type": "PodcastEpisode",
                    "@id": episodeId(episode),
                    name: episode.title,
                    url: episode.address.url,
                  },
                ]
              : [];
          }),
      ),
    },
    breadcrumbs([
      { name: show.programme.title, address: show.addresses.home },
      { name: wordsOf(show).speakers, address: show.addresses.guests },
      { name: shownName(person, null), address: person.address },
    ]),
  );
}

/** A quote's own page: its words, its speaker, the part of the recording. @throws Error when its episode is not in the show */
export function quoteToJsonLd(show: Show, quote: Quote): JsonLd {
  const episode = show.episodeBySlug.get(quote.episode);
  if (episode === undefined) throw new Error(`quoteToJsonLd: no episode ${quote.episode}`);
  return graph(
    {
      ...quotation(show, episode, quote),
      isPartOf: {
        "@type": "PodcastEpisode",
        "@id": episodeId(episode),
        name: episode.title,
        url: episode.address.url,
        datePublished: episode.published,
        partOfSeries: programmeReference(show),
      },
      // A Clip is a work about it, and no media object: `associatedMedia` may not hold one.
      subjectOf: quoteClip(show, episode, quote) ?? undefined,
    },
    clipVideo(show, episode, quote),
    breadcrumbs([
      { name: show.programme.title, address: show.addresses.home },
      { name: episode.title, address: episode.address },
      { name: wordsOf(show).quotes, address: quote.address },
    ]),
  );
}

/** The film of a quote that was cut out of the recording; null where none was. */
function clipVideo(show: Show, episode: EpisodeHead, quote: Quote): JsonLd | null {
  const film = quote.clip?.film ?? null;
  if (film === null) return null;
  const speaker = show.personById.get(quote.person);
  const name = speaker ? `${shownName(speaker, episode.day)}: ` : "";
  return {
    "@type": "VideoObject",
    "@id": `${quote.address.url}#clip`,
    name: `${name}${cutToCharacters(quote.text.replace(/\s+/g, " "), CLIP_NAME)}`,
    description: quote.text,
    uploadDate: episode.published,
    thumbnailUrl: cardOfQuote(show, quote).url,
    inLanguage: show.programme.language,
    isFamilyFriendly: !episode.isExplicit,
    about: { "@id": `${quote.address.url}#quote` },
    contentUrl: film.url,
    duration: film.duration === null ? undefined : isoDuration(film.duration),
    ...fileFacts(film),
  };
}

/** The programme, for the home page. */
export function programmeToJsonLd(show: Show): JsonLd {
  const { programme, addresses } = show;
  return graph(
    {
      "@type": "PodcastSeries",
      "@id": programmeId(show),
      name: programme.title,
      alternateName: programme.latin ?? undefined,
      description: programme.description,
      url: addresses.home.url,
      inLanguage: programme.language,
      image: programmeArtwork(show).url,
      webFeed: addresses.feedRss.url,
      author: publisher(show),
      publisher: publisher(show),
      copyrightNotice: programme.copyright ?? undefined,
      contributor: listOf(show.hosts.flatMap((host) => hostReference(show, host) ?? [])),
      genre: listOf(programme.categories.map(({ name, sub }) => sub ?? name)),
      sameAs: listOf(programme.links.map(({ url }) => url)),
      isFamilyFriendly: !programme.isExplicit,
    },
    {
      "@type": "WebSite",
      "@id": `${addresses.home.url}#site`,
      name: programme.title,
      url: addresses.home.url,
      inLanguage: programme.language,
      publisher: { "@id": `${addresses.home.url}#publisher` },
      potentialAction: {
        "@type": "SearchAction",
        target: { "@type": "EntryPoint", urlTemplate: `${addresses.search.url}?q={search_term_string}` },
        "query-input": "required name=search_term_string",
      },
    },
  );
}

/** The page of the search. @param name its title */
export function searchPageToJsonLd({ programme, addresses }: Show, name: string): JsonLd {
  return graph(
    {
      "@type": "SearchResultsPage",
      "@id": addresses.search.url,
      name,
      url: addresses.search.url,
      inLanguage: programme.language,
      isPartOf: { "@id": `${addresses.home.url}#site` },
    },
    breadcrumbs([
      { name: programme.title, address: addresses.home },
      { name, address: addresses.search },
    ]),
  );
}
