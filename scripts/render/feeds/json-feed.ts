// The programme -> JSON Feed.
// Spec: JSON Feed 1.1 (jsonfeed.org/version/1.1). Written here and not by `feed`, whose JSON is version 1.
// `_generator`, `_episode`, `_guests` and `_quotes` are extensions of ours: the files of the episode, who was there, and every quote with its second and how it stands to
// the recording (`verdict`: verbatim, close, doubtful, altered, absent or ambiguous; none without a transcript of the speaker;
// `machine_reading` where the recording is one, `corrected` with the day of its correction).

import type { Episode, EpisodeHead } from "../../domain/episode.ts";
import { GENERATOR } from "../../domain/generator.ts";
import type { Address, MediaFile } from "../../domain/media.ts";
import { shownName } from "../../domain/person.ts";
import type { Quote } from "../../domain/quote.ts";
import { languageOf, wholeEpisode } from "../../domain/show.ts";
import { publishedEpisodes } from "../../model/published-episodes.ts";
import { jsonLines, writeJson } from "../json.ts";
import { episodeStill, programmeArtwork } from "../pictures.ts";
import { pageAtTime } from "../time-links.ts";
import { askedPages, type FeedPage } from "./archive.ts";
import type { FeedDocument } from "./atom-documents.ts";
import { countedUrl } from "./counted-url.ts";
import { episodeSource } from "./episode-source.ts";
import { type FeedWriting, modifiedAt, titleAlone } from "./feed-writing.ts";
import { itemContent } from "./item-content.ts";
import { itemSummary } from "./item-description.ts";
import { pageAddress, placeOf } from "./rss-documents.ts";

/** The feed itself first, then its archive from the oldest page; each names the next older one. */
export function jsonDocuments(writing: FeedWriting): readonly FeedDocument[] {
  const { show } = writing;
  const { feedJson } = show.addresses;
  return askedPages(show, feedJson.path, publishedEpisodes(show)).map(({ number, ask }) => ({
    address: pageAddress(feedJson, number),
    render: () => writeFeed(writing, ask()),
  }));
}

const NO_ITEMS = '"items": []\n}\n';

/** As if it were written in one go: each item's lines are kept with its episode. */
function writeFeed(writing: FeedWriting, page: FeedPage<EpisodeHead>): string {
  const whole = writeJson(jsonFeed(writing, page));
  if (page.items.length === 0) return whole;
  const { show } = writing;
  const items = page.items.map(({ slug }) =>
    show.keep(`items/${slug}`, "json", () => jsonLines(jsonItem(writing, wholeEpisode(show, slug)))),
  );
  return `${whole.slice(0, -NO_ITEMS.length)}"items": [\n${items.join(",\n")}\n]\n}\n`;
}

function jsonFeed(writing: FeedWriting, page: FeedPage<EpisodeHead>) {
  const { programme, addresses } = writing.show;
  const place = placeOf(addresses.feedJson, page);
  const hubs = programme.announcing?.hubs ?? [];
  return {
    version: "https://jsonfeed.org/version/1.1",
    title: programme.title,
    home_page_url: addresses.home.url,
    feed_url: place.self,
    description: programme.description,
    next_url: place.previous ?? undefined,
    icon: programmeArtwork(writing.show).url,
    authors: [{ name: programme.author, url: addresses.home.url }],
    language: programme.language,
    _generator: GENERATOR,
    hubs: hubs.length === 0 ? undefined : hubs.map((url) => ({ type: "WebSub", url })),
    // Last, and put in by whoever writes the feed.
    items: [],
  };
}

function jsonItem(writing: FeedWriting, episode: Episode) {
  const { show } = writing;
  return {
    id: episode.guid,
    url: episode.address.url,
    title: titleAlone(show, episode),
    content_html: itemContent(writing, episode),
    summary: itemSummary(episode),
    image: episodeStill(show, episode).url,
    date_published: episode.published,
    date_modified: modifiedAt(show, episode),
    tags: episode.topics.flatMap((id) => show.topicById.get(id)?.name ?? []),
    language: languageOf(show, episode),
    attachments: attachments(writing, episode),
    _episode: source(writing, episode),
    _guests: guests(writing, episode),
    _quotes: episode.quotes.map((quote) => quoteExtension(writing, episode, quote)),
  };
}

function attachments({ words, show }: FeedWriting, { audio, video }: EpisodeHead) {
  const attach = ({ url, type, bytes, duration }: MediaFile, title: string) => ({
    url: countedUrl(show.programme, url),
    mime_type: type,
    title,
    size_in_bytes: bytes,
    duration_in_seconds: duration ?? undefined,
  });
  return [
    ...(audio ? [attach(audio, words.audio)] : []),
    ...(video?.kind === "file" ? [attach(video, words.video)] : []),
  ];
}

/** What the episode's files were made of, and where its captions are: an import needs nothing else. */
function source({ show }: FeedWriting, episode: Episode) {
  const transcripts = episode.captions.map(({ language, vtt }) => ({ language, url: vtt.url }));
  return { ...episodeSource(show, episode), transcripts };
}

function guests({ show }: FeedWriting, episode: EpisodeHead) {
  return episode.guests.flatMap(({ person: id, role }) => {
    const person = show.personById.get(id);
    return person
      ? [{ name: shownName(person, episode.day), role: role ?? undefined, url: urlOf(person) }]
      : [];
  });
}

function quoteExtension({ show }: FeedWriting, { address, day, isReading }: EpisodeHead, quote: Quote) {
  const { text, role, span, check, standing } = quote;
  const person = show.personById.get(quote.person);
  return {
    text,
    name: person && shownName(person, day),
    role: role ?? undefined,
    url: quote.address.url,
    verdict: check?.verdict,
    machine_reading: isReading || undefined,
    corrected: standing?.kind === "corrected" ? standing.day : undefined,
    start_time: span?.start,
    end_time: span?.end ?? undefined,
    listen_url: span ? pageAtTime(address, span.start) : undefined,
  };
}

function urlOf({ isAnonymous, address }: { readonly isAnonymous: boolean; readonly address: Address }) {
  return isAnonymous ? undefined : address.url;
}
