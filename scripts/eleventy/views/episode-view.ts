// An episode as pages show it: a row in a list, or its own page.

import type { Block, Episode, EpisodeHead, EpisodeLink } from "../../domain/episode.ts";
import type { Day, PersonId } from "../../domain/names.ts";
import type { Person } from "../../domain/person.ts";
import { languageOf, type Show } from "../../domain/show.ts";
import { formatClock } from "../../domain/timecode.ts";
import { proseToHtml } from "../../render/prose.ts";
import { pageProse } from "../../render/prose-targets.ts";
import { CORRECTIONS } from "./corrections-anchor.ts";
import { safe } from "./nunjucks.ts";
import { appearanceView, faceView } from "./person-view.ts";
import { playerView } from "./player-view.ts";
import { type QuoteView, quoteView } from "./quote-view.ts";
import { shared } from "./shared-view.ts";
import { threadView } from "./thread-view.ts";
import { listenView } from "./time-view.ts";
import { transcriptView } from "./transcript-view.ts";
import { dayPart, type ViewWords } from "./view-words.ts";
import { voicesView } from "./voices-view.ts";

/** Other episodes that a guest was in, at most, beside their biography. */
const OTHERS = 3;
/** A title of more characters is set a step smaller: on a phone the picture stands below it on the first screen. */
const LONG_TITLE = 40;

/** An episode in a list: those of all episodes, of its year and of its topics have the same one. */
export function episodeRowView(show: Show, episode: EpisodeHead, said: ViewWords) {
  return show.memo(`episode row:${episode.slug}`, () => shared(makeRow(show, episode, said)));
}

function makeRow(show: Show, episode: EpisodeHead, said: ViewWords) {
  return {
    href: episode.address.path,
    title: said.text(episode.title),
    summary: said.text(episode.summary),
    tongue: tonguesOf(show, episode, said),
    day: said.day(episode.day),
    number: numberLabel(episode, said),
    length: lengthLabel(episode, said),
    unpublished: unpublishedLabel(episode, said),
    /** The picture that stands for it; "" where there is none. */
    still: episode.poster?.path ?? "",
    guests: episode.guests.map(({ person }) =>
      faceView(show.personById.get(person) ?? null, said, episode.day),
    ),
  };
}

/** Attributes of its headline, its summary, and of all that is written in its language. */
function tonguesOf(show: Show, episode: EpisodeHead, { tongue }: ViewWords) {
  const language = languageOf(show, episode);
  const { title, summary } = episode;
  return { title: tongue(title, language), summary: tongue(summary, language), all: tongue(null, language) };
}

/** The newest episode at the top of the home page. */
export function episodeLeadView(show: Show, episode: Episode, said: ViewWords) {
  return {
    ...episodeRowView(show, episode, said),
    disclosure: disclosureOf(episode, said),
    thread: threadView(show, episode, "page") ?? false,
    guestViews: peopleOf(show, episode, episode.guests, said),
  };
}

export function episodeView(show: Show, episode: Episode, said: ViewWords) {
  const quotes = episode.quotes.map((quote) => quoteView(show, episode, quote, said));
  return {
    ...episodeRowView(show, episode, said),
    slug: episode.slug,
    plainTitle: episode.title,
    isLongTitle: episode.title.length > LONG_TITLE,
    updated: episode.updated === null ? false : said.day(dayPart(episode.updated)),
    disclosure: disclosureOf(episode, said),
    player: playerView(show, episode, said),
    thread: threadView(show, episode, "player") ?? false,
    voices: voicesView(show, episode, said),
    quoteViews: quotes,
    hasTimedQuotes: quotes.some(({ time }) => time !== false),
    guestViews: peopleOf(show, episode, episode.guests, said),
    quotedViews: peopleOf(show, episode, episode.quoted, said),
    topics: topicsOf(show, episode, said),
    hosts: show.hosts.map((host) => hostView(show, host, episode.day, said)),
    place: episode.location === null ? "" : said.text(episode.location.name),
    chapters: chaptersView(show, episode, said),
    blocks: episode.blocks.map((block) => blockView(show, episode, block, quotes, said)),
    transcripts: episode.captions.map((track) => transcriptView(show, episode, track, said)),
    sources: episode.sources.map(({ title, url }) => ({
      title: said.text(title),
      url: url ? new URL(url).href : "",
    })),
    /** A notice under the headline. */
    corrected: correctedView(episode, said),
    corrections: episode.corrections.map(({ date, text, quote }) => ({
      day: said.day(date),
      text: said.text(text),
      quote: quote ?? "",
    })),
    previous: linkView(show, episode.previous, said),
    next: linkView(show, episode.next, said),
  };
}

