// Every page of the site, from the Show.

import type { Episode } from "../../domain/episode.ts";
import type { Show } from "../../domain/show.ts";
import { groupsOf } from "../../memory/section.ts";
import { quotePlaces } from "../../model/quote-marks.ts";
import { markdownTwin } from "../../render/output-addresses.ts";
import { listRedirects, type Redirect } from "../../render/redirects.ts";
import { embedPages } from "./embed-page.ts";
import { archivePages, episodePage, yearOf } from "./episode-pages.ts";
import { episodeRowView } from "./episode-view.ts";
import { groupBy } from "./group-by.ts";
import { homePage } from "./home-page.ts";
import { type Page, type PageGroup, type PageSection, pageHead } from "./page.ts";
import { type PageMaking, titled } from "./page-making.ts";
import { peoplePages } from "./people-pages.ts";
import { quotePage, quotesPages } from "./quote-pages.ts";
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
  readonly sections: () => readonly PageSection[];
  /** Of these, what an editor of some episodes looks at: all that shows them but lists of quotes, and who is heard in them. */
  readonly showing: (episodes: readonly Episode[]) => readonly PageSection[];
}

/** All pages, in a steady order. */
export function listPages(show: Show, assets: PageAssets): readonly Page[] {
  const { single, sections } = sitePages(show, assets);
  return [...single, ...groupsOf(sections()).flatMap(({ pages }) => pages)];
}

/** @param tracked the same Show, or one that notes what pages look up in it */
export function sitePages(show: Show, assets: PageAssets, tracked = show): SitePages {
  const said = viewWords(show.programme);
  const site = siteView(show, assets, said);
  // The header marks the page it is on; on all others it is the same.
  const ways = new Set([site.home, site.search.href, ...site.nav.map(({ href }) => href)]);
  const making: PageMaking = {
    show: tracked,
    said,
    page: (address, template, content) => ({
      address,
      template,
      data: () => {
        const { head, data } = content();
        return { site, words: said.words, head, path: ways.has(address.path) ? address.path : "", ...data };
      },
    }),
  };
  return {
    single: [
      homePage(making),
      topicsPage(making),
      subscribePage(making),
      searchPage(making),
      notFoundPage(making),
    ],
    sections: () => [
      ...archivePages(making),
      ...episodeSections(making),
      ...quotesPages(making),
      ...peoplePages(making),
      ...topicPages(making),
      redirectSection(making),
    ],
    showing: (episodes) => {
      const heard = episodes.flatMap(({ guests, quoted }) => [...guests, ...quoted]);
      const shown = new Set<unknown>([
        ...episodes,
        ...heard.flatMap(({ person }) => show.personById.get(person) ?? []),
      ]);
      const lists = [
        ...archivePages(making),
        ...episodeSections(making),
        ...peoplePages(making),
        ...topicPages(making),
      ];
      return lists.filter(({ of }) => of.some((one) => shown.has(one)));
    },
  };
}

/** A year's episodes together: most edits are about one year. */
function episodeSections(making: PageMaking): readonly PageSection[] {
  return [...groupBy(making.show.episodes, yearOf)].map(([year, episodes]) => ({
    name: `episodes of ${year}`,
    shelf: `episodes of ${year}`,
    of: episodes,
    groups: () => episodes.map((episode) => episodeGroup(making, episode)),
  }));
}

function episodeGroup(making: PageMaking, episode: Episode): PageGroup {
  return {
    name: episode.address.path,
    of: [episode],
    pages: [
      episodePage(making, episode),
      ...embedPages(making, episode),
      ...transcriptPages(making, episode),
      ...quotePlaces(episode).map((place) => quotePage(making, place)),
    ],
  };
}

function redirectSection(making: PageMaking): PageSection {
  const redirects = listRedirects(making.show).filter(({ isPage }) => isPage);
  const groups = () =>
    redirects.map((redirect) => ({
      name: redirect.from.path,
      of: [redirect],
      pages: [redirectPage(making, redirect)],
    }));
  return { name: "redirects", shelf: "redirects", of: redirects, groups };
}

function subscribePage(making: PageMaking): Page {
  const { show, said, page } = making;
  const address = show.addresses.subscribe;
  return page(address, "pages/subscribe.njk", () => ({
    head: pageHead({
      title: titled(making, said.words.subscribeTitle),
      description: said.words.whatIsAFeed,
      canonical: address.url,
      twin: markdownTwin(address).path,
    }),
    data: { feeds: subscribeView(show, said) },
  }));
}

function redirectPage(making: PageMaking, { from, to, title }: Redirect): Page {
  const { said, page } = making;
  return page(from, "pages/redirect.njk", () => ({
    head: pageHead({
      title: titled(making, said.words.movedTitle),
      description: "",
      canonical: to.url,
      isIndexed: false,
    }),
    data: { to: to.path, title },
  }));
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
