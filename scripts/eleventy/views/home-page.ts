// The home page: the newest episode's strongest quote, then the episode, then the ones before.

import type { EpisodeHead } from "../../domain/episode.ts";
import { wholeEpisode } from "../../domain/show.ts";
import { programmeToJsonLd } from "../../render/json-ld/pages.ts";
import { markdownTwin } from "../../render/output-addresses.ts";
import { episodeLeadView, episodeRowView } from "./episode-view.ts";
import { type Page, pageHead } from "./page.ts";
import { headJsonLd, type PageMaking } from "./page-making.ts";
import { quoteView } from "./quote-view.ts";
import { strongestQuote } from "./strongest-quote.ts";

const EARLIER_EPISODES = 12;
/** Of the newest episode, beside the one it leads with. */
const OTHER_QUOTES = 2;
/** One each of the episodes before it. */
const EARLIER_QUOTES = 6;

export function homePage(making: PageMaking): Page {
  const { show, said, page } = making;
  const { programme, addresses } = show;
  return page(addresses.home, "pages/home.njk", () => {
    const [first, ...rest] = show.episodes;
    const newest = first && wholeEpisode(show, first.slug);
    const lead = newest && strongestQuote(newest.quotes);
    const others = newest?.quotes.filter((quote) => quote !== lead).slice(0, OTHER_QUOTES) ?? [];
    return {
      head: pageHead({
        title: programme.tagline ? `${programme.title}: ${programme.tagline}` : programme.title,
        description: programme.description,
        canonical: addresses.home.url,
        twin: markdownTwin(addresses.home).path,
        jsonLd: headJsonLd(programmeToJsonLd(show)),
      }),
      data: {
        newest: newest ? episodeLeadView(show, newest, said) : false,
        lead: newest && lead ? quoteView(show, newest, lead, said) : false,
        others: newest ? others.map((quote) => quoteView(show, newest, quote, said)) : [],
        earlier: earlierQuotes(making, rest.slice(0, EARLIER_EPISODES)),
        episodes: rest.slice(0, EARLIER_EPISODES).map((episode) => episodeRowView(show, episode, said)),
        archive: addresses.archive.path,
        description: said.text(programme.description),
      },
    };
  });
}

/** The strongest of each, newest first: of the newest episodes that have one. */
function earlierQuotes({ show, said }: PageMaking, episodes: readonly EpisodeHead[]) {
  return episodes
    .filter(({ quoteSummaries }) => quoteSummaries.length > 0)
    .slice(0, EARLIER_QUOTES)
    .flatMap(({ slug }) => {
      const episode = wholeEpisode(show, slug);
      const quote = strongestQuote(episode.quotes);
      return quote ? [quoteView(show, episode, quote, said)] : [];
    });
}
