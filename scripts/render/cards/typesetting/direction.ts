// Which way a text runs: as the card does, unless not one letter of it does.

import { directionOf } from "../../../text/bidi.ts";

export type Direction = "rtl" | "ltr";

/**
 * The paragraph direction of a text on a card.
 * @example paragraphDirection("NATO قررت", "rtl") // "rtl", although a Latin letter comes first
 */
export function paragraphDirection(text: string, card: Direction): Direction {
  let other: Direction | null = null;
  for (const letter of text) {
    const direction = directionOf(letter);
    if (direction === card) return card;
    other ??= direction;
  }
  return other ?? card;
}
