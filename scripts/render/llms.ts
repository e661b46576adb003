// The programme -> llms.txt, and the home page as Markdown: what is here, and where each page is as Markdown.
// Spec: llmstxt.org

import type { Show } from "../domain/show.ts";
import { publishedEpisodes } from "../model/published-episodes.ts";
import { cleanXml } from "../text/xml.ts";
import { wordsOf } from "./feeds/feed-writing.ts";
import { escapeMarkdown } from "./markdown-text.ts";
import { markdownTwin } from "./output-addresses.ts";
import { section } from "./twins/episode-twin.ts";
import { episodeLine, feedLines, linkLine, peopleLines, topicLines } from "./twins/list-twins.ts";

/** Episodes in the list, with whom they heard: the archive and the sitemap have them all. */
const MOST_EPISODES = 100;

export function renderLlms(show: Show): string {
  const { programme, addresses } = show;
  const words = wordsOf(show);
  const episodes = publishedEpisodes(show).slice(0, MOST_EPISODES);
  const heard = new Set(
    episodes.flatMap(({ guests, quoted }) => [...guests, ...quoted].map(({ person }) => person)),
  );
  const people = show.people.filter(({ id }) => heard.has(id));
  const lists = [
    linkLine(words.episodes, markdownTwin(addresses.archive), null),
    linkLine(words.quotes, markdownTwin(addresses.quotes), null),
    linkLine(words.speakers, markdownTwin(addresses.guests), null),
    ...(show.topics.length > 0 ? [linkLine(words.topics, markdownTwin(addresses.topics), null)] : []),
    linkLine(words.feeds, markdownTwin(addresses.subscribe), null),
  ];
  const parts = [
    `# ${escapeMarkdown(programme.title)}`,
    `> ${escapeMarkdown(programme.description.replace(/\s+/g, " "))}`,
    lists.join("\n"),
    section(
      words.episodes,
      episodes.map((episode) => episodeLine(show, episode)),
    ),
    section(words.speakers, peopleLines(people)),
    section(words.topics, topicLines(show)),
    section(words.feeds, feedLines(show)),
  ];
  return cleanXml(`${parts.filter((part) => part !== "").join("\n\n")}\n`);
}
