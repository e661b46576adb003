// A quote's card as a square, for places where pictures are square: drawn when it is asked for, not for a whole site.

import type { Episode } from "../domain/episode.ts";
import type { Quote } from "../domain/quote.ts";
import type { Show } from "../domain/show.ts";
import { quoteFacts } from "../render/cards/card-facts.ts";
import { encodePng } from "../render/cards/png.ts";
import { type QuoteFormat, quoteCard } from "../render/cards/quote-card.ts";
import { rasteriser } from "../render/cards/raster.ts";
import type { KitItem } from "./kit-item.ts";

const SQUARE: QuoteFormat = {
  width: 1080,
  height: 1080,
  edge: 20,
  start: 108,
  end: 64,
  signature: { y: 96, size: 34 },
  notice: { size: 24, lines: 3 },
  quote: { top: 180, bottom: 800, largest: 104, smallest: 34 },
  name: { y: 866, size: 38 },
  role: { y: 914, size: 28 },
  thread: { y: 966, weight: 5 },
  foot: { y: 1024, size: 25 },
};

/** A square card for each quote, 1080 x 1080. */
export function squareCards(show: Show, episode: Episode): readonly KitItem[] {
  const rasterise = rasteriser();
  return episode.quotes.map((quote: Quote) => ({
    path: `cards/${String(quote.number).padStart(2, "0")}-${quote.id}.png`,
    place: null,
    content: encodePng(rasterise(quoteCard(quoteFacts(show, episode, quote), SQUARE)), "palette"),
    length: null,
  }));
}
