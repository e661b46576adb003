// A card: a picture of the programme's own making, with its address in the site.

import type { Episode } from "../../domain/episode.ts";
import type { Address } from "../../domain/media.ts";
import type { Quote } from "../../domain/quote.ts";

/** What a card is about. */
export type CardSubject =
  | { readonly kind: "quote" | "quote-square"; readonly of: Quote }
  | { readonly kind: "episode" | "episode-artwork"; readonly of: Episode }
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

export type Card = CardSubject & {
  readonly address: CardImage;
  /** 64 of 0-9a-f, from all that is drawn and from the type it is drawn in; the address has the first ten. */
  readonly hash: string;
  readonly width: number;
  readonly height: number;
  /** The SVG document, made when called. */
  readonly svg: () => string;
};
