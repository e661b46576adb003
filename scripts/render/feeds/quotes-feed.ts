// Every quote as an item of its own -> quotes/feed.xml and its archive.
// No enclosure: an app would download the whole episode once for each quote. The time is a link.

import { shownName } from "../../domain/person.ts";
import { uuidV5 } from "../../model/ids.ts";
import { publishedEpisodes } from "../../model/published-episodes.ts";
import { ofQuotes, type QuotePlace, quoteAt, quotePlaces } from "../../model/quote-marks.ts";
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
import { type FeedPage, feedPages } from "./archive.ts";
import { type FeedWriting, modifiedAt, newest } from "./feed-writing.ts";
import { quoteHtml, wrapped } from "./item-content.ts";
import { DESCRIPTION_BYTES } from "./item-description.ts";
import { channelElements } from "./rss-channel.ts";
import { pageAddress, placeOf, type RssDocument } from "./rss-documents.ts";
import type { RssFeed, RssItem } from "./rss-feed.ts";

/** A quote's words in a title, at most, in characters. */
const TITLE_CHARACTERS = 100;

/** The feed itself first, then its archive. */
export function quotesDocuments(writing: FeedWriting): readonly RssDocument[] {
  const said = publishedEpisodes(writing.show).flatMap(quotePlaces);
  const { feedQuotes } = writing.show.addresses;
  return feedPages(said).map((page) => ({
    kind: "quotes",
    address: pageAddress(feedQuotes, page.number),
    of: [page.previous, ...ofQuotes(page.items)],
    make: () => quotesFeed(writing, page),
  }));
}

function quotesFeed(writing: FeedWriting, page: FeedPage<QuotePlace>): RssFeed {
  const { show, words, identity } = writing;
  const { programme, addresses } = show;
  const key = keyOf(show, addresses.feedQuotes);
  const place = placeOf(addresses.feedQuotes, page);
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
    updated: newest(page.items.map(({ episode }) => modifiedAt(show, episode))),
    elements: channelElements(show, {
      kind: "quotes",
      place,
      guid: identity.guid(key, addresses.feedQuotes.url),
      movedTo: identity.movedTo(key, addresses.feedQuotes.url),
    }),
    items: page.items.map((said) => quoteItem(writing, said)),
  };
}

function quoteItem(writing: FeedWriting, place: QuotePlace): RssItem {
  const { episode } = place;
  const quote = quoteAt(place);
  const { show, words, direction } = writing;
  const person = show.personById.get(quote.person);
  const name = person ? shownName(person, episode.day) : "";
  const who = quote.role === null ? name : `${name}${words.separator}${quote.role}`;
  const day = formatDay(episode.day, show.programme.interface);
  const { interface: language } = show.programme;
  const standing = standingWords(quote.standing, language);
  const notes = [episode.isReading ? narrationWords(language).short : null, standing].filter(
    (note) => note !== null,
  );
  const about = [`${words.inEpisode}: ${episode.title} (${day})`, ...notes].join(" · ");
  return {
    file: episode.file,
    title: words.quoteTitle(cutToCharacters(quote.text.replace(/\s+/g, " "), TITLE_CHARACTERS), name),
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
    enclosure: null,
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
