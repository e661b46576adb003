// The home page: the newest episode's strongest quote, then the episode, then the ones before.

import type { Episode } from "../../domain/episode.ts";
import type { Quote } from "../../domain/quote.ts";
import { artworkOf } from "../../render/cards/cards.ts";
import { programmeToJsonLd } from "../../render/json-ld/pages.ts";
import { episodeLeadView, episodeRowView } from "./episode-view.ts";
import { type Page, pageHead } from "./page.ts";
import { headJsonLd, type PageMaking } from "./page-making.ts";
import { quoteView } from "./quote-view.ts";

const EARLIER_EPISODES = 12;
const OTHER_QUOTES = 6;

export function homePage(making: PageMaking): Page {
  const { show, said, page } = making;
  const { programme, addresses } = show;
  return page(addresses.home, "pages/home.njk", () => {
    const [newest, ...rest] = show.episodes;
    const lead = newest && strongestQuote(newest);
    const others = newest?.quotes.filter((quote) => quote !== lead).slice(0, OTHER_QUOTES) ?? [];
    return {
      head: pageHead({
        title: programme.tagline ? `${programme.title}: ${programme.tagline}` : programme.title,
        description: programme.description,
        canonical: addresses.home.url,
        image: { url: artworkOf(show).url, width: 3000, height: 3000, alt: programme.title },
        jsonLd: headJsonLd(programmeToJsonLd(show)),
      }),
      data: {
        newest: newest ? episodeLeadView(show, newest, said) : false,
        lead: newest && lead ? quoteView(show, newest, lead, said) : false,
        others: newest ? others.map((quote) => quoteView(show, newest, quote, said)) : [],
        episodes: rest.slice(0, EARLIER_EPISODES).map((episode) => episodeRowView(show, episode, said)),
        archive: addresses.archive.path,
      },
    };
  });
}

/**
 * What opens the home page: a guest's words before those of others, the ones that can be heard first,
 * and of these the shortest: it can be set largest. The order typed decides between equals.
 */
export function strongestQuote({ quotes }: Episode): Quote | undefined {
  const rank = ({ isGuest, span }: Quote) => (isGuest ? 0 : 2) + (span === null ? 1 : 0);
  return quotes.toSorted((a, b) => rank(a) - rank(b) || a.text.length - b.text.length)[0];
}
