// The topics: an index, and the episodes of each.

import { markdownTwin, topicFeed } from "../../render/output-addresses.ts";
import { type EpisodeList, episodeListPages } from "./episode-pages.ts";
import { type Page, pageHead } from "./page.ts";
import { type PageMaking, titled } from "./page-making.ts";

const NO_FILTERS: EpisodeList["filters"] = () => [];

/** The episodes of each topic. */
export function topicPages(making: PageMaking): readonly Page[] {
  const { show } = making;
  return show.topics.flatMap((topic) =>
    episodeListPages(making, {
      folder: topic.address,
      title: topic.name,
      lead: topic.description ?? "",
      episodes: show.episodesByTopic.get(topic.id) ?? [],
      feed: topicFeed(topic),
      twin: markdownTwin(topic.address),
      filters: NO_FILTERS,
    }),
  );
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
