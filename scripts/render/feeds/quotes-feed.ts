// Every quote as an item of its own -> quotes/feed.xml and its archive.
// An enclosure only where the quote's own sound was cut: an app would download the whole episode once for each quote.
// The time is a link.

import type { Slug } from "../../domain/names.ts";
import { shownName } from "../../domain/person.ts";
import { wholeEpisode } from "../../domain/show.ts";
import { uuidV5 } from "../../model/ids.ts";
import { publishedEpisodes } from "../../model/published-episodes.ts";
import { standingAlone } from "../../text/bidi.ts";
import { cutToBytes, cutToCharacters } from "../../text/cut.ts";
import { formatDay } from "../../text/dates.ts";
import { standingWords } from "../../text/standing.ts";
import { narrationWords } from "../../text/words/narration.ts";
import { isolated, tag } from "../markup.ts";
import { keyOf, siteFiles } from "../output-addresses.ts";
import { programmeArtwork } from "../pictures.ts";
import { feedProse } from "../prose-targets.ts";
import { pageAtTime } from "../time-links.ts";
import { element } from "../xml/element.ts";
import { askedPages, type FeedPage } from "./archive.ts";
import { writeRssItem } from "./feed-adapter.ts";
import { type FeedWriting, modifiedAt, newest, writingOf } from "./feed-writing.ts";
import { quoteHtml, wrapped } from "./item-content.ts";
import { DESCRIPTION_BYTES } from "./item-description.ts";
import { channelElements } from "./rss-channel.ts";
import { pageAddress, placeOf, type RssDocument } from "./rss-documents.ts";
import type { RssChannel, RssItem } from "./rss-feed.ts";
import { enclosureOf } from "./rss-item.ts";

/** A quote's words in a title, at most, in characters. */
const TITLE_CHARACTERS = 100;

/** A quote by its place: the whole one is asked for when its item is written. */
interface QuotePlace {
  readonly episode: Slug;
  /** From 0, in the episode. */
  readonly index: number;
}

/** The feed itself first, then its archive. */
export function quotesDocuments(writing: FeedWriting): readonly RssDocument[] {
  const { show } = writing;
  const said = publishedEpisodes(show).flatMap(({ slug, quoteSummaries }) =>
    quoteSummaries.map((_, index): QuotePlace => ({ episode: slug, index })),
  );
  const { feedQuotes } = show.addresses;
  return askedPages(show, feedQuotes.path, said).map(({ number, ask }) => ({
    kind: "quotes",
    address: pageAddress(feedQuotes, number),
    channel: () => quotesChannel(writing, ask()),
    items: () =>
      ask().items.map((place) => {
        const whole = quoteItem(writing, place);
        return { episode: null, outside: whole, whole: () => whole, text: () => writeRssItem(whole) };
      }),
  }));
}

function quotesChannel(writing: FeedWriting, page: FeedPage<QuotePlace>): RssChannel {
  const { show, words, identity } = writing;
  const { programme, addresses } = show;
  const key = keyOf(show, addresses.feedQuotes);
  const place = placeOf(addresses.feedQuotes, page);
  const episodes = [...new Set(page.items.map(({ episode }) => episode))].flatMap(
    (slug) => show.episodeBySlug.get(slug) ?? [],
  );
  return {
    kind: "quotes",
    title: words.quotesFeed(programme.title),
    link: addresses.quotes.url,
    self: place.self,
    description: words.quotesFeedAbout(programme.title),
    language: programme.language,
    copyright: programme.copyright,
    image: programmeArtwork(show).url,
    artwork: programme.artworkFacts ?? null,
    style: siteFiles(show).feedStyle.path,
    updated: newest(episodes.map((episode) => modifiedAt(show, episode))),
    elements: channelElements(show, {
      kind: "quotes",
      place,
      guid: identity.guid(key, addresses.feedQuotes.url),
      movedTo: identity.movedTo(key, addresses.feedQuotes.url),
    }),
  };
}

/** @throws RangeError for a place that its episode does not have */
function quoteItem(feed: FeedWriting, { episode: slug, index }: QuotePlace): RssItem {
  const { show } = feed;
  const episode = wholeEpisode(show, slug);
  const writing = writingOf(feed, episode);
  const { words, direction } = writing;
  const quote = episode.quotes[index];
  if (quote === undefined) throw new RangeError(`quoteItem: ${slug} has no quote ${index}`);
  const person = show.personById.get(quote.person);
  const name = person ? shownName(person, episode.day) : "";
  const who = quote.role === null ? name : `${name}${words.separator}${quote.role}`;
  const day = formatDay(episode.day, writing.language);
  const { interface: language } = show.programme;
  const standing = standingWords(quote.standing, language);
  const notes = [episode.isReading ? narrationWords(language).short : null, standing].filter(
    (note) => note !== null,
  );
  const about = [`${words.inEpisode}: ${episode.title} (${day})`, ...notes].join(" · ");
  return {
    file: episode.file,
    title: standingAlone(
      words.quoteTitle(cutToCharacters(quote.text.replace(/\s+/g, " "), TITLE_CHARACTERS), name),
      direction,
    ),
    link: quote.address.url,
    guid: `urn:uuid:${uuidV5(show.programme.guid, `${episode.guid} ${quote.id}`)}`,
    published: episode.published,
    description: cutToBytes(`${quote.text}\n\n— ${who}\n\n${about}`, DESCRIPTION_BYTES),
    content: wrapped(writing, [
      quoteHtml(writing, { episode, quote, prose: feedProse(show, episode) }),
      tag(
        "p",
        {},
        isolated(`${words.inEpisode}: `, direction),
        tag("a", { href: episode.address.url }, isolated(episode.title, direction)),
        isolated([` (${day})`, ...notes].join(" · "), direction),
      ),
    ]),
    enclosure: quote.clip?.sound ? enclosureOf(show, quote.clip.sound) : null,
    categories: standing === null ? [] : [{ name: standing, domain: null }],
    elements:
      quote.span === null
        ? []
        : [
            element(
              "podcast:contentLink",
              { href: pageAtTime(episode.address, quote.span.start) },
              episode.title,
            ),
          ],
  };
}
