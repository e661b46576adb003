// The programme -> llms.txt: what is here, and where each page is as Markdown.
// Spec: llmstxt.org

import type { Show } from "../domain/show.ts";
import { publishedEpisodes } from "../model/published-episodes.ts";
import { cutToCharacters } from "../text/cut.ts";
import { formatDay } from "../text/dates.ts";
import { cleanXml } from "../text/xml.ts";
import { wordsOf } from "./feeds/feed-writing.ts";
import { escapeMarkdown } from "./markdown-text.ts";
import { markdownTwin } from "./output-addresses.ts";

/** Episodes in the list, with whom they heard: the archive and the sitemap have them all. */
const MOST_EPISODES = 100;
const SUMMARY_CHARACTERS = 200;

export function renderLlms(show: Show): string {
  const { programme, addresses } = show;
  const words = wordsOf(show);
  const newest = publishedEpisodes(show).slice(0, MOST_EPISODES);
  const episodes = newest.map((episode) => {
    const about = cutToCharacters(episode.summary, SUMMARY_CHARACTERS).replace(/\s+/g, " ");
    const day = formatDay(episode.day, programme.interface);
    return link(episode.title, markdownTwin(episode).url, `${day}. ${about}`);
  });
  const heard = new Set(
    newest.flatMap(({ guests, quoted }) => [...guests, ...quoted].map(({ person }) => person)),
  );
  const sections = [
    `# ${escapeMarkdown(programme.title)}`,
    `> ${escapeMarkdown(programme.description.replace(/\s+/g, " "))}`,
    `## ${words.episodes}\n\n${episodes.join("\n")}`,
    `## ${words.guests}\n\n${show.people
      .filter(({ id, isAnonymous }) => !isAnonymous && heard.has(id))
      .map(({ name, latin, address }) => link(name, address.url, latin))
      .join("\n")}`,
    `## ${words.topics}\n\n${show.topics.map(({ name, address, description }) => link(name, address.url, description)).join("\n")}`,
    `## ${words.feeds}\n\n${[
      link("RSS", addresses.feedRss.url, null),
      link("Atom", addresses.feedAtom.url, null),
      link("JSON Feed", addresses.feedJson.url, null),
      link(words.quotes, addresses.feedQuotes.url, null),
      link("Sitemap", addresses.sitemap.url, null),
    ].join("\n")}`,
  ];
  return cleanXml(`${sections.filter((part) => !part.endsWith("\n\n")).join("\n\n")}\n`);
}

function link(name: string, url: string, about: string | null): string {
  const note = about === null ? "" : `: ${escapeMarkdown(about.replace(/\s+/g, " "))}`;
  return `- [${escapeMarkdown(name)}](${url})${note}`;
}
