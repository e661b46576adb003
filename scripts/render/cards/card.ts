// A card: a picture of the programme's own making, with its address in the site.

import type { EpisodeHead } from "../../domain/episode.ts";
import type { Address } from "../../domain/media.ts";
import type { Quote } from "../../domain/quote.ts";
import type { FactsOfCard } from "./draw-facts.ts";

/** What a card is about. */
export type CardSubject =
  | { readonly kind: "quote"; readonly of: Quote }
  | { readonly kind: "episode" | "episode-artwork"; readonly of: EpisodeHead }
  | { readonly kind: "programme" | "artwork"; readonly of: null };

export type CardKind = CardSubject["kind"];

/** Where a picture is, and what a page or feed says of it. */
export interface CardImage extends Address {
  readonly type: "image/png";
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** What is to be read on it, for whoever cannot see it. */
  readonly alt: string;
}

/** A card of the site. */
export interface Card {
  readonly kind: CardKind;
  readonly address: Address;
  /** 64 of 0-9a-f, from all that is drawn and the design it is drawn in; the address has the first ten. */
  readonly hash: string;
  /** What it says, made when called: of most cards of a build nothing but the name is needed. */
  readonly facts: () => FactsOfCard;
}
