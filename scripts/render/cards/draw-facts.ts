// What a card says -> its drawing: which design draws which kind, how large, and how it is packed.

import type { CardKind } from "./card.ts";
import type { EpisodeFacts, ProgrammeFacts, QuoteFacts } from "./card-facts.ts";
import type { Drawing } from "./drawing.ts";
import { episodeArtwork } from "./episode-artwork.ts";
import { episodeCard } from "./episode-card.ts";
import type { PngFormat } from "./png.ts";
import { programmeArtwork, programmeCard } from "./programme-artwork.ts";
import { quoteCard } from "./quote-card.ts";

/** All that is drawn on a card of a kind: values that another thread can be sent. */
export type FactsOfCard =
  | { readonly kind: "quote"; readonly facts: QuoteFacts }
  | { readonly kind: "episode" | "episode-artwork"; readonly facts: EpisodeFacts }
  | { readonly kind: "programme" | "artwork"; readonly facts: ProgrammeFacts };

const WIDE: PngFormat = { width: 1200, height: 630, png: "palette" };
const FORMATS: Readonly<Record<CardKind, PngFormat>> = {
  quote: WIDE,
  episode: WIDE,
  programme: WIDE,
  "episode-artwork": { width: 1400, height: 1400, png: "palette" },
  // Directories ask for red, green and blue without alpha of a programme, and do not say that a palette will do.
  artwork: { width: 3000, height: 3000, png: "rgb" },
};

/** Known before anything is drawn. */
export function formatOf(kind: CardKind): PngFormat {
  return FORMATS[kind];
}

export function drawFacts({ kind, facts }: FactsOfCard): Drawing {
  switch (kind) {
    case "quote":
      return quoteCard(facts);
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
