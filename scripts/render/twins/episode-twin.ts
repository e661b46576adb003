// An episode's page -> the same as Markdown, beside it: for readers, archives and language models.
// The address is the page's with index.html.md, as llmstxt.org proposes; every link in it is absolute.

import type { Appearance, Block, Episode, EpisodeHead } from "../../domain/episode.ts";
import type { Language } from "../../domain/names.ts";
import { shownName } from "../../domain/person.ts";
import type { Quote } from "../../domain/quote.ts";
import { languageOf, type Show } from "../../domain/show.ts";
import { formatClock } from "../../domain/timecode.ts";
import { formatDay, type InterfaceLanguage } from "../../text/dates.ts";
import { interfaceLanguageOf } from "../../text/languages.ts";
import { standingWords } from "../../text/standing.ts";
import { type FeedWords, feedWords } from "../../text/words/feeds.ts";
import { cleanXml } from "../../text/xml.ts";
import { escapeMarkdown, type MarkdownTarget, proseToMarkdown } from "../markdown-text.ts";
import { siteUrl } from "../prose-targets.ts";
import { clockSpan, pageAtTime } from "../time-links.ts";

/** What a section of an episode is written with. */
export interface TwinWriting {
  readonly show: Show;
  readonly episode: EpisodeHead;
  /** In the episode's language, where it is not the programme's. */
  readonly words: FeedWords;
  readonly language: Language;
  readonly interface: InterfaceLanguage;
  readonly target: MarkdownTarget;
}

export function twinWriting(show: Show, episode: EpisodeHead): TwinWriting {
  const language = languageOf(show, episode);
  const { programme } = show;
  const own = language === programme.language ? programme.interface : interfaceLanguageOf(language);
  return {
    show,
    episode,
    language,
    interface: own,
    words: feedWords(own),
    target: {
      time: ({ start }, label) => `[${escapeMarkdown(label)}](${pageAtTime(episode.address, start)})`,
      image: (path) => siteUrl(show.programme, path),
      link: (href) =>
        URL.canParse(href, episode.address.url) ? new URL(href, episode.address.url).href : "",
    },
  };
}

export function renderEpisodeTwin(show: Show, episode: Episode): string {
  const writing = twinWriting(show, episode);
  const { words } = writing;
  const parts = [
    `# ${escapeMarkdown(episode.title)}`,
    episode.disclosure === null ? "" : `**${words.disclosure}:** ${escapeMarkdown(episode.disclosure)}`,
    escapeMarkdown(episode.summary),
    facts(writing),
    section(
      words.guests,
      episode.guests.map((guest) => `- ${who(writing, guest)}`),
    ),
    section(words.chapters, chapterList(episode)),
    section(
      words.text,
      episode.blocks.map((block) => blockMarkdown(writing, block)),
      "\n\n",
    ),
    section(words.sources, sourceList(episode)),
    section(words.corrections, correctionList(writing)),
  ];
  return cleanXml(`${parts.filter((part) => part !== "").join("\n\n")}\n`);
}

function facts({ show, episode, words, language }: TwinWriting): string {
  const { programme } = show;
  const duration = episode.duration === null ? [] : [`- ${words.duration}: ${formatClock(episode.duration)}`];
  return [
    `- [${escapeMarkdown(programme.title)}](${show.addresses.home.url})`,
    `- ${words.date}: ${formatDay(episode.day, language)}`,
    ...duration,
    `- ${words.episodePage}: ${episode.address.url}`,
  ].join("\n");
}

/** A section under its title; nothing for no lines. */
export function section(title: string, lines: readonly string[], between = "\n"): string {
  return lines.length === 0 ? "" : `## ${title}\n\n${lines.join(between)}`;
}

function who({ show, words, episode }: TwinWriting, { person: id, role }: Appearance): string {
  const person = show.personById.get(id);
  const name = escapeMarkdown(person ? shownName(person, episode.day) : "");
  const linked = person && !person.isAnonymous ? `[${name}](${person.address.url})` : name;
  return role === null ? linked : `${linked}${words.separator}${escapeMarkdown(role)}`;
}

function chapterList(episode: Episode): readonly string[] {
  return episode.chapters.map(
    ({ start, title }) =>
      `- [${formatClock(start)}](${pageAtTime(episode.address, start)}) ${escapeMarkdown(title)}`,
  );
}

function blockMarkdown(writing: TwinWriting, block: Block): string {
  switch (block.kind) {
    case "prose":
      return proseToMarkdown(block.prose, writing.target);
    case "heading":
      return `${"#".repeat(Math.min(6, block.level + 1))} ${escapeMarkdown(block.text)}`;
    case "chapter":
      return `### ${escapeMarkdown(block.chapter.title)}`;
    case "quote":
      return quoteMarkdown(writing, block.quote);
  }
}

/** A quote with who said it and when. */
export function quoteMarkdown(writing: TwinWriting, quote: Quote): string {
  const { span } = quote;
  const standing = standingWords(quote.standing, writing.interface);
  const time =
    span === null ? "" : ` · [${clockSpan(span)}](${pageAtTime(writing.episode.address, span.start)})`;
  const text = `${proseToMarkdown(quote.prose, writing.target)}\n\n— ${who(writing, quote)}${time}${standing === null ? "" : ` · ${standing}`}`;
  return text.replace(/^/gm, "> ").replace(/^> $/gm, ">");
}

function sourceList({ sources }: Episode): readonly string[] {
  return sources.map(({ title, url }) =>
    url === null ? `- ${escapeMarkdown(title)}` : `- [${escapeMarkdown(title)}](${url})`,
  );
}

function correctionList({ episode, language }: TwinWriting): readonly string[] {
  return episode.corrections.map(
    ({ date, text }) => `- ${formatDay(date, language)}: ${escapeMarkdown(text)}`,
  );
}
