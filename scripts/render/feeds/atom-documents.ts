// The programme -> its Atom feed and the pages of its archive.
// Specs: RFC 4287 (Atom), RFC 5005 section 4 (archives). Episodes without a file are in it: it is for readers.

import type { Episode, EpisodeHead } from "../../domain/episode.ts";
import type { Address, MediaFile } from "../../domain/media.ts";
import { shownName } from "../../domain/person.ts";
import { languageOf, wholeEpisode } from "../../domain/show.ts";
import { uuidV5 } from "../../model/ids.ts";
import { publishedEpisodes } from "../../model/published-episodes.ts";
import { keyOf, siteFiles } from "../output-addresses.ts";
import { programmeArtwork } from "../pictures.ts";
import { element, type XmlElement } from "../xml/element.ts";
import { askedPages, type FeedPage } from "./archive.ts";
import type { AtomEntry, AtomFeed } from "./atom-feed.ts";
import { countedUrl } from "./counted-url.ts";
import { writeAtomEntry, writeAtomFeed } from "./feed-adapter.ts";
import { type FeedWriting, modifiedAt, newest, titleAlone } from "./feed-writing.ts";
import { itemContent } from "./item-content.ts";
import { itemSummary } from "./item-description.ts";
import { pageAddress, placeOf } from "./rss-documents.ts";

/** One document of the feed: where it goes, and its text when it is asked for. */
export interface FeedDocument {
  readonly address: Address;
  readonly render: () => string;
}

/** The feed itself first, then its archive from the oldest page. */
export function atomDocuments(writing: FeedWriting): readonly FeedDocument[] {
  const { show } = writing;
  const { feedAtom } = show.addresses;
  return askedPages(show, feedAtom.path, publishedEpisodes(show)).map(({ number, ask }) => ({
    address: pageAddress(feedAtom, number),
    render: () => {
      const page = ask();
      return writeAtomFeed(
        atomOf(writing, page),
        page.items.map((episode) => entryText(writing, episode)),
      );
    },
  }));
}

/** An entry's lines, the same in every document that has it; kept from build to build. */
function entryText(writing: FeedWriting, { slug }: EpisodeHead): string {
  const { show } = writing;
  return show.keep(`items/${slug}`, "atom", () => writeAtomEntry(entryOf(writing, wholeEpisode(show, slug))));
}

/** An item's id where it has to be an IRI: the guid itself, or a URN made of one that is none. */
export function iriOf(guid: string, programmeGuid: string): string {
  return URL.canParse(guid) ? guid : `urn:uuid:${uuidV5(programmeGuid, guid)}`;
}

function atomOf(writing: FeedWriting, page: FeedPage<EpisodeHead>): Omit<AtomFeed, "entries"> {
  const { show, identity } = writing;
  const { programme, addresses } = show;
  const place = placeOf(addresses.feedAtom, page);
  return {
    id: `urn:uuid:${identity.guid(keyOf(show, addresses.feedAtom), addresses.feedAtom.url)}`,
    title: programme.title,
    subtitle: programme.description,
    link: addresses.home.url,
    self: place.self,
    language: programme.language,
    updated: newest(page.items.map((episode) => modifiedAt(show, episode))),
    author: { name: programme.author, email: programme.owner.email },
    style: siteFiles(show).feedStyle.path,
    elements: [
      ...(place.isArchive ? [element("link", { rel: "current", href: place.current })] : []),
      ...(place.previous === null ? [] : [element("link", { rel: "prev-archive", href: place.previous })]),
      ...(programme.announcing?.hubs ?? []).map((href) => element("link", { rel: "hub", href })),
      ...(place.isArchive ? [element("fh:archive")] : []),
      element("icon", {}, programmeArtwork(show).url),
      ...(programme.copyright === null ? [] : [element("rights", {}, programme.copyright)]),
    ],
  };
}

function entryOf(writing: FeedWriting, episode: Episode): AtomEntry {
  const { show } = writing;
  return {
    id: iriOf(episode.guid, show.programme.guid),
    title: titleAlone(show, episode),
    language: episode.language ?? null,
    link: episode.address.url,
    updated: modifiedAt(show, episode),
    published: episode.published,
    summary: itemSummary(episode),
    content: itemContent(writing, episode),
    elements: [
      ...enclosures(writing, episode),
      ...contributors(writing, episode),
      ...categories(writing, episode),
    ],
  };
}

/** Sound before picture: a reader that takes one takes the lighter. */
function enclosures({ show, words }: FeedWriting, episode: EpisodeHead): readonly XmlElement[] {
  const { audio, video } = episode;
  const link = ({ url, type, bytes }: MediaFile, title: string) =>
    element("link", {
      rel: "enclosure",
      type,
      href: countedUrl(show.programme, url),
      length: bytes,
      hreflang: languageOf(show, episode),
      title,
    });
  return [
    ...(audio ? [link(audio, words.audio)] : []),
    ...(video?.kind === "file" ? [link(video, words.video)] : []),
  ];
}

function contributors({ show }: FeedWriting, { guests, day }: EpisodeHead): readonly XmlElement[] {
  return guests.flatMap(({ person: id }) => {
    const person = show.personById.get(id);
    if (person === undefined || person.isAnonymous) return [];
    return [
      element("contributor", {}, [
        element("name", {}, shownName(person, day)),
        element("uri", {}, person.address.url),
      ]),
    ];
  });
}

function categories({ show }: FeedWriting, { topics }: EpisodeHead): readonly XmlElement[] {
  return topics.flatMap((id) => {
    const topic = show.topicById.get(id);
    return topic
      ? [element("category", { term: id, scheme: show.addresses.topics.url, label: topic.name })]
      : [];
  });
}
