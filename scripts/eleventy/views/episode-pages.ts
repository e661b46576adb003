// The episodes: one page each, and the archive, whole and by year.

import type { EpisodeHead } from "../../domain/episode.ts";
import type { Address } from "../../domain/media.ts";
import { wholeEpisode } from "../../domain/show.ts";
import { cardOfEpisode } from "../../render/cards/cards.ts";
import { episodeToJsonLd } from "../../render/json-ld/episode.ts";
import { below, markdownTwin } from "../../render/output-addresses.ts";
import { sharedMedia } from "./embed-page.ts";
import { episodeRowView, episodeView } from "./episode-view.ts";
import { type FilterGroup, filtersOnce, mostUsedFilters } from "./filters-view.ts";
import { groupBy } from "./group-by.ts";
import { type Page, pageHead } from "./page.ts";
import { headImage, headJsonLd, type PageMaking, partsOf, partTitle, titled } from "./page-making.ts";

const EPISODES_A_PAGE = 20;

export function episodePage(making: PageMaking, { slug, address }: EpisodeHead): Page {
  const { show, said, page } = making;
  return page(address, "pages/episode.njk", () => {
    const episode = wholeEpisode(show, slug);
    return {
      head: pageHead({
        title: titled(making, episode.title),
        description: episode.summary,
        canonical: address.url,
        type: "video.episode",
        image: headImage(cardOfEpisode(show, episode)),
        media: sharedMedia(episode),
        jsonLd: headJsonLd(episodeToJsonLd(show, episode)),
        twin: markdownTwin(address).path,
        isIndexed: episode.unpublished === null,
      }),
      data: { episode: episodeView(show, episode, said) },
    };
  });
}

/** A list of episodes over as many pages as it needs. */
export interface EpisodeList {
  readonly folder: Address;
  readonly title: string;
  readonly lead: string;
  readonly episodes: readonly EpisodeHead[];
  /** A feed of these episodes, or null. */
  readonly feed: Address | null;
  /** Asked when a page is rendered. */
  readonly filters: () => readonly FilterGroup[];
  /** The list as Markdown. */
  readonly twin: Address;
}

export function episodeListPages(making: PageMaking, list: EpisodeList): readonly Page[] {
  const { show, said, page } = making;
  const { folder, filters, episodes, title, lead, feed, twin } = list;
  const about = show.fact(`about:${folder.path}`, { title, lead, feed, twin, count: episodes.length });
  const whole = { name: said.words.all, address: show.addresses.archive };
  return partsOf(making, folder, episodes, EPISODES_A_PAGE).map(({ address, part: partOf }) =>
    page(address, "pages/episodes.njk", () => {
      const { title, lead, feed, twin, count } = about();
      const part = partOf();
      return {
        head: pageHead({
          title: titled(making, partTitle(title, part)),
          description: lead || `${title} · ${show.programme.description}`,
          canonical: address.url,
          feeds: feed ? [{ name: title, href: feed.path, type: "application/rss+xml" }] : [],
          twin: twin.path,
        }),
        data: {
          title: said.text(title),
          lead: said.text(lead),
          hasLead: lead !== "",
          count: said.count(said.words.countEpisodes, count),
          feed: feed?.path ?? "",
          filters: filtersOnce(show, filters, whole, folder),
          episodes: part.items.map((episode) => episodeRowView(show, episode, said)),
          pagination: part.pagination,
        },
      };
    }),
  );
}

/** All episodes, and those of each year once there are two. */
export function archivePages(making: PageMaking): readonly Page[] {
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
  const list = {
    lead: "",
    feed: null,
    twin: markdownTwin(archive),
    filters: show.fact(`filters:${archive.path}`, filters),
  };
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
export function yearOf({ day }: Pick<EpisodeHead, "day">): string {
  return day.slice(0, 4);
}
