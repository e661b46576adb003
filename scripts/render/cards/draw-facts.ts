// What a card says -> its drawing: which design draws which kind, and how large.

import type { CardKind } from "./card.ts";
import type { EpisodeFacts, ProgrammeFacts, QuoteFacts } from "./card-facts.ts";
import type { Drawing } from "./drawing.ts";
import { episodeArtwork } from "./episode-artwork.ts";
import { episodeCard } from "./episode-card.ts";
import { programmeArtwork, programmeCard } from "./programme-artwork.ts";
import { quoteCard, quoteSquare } from "./quote-card.ts";

/** All that is drawn on a card of a kind. */
export type FactsOfCard =
  | { readonly kind: "quote" | "quote-square"; readonly facts: QuoteFacts }
  | { readonly kind: "episode" | "episode-artwork"; readonly facts: EpisodeFacts }
  | { readonly kind: "programme" | "artwork"; readonly facts: ProgrammeFacts };

const WIDE = { width: 1200, height: 630 } as const;
const SIZES: Readonly<Record<CardKind, { readonly width: number; readonly height: number }>> = {
  quote: WIDE,
  "quote-square": { width: 1080, height: 1080 },
  episode: WIDE,
  "episode-artwork": { width: 1400, height: 1400 },
  programme: WIDE,
  artwork: { width: 3000, height: 3000 },
};

/** In pixels; known before anything is drawn. */
export function sizeOf(kind: CardKind): { readonly width: number; readonly height: number } {
  return SIZES[kind];
}

export function drawFacts({ kind, facts }: FactsOfCard): Drawing {
  switch (kind) {
    case "quote":
      return quoteCard(facts);
    case "quote-square":
      return quoteSquare(facts);
    case "episode":
      return episodeCard(facts);
    case "episode-artwork":
      return episodeArtwork(facts);
    case "programme":
      return programmeCard(facts);
    case "artwork":
      return programmeArtwork(facts);
  }
}