/** Says that there are corrections, and when the last was made; false where there is none. */
function correctedView({ corrections }: Episode, said: ViewWords) {
  const last = corrections
    .map(({ date }) => date)
    .sort()
    .at(-1);
  return last === undefined
    ? (false as const)
    : { text: said.words.hasCorrections, day: said.day(last), href: `#${CORRECTIONS}` };
}

/** Who presents; one who is in no episode has no page. */
function hostView(show: Show, host: Person, day: Day, said: ViewWords) {
  const { name, href } = faceView(host, said, day);
  return { name, href: show.personById.get(host.id) ? href : "" };
}

/** The parts of an episode, each with the way into its recording. */
export function chaptersView(show: Show, episode: Episode, said: ViewWords) {
  return episode.chapters.map((chapter) => ({
    title: said.text(chapter.title),
    tongue: said.tongue(chapter.title, languageOf(show, episode)),
    clock: formatClock(chapter.start),
    time: listenView(episode, { start: chapter.start, end: null }) ?? false,
  }));
}

/** Why a page is only in the preview; "" for what is published. */
export function unpublishedLabel({ unpublished, day }: EpisodeHead, said: ViewWords): string {
  if (unpublished === "draft") return said.words.draft;
  return unpublished === "scheduled" ? said.fill(said.words.scheduled, { date: said.day(day).shown }) : "";
}

/** What the recording is and is not; "" when there is nothing to say. */
export function disclosureOf({ disclosure }: Episode, said: ViewWords): unknown {
  return disclosure === null ? "" : said.text(disclosure);
}

function blockView(
  show: Show,
  episode: Episode,
  block: Block,
  quotes: readonly QuoteView[],
  said: ViewWords,
) {
  switch (block.kind) {
    case "prose":
      return { kind: block.kind, html: safe(proseToHtml(block.prose, pageProse(show, episode))) };
    case "heading":
      return {
        kind: block.kind,
        // The page's own sections are level 2.
        level: Math.max(3, Math.min(block.level + 1, 6)),
        text: said.text(block.text),
        anchor: block.anchor,
      };
    case "chapter": {
      const { title, anchor, start } = block.chapter;
      return {
        kind: block.kind,
        text: said.text(title),
        anchor,
        clock: formatClock(start),
        time: listenView(episode, { start, end: null }) ?? false,
      };
    }
    case "quote":
      return { kind: block.kind, quote: quotes.find(({ id }) => id === block.quote.id) ?? false };
  }
}

function peopleOf(show: Show, episode: Episode, list: Episode["guests"], said: ViewWords) {
  return list.flatMap(({ person, role }) => {
    const found = show.personById.get(person);
    if (!found) return [];
    return [
      {
        ...appearanceView(found, { role, day: episode.day }, said),
        others: otherEpisodes(show, episode, found.id, said),
      },
    ];
  });
}

function otherEpisodes(show: Show, episode: Episode, person: PersonId, said: ViewWords) {
  return (show.appearancesByPerson.get(person) ?? [])
    .filter((appearance) => appearance.episode !== episode.slug)
    .slice(0, OTHERS)
    .flatMap((appearance) => {
      const other = show.episodeBySlug.get(appearance.episode);
      return other
        ? [
            {
              title: said.text(other.title),
              tongue: said.tongue(other.title, languageOf(show, other)),
              href: other.address.path,
              day: said.day(other.day),
            },
          ]
        : [];
    });
}

function topicsOf(show: Show, episode: Episode, said: ViewWords) {
  return episode.topics.flatMap((id) => {
    const topic = show.topicById.get(id);
    return topic ? [{ name: said.text(topic.name), href: topic.address.path }] : [];
  });
}

function linkView(show: Show, link: EpisodeLink | null, said: ViewWords) {
  if (link === null) return false as const;
  const { address, title, day } = link;
  const tongue = said.tongue(title, languageOf(show, link));
  return { href: address.path, title: said.text(title), tongue, day: said.day(day) };
}

function numberLabel({ number, season }: EpisodeHead, { words, fill }: ViewWords): string {
  const parts = [
    season === null ? "" : fill(words.season, { number: season }),
    number === null ? "" : fill(words.episodeNumber, { number }),
  ];
  return parts.filter((part) => part !== "").join(" · ");
}

function lengthLabel({ duration }: EpisodeHead, { words, count }: ViewWords): string {
  return duration === null ? "" : count(words.minutes, Math.round(duration / 60));
}
