// An episode's page -> PodcastEpisode with its recording, people, quotes and corrections.
// Vocabulary: schema.org.

import type { Episode } from "../../domain/episode.ts";
import type { Location } from "../../domain/location.ts";
import { languageOf, type Show } from "../../domain/show.ts";
import { isoDuration } from "../../domain/timecode.ts";
import { modifiedAt, wordsOf } from "../feeds/feed-writing.ts";
import { episodeArtwork, episodeStill } from "../pictures.ts";
import { audioObject, videoObject } from "./media-objects.ts";
import {
  breadcrumbs,
  comment,
  episodeId,
  graph,
  type JsonLd,
  listOf,
  personReference,
  programmeId,
  programmeReference,
  publisher,
  quotation,
} from "./parts.ts";

/** For `jsonForScript`. */
export function episodeToJsonLd(show: Show, episode: Episode): JsonLd {
  const words = wordsOf(show);
  return graph(
    episodeNode(show, episode),
    breadcrumbs([
      { name: show.programme.title, address: show.addresses.home },
      { name: words.episodes, address: show.addresses.archive },
      { name: episode.title, address: episode.address },
    ]),
  );
}

function episodeNode(show: Show, episode: Episode): JsonLd {
  const { topicById } = show;
  const people = (list: Episode["guests"]) =>
    listOf(list.flatMap((one) => personReference(show, one, episode.day) ?? []));
  return {
    "@type": "PodcastEpisode",
    "@id": episodeId(episode),
    name: episode.title,
    url: episode.address.url,
    description: episode.summary,
    // What the recording is and is not, where a reader of the data looks to tell it from a broadcast.
    disambiguatingDescription: episode.disclosure ?? undefined,
    datePublished: episode.published,
    dateModified: modifiedAt(show, episode),
    inLanguage: languageOf(show, episode),
    isFamilyFriendly: !episode.isExplicit,
    episodeNumber: episode.number ?? undefined,
    partOfSeason:
      episode.season === null
        ? undefined
        : {
            "@type": "PodcastSeason",
            seasonNumber: episode.season,
            partOfSeries: { "@id": programmeId(show) },
          },
    partOfSeries: programmeReference(show),
    publisher: publisher(show),
    image: [episodeStill(show, episode).url, episodeArtwork(show, episode).url],
    duration: episode.duration === null ? undefined : isoDuration(episode.duration),
    associatedMedia: audioObject(show, episode) ?? undefined,
    video: videoObject(show, episode) ?? undefined,
    contributor: people(episode.guests),
    mentions: people(episode.quoted),
    about: listOf(
      episode.topics.flatMap((id) => {
        const topic = topicById.get(id);
        return topic ? [{ "@type": "Thing", name: topic.name, url: topic.address.url }] : [];
      }),
    ),
    contentLocation: episode.location === null ? undefined : place(episode.location),
    hasPart: listOf(episode.quotes.map((quote) => quotation(show, episode, quote))),
    citation: listOf(
      episode.sources.map(({ title, url }) => ({
        "@type": "CreativeWork",
        name: title,
        url: url ?? undefined,
      })),
    ),
    correction: listOf(corrections(episode)),
  };
}

/** RFC 5870: `geo:latitude,longitude`, in degrees. */
function place({ name, geo }: Location): JsonLd {
  const [latitude, longitude] = geo === null ? [] : geo.slice("geo:".length).split(/[,;]/).map(Number);
  const point = { "@type": "GeoCoordinates", latitude, longitude };
  return { "@type": "Place", name, geo: geo === null ? undefined : point };
}

function corrections({ corrections: made, quotes }: Episode): readonly JsonLd[] {
  return made.map(({ date, text, quote: id }) => {
    const quote = quotes.find((one) => one.id === id);
    return { ...comment(date, text), about: quote ? { "@id": `${quote.address.url}#quote` } : undefined };
  });
}
