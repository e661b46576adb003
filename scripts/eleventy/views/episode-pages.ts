// The episodes: one page each, and the archive, whole and by year.

import type { EpisodeHead } from "../../domain/episode.ts";
import type { Address } from "../../domain/media.ts";
import type { Slug } from "../../domain/names.ts";
import { languageOf, wholeEpisode } from "../../domain/show.ts";
import { cardOfEpisode } from "../../render/cards/cards.ts";
import { episodeToJsonLd } from "../../render/json-ld/episode.ts";
import { below, markdownTwin } from "../../render/output-addresses.ts";
import type { Choice } from "./choice-counts.ts";
import { datedParts } from "./dated-parts.ts";
import { episodeEmbedCode } from "./embed-code.ts";
import { sharedMedia } from "./embed-page.ts";
import { episodeRowView, episodeView } from "./episode-view.ts";
import { type Narrow, narrowing, yearMarks } from "./filters-view.ts";
import { groupBy } from "./group-by.ts";
import { listenOnView } from "./listen-on.ts";
import { type Page, pageHead } from "./page.ts";
import { headImage, headJsonLd, type PageMaking, partTitle, titled } from "./page-making.ts";

const EPISODES_A_PAGE = 20;

/** @param related what may be heard next */
export function episodePage(making: PageMaking, head: EpisodeHead, related: readonly Slug[]): Page {
  const { show, said, page } = making;
  const { slug, address } = head;
  const relatedOf = show.fact(`related:${slug}`, related);
  return page(address, "pages/episode.njk", () => {
    const episode = wholeEpisode(show, slug);
    return {
      head: pageHead({
        title: titled(making, episode.title),
        description: episode.summary,
        canonical: address.url,
        language: languageOf(show, episode),
        type: "video.episode",
        image: headImage(cardOfEpisode(show, episode)),
        media: sharedMedia(episode),
        jsonLd: headJsonLd(episodeToJsonLd(show, episode)),
        twin: markdownTwin(address).path,
        isIndexed: episode.unpublished === null,
      }),
      data: { episode: episodeView(show, episode, said), ...furtherView(making, episode, relatedOf()) },
    };
  });
}

/** The ways on from an episode: its frame for other sites, where else it is heard, what may come next. */
function furtherView({ show, said }: PageMaking, episode: EpisodeHead, related: readonly Slug[]) {
  return {
    embed: episodeEmbedCode(episode),
    platforms: listenOnView(show.programme),
    related: related.flatMap((slug) => {
      const found = show.episodeBySlug.get(slug);
      return found ? [episodeRowView(show, found, said)] : [];
    }),
  };
}

/** A list of episodes over as many pages as it needs. */
export interface EpisodeList {
  readonly folder: Address;
  readonly title: string;
  readonly lead: string;
  readonly episodes: readonly EpisodeHead[];
  /** A feed of these episodes, or null. */
  readonly feed: Address | null;
  /** Where what was said in them is listed, or null. */
  readonly quotes: Address | null;
  /** What narrows it already. */
  readonly chosen: Choice | null;
  /** The list as Markdown. */
  readonly twin: Address;
}

export function episodeListPages(
  making: PageMaking,
  list: EpisodeList,
  narrow: Narrow<EpisodeHead>,
): readonly Page[] {
  const { show, said, page } = making;
  const { folder, chosen, episodes, title, lead, feed, quotes, twin } = list;
  const about = show.fact(`about:${folder.path}`, {
    title,
    lead,
    feed,
    quotes,
    twin,
    isOverYears: new Set(episodes.map(yearOf)).size > 1,
  });
  const countOf = show.fact(`count:${folder.path}`, episodes.length);
  const filters = narrow({ folder, chosen, items: episodes });
  return datedParts(making, folder, episodes, EPISODES_A_PAGE).map(({ address, part: partOf }) =>
    page(address, "pages/episodes.njk", () => {
      const { title, lead, feed, quotes, twin, isOverYears } = about();
      const part = partOf();
      const marks = isOverYears ? yearMarks(part.items.map(yearOf)) : [];
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
          // A new episode changes the count, and must not change pages of old ones.
          count: part.label || said.count(said.words.countEpisodes, countOf()),
          feed: feed?.path ?? "",
          quotes: quotes?.path ?? "",
          filters: filters(address),
          rows: part.items.map((episode, index) => ({
            year: marks[index] ?? false,
            episode: episodeRowView(show, episode, said),
          })),
          pagination: part.pagination,
        },
      };
    }),
  );
}

/** All episodes, and those of each year once there are two. */
export function archivePages(making: PageMaking, narrow: Narrow<EpisodeHead>): readonly Page[] {
  const { show, said } = making;
  const { archive } = show.addresses;
  const years = [...groupBy(show.episodes, yearOf)];
  const list = { lead: "", feed: null, quotes: null, twin: markdownTwin(archive) };
  const lists: readonly EpisodeList[] = [
    { ...list, folder: archive, chosen: null, title: said.words.allEpisodes, episodes: show.episodes },
    ...(years.length < 2 ? [] : years).map(([year, episodes]) => ({
      ...list,
      folder: yearFolder(archive, year),
      chosen: { key: "year", value: year } as const,
      title: said.fill(said.words.episodesOfYear, { year }),
      episodes,
    })),
  ];
  return lists.flatMap((one) => episodeListPages(making, one, narrow));
}

/** By topic and by year: what narrows the archive, a year's list by topic, and a topic's by year. */
export function archiveNarrowing(making: PageMaking): Narrow<EpisodeHead> {
  const { show, said } = making;
  const { archive, topics } = show.addresses;
  const years = [...new Set(show.episodes.map(yearOf))];
  return narrowing(making, {
    whole: archive,
    size: EPISODES_A_PAGE,
    // Of a topic and a year, one is always a year.
    together: () => archive.path,
    choicesOf: (episode) => [
      ...episode.topics.map((topic) => ({ key: "topic", value: topic }) as const),
      { key: "year", value: yearOf(episode) },
    ],
    filters: [
      {
        key: "topic",
        label: said.words.byTopic,
        index: { name: said.words.topics, address: topics },
        options: show.topics.map(({ id, name, address }) => ({ value: id, name, address })),
      },
      {
        key: "year",
        label: said.words.byYear,
        index: null,
        // One year has no list of its own: it is the archive.
        options: (years.length < 2 ? [] : years).map((year) => ({
          value: year,
          name: year,
          address: yearFolder(archive, year),
        })),
      },
    ],
  });
}

/** Where the episodes of a year are listed. */
export function yearFolder(archive: Address, year: string): Address {
  return below(archive, `year/${year}/`);
}

/** The year of an episode's day: `2024`. */
export function yearOf({ day }: Pick<EpisodeHead, "day">): string {
  return day.slice(0, 4);
}
