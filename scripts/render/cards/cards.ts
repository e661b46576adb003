// The cards of a programme: Show -> pictures with their addresses. The names are known without drawing a pixel,
// so that pages and feeds link to them; eleventy/cards makes the files.

import type { EpisodeHead } from "../../domain/episode.ts";
import type { Address } from "../../domain/media.ts";
import type { Quote } from "../../domain/quote.ts";
import type { Show } from "../../domain/show.ts";
import type { Card, CardImage } from "./card.ts";
import { cardImage, cardOf, cardsOfEpisode } from "./card-book.ts";

/** A quote's card, 1200 x 630, for link previews and to be sent. */
export function cardOfQuote(show: Show, quote: Quote): CardImage {
  return cardImage(show, { kind: "quote", of: quote });
}

/** An episode's card, 1200 x 630, for link previews. */
export function cardOfEpisode(show: Show, episode: EpisodeHead): CardImage {
  return cardImage(show, { kind: "episode", of: episode });
}

/** An episode's artwork, 1400 x 1400, for podcast apps. */
export function artworkOfEpisode(show: Show, episode: EpisodeHead): CardImage {
  return cardImage(show, { kind: "episode-artwork", of: episode });
}

/** The programme's card, 1200 x 630, for the previews of pages that are about all of it. */
export function cardOfProgramme(show: Show): CardImage {
  return cardImage(show, { kind: "programme", of: null });
}

/** The programme's artwork: the one show.yml names, else ours, 3000 x 3000. */
export function artworkOf(show: Show): Address {
  return show.programme.artwork ?? cardImage(show, { kind: "artwork", of: null });
}

/** Every card the site holds: the programme's, then by episode, newest first. */
export function listCards(show: Show): readonly Card[] {
  return [
    cardOf(show, "programme"),
    ...(show.programme.artwork === null ? [cardOf(show, "artwork")] : []),
    ...show.episodes.flatMap(({ slug }) => cardsOfEpisode(show, slug)),
  ];
}
