// Which way a text on a card runs: as most of it does; digits and signs alone as the card.

import { directionOf } from "../../../text/bidi.ts";

export type Direction = "rtl" | "ltr";

/** @example paragraphDirection("NATO قررت", "rtl") // "rtl", although a Latin letter comes first */
export function paragraphDirection(text: string, card: Direction): Direction {
  return directionOf(text, card) ?? card;
}
