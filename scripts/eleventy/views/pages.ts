// Every page of the site, from the Show.

import type { EpisodeHead } from "../../domain/episode.ts";
import type { Slug } from "../../domain/names.ts";
import type { Show } from "../../domain/show.ts";
import { cardOfProgramme } from "../../render/cards/cards.ts";
import { markdownTwin } from "../../render/output-addresses.ts";
import { listRedirects, type Redirect } from "../../render/redirects.ts";
import { adminPages } from "./admin-page.ts";
import { embedPages } from "./embed-page.ts";
import { archiveNarrowing, archivePages, episodePage } from "./episode-pages.ts";
import { episodeRowView } from "./episode-view.ts";
import { homePage } from "./home-page.ts";
import { safe } from "./nunjucks.ts";
import { type Page, pageHead } from "./page.ts";
import { headImage, type PageMaking, titled } from "./page-making.ts";
import { peoplePages } from "./people-pages.ts";
import { quotesPages } from "./quote-lists.ts";
import { quotePages } from "./quote-pages.ts";
import { relatedEpisodes } from "./related-episodes.ts";
import { searchPage } from "./search-page.ts";
import { type PageAssets, siteView } from "./site-view.ts";
import { subscribeView } from "./subscribe-view.ts";
import { topicPages, topicsPage } from "./topic-pages.ts";
import { transcriptPages } from "./transcript-pages.ts";
import { viewWords } from "./view-words.ts";

/** Episodes offered to somebody who followed a dead link. */
const OFFERED = 3;

/** The pages of a site. Their data is computed when each is rendered. */
export interface SitePages {
  /** Those there is one of. */
  readonly single: readonly Page[];
  /** Those there are as many of as there are episodes, people, … */
  readonly many: readonly Page[];
}

/** All pages, in a steady order. */
export function listPages(show: Show, assets: PageAssets): readonly Page[] {
  const { single, many } = sitePages(show, assets);
  return [...single, ...many];
}

export function sitePages(show: Show, assets: PageAssets): SitePages {
  const making = pageMaking(show, assets);
  const narrow = archiveNarrowing(making);
  const related = relatedEpisodes(show);
  return {
    single: [
      homePage(making),
      topicsPage(making),
      subscribePage(making),
      searchPage(making),
      notFoundPage(making),
      ...adminPages(making, assets),
    ],
    many: [
      ...show.episodes.flatMap((episode) => episodePages(making, episode, related(episode))),
      ...archivePages(making, narrow),
      ...peoplePages(making),
      ...topicPages(making, narrow),
      ...redirectPages(making),
      ...quotesPages(making),
    ],
  };
}

function pageMaking(show: Show, assets: PageAssets): PageMaking {
  const said = viewWords(show.programme);
  const site = siteView(show, assets, said);
  const ask = show.fact("site", site);
  const sheetOf = pageSheets(show, assets);
  // The header marks the page it is on, and the part of the site that a page is in: it is the same for all of a part.
  const ways = new Set([site.home, site.search.href, ...site.nav.map(({ href }) => href)]);
  return {
    show,
    said,
    page: (address, template, content) => ({
      address,
      template,
      data: () => {
        const { head, data } = content();
        return {
          site: ask(),
          sheet: sheetOf(template)(),
          words: said.words,
          // A page without a picture of its own is shared with the programme's card.
          head: head.image ? head : { ...head, image: headImage(cardOfProgramme(show)) },
          path: ways.has(address.path) ? address.path : "",
          part: site.nav.find(({ href }) => address.path.startsWith(href))?.href ?? "",
          ...data,
        };
      },
    }),
  };
}

/** Each kind's, so that a change of styles makes only the pages anew that carry it. A template that names none has none. */
function pageSheets(show: Show, { sheets }: PageAssets): (template: string) => () => object {
  const asked = Object.entries(sheets).map(
    ([template, { href, text }]) =>
      [template, show.fact(`sheet:${template}`, { href, text: safe(text) })] as const,
  );
  const byTemplate = new Map<string, () => object>(asked);
  return (template) => byTemplate.get(template) ?? (() => ({}));
}

function episodePages(making: PageMaking, episode: EpisodeHead, related: readonly Slug[]): readonly Page[] {
  return [
    episodePage(making, episode, related),
    ...embedPages(making, episode),
    ...transcriptPages(making, episode),
    ...quotePages(making, episode),
  ];
}

function redirectPages(making: PageMaking): readonly Page[] {
  return listRedirects(making.show)
    .filter(({ isPage }) => isPage)
    .map((redirect) => redirectPage(making, redirect));
}

function subscribePage(making: PageMaking): Page {
  const { show, said, page } = making;
  const address = show.addresses.subscribe;
  const ask = show.fact("subscribe", subscribeView(show, said));
  return page(address, "pages/subscribe.njk", () => ({
    head: pageHead({
      title: titled(making, said.words.subscribeTitle),
      description: said.words.whatIsAFeed,
      canonical: address.url,
      twin: markdownTwin(address).path,
    }),
    data: ask(),
  }));
}

function redirectPage(making: PageMaking, { from, ...leads }: Redirect): Page {
  const { show, said, page } = making;
  const ask = show.fact(`redirect:${from.path}`, leads);
  return page(from, "pages/redirect.njk", () => {
    const { to, title } = ask();
    const head = { title: titled(making, said.words.movedTitle), description: "", canonical: to.url };
    return { head: pageHead({ ...head, isIndexed: false }), data: { to: to.path, title } };
  });
}

function notFoundPage(making: PageMaking): Page {
  const { show, said, page } = making;
  const address = show.addresses.notFound;
  return page(address, "pages/not-found.njk", () => ({
    head: pageHead({
      title: titled(making, said.words.notFoundTitle),
      description: said.words.notFoundText,
      canonical: address.url,
      isIndexed: false,
    }),
    data: {
      episodes: show.episodes.slice(0, OFFERED).map((episode) => episodeRowView(show, episode, said)),
    },
  }));
}
