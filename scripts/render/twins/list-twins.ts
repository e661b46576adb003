// The pages that list things -> the same as Markdown, beside them: archive, quotes, guests, topics, subscribe.
// A list ends after its newest entries: the feeds' archives and the sitemap have all of them.

import type { EpisodeHead } from "../../domain/episode.ts";
import type { Address } from "../../domain/media.ts";
import { shownName } from "../../domain/person.ts";
import type { Quote } from "../../domain/quote.ts";
import type { Show } from "../../domain/show.ts";
import { publishedEpisodes } from "../../model/published-episodes.ts";
import { speakersOf } from "../../model/speakers.ts";
import { cutToCharacters } from "../../text/cut.ts";
import { formatDay } from "../../text/dates.ts";
import { interfaceWords } from "../../text/words/interface.ts";
import { narrationWords } from "../../text/words/narration.ts";
import { cleanXml } from "../../text/xml.ts";
import { wordsOf } from "../feeds/feed-writing.ts";
import { escapeMarkdown } from "../markdown-text.ts";
import { markdownTwin } from "../output-addresses.ts";
import { quoteMarkdown, twinWriting } from "./episode-twin.ts";

/** Entries of a list. */
const MOST_ENTRIES = 500;
const SUMMARY_CHARACTERS = 200;

/** A page's Markdown, and where it goes. */
export interface Twin {
  readonly address: Address;
  readonly render: () => string;
}

/** Twins of the pages there is one of; the home page's is llms.txt. */
export function listTwins(show: Show): readonly Twin[] {
  const { addresses } = show;
  const words = wordsOf(show);
  const twin = (page: Address, title: string, entries: () => readonly string[], between = "\n"): Twin => ({
    address: markdownTwin(page),
    render: () => twinText(show, title, entries().join(between)),
  });
  return [
    twin(addresses.archive, words.episodes, () =>
      publishedEpisodes(show)
        .slice(0, MOST_ENTRIES)
        .map((one) => episodeLine(show, one)),
    ),
    twin(addresses.quotes, words.quotes, () => newestQuotes(show), "\n\n"),
    twin(addresses.guests, words.speakers, () => speakerLines(show)),
    twin(addresses.topics, words.topics, () => topicLines(show).slice(0, MOST_ENTRIES)),
    twin(addresses.subscribe, words.feeds, () => feedLines(show)),
  ];
}

/** A whole twin: the page's title, the programme it is of, and the rest. */
export function twinText({ programme, addresses }: Show, title: string, rest: string): string {
  const whole = [`# ${escapeMarkdown(title)}`, `- ${linkTo(programme.title, addresses.home)}`, rest];
  return cleanXml(`${whole.filter((part) => part !== "").join("\n\n")}\n`);
}

/** `- [name](url): about`, the address whole. */
export function linkLine(name: string, { url }: Pick<Address, "url">, about: string | null): string {
  const note = about === null || about === "" ? "" : `: ${escapeMarkdown(about.replace(/\s+/g, " "))}`;
  return `- [${escapeMarkdown(name)}](${url})${note}`;
}

/** An episode in a list, led to its own Markdown. */
export function episodeLine({ programme }: Show, episode: EpisodeHead): string {
  const about = cutToCharacters(episode.summary, SUMMARY_CHARACTERS);
  const day = formatDay(episode.day, programme.language);
  return linkLine(episode.title, markdownTwin(episode.address), `${day}. ${about}`);
}

/** Guests, then those who are only quoted. */
function speakerLines(show: Show): readonly string[] {
  const { hosts, guests, quoted } = speakersOf(show);
  const lines = (title: string, people: Show["people"]) =>
    people.length === 0 ? [] : [`## ${title}`, "", ...peopleLines(people).slice(0, MOST_ENTRIES), ""];
  const words = interfaceWords(show.programme.interface);
  return [
    ...lines(words.presentedBy, hosts),
    ...lines(words.guests, guests),
    ...lines(words.quotedPeople, quoted),
  ].slice(0, -1);
}

/** Those whose names may be said. */
export function peopleLines(people: Show["people"]): readonly string[] {
  return people
    .filter(({ isAnonymous }) => !isAnonymous)
    .map((person) => linkLine(shownName(person, null), markdownTwin(person.address), person.latin));
}

export function topicLines({ topics }: Show): readonly string[] {
  return topics.map(({ name, address, description }) => linkLine(name, markdownTwin(address), description));
}

export function feedLines(show: Show): readonly string[] {
  const { addresses } = show;
  return [
    linkLine("RSS", addresses.feedRss, null),
    linkLine("Atom", addresses.feedAtom, null),
    linkLine("JSON Feed", addresses.feedJson, null),
    linkLine(wordsOf(show).quotes, addresses.feedQuotes, null),
    linkLine("Sitemap", addresses.sitemap, null),
  ];
}

/** A quote below the episode it is from. */
export function quoteBelow(show: Show, episode: EpisodeHead, quote: Quote): string {
  const { interface: language } = show.programme;
  const parts = [
    `${wordsOf(show).inEpisode} ${linkTo(episode.title, markdownTwin(episode.address))}`,
    formatDay(episode.day, language),
    ...(episode.isReading ? [narrationWords(language).short] : []),
    `<${quote.address.url}>`,
  ];
  return `${quoteMarkdown(twinWriting(show, episode), quote)}\n\n${parts.join(" · ")}`;
}

function newestQuotes(show: Show): readonly string[] {
  const found: string[] = [];
  for (const episode of publishedEpisodes(show)) {
    for (const quote of show.body(episode.slug).quotes) found.push(quoteBelow(show, episode, quote));
    if (found.length >= MOST_ENTRIES) break;
  }
  return found.slice(0, MOST_ENTRIES);
}

function linkTo(name: string, { url }: Pick<Address, "url">): string {
  return `[${escapeMarkdown(name)}](${url})`;
}
