// What stands around a quote on its own page: the question, its lines of the transcript, the quotes beside it, more by its speaker.

import type { Episode } from "../../domain/episode.ts";
import { shownName } from "../../domain/person.ts";
import type { Quote } from "../../domain/quote.ts";
import { languageOf, type Show, wholeEpisode } from "../../domain/show.ts";
import { cutToCharacters } from "../../text/cut.ts";
import { quoteEmbedCode } from "./embed-code.ts";
import { questionBefore } from "./question-before.ts";
import { strongestQuote } from "./strongest-quote.ts";
import {
  hasWholeRecording,
  isTranscriptApart,
  transcriptAddress,
  transcriptAround,
} from "./transcript-view.ts";
import type { ViewWords } from "./view-words.ts";

/** Other quotes of the speaker. */
const MORE = 3;
/** Of another quote. */
const BEGINNING = 90;

interface QuoteOnPage {
  readonly show: Show;
  readonly episode: Episode;
  readonly quote: Quote;
  readonly said: ViewWords;
}

export function quoteAroundView(page: QuoteOnPage) {
  const { show, episode, quote, said } = page;
  const speaker = show.personById.get(quote.person);
  const name = speaker ? shownName(speaker, episode.day) : "";
  const track = episode.captions.find(({ language }) => language === languageOf(show, episode));
  const { cues } = track ? show.transcript(episode.slug, track.language) : { cues: [] };
  const names = speaker ? [speaker.name, name, ...speaker.aliases] : [];
  const hosts = episode.hosts ?? show.programme.podcast?.hosts ?? [];
  const asked = questionBefore(episode, quote, { hosts, cues, names });
  const at = quote.number - 1;
  return {
    asked: asked === null ? "" : said.text(asked),
    lines: track ? transcriptAround(show, episode, { track, quote, said }) : (false as const),
    isFollowed: hasWholeRecording(quote),
    whole: track && isTranscriptApart(episode) ? transcriptAddress(episode, track).path : "",
    previous: linkTo(page, episode, episode.quotes[at - 1]),
    next: linkTo(page, episode, episode.quotes[at + 1]),
    allTitle: said.text(said.fill(said.words.quotesOf, { name })),
    moreTitle: said.text(said.fill(said.words.moreBy, { name })),
    more: moreBySpeaker(page),
    embed: quoteEmbedCode(episode, quote, said.fill(said.words.quoteOf, { name })),
  };
}

/** In the speaker's other episodes, the nearest in time first; then elsewhere in this one. */
function moreBySpeaker(page: QuoteOnPage) {
  const { show, episode, quote } = page;
  const heard = show.appearancesByPerson.get(quote.person) ?? [];
  const here = heard.findIndex(({ episode: slug }) => slug === episode.slug);
  const nearest = heard
    .map((appearance, index) => ({ ...appearance, distance: Math.abs(index - here) }))
    .filter(({ distance, quoteCount }) => distance > 0 && quoteCount > 0)
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, MORE);
  const elsewhere = nearest.flatMap(({ episode: slug }) => {
    const other = wholeEpisode(show, slug);
    const strongest = strongestQuote(other.quotes.filter(({ person }) => person === quote.person));
    return strongest ? [linkTo(page, other, strongest)] : [];
  });
  const beside = episode.quotes
    .filter(({ person, number }) => person === quote.person && Math.abs(number - quote.number) > 1)
    .map((other) => linkTo(page, episode, other));
  return [...elsewhere, ...beside].slice(0, MORE);
}

function linkTo({ show, said }: QuoteOnPage, episode: Episode, quote: Quote | undefined) {
  if (quote === undefined) return false as const;
  const speaker = show.personById.get(quote.person);
  return {
    href: quote.address.path,
    words: said.text(cutToCharacters(quote.text.replace(/\s+/g, " "), BEGINNING)),
    name: speaker ? said.text(shownName(speaker, episode.day)) : "",
    tone: speaker?.tone ?? 0,
    day: said.day(episode.day),
    episode: said.text(episode.title),
  };
}
