// The topics: an index, and the episodes of each.

import type { EpisodeHead } from "../../domain/episode.ts";
import { markdownTwin, topicFeed } from "../../render/output-addresses.ts";
import { episodeListPages } from "./episode-pages.ts";
import type { Narrow } from "./filters-view.ts";
import { type Page, pageHead } from "./page.ts";
import { type PageMaking, titled } from "./page-making.ts";
import { quoteListsByTopic } from "./quote-lists.ts";

/** The episodes of each topic. */
export function topicPages(making: PageMaking, narrow: Narrow<EpisodeHead>): readonly Page[] {
  const { show } = making;
  const quotesOf = quoteListsByTopic(show);
  return show.topics.flatMap((topic) => {
    const list = {
      folder: topic.address,
      chosen: { key: "topic", value: topic.id },
      title: topic.name,
      lead: topic.description ?? "",
      episodes: show.episodesByTopic.get(topic.id) ?? [],
      feed: topicFeed(topic),
      quotes: quotesOf.get(topic.id) ?? null,
      twin: markdownTwin(topic.address),
    } as const;
    return episodeListPages(making, list, narrow);
  });
}

export function topicsPage(making: PageMaking): Page {
  const { show, said, page } = making;
  const address = show.addresses.topics;
  return page(address, "pages/topics.njk", () => ({
    head: pageHead({
      title: titled(making, said.words.topics),
      description: `${said.words.topics} · ${show.programme.description}`,
      canonical: address.url,
      twin: markdownTwin(address).path,
    }),
    data: {
      topics: show.topics.map((topic) => {
        const episodes = show.episodesByTopic.get(topic.id) ?? [];
        const newest = episodes[0];
        return {
          name: said.text(topic.name),
          href: topic.address.path,
          description: topic.description === null ? "" : said.text(topic.description),
          count: said.count(said.words.countEpisodes, episodes.length),
          newest: newest ? said.day(newest.day) : false,
        };
      }),
    },
  }));
}
