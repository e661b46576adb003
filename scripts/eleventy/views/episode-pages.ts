// The episodes: one page each, and the archive, whole and by year.

import type { Episode } from "../../domain/episode.ts";
import type { Address } from "../../domain/media.ts";
import { sectionsOfList } from "../../memory/section.ts";
import { cardOfEpisode } from "../../render/cards/cards.ts";
import { episodeToJsonLd } from "../../render/json-ld/episode.ts";
import { below, markdownTwin } from "../../render/output-addresses.ts";
import { sharedMedia } from "./embed-page.ts";
import { episodeRowView, episodeView } from "./episode-view.ts";
import { type FilterGroup, filtersOnce, mostUsedFilters } from "./filters-view.ts";
import { groupBy } from "./group-by.ts";
import { type Page, type PageSection, pageHead } from "./page.ts";
import { headImage, headJsonLd, type PageMaking, partAt, partTitle, titled } from "./page-making.ts";

const EPISODES_A_PAGE = 20;

export function episodePage(making: PageMaking, episode: Episode): Page {
  const { show, said, page } = making;
  return page(episode.address, "pages/episode.njk", () => ({
    head: pageHead({
      title: titled(making, episode.title),
      description: episode.summary,
      canonical: episode.address.url,
      type: "video.episode",
      image: headImage(cardOfEpisode(show, episode)),
      media: sharedMedia(episode),
      jsonLd: headJsonLd(episodeToJsonLd(show, episode)),
      twin: markdownTwin(episode.address).path,
      isIndexed: episode.unpublished === null,
    }),
    data: { episode: episodeView(show, episode, said) },
  }));
}

/** A list of episodes over as many pages as it needs. */
export interface EpisodeList {
  readonly folder: Address;
  readonly title: string;
  readonly lead: string;
  readonly episodes: readonly Episode[];
  /** A feed of these episodes, or null. */
  readonly feed: Address | null;
  readonly filters: readonly FilterGroup[];
  /** The list as Markdown. */
  readonly twin: Address;
}

export function episodeListPages(making: PageMaking, list: EpisodeList): readonly PageSection[] {
  const { show, said, page } = making;
  const { title, lead, feed, filters, episodes } = list;
  const ways = filtersOnce(filters, { name: said.words.all, address: show.addresses.archive }, list.folder);
  const of = [title, lead, feed, filters, episodes.length];
  return sectionsOfList({
    name: list.folder.path,
    items: episodes,
    size: EPISODES_A_PAGE,
    of,
    ofItems: (items) => items,
    groupAt: (index) => {
      const part = partAt(making, list.folder, episodes, EPISODES_A_PAGE, index);
      return {
        name: part.address.path,
        of: [...of, part.pagination, ...part.items],
        pages: [
          page(part.address, "pages/episodes.njk", () => ({
            head: pageHead({
              title: titled(making, partTitle(list.title, part)),
              description: list.lead || `${list.title} · ${show.programme.description}`,
              canonical: part.address.url,
              feeds: list.feed
                ? [{ name: list.title, href: list.feed.path, type: "application/rss+xml" }]
                : [],
              twin: list.twin.path,
            }),
            data: {
              title: said.text(list.title),
              lead: said.text(list.lead),
              hasLead: list.lead !== "",
              count: said.count(said.words.countEpisodes, list.episodes.length),
              feed: list.feed?.path ?? "",
              filters: ways(),
              episodes: part.items.map((episode) => episodeRowView(show, episode, said)),
              pagination: part.pagination,
            },
          })),
        ],
      };
    },
  });
}

/** All episodes, and those of each year once there are two. */
export function archivePages(making: PageMaking): readonly PageSection[] {
  const { show, said } = making;
  const { archive } = show.addresses;
  const years = [...groupBy(show.episodes, yearOf)].map(([year, episodes]) => ({
    year,
    episodes,
    folder: below(archive, `year/${year}/`),
  }));
  const filters = mostUsedFilters([
    {
      label: said.words.byYear,
      links: years.map(({ year, episodes, folder }) => ({
        name: year,
        address: folder,
        count: episodes.length,
      })),
    },
    {
      label: said.words.byTopic,
      links: show.topics.map(({ id, name, address }) => ({
        name: said.text(name),
        address,
        count: show.episodesByTopic.get(id)?.length ?? 0,
      })),
    },
  ]);
  const list = { lead: "", feed: null, twin: markdownTwin(archive), filters };
  return [
    ...episodeListPages(making, {
      ...list,
      folder: archive,
      title: said.words.allEpisodes,
      episodes: show.episodes,
    }),
    ...(years.length < 2 ? [] : years).flatMap(({ year, episodes, folder }) =>
      episodeListPages(making, {
        ...list,
        folder,
        title: said.fill(said.words.episodesOfYear, { year }),
        episodes,
      }),
    ),
  ];
}

/** The year of an episode's day: `2024`. */
export function yearOf({ day }: Episode): string {
  return day.slice(0, 4);
}
