// A person's page, a topic's page -> the same as Markdown, beside them.

import { type Person, shownName } from "../../domain/person.ts";
import type { PersonAppearance, Show, Topic } from "../../domain/show.ts";
import { wordsOf } from "../feeds/feed-writing.ts";
import { escapeMarkdown, proseToMarkdown } from "../markdown-text.ts";
import { personFeed, topicFeed } from "../output-addresses.ts";
import { siteUrl } from "../prose-targets.ts";
import { section } from "./episode-twin.ts";
import { episodeLine, linkLine, quoteBelow, twinText } from "./list-twins.ts";

/** Episodes of an entry, the newest: a page of Markdown is as long as somebody reads. */
const MOST_EPISODES = 100;

/** Who they are, the episodes they were heard in, and all they said. */
export function renderPersonTwin(show: Show, person: Person): string {
  const words = wordsOf(show);
  const appearances = (show.appearancesByPerson.get(person.id) ?? []).slice(0, MOST_EPISODES);
  const heard = appearances.flatMap((appearance) => inPublic(show, appearance));
  const roles = person.roles.map(({ text, since, to }) => {
    const days = since === null && to === null ? "" : ` (${since ?? "…"} – ${to ?? "…"})`;
    return `- ${escapeMarkdown(text)}${days}`;
  });
  const bio = proseToMarkdown(person.bio, {
    time: (_span, label) => `[${escapeMarkdown(label)}](${person.address.url})`,
    image: (path) => siteUrl(show.programme, path),
    link: (href) => (URL.canParse(href, person.address.url) ? new URL(href, person.address.url).href : ""),
  });
  const parts = [
    person.latin === null ? "" : escapeMarkdown(person.latin),
    roles.join("\n"),
    bio,
    person.links.map((url) => `- <${url}>`).join("\n"),
    section(
      words.episodes,
      heard.map(({ episode }) => episodeLine(show, episode)),
    ),
    section(
      words.quotes,
      heard.flatMap(({ episode }) =>
        show
          .body(episode.slug)
          .quotes.filter((quote) => quote.person === person.id)
          .map((quote) => quoteBelow(show, episode, quote)),
      ),
      "\n\n",
    ),
    section(words.feeds, [linkLine("RSS", personFeed(person), null)]),
  ];
  return twinText(show, shownName(person, null), parts.filter((part) => part !== "").join("\n\n"));
}

/** What it is, and its episodes. */
export function renderTopicTwin(show: Show, topic: Topic): string {
  const words = wordsOf(show);
  const episodes = (show.episodesByTopic.get(topic.id) ?? [])
    .filter(({ unpublished }) => unpublished === null)
    .slice(0, MOST_EPISODES);
  const parts = [
    topic.description === null ? "" : escapeMarkdown(topic.description),
    section(
      words.episodes,
      episodes.map((episode) => episodeLine(show, episode)),
    ),
    section(words.feeds, [linkLine("RSS", topicFeed(topic), null)]),
  ];
  return twinText(show, topic.name, parts.filter((part) => part !== "").join("\n\n"));
}

function inPublic(show: Show, { episode: slug }: PersonAppearance) {
  const episode = show.episodeBySlug.get(slug);
  return episode && episode.unpublished === null ? [{ episode }] : [];
}
