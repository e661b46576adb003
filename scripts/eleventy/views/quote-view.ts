// A quote as a page shows it: the words, who, the role of that day, when, and whether the recording agrees.

import type { Episode } from "../../domain/episode.ts";
import type { Quote } from "../../domain/quote.ts";
import { languageOf, type Show } from "../../domain/show.ts";
import { formatClock } from "../../domain/timecode.ts";
import { cardOfQuote } from "../../render/cards/cards.ts";
import { proseToHtml } from "../../render/prose.ts";
import { pageProse } from "../../render/prose-targets.ts";
import { cutToCharacters } from "../../text/cut.ts";
import { standingWords } from "../../text/standing.ts";
import { narrationWords } from "../../text/words/narration.ts";
import { CORRECTIONS } from "./corrections-anchor.ts";
import { safe } from "./nunjucks.ts";
import { faceView } from "./person-view.ts";
import { shared } from "./shared-view.ts";
import { listenView, soundOf } from "./time-view.ts";
import type { ViewWords } from "./view-words.ts";

/** Characters up to which a quote is set at the largest size, the next, … */
const SIZES = [60, 120, 220] as const;

/** A quote in a list: the lists of its guest, its topics and its year have the same one. */
export function listedQuoteView(show: Show, episode: Episode, quote: Quote, said: ViewWords): QuoteView {
  return show.memo(`listed quote:${episode.slug}/${quote.id}`, () =>
    shared({ ...quoteView(show, episode, quote, said) }),
  );
}

const BEGINNING = 40;
/** The same in a long list, where each character stands thousands of times. */
const FIRST = 20;

/** Every key is there on every quote: templates refuse what is undefined. */
export function quoteView(show: Show, episode: Episode, quote: Quote, said: ViewWords): QuoteView {
  return show.memo(`quote:${episode.slug}/${quote.id}`, () => makeView(show, episode, quote, said));
}

function makeView(show: Show, episode: Episode, quote: Quote, said: ViewWords) {
  const time = listenView(episode, quote.span);
  const speaker = show.personById.get(quote.person);
  const words = quote.text.replace(/\s+/g, " ");
  const inPlace = `${episode.address.path}?q=${quote.id}`;
  return {
    id: quote.id,
    number: quote.number,
    html: safe(proseToHtml(quote.prose, pageProse(show, episode))),
    /** Its first words, which tell it from other quotes. */
    beginning: said.text(cutToCharacters(words, BEGINNING)),
    first: said.text(cutToCharacters(words, FIRST)),
    card: cardOfQuote(show, quote).path,
    size: sizeOf(quote.text),
    tongue: said.tongue(quote.text, languageOf(show, episode)),
    speaker: faceView(speaker ?? null, said, episode.day),
    role: quote.role === null ? "" : said.text(quote.role),
    time: time === null ? false : { ...time, ...heardFrom(episode, time.href), page: inPlace },
    /** The time that was typed, where there is nothing to hear; "" for none. */
    clock: quote.span === null || time !== null ? "" : formatClock(quote.span.start),
    listen: quote.span === null || time === null ? "" : said.timed(said.words.listenFrom, quote.span.start),
    /** What is said of it beside it; a correction leads to what was wrong. */
    standing: {
      kind: quote.standing?.kind ?? "none",
      words: standingWords(quote.standing, show.programme.interface) ?? "",
      href: `${episode.address.path}#${CORRECTIONS}`,
    },
    /** Beside the button that plays it: nobody's own voice is heard. "" for a recording of people. */
    reading: episode.isReading ? narrationWords(show.programme.interface).short : "",
    href: quote.address.path,
    inPlace,
    episode: {
      title: said.text(episode.title),
      tongue: said.tongue(episode.title, languageOf(show, episode)),
      href: episode.address.path,
      day: said.day(episode.day),
    },
  };
}

/** What a quote is heard from on a page without a player. */
function heardFrom(episode: Episode, href: string) {
  const sound = soundOf(episode);
  /** Whether the link leads to that very file. */
  return { sound, isSound: sound !== "" && href.startsWith(`${sound}#`) };
}

export type QuoteView = ReturnType<typeof makeView>;

/** 1 for the shortest, which are set largest, to 4. */
function sizeOf(text: string): number {
  const size = SIZES.findIndex((most) => text.length <= most);
  return (size === -1 ? SIZES.length : size) + 1;
}
