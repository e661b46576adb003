// Every card of a programme, each made when first asked for and kept as long as the Show is.

import type { Episode } from "../../domain/episode.ts";
import { absoluteUrl } from "../../domain/names.ts";
import type { Quote } from "../../domain/quote.ts";
import type { Show } from "../../domain/show.ts";
import type { Card, CardSubject } from "./card.ts";
import { episodeFacts, programmeFacts, quoteFacts } from "./card-facts.ts";
import type { Drawing } from "./drawing.ts";
import { drawingHash } from "./drawing-hash.ts";
import { drawingToSvg } from "./drawing-to-svg.ts";
import { episodeArtwork } from "./episode-artwork.ts";
import { episodeCard } from "./episode-card.ts";
import { programmeArtwork, programmeCard } from "./programme-artwork.ts";
import { quoteCard, quoteSquare } from "./quote-card.ts";

/** Letters of the hash in an address: a picture that changes is another address. */
const SHOWN_HASH = 10;

const books = new WeakMap<Show, Map<string, Card>>();

/** @throws RangeError for a quote whose episode is not in the Show */
export function cardFor(show: Show, subject: CardSubject): Card {
  const key = keyOf(subject);
  const book = books.get(show) ?? new Map<string, Card>();
  books.set(show, book);
  const card = book.get(key) ?? makeCard(show, subject);
  book.set(key, card);
  return card;
}

function keyOf({ kind, of }: CardSubject): string {
  if (of === null) return kind;
  return "slug" in of ? `${kind} ${of.slug}` : `${kind} ${of.episode} ${of.id}`;
}

function makeCard(show: Show, subject: CardSubject): Card {
  const drawing = drawCard(show, subject);
  const hash = drawingHash(drawing);
  const { width, height } = drawing;
  const { href, pathname } = new URL(
    `cards/${nameOf(subject)}-${hash.slice(0, SHOWN_HASH)}.png`,
    siteOf(show),
  );
  return {
    ...subject,
    address: {
      path: pathname,
      url: absoluteUrl(href),
      type: "image/png",
      width,
      height,
      alt: altOf(show, subject),
    },
    hash,
    width,
    height,
    // Drawn again rather than kept: ten thousand episodes have a hundred thousand cards.
    svg: () => drawingToSvg(drawCard(show, subject)),
  };
}

function drawCard(show: Show, subject: CardSubject): Drawing {
  switch (subject.kind) {
    case "quote":
      return quoteCard(quoteFacts(show, episodeOf(show, subject.of), subject.of));
    case "quote-square":
      return quoteSquare(quoteFacts(show, episodeOf(show, subject.of), subject.of));
    case "episode":
      return episodeCard(episodeFacts(show, subject.of));
    case "episode-artwork":
      return episodeArtwork(episodeFacts(show, subject.of));
    case "programme":
      return programmeCard(programmeFacts(show));
    case "artwork":
      return programmeArtwork(programmeFacts(show));
  }
}

/** The path below `cards/`, without the hash: ASCII, because slugs and ids are. */
function nameOf(subject: CardSubject): string {
  switch (subject.kind) {
    case "quote":
      return `quotes/${subject.of.episode}/${subject.of.id}`;
    case "quote-square":
      return `quotes/${subject.of.episode}/${subject.of.id}-square`;
    case "episode":
      return `episodes/${subject.of.slug}`;
    case "episode-artwork":
      return `artwork/${subject.of.slug}`;
    case "programme":
    case "artwork":
      return subject.kind;
  }
}

function altOf(show: Show, { of }: CardSubject): string {
  if (of === null) return show.programme.title;
  if ("slug" in of) return `${of.title} — ${show.programme.title}`;
  const name = show.personById.get(of.person)?.name;
  const text = of.text.replace(/\s+/g, " ");
  return name === undefined ? `«${text}»` : `«${text}» — ${name}`;
}

function episodeOf(show: Show, { episode: slug }: Quote): Episode {
  const episode = show.episodeBySlug.get(slug);
  if (!episode) throw new RangeError(`cardFor: no episode ${slug} in the programme`);
  return episode;
}

function siteOf({ programme: { site } }: Show): string {
  return site.endsWith("/") ? site : `${site}/`;
}
